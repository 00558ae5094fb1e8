package io.mastering.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.cli.output.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports that would lose too many people (I7), of users with names and of many without. */
class ImportSafeguardTest {
  private static final String HUB =
      """
      mastering 1

      source Workday { kind Workday  masters users: yes  when deactivated: deactivate }
      matching for Workday { exact match by username  on exact match: link  on no match: create user }
      safeguard { stop imports above: 20% of an app, ORG% of the org }
      priority Workday

      """;

  @TempDir Path folder;

  @Test
  void importThatLosesMoreThanAFifthIsHaltedAndLosesNobody() throws IOException {
    passes(
        101,
        21,
        """
        then import is halted as import-safeguard
        and u1 has status ACTIVE
        and u1 is mastered by Workday
        """);
  }

  @Test
  void importThatLosesAFifthIsNot() throws IOException {
    passes(
        105,
        21,
        """
        then import is applied
        and u1 has status DEPROVISIONED
        """);
  }

  @Test
  void orgIsGuardedFromItsHundredthAssignment() throws IOException {
    passes(
        100,
        21,
        """
        then import is halted as import-safeguard
        and u1 has status ACTIVE
        """);
    passes(
        100,
        20,
        """
        then import is applied
        and u20 has status DEPROVISIONED
        """);
  }

  @Test
  void fewerAssignmentsAreNotGuarded() throws IOException {
    passes(
        99,
        50,
        """
        then import is applied
        and u50 has status DEPROVISIONED
        """);
  }

  @Test
  void appOfAHundredUsersIsNotGuardedItself() throws IOException {
    passes(
        100,
        100,
        50,
        """
        then import is applied
        and u50 has status DEPROVISIONED
        """);
    passes(101, 100, 21, "then import is halted as import-safeguard\n");
  }

  @Test
  void haltedImportHaltsTheNextOnesToo() throws IOException {
    passes(
        101,
        21,
        """
        then import is halted as import-safeguard
        when Workday imports u90 with { title is "Lead" }
        then import is halted as import-safeguard
        and u90 has no title
        """);
  }

  @Test
  void linksThatHaveEndedCountAsThoseThatTheImportWouldRemove() throws IOException {
    counts(82, 20, "fully", "halted");
    counts(83, 20, "fully", "applied");
    counts(79, 20, "incrementally", "applied");
    counts(79, 19, "fully", "applied");
  }

  /** Two are missing, who are not named among the others. */
  private void counts(int linked, int ended, String scope, String outcome) throws IOException {
    runs(
        HUB.replace("ORG%", "100%")
            + ("scenario \"s\" {\n  given user u1 { linked to Workday }\n"
                + "  given user u2 { linked to Workday }\n"
                + ("  given " + linked + " users { linked to Workday }\n")
                + ("  given " + ended + " users { link to Workday has ended }\n")
                + ("  when Workday " + scope + " imports { u1 { title is \"x\" } u2 is missing }\n")
                + ("  then u1 has "
                    + (outcome.equals("halted") ? "no title" : "title \"x\"")
                    + "\n}\n")));
  }

  private void passes(int users, int gone, String expected) throws IOException {
    passes(users, 20, gone, expected);
  }

  private void passes(int users, int percentOfOrg, int gone, String expected) throws IOException {
    String given =
        IntStream.rangeClosed(1, users)
            .mapToObj(i -> "  given user u" + i + " { linked to Workday }\n")
            .collect(Collectors.joining());
    String missing =
        IntStream.rangeClosed(1, gone)
            .mapToObj(i -> " u" + i + " is missing")
            .collect(Collectors.joining());
    runs(
        HUB.replace("ORG%", percentOfOrg + "%")
            + "scenario \"Many leave at once\" {\n"
            + given
            + "  when Workday fully imports {"
            + missing
            + " }\n"
            + expected
            + "}\n");
  }

  private void runs(String policy) throws IOException {
    Path file = Files.writeString(folder.resolve("safeguard.mastering"), policy);
    CommandLineRun run = CommandLineRun.of("test", file.toString());
    assertThat(run.out()).isEqualTo("1 case: 1 passed, 0 failed\n");
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
  }
}
