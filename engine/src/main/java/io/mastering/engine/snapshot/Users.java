package io.mastering.engine.snapshot;

import io.mastering.model.diagnostic.Diagnostic;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The users of a snapshot, for a reader who takes them in blocks and counts lines himself. */
public final class Users {
  private final UserFile file;
  private final Doubles doubles;
  private final boolean knowsDoubles;
  private final int linesBefore;

  private Users(UserFile file, Doubles doubles, boolean knowsDoubles, int linesBefore) {
    this.file = file;
    this.doubles = doubles;
    this.knowsDoubles = knowsDoubles;
    this.linesBefore = linesBefore;
  }

  /** All users of a file. */
  static Users of(UserFile file) {
    return new Users(file, Doubles.NONE, false, 0);
  }

  /** Some whole lines of a file, which are taken to hold no other id twice than those given. */
  public static Users of(UsersPart part, SameIds doubles) {
    return new Users(part.file(), Doubles.of(doubles), true, part.linesBefore());
  }

  /** Opens the lines. */
  public Blocks open() throws UnreadableUsers {
    return open(0);
  }

  /**
   * Opens the lines behind a place: the first so many bytes are passed over, which takes no time
   * unless they are packed.
   */
  public Blocks open(long from) throws UnreadableUsers {
    try {
      return file.blocks(from);
    } catch (IOException e) {
      throw new UnreadableUsers(failure(e), e);
    }
  }

  /** The lines that begin at these places, which are sorted. */
  public List<byte[]> lines(List<Long> offsets) throws UnreadableUsers {
    try {
      return file.lines(offsets);
    } catch (IOException e) {
      throw new UnreadableUsers(failure(e), e);
    }
  }

  /** How long a line may be, in bytes. */
  public int longestLine() {
    return file.longestLine();
  }

  /** The same, once it is known which ids come twice: this reads the whole file. */
  public Users withDoubles() throws UnreadableUsers {
    try {
      return new Users(file, file.doubles(), true, linesBefore);
    } catch (IOException e) {
      throw new UnreadableUsers(failure(e), e);
    }
  }

  /** Whether it is known which ids come twice. */
  public boolean knowsDoubles() {
    return knowsDoubles;
  }

  /** Whether some ids are known to come twice. */
  public boolean hasDoubles() {
    return !doubles.isEmpty();
  }

  /** Whether an id is known to come twice. */
  public boolean isDouble(String id) {
    return doubles.has(id);
  }

  /** A line that is no user. */
  public Rejected rejected(
      int lineHere, int column, String reason, String help, Optional<String> sameId) {
    int line = linesBefore + lineHere;
    String why =
        sameId
            .flatMap(id -> doubles.otherLine(id, line))
            .map(other -> reason + other)
            .orElse(reason);
    return new Rejected(file.place(), line, column, why, help);
  }

  /** The file cannot be read. */
  public Diagnostic failure(IOException e) {
    return Failure.reading(file.place(), e);
  }

  /** The file begins with a byte order mark. */
  public Diagnostic mark() {
    return SettingsFile.mark(file.place());
  }
}
