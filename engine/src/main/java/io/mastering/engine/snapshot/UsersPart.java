package io.mastering.engine.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;

/**
 * Some whole lines of the users of a snapshot, as NDJSON, wherever they come from. Parts of one
 * file may be evaluated on different machines.
 *
 * @param place what messages call the file of the users; its ending says how it is packed
 * @param linesBefore how many lines of it stand before these, as far as that is known
 * @param atStart whether the first of these lines is the first of the file
 */
public record UsersPart(String place, int linesBefore, boolean atStart, Source source) {

  /** Opens the lines anew. */
  @FunctionalInterface
  public interface Source {
    InputStream open() throws IOException;
  }

  /**
   * The lines whose id may come twice.
   *
   * @param hashes of ids, sorted; ids that cannot stand in JSON as they are count as well
   */
  public List<IdLine> lines(long[] hashes) throws IOException {
    return file().lines(hashes).stream()
        .map(each -> new IdLine(each.id(), linesBefore + each.line()))
        .toList();
  }

  UserFile file() {
    return new UserFile(new Only(), UserForm.of(place), Snapshot.LONGEST_LINE, atStart);
  }

  /** A snapshot that holds nothing else. */
  private final class Only implements Container {
    @Override
    public Set<String> files() {
      return Set.of(UserForm.of(place).file());
    }

    @Override
    public InputStream open(String file) throws IOException {
      return source.open();
    }

    @Override
    public String place(String file) {
      return place;
    }
  }
}
