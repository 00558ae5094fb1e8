package io.mastering.model.policy;

import io.mastering.model.diagnostic.Span;
import io.mastering.model.identity.UserStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A line of a scenario. */
public sealed interface Step {
  Span span();

  /**
   * {@code given user NAME { ... }}: the user as he is before the first event; {@code given 120
   * users { ... }}: users of whom one is as the other.
   *
   * @param count how many users it gives: one that is named, or some that are not
   * @param suspendedBy {@code suspended by admin|api} (L4)
   */
  record GivenUser(
      String user,
      int count,
      String org,
      UserStatus status,
      Optional<String> userType,
      Optional<Editor> suspendedBy,
      Map<String, String> values,
      List<String> groups,
      List<GivenLink> links,
      Span span)
      implements Step {
    public GivenUser {
      values = Map.copyOf(values);
      groups = List.copyOf(groups);
      links = List.copyOf(links);
    }
  }

  /**
   * {@code linked to SYSTEM ...}.
   *
   * @param org the org of the system; where it is not the user's, the system is an app of another
   *     org that pushes into his, and the link is that of his counterpart there
   * @param values the profile of the link
   * @param externalId false for {@code without external id}
   * @param individual false for {@code through a group}
   * @param ended whether it is {@code link to SYSTEM has ended}
   */
  record GivenLink(
      String system,
      String org,
      Map<String, String> values,
      boolean externalId,
      boolean individual,
      boolean updatedBySignIn,
      boolean assignedBeforeProvisioning,
      boolean ended,
      Span span) {
    public GivenLink {
      values = Map.copyOf(values);
    }
  }

  /** {@code given snapshot "FOLDER" user "LOGIN"}: the user as a snapshot shows him. */
  record GivenSnapshotUser(String folder, String user, String org, Span span) implements Step {}

  /** A setting that differs from the policy's before the first event. */
  record GivenSettings(String org, SettingsChange change, Span span) implements Step {}

  /** {@code USER is edited by api|admin|self with { ... }}, {@code is replaced by api with}. */
  record Edit(
      String user, String org, Editor by, boolean replaces, Map<String, String> values, Span span)
      implements Step {
    public Edit {
      values = Map.copyOf(values);
    }
  }

  /** Who edits (4.4). */
  enum Editor {
    API,
    ADMIN,
    SELF
  }

  /** {@code app user USER of SYSTEM is edited by api with { ... }} (E2). */
  record AppUserEdit(String system, String org, String user, Map<String, String> values, Span span)
      implements Step {
    public AppUserEdit {
      values = Map.copyOf(values);
    }
  }

  /**
   * {@code SYSTEM pushes|creates|deactivates USER with { ... }}: an app pushes outward, an inbound
   * caller pushes in.
   *
   * @param org the org of the app or of the inbound caller
   * @param user where the app pushes into an org: the user there and his counterpart, of one name
   * @param values absent when the event names none
   */
  record Push(
      String system,
      String org,
      String user,
      Action action,
      Optional<Map<String, String>> values,
      Span span)
      implements Step {
    public Push {
      values = values.map(Map::copyOf);
    }

    /** What is pushed. */
    public enum Action {
      CREATE,
      UPDATE,
      DEACTIVATE
    }
  }

  /** {@code SYSTEM retries USER}: the last failed push of the user, anew (P5). */
  record Retries(String system, String org, String user, Span span) implements Step {}

  /** {@code USER signs in through IDP with { ... }} (4.1). */
  record SignsIn(String user, String idp, String org, Map<String, String> values, Span span)
      implements Step {
    public SignsIn {
      values = Map.copyOf(values);
    }
  }

  /**
   * {@code SOURCE imports USER with { ... }}, {@code SOURCE fully|incrementally imports { ... }}
   * (4.2).
   *
   * @param records the values of each record, by the user that it means, in the order of the text
   * @param missing users whose records are gone
   */
  record Imports(
      String source,
      String org,
      boolean incremental,
      List<ImportedUser> records,
      List<String> missing,
      Span span)
      implements Step {
    public Imports {
      records = List.copyOf(records);
      missing = List.copyOf(missing);
    }
  }

  /** A record of an import: the user that it means, and its values. */
  record ImportedUser(String user, Map<String, String> values) {
    public ImportedUser {
      values = Map.copyOf(values);
    }
  }

  /**
   * {@code admin confirms RECORD as USER}: the record of an import that waits for it (I1, I2).
   *
   * @param record what the import called it
   */
  record Confirms(String record, String user, String org, Span span) implements Step {}

  /** {@code USER is terminated in SOURCE} (L1 to L3). */
  record Terminated(String user, String source, String org, Span span) implements Step {}

  /** {@code USER is rehired in SOURCE with { ... }} (L4). */
  record Rehired(String user, String source, String org, Map<String, String> values, Span span)
      implements Step {
    public Rehired {
      values = Map.copyOf(values);
    }
  }

  /** {@code USER is activated|deactivated|suspended|unsuspended|deleted by api|admin} (L6). */
  record Changes(String user, String org, Transition transition, Editor by, Span span)
      implements Step {}

  /** A transition of the life cycle that an admin or the API asks for. */
  enum Transition {
    ACTIVATE,
    DEACTIVATE,
    SUSPEND,
    UNSUSPEND,
    UNLOCK,
    DELETE
  }

  /** {@code USER is linked to SYSTEM}, also through a group. */
  record Links(String user, String org, GivenLink link, Span span) implements Step {}

  /** {@code USER is disconnected from SYSTEM} (X1, X2). */
  record Disconnects(String user, String system, String org, Span span) implements Step {}

  /** {@code SYSTEM is deleted} (X3): the links to it go with it. */
  record Deletes(String system, String org, Span span) implements Step {}

  /**
   * A change of settings as an event: {@code priority becomes ...}, {@code SYSTEM is disabled}.
   *
   * @param words the event as it is written, on one line
   */
  record SettingsBecome(String org, SettingsChange change, String words, Span span)
      implements Step {}

  /** {@code when in any order { ... }}: every order of the events is tried. */
  record InAnyOrder(List<Step> events, Span span) implements Step {
    public InAnyOrder {
      events = List.copyOf(events);
    }
  }

  /**
   * {@code then ...}: one expectation.
   *
   * @param org the org of the user that it is about; else the org of the scenario
   */
  record Then(Expectation expectation, String org) implements Step {
    @Override
    public Span span() {
      return expectation.span();
    }
  }
}
