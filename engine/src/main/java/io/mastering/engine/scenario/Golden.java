package io.mastering.engine.scenario;

import io.mastering.engine.life.Account;
import io.mastering.engine.scenario.CaseResult.Failure;
import io.mastering.model.decision.Decision;
import io.mastering.model.decision.Ownership;
import io.mastering.model.identity.Link;
import io.mastering.model.policy.Expectation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Everything about a user, recorded in a file beside the policy and compared with it later. */
final class Golden {
  private final boolean updating;

  /**
   * @param updating whether what is so is recorded, instead of compared
   */
  Golden(boolean updating) {
    this.updating = updating;
  }

  Optional<Failure> check(
      Expectation.IsSnapshot golden, String org, Account account, Decision decision) {
    Path file =
        Path.of(golden.span().file()).resolveSibling("golden").resolve(golden.name() + ".txt");
    String actual = text(golden.user(), org, account, decision);
    try {
      if (updating) {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, actual);
        return Optional.empty();
      }
      String recorded = Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
      return recorded.equals(actual)
          ? Optional.empty()
          : Failure.of(
              golden.span(),
              "as recorded: " + firstOf(recorded, actual),
              "now: " + firstOf(actual, recorded));
    } catch (NoSuchFileException missing) {
      return Failure.of(golden.span(), "the record " + file, "there is none; --update makes it");
    } catch (IOException e) {
      return Failure.of(
          golden.span(), "the record " + file, "it cannot be read or written: " + e.getMessage());
    }
  }

  /** The first line that the other text does not have at its place. */
  private static String firstOf(String text, String other) {
    List<String> lines = text.lines().toList();
    List<String> others = other.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (i >= others.size() || !lines.get(i).equals(others.get(i))) {
        return lines.get(i).strip();
      }
    }
    return "nothing more";
  }

  private static String text(String user, String org, Account account, Decision decision) {
    StringBuilder text = new StringBuilder();
    text.append(user).append(" in ").append(org).append('\n');
    text.append("status ").append(account.user().status()).append('\n');
    text.append("master ")
        .append(Expectations.words(decision.mastery().master()))
        .append(" (")
        .append(decision.mastery().rule())
        .append(")\n");
    account.user().links().stream()
        .sorted(Comparator.comparing(Link::system))
        .forEach(link -> text.append("link ").append(line(link)).append('\n'));
    for (Ownership owner : decision.owners()) {
      Optional<String> value = account.user().profile().value(owner.attribute());
      if (value.isPresent() || !owner.rule().name().equals("A1")) {
        text.append("attribute ")
            .append(owner.attribute())
            .append(value.map(v -> " \"" + v + "\"").orElse(" without value"))
            .append(" from ")
            .append(Expectations.words(owner.owner()))
            .append(" (")
            .append(owner.rule())
            .append(")\n");
      }
    }
    return text.toString();
  }

  private static String line(Link link) {
    return link.system()
        + link.scope().filter("GROUP"::equals).map(s -> " through a group").orElse("")
        + (link.idp() || link.externalId().isPresent() ? "" : " without external id")
        + link.updatedBySignIn().filter(b -> b).map(b -> " updated by sign-in").orElse("");
  }
}
