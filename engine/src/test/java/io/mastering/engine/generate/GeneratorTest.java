package io.mastering.engine.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.engine.snapshot.Reading;
import io.mastering.engine.snapshot.Snapshot;
import io.mastering.engine.snapshot.Wanted;
import io.mastering.model.identity.App;
import io.mastering.model.identity.User;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GeneratorTest {
  @TempDir private Path path;

  private Path generate(Shape shape, long users, long seed) throws IOException {
    Path folder = path.resolve(shape.word() + users + "-" + seed);
    new Generator(shape, users, seed).writeTo(folder);
    return folder;
  }

  private static byte[] users(Path folder) throws IOException {
    return Files.readAllBytes(folder.resolve("users.ndjson"));
  }

  @ParameterizedTest
  @EnumSource
  void everyLineIsAUserAndTheSettingsAreWhole(Shape shape) throws IOException {
    Snapshot snapshot = Snapshot.open(generate(shape, 3000, 1));
    assertThat(snapshot.diagnostics()).isEmpty();
    Set<String> systems = new HashSet<>();
    snapshot.objects().apps().orElseThrow().forEach(app -> systems.add(app.id()));
    snapshot.objects().idps().orElseThrow().forEach(idp -> systems.add(idp.id()));
    Set<String> linked = new HashSet<>();
    Reading reading =
        snapshot.users(
            Wanted.EVERYTHING,
            user -> user.links().forEach(link -> linked.add(link.system())),
            line -> {});
    assertThat(reading).isEqualTo(new Reading(3000, 3000, 0, 0, List.of()));
    assertThat(systems).containsAll(linked);
    assertThat(snapshot.objects().schemas().orElseThrow().get(0).attributes()).hasSize(12);
    assertThat(snapshot.objects().mappings().orElseThrow()).isNotEmpty();
  }

  @Test
  void theSameArgumentsGiveTheSameBytes() throws IOException {
    byte[] once = users(generate(Shape.ADVERSARIAL, 500, 7));
    new Generator(Shape.ADVERSARIAL, 500, 7).writeTo(path.resolve("again"));
    assertThat(users(path.resolve("again"))).isEqualTo(once);
    assertThat(users(generate(Shape.ADVERSARIAL, 500, 8))).isNotEqualTo(once);
    assertThat(users(generate(Shape.TYPICAL, 500, 7))).isNotEqualTo(once);
  }

  @Test
  void theBytesDoNotChangeFromVersionToVersion() throws IOException {
    assertThat(checksum(generate(Shape.TYPICAL, 200, 1))).isEqualTo(TYPICAL);
    assertThat(checksum(generate(Shape.ADVERSARIAL, 200, 1))).isEqualTo(ADVERSARIAL);
  }

  private static final String TYPICAL = "4a33d763";
  private static final String ADVERSARIAL = "34a26c37";

  private static String checksum(Path folder) throws IOException {
    CRC32 sum = new CRC32();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().collect(Collectors.toList())) {
        sum.update(Files.readAllBytes(file));
      }
    }
    return Long.toHexString(sum.getValue());
  }

  @Test
  void aSmallerOrgIsTheBeginningOfALargerOne() throws IOException {
    String large = new String(users(generate(Shape.TYPICAL, 400, 3)), StandardCharsets.UTF_8);
    String small = new String(users(generate(Shape.TYPICAL, 150, 3)), StandardCharsets.UTF_8);
    assertThat(large).startsWith(small);
    assertThat(users(generate(Shape.TYPICAL, 0, 3))).isEmpty();
  }

  @Test
  void typicalUsersShareSituationsAndAdversarialOnesHardlyDo() throws IOException {
    assertThat(situations(Shape.TYPICAL)).isLessThan(400);
    assertThat(situations(Shape.ADVERSARIAL)).isGreaterThan(2900);
  }

  private int situations(Shape shape) throws IOException {
    Set<String> situations = new HashSet<>();
    Snapshot.open(generate(shape, 3000, 5))
        .users(Wanted.NOTHING, user -> situations.add(situation(user)), line -> {});
    return situations.size();
  }

  private static String situation(User user) {
    return user.status()
        + user.links().stream()
            .map(l -> l.system() + l.scope() + l.status() + l.syncState())
            .collect(Collectors.joining(",", "[", "]"));
  }

  @Test
  void thePolicyNamesEverySystemOfAKnownKind() throws IOException {
    Path folder = generate(Shape.ADVERSARIAL, 1, 1);
    String policy = Files.readString(folder.resolve("hub.mastering"));
    List<App> apps = Snapshot.open(folder).objects().apps().orElseThrow();
    assertThat(apps).hasSize(14);
    assertThat(apps)
        .filteredOn(app -> !app.label().equals("Timesheets"))
        .allSatisfy(app -> assertThat(policy).containsPattern("(app|source) \"?" + app.label()));
    assertThat(policy).startsWith("mastering 1\n").contains("\npriority Workday, \"UKG Pro\", ");
  }
}
