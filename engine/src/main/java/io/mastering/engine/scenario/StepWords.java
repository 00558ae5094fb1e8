package io.mastering.engine.scenario;

import io.mastering.model.policy.Step;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Events in the words of the language, for a message about one of them. */
final class StepWords {
  private StepWords() {}

  static String of(Step step) {
    if (step instanceof Step.SignsIn signsIn) {
      return signsIn.user() + " signs in through " + signsIn.idp();
    }
    if (step instanceof Step.Imports imports) {
      return imports.source() + " imports " + users(imports);
    }
    if (step instanceof Step.Terminated terminated) {
      return terminated.user() + " is terminated in " + terminated.source();
    }
    if (step instanceof Step.Rehired rehired) {
      return rehired.user() + " is rehired in " + rehired.source();
    }
    if (step instanceof Step.Links links) {
      return links.user() + " is linked to " + links.link().system();
    }
    if (step instanceof Step.Disconnects disconnects) {
      return disconnects.user() + " is disconnected from " + disconnects.system();
    }
    return ofWrite(step);
  }

  private static String ofWrite(Step step) {
    if (step instanceof Step.Push push) {
      return push.system() + " " + verb(push.action()) + " " + push.user();
    }
    if (step instanceof Step.Edit edit) {
      String verb = edit.replaces() ? " is replaced by " : " is edited by ";
      return edit.user() + verb + lower(edit.by());
    }
    if (step instanceof Step.AppUserEdit edit) {
      return "app user " + edit.user() + " of " + edit.system() + " is edited by api";
    }
    return ofChange(step);
  }

  private static String ofChange(Step step) {
    if (step instanceof Step.Changes changes) {
      String by = " by " + lower(changes.by());
      return changes.user() + " is " + participle(changes.transition()) + by;
    }
    if (step instanceof Step.Deletes deletes) {
      return deletes.system() + " is deleted";
    }
    if (step instanceof Step.InAnyOrder any) {
      return "in any order: "
          + any.events().stream().map(StepWords::of).collect(Collectors.joining(", "));
    }
    if (step instanceof Step.Retries retries) {
      return retries.system() + " retries " + retries.user();
    }
    if (step instanceof Step.Confirms confirms) {
      return "admin confirms " + confirms.record() + " as " + confirms.user();
    }
    return step instanceof Step.SettingsBecome becomes ? becomes.words() : "a given";
  }

  private static String users(Step.Imports imports) {
    List<String> records = imports.records().stream().map(Step.ImportedUser::user).toList();
    Stream<String> missing = imports.missing().stream().map(user -> user + " is missing");
    return Stream.concat(records.stream(), missing).collect(Collectors.joining(", "));
  }

  private static String verb(Step.Push.Action action) {
    return switch (action) {
      case CREATE -> "creates";
      case UPDATE -> "pushes";
      case DEACTIVATE -> "deactivates";
    };
  }

  private static String participle(Step.Transition transition) {
    return switch (transition) {
      case ACTIVATE -> "activated";
      case DEACTIVATE -> "deactivated";
      case SUSPEND -> "suspended";
      case UNSUSPEND -> "unsuspended";
      case UNLOCK -> "unlocked";
      case DELETE -> "deleted";
    };
  }

  private static String lower(Step.Editor by) {
    return by.name().toLowerCase(Locale.ROOT);
  }
}
