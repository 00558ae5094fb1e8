package io.mastering.engine.snapshot;

import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.identity.User;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The file of the users, plain or compressed. */
final class UserFile {
  private static final String LOGIN = "login";

  private final Container container;
  private final UserForm form;
  private final int longestLine;
  private final boolean atStart;
  private @Nullable Doubles doubles;
  private volatile Optional<Counted> opened = Optional.empty();

  /**
   * @param atStart whether it begins with the first line of users, and not with a later one
   */
  UserFile(Container container, UserForm form, int longestLine, boolean atStart) {
    this.container = container;
    this.form = form;
    this.longestLine = longestLine;
    this.atStart = atStart;
  }

  static Optional<UserFile> in(
      Container container, String snapshot, int longestLine, List<Diagnostic> diagnostics) {
    List<UserForm> forms = UserForm.among(container.files());
    if (forms.size() > 1) {
      diagnostics.add(
          Diagnostic.of(
              Code.MST900,
              snapshot + " has both " + forms.get(0).file() + " and " + forms.get(1).file() + ".",
              "Remove one of them: it cannot be known which is meant."));
      return Optional.empty();
    }
    if (forms.isEmpty()) {
      diagnostics.add(
          Diagnostic.of(
              Code.MST901,
              snapshot + " has no users.ndjson.",
              "Write one user a line into it, as GET /api/v1/users returns them, plus \"links\"."));
      return Optional.empty();
    }
    return Optional.of(new UserFile(container, forms.get(0), longestLine, true));
  }

  String place() {
    return container.place(form.file());
  }

  private Lines open() throws IOException {
    return new Lines(stream(), longestLine, atStart);
  }

  /**
   * @param from so many bytes are passed over
   */
  Blocks blocks(long from) throws IOException {
    InputStream in = stream();
    try {
      in.skipNBytes(from);
      return new Blocks(in, longestLine, atStart && from == 0, from);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /** The lines that begin at these places, which are sorted. */
  List<byte[]> lines(List<Long> offsets) throws IOException {
    List<byte[]> lines = new ArrayList<>();
    long at = 0;
    try (InputStream in = new BufferedInputStream(stream())) {
      for (long offset : offsets) {
        in.skipNBytes(offset - at);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        for (; next >= 0 && next != '\n'; next = in.read()) {
          line.write(next);
        }
        lines.add(line.toByteArray());
        at = offset + line.size() + 1;
      }
    }
    return lines;
  }

  /** The file on disk that holds the lines; empty without one. */
  Optional<Path> onDisk() {
    return container.onDisk(form.file());
  }

  /** A text that differs when a file of settings does. */
  String settings() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String name : new TreeSet<>(SnapshotFiles.SETTINGS)) {
      if (container.files().contains(name)) {
        try (InputStream in = container.open(name)) {
          byte[] bytes = in.readAllBytes();
          long hash = IdHashes.of(bytes, 0, bytes.length);
          all.append(name).append(' ').append(Long.toHexString(hash)).append(' ');
        }
      }
    }
    return all.toString();
  }

  private InputStream stream() throws IOException {
    return form.open(
        name -> {
          Counted in = new Counted(container.open(name));
          opened = Optional.of(in);
          return in;
        },
        container);
  }

  /** Which part of the file has been read since it was opened last; empty when nobody can tell. */
  OptionalDouble partRead() {
    Optional<Counted> in = opened;
    Optional<Long> size = container.size(form.file());
    return in.isPresent() && size.isPresent() && size.get() > 0
        ? OptionalDouble.of(Math.min(1.0, (double) in.get().count() / size.get()))
        : OptionalDouble.empty();
  }

  /** The size of the file; the greatest number when it is compressed or lies in an archive. */
  long bytes() {
    return form == UserForm.PLAIN
        ? container.size(form.file()).orElse(Long.MAX_VALUE)
        : Long.MAX_VALUE;
  }

  int longestLine() {
    return longestLine;
  }

  synchronized Doubles doubles() throws IOException {
    Doubles known = doubles;
    if (known == null) {
      known = Doubles.in(this::open);
      doubles = known;
    }
    return known;
  }

  /** The lines with one of these hashes of ids, see {@link Doubles#lines}. */
  List<IdLine> lines(long[] hashes) throws IOException {
    return Doubles.lines(this::open, hashes);
  }

  Reading read(Wanted wanted, UserSink sink, RejectSink rejects) throws IOException {
    Optional<UserPass> pass = Optional.empty();
    try {
      Doubles known = doubles();
      pass = Optional.of(new UserPass(place(), known, open(), wanted, rejects));
    } catch (IOException e) {
      return Reading.failed(Failure.reading(place(), e));
    }
    try (UserPass users = pass.get()) {
      Optional<User> user = users.next();
      while (user.isPresent()) {
        sink.user(user.get());
        user = users.next();
      }
      return users.reading();
    }
  }

  Search search(String idOrLogin, Wanted wanted) {
    Wanted more =
        new Wanted(
            name -> name.equals(LOGIN) || wanted.profile().test(name),
            wanted.linkProfile(),
            wanted.groups(),
            wanted.dates());
    List<Rejected> named = new ArrayList<>();
    try (Lines in = open();
        UserPass users =
            new UserPass(
                place(),
                doubles(),
                in,
                more,
                line -> {
                  if (named.isEmpty() && in.contains("\"" + idOrLogin + "\"")) {
                    named.add(line);
                  }
                })) {
      Optional<User> user = users.next();
      while (user.isPresent() && !isNamed(user.get(), idOrLogin)) {
        user = users.next();
      }
      return new Search(user, named.stream().findFirst(), users.reading());
    } catch (IOException e) {
      return new Search(
          Optional.empty(), Optional.empty(), Reading.failed(Failure.reading(place(), e)));
    }
  }

  private static boolean isNamed(User user, String idOrLogin) {
    return user.id().equals(idOrLogin)
        || user.profile().value(LOGIN).filter(idOrLogin::equalsIgnoreCase).isPresent();
  }
}
