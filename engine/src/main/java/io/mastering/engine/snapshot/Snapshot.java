package io.mastering.engine.snapshot;

import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.identity.OrgObjects;
import io.mastering.model.identity.User;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The door through which an org comes in: a folder, a {@code .zip} or a {@code .tar.gz} in Okta's
 * own shapes. The settings are read at once; the users are read one by one, as often as wanted, and
 * are never all in memory. Nothing is kept open between calls.
 */
public final class Snapshot {
  /** How long a line of users may be, in bytes, when nobody says otherwise. */
  public static final int LONGEST_LINE = 16 << 20;

  private final OrgObjects objects;
  private final List<Diagnostic> diagnostics;
  private final Optional<UserFile> users;

  private Snapshot(OrgObjects objects, List<Diagnostic> diagnostics, Optional<UserFile> users) {
    this.objects = objects;
    this.diagnostics = List.copyOf(diagnostics);
    this.users = users;
  }

  /** The names that a file in a snapshot is read by. */
  public static Set<String> fileNames() {
    return SnapshotFiles.ALL;
  }

  public static Snapshot open(Path path) {
    return open(path, LONGEST_LINE);
  }

  /** Reads the settings. What is wrong is told by {@link #diagnostics}. */
  public static Snapshot open(Path path, int longestLine) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Optional<Container> container = container(path, diagnostics);
    return of(container, path.toString(), longestLine, diagnostics);
  }

  /**
   * Reads the settings of a snapshot that lies where no path of this machine leads.
   *
   * @param name what messages call it
   */
  public static Snapshot of(Container container, String name) {
    return of(Optional.of(container), name, LONGEST_LINE, new ArrayList<>());
  }

  private static Snapshot of(
      Optional<Container> container, String name, int longestLine, List<Diagnostic> diagnostics) {
    OrgObjects objects =
        container
            .map(c -> objects(new SettingsFile(c, diagnostics)))
            .orElseGet(() -> objects(OrgReader.Org.SILENT));
    Optional<UserFile> users =
        container.flatMap(c -> UserFile.in(c, name, longestLine, diagnostics));
    return new Snapshot(objects, diagnostics, users);
  }

  private static Optional<Container> container(Path path, List<Diagnostic> diagnostics) {
    try {
      if (Files.isDirectory(path)) {
        return Optional.of(new FolderContainer(path));
      }
      if (Files.exists(path)) {
        return archive(path, diagnostics);
      }
      diagnostics.add(none(path, "there is nothing of this name."));
    } catch (IOException e) {
      diagnostics.add(Failure.reading(path.toString(), e));
    }
    return Optional.empty();
  }

  private static Optional<Container> archive(Path path, List<Diagnostic> diagnostics)
      throws IOException {
    if (SnapshotFiles.ALL.contains(path.getFileName().toString())) {
      diagnostics.add(none(path, "it is one file of a snapshot. Give the folder that holds it."));
      return Optional.empty();
    }
    byte[] start;
    try (InputStream in = Files.newInputStream(path)) {
      start = in.readNBytes(2);
    }
    if (start.length == 2 && start[0] == 'P' && start[1] == 'K') {
      return Optional.of(new ZipContainer(path));
    }
    if (start.length == 2 && start[0] == 0x1F && start[1] == (byte) 0x8B) {
      return Optional.of(new TarContainer(path));
    }
    diagnostics.add(none(path, "it is neither a folder nor a .zip nor a .tar.gz."));
    return Optional.empty();
  }

  private static Diagnostic none(Path path, String why) {
    return Diagnostic.of(
        Code.MST901,
        path + " is not a snapshot: " + why,
        "A snapshot is a folder with users.ndjson, or a .zip or .tar.gz of it.");
  }

  private static OrgObjects objects(SettingsFile settings) {
    OrgObjects silent =
        objects(settings.read(SnapshotFiles.ORG, OrgReader::read).orElse(OrgReader.Org.SILENT));
    return new OrgObjects(
        silent.name(),
        silent.takenAt(),
        silent.justInTime(),
        settings.read(SnapshotFiles.APPS, AppsReader::read),
        settings.read(SnapshotFiles.IDPS, IdpsReader::read),
        settings.read(SnapshotFiles.SCHEMAS, SchemasReader::read),
        settings.read(SnapshotFiles.MAPPINGS, MappingsReader::read));
  }

  private static OrgObjects objects(OrgReader.Org org) {
    return new OrgObjects(
        org.name(),
        org.takenAt(),
        org.justInTime(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** What the snapshot says besides its users. A file that is missing or broken is absent. */
  public OrgObjects objects() {
    return objects;
  }

  /** What is wrong with the snapshot as a whole and with its settings, and notes. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Whether decisions can be made from it: no file is broken, and the users are there. */
  public boolean isUsable() {
    return diagnostics.stream().noneMatch(Diagnostic::isError);
  }

  /** What messages call the file of the users; empty when there is none. */
  public Optional<String> usersPlace() {
    return users.map(UserFile::place);
  }

  /**
   * Reads all users in the order of the file. Every line goes to exactly one of the two sinks.
   *
   * @param wanted which values of the users are kept
   * @throws IOException only what a sink throws; a file that cannot be read is a diagnostic of the
   *     result
   */
  public Reading users(Wanted wanted, UserSink sink, RejectSink rejects) throws IOException {
    if (users.isEmpty()) {
      return new Reading(0, 0, 0, 0, diagnostics);
    }
    return users.get().read(wanted, sink, rejects);
  }

  /** Which part of the users' file has been read by now; empty when nobody can tell. */
  public OptionalDouble partRead() {
    return users.isPresent() ? users.get().partRead() : OptionalDouble.empty();
  }

  /** The file on disk that holds the users: itself or its archive; empty without one. */
  public Optional<Path> usersOnDisk() {
    return users.flatMap(UserFile::onDisk);
  }

  /** A text that differs when a file of settings does. */
  public String settingsRead() throws IOException {
    return users.isPresent() ? users.get().settings() : "";
  }

  /** How many bytes the file of the users has; the greatest number when nobody can tell. */
  public long bytesOfUsers() {
    return users.map(UserFile::bytes).orElse(0L);
  }

  /**
   * The users, for a reader who takes them in blocks; absent when the snapshot has no such file.
   */
  public Optional<Users> users() {
    return users.map(Users::of);
  }

  /** The first user with this id or, whatever its case, this login; empty when there is none. */
  public Optional<User> find(String idOrLogin, Wanted wanted) {
    return search(idOrLogin, wanted).user();
  }

  /** As {@link #find}, and says what was read on the way. */
  public Search search(String idOrLogin, Wanted wanted) {
    return users
        .map(file -> file.search(idOrLogin, wanted))
        .orElseGet(
            () ->
                new Search(
                    Optional.empty(), Optional.empty(), new Reading(0, 0, 0, 0, diagnostics)));
  }
}
