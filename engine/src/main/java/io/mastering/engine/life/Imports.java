package io.mastering.engine.life;

import io.mastering.engine.life.OrgState.KnownRecord;
import io.mastering.engine.life.OrgState.RecordName;
import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.model.decision.Effect;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.policy.Matching;
import io.mastering.model.policy.Step;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.NewLink;
import io.mastering.model.situation.SourceRecord;
import io.mastering.model.situation.SourceRecord.Seen;
import io.mastering.model.situation.Truth;
import io.mastering.model.situation.Write;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Imports from a source, record by record (4.2), and the confirmation of matches. */
final class Imports {
  private static final Set<String> WORDS = Set.of("import", "creation");

  /** What says whose a record is: others leave it as it was. */
  private static final Set<Outcome> SAYS_WHOSE =
      EnumSet.of(Outcome.CREATED, Outcome.LINKED, Outcome.APPLIED, Outcome.NO_CHANGE);

  private static final List<String> NAMES = List.of("firstName", "lastName");

  private final Scene scene;
  private final String org;
  private final String source;

  Imports(Scene scene, String org, String source) {
    this.scene = scene;
    this.org = org;
    this.source = source;
  }

  void happen(Step.Imports step) {
    Truth trips = Truth.of(safeguardTrips(step.missing(), step.incremental()));
    step.records().forEach(record -> read(record.user(), record.values(), trips));
    step.missing().forEach(user -> miss(user, step.incremental(), trips));
  }

  /** A record that is in the import; its values are by the source's own attributes. */
  Answer read(String name, Map<String, String> sent, Truth trips) {
    Map<String, String> mapped = inOkta(name, sent);
    Matches found = matches(name, mapped);
    boolean known = found.only().isPresent();
    Map<String, String> values =
        known || scene.account(org, name).isPresent() ? mapped : NewUsers.values(name, mapped);
    String user = found.only().orElseGet(() -> found.nameOfNew(values));
    Write asked = new Write("import from " + source, Write.Kind.IMPORT, source, false);
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new SourceRecord(
            asked.write(),
            Seen.IN_IMPORT,
            found.exact().size(),
            found.partial().size(),
            Truth.of(found.linked()),
            trips));
    if (scene.account(org, user).isEmpty()) {
      facts.add(
          new Sent(scene.org(org), user).newUser(asked, NewUsers.account(user, values).user()));
    }
    Answer answer = arrival(asked, values).carryOut(WORDS, user, facts);
    remember(answer, found, user, values);
    return answer;
  }

  private void remember(Answer answer, Matches found, String user, Map<String, String> values) {
    Outcome outcome = answer.write().outcome();
    if (outcome == Outcome.PENDING || outcome == Outcome.AMBIGUOUS) {
      scene.put(scene.org(org).with(found.record(), new KnownRecord(Optional.empty(), values)));
    } else if (outcome == Outcome.HALTED) {
      scene.put(scene.org(org).halted());
    } else if (SAYS_WHOSE.contains(outcome) && !user.equals(found.record().name())) {
      found.remember(scene, org, user, values);
    }
  }

  /** A record that is gone (I6): its end is that of the user in the source. */
  private void miss(String name, boolean incremental, Truth trips) {
    String user =
        Optional.ofNullable(scene.org(org).records().get(new RecordName(source, name)))
            .flatMap(KnownRecord::user)
            .orElse(name);
    Optional<Account> account = scene.account(org, user);
    if (account.isEmpty()) {
      scene.object("no user of this name is known: " + name);
      return;
    }
    Write asked = new Write("import from " + source, Write.Kind.IMPORT, source, false);
    Fact record =
        new SourceRecord(
            asked.write(),
            incremental ? Seen.MISSING_FROM_INCREMENTAL : Seen.MISSING_FROM_FULL,
            0,
            0,
            Truth.of(account.get().isMatchedTo(source)),
            trips);
    Answer answer = arrival(asked, Map.of()).carryOut(WORDS, user, List.of(record));
    if (answer.write().outcome() == Outcome.HALTED) {
      scene.put(scene.org(org).halted());
    }
    if (Scene.does(answer.decision(), Effect.Kind.END_RECORD)) {
      new StatusChanges(scene, org).terminate(user, source);
    }
  }

  /** {@code admin confirms RECORD as USER}. */
  static void confirm(Scene scene, Step.Confirms step) {
    Optional<Map.Entry<RecordName, KnownRecord>> pending =
        scene.org(step.org()).records().entrySet().stream()
            .filter(entry -> entry.getKey().name().equals(step.record()))
            .filter(entry -> entry.getValue().user().isEmpty())
            .findFirst();
    if (pending.isEmpty()) {
      scene.object("no record of " + step.record() + " waits for a confirmation");
      return;
    }
    if (scene.account(step.org(), step.user()).isEmpty()) {
      scene.object("no user of this name is known: " + step.user());
      return;
    }
    String source = pending.get().getKey().system();
    boolean taken =
        scene.account(step.org(), step.user()).filter(a -> a.isMatchedTo(source)).isPresent();
    // A user who is joined to another record already keeps what that one says of him (I2).
    Map<String, String> values = taken ? Map.of() : pending.get().getValue().values();
    Write asked = new Write("confirmation", Write.Kind.LINK, source, false);
    Answer answer =
        new Imports(scene, step.org(), source)
            .arrival(asked, values)
            .carryOut(
                Set.of("confirmation", "import"),
                step.user(),
                List.of(new NewLink(asked.write(), Truth.YES)));
    if (!taken && answer.write().outcome() != Outcome.UNKNOWN) {
      scene.put(
          scene
              .org(step.org())
              .with(pending.get().getKey(), new KnownRecord(Optional.of(step.user()), values)));
    }
  }

  /** What a record of this name sends, by Okta attribute. */
  Map<String, String> inOkta(String name, Map<String, String> sent) {
    EffectiveOrg settings = scene.settings(org);
    Optional<String> type = scene.account(org, name).flatMap(account -> account.user().type());
    return settings.incoming(source, settings.type(type)).inOkta(sent);
  }

  private Arrival arrival(Write asked, Map<String, String> values) {
    return new Arrival(scene, org, asked, Write.Kind.IMPORT_VALUES, values);
  }

  /** The users whom a record matches by the rules of its source. */
  Matches matches(String name, Map<String, String> mapped) {
    Optional<Matching> matching = LifeSettings.matching(scene.settings(org), source);
    List<String> exactBy =
        matching.isEmpty()
            ? List.of("login")
            : matching.get().exactBy().map(by -> List.of(attribute(by))).orElse(List.of());
    boolean partial = matching.filter(Matching::partialByName).isPresent();
    return Matches.of(scene.org(org), source, name, mapped, exactBy, partial ? NAMES : List.of());
  }

  private static String attribute(String by) {
    return by.equals("username") ? "login" : by;
  }

  /** An incremental import does not see what ended before it (I6). */
  private boolean safeguardTrips(List<String> missing, boolean incremental) {
    ImportSafeguard safeguard = new ImportSafeguard(scene.org(org));
    long gone =
        missing.stream()
            .flatMap(user -> scene.account(org, user).stream())
            .filter(account -> account.isLinkedTo(source) && !account.hasEndedLinkTo(source))
            .count();
    return scene.org(org).importsHalted()
        || safeguard.trips(source, gone + (incremental ? 0 : safeguard.ended(source)));
  }
}
