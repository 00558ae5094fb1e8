package io.mastering.engine.life;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.model.decision.WriteDecision;
import io.mastering.model.identity.Link;
import io.mastering.model.identity.Profile;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.outcome.Reason;
import io.mastering.model.policy.Assumption;
import io.mastering.model.policy.Policy;
import io.mastering.model.policy.Step;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What holds of every turn, whatever the rules say: checked against the state before it. */
final class TurnChecks {
  private static final Set<Outcome> CHANGES_NOTHING =
      EnumSet.of(
          Outcome.REFUSED,
          Outcome.REJECTED,
          Outcome.DENIED,
          Outcome.UNKNOWN,
          Outcome.AMBIGUOUS,
          Outcome.HALTED);

  private static final Set<Outcome> KEEPS_THE_USER =
      EnumSet.of(Outcome.NO_CHANGE, Outcome.SKIPPED, Outcome.IGNORED);

  private final Step step;
  private final State before;
  private final Turn turn;

  TurnChecks(State before, Step step, Turn turn) {
    this.before = before;
    this.step = step;
    this.turn = turn;
  }

  void check() {
    if (turn.objection().isPresent()) {
      assertThat(turn.after()).isEqualTo(before);
      assertThat(turn.answers()).isEmpty();
      return;
    }
    boolean settings = step instanceof Step.SettingsBecome || step instanceof Step.Deletes;
    if (!settings) {
      assertThat(turn.last()).as("what became of it").isPresent();
      onlyThoseItIsAboutChange();
    }
    turn.answers().forEach(this::refusalNamesWhatIsOwnedElsewhere);
    List<Answer> told = turn.answers().stream().filter(a -> !a.words().isEmpty()).toList();
    if (!settings && !told.isEmpty() && isOne()) {
      outcome(told);
    }
  }

  /** Nobody else changes; in the org that pushes, the user of the same name may. */
  private void onlyThoseItIsAboutChange() {
    Set<String> about = new TreeSet<>();
    turn.answers().forEach(answer -> about.add(answer.user()));
    turn.after()
        .orgs()
        .forEach(
            (name, org) -> {
              Map<String, Account> was = new TreeMap<>(before.org(name).accounts());
              Map<String, Account> is = new TreeMap<>(org.accounts());
              was.keySet().removeAll(about);
              is.keySet().removeAll(about);
              assertThat(is).isEqualTo(was);
              assertThat(org.org()).isSameAs(before.org(name).org());
            });
  }

  private void refusalNamesWhatIsOwnedElsewhere(Answer answer) {
    WriteDecision write = answer.write();
    if (write.reason().filter(Reason.MASTERED_ELSEWHERE::equals).isEmpty()) {
      return;
    }
    OrgState org = before.org(answer.org());
    List<String> schema = org.org().attributes(org.org().type(answer.before().user().type()));
    assertThat(write.owner()).isPresent();
    assertThat(write.attributes()).isNotEmpty();
    assertThat(write.attributes())
        .isEqualTo(schema.stream().filter(write.attributes()::contains).toList());
    PlainHolders plain = new PlainHolders(org, answer.before().inOrder());
    for (String attribute : write.attributes()) {
      assertThat(plain.owners(attribute)).as(attribute).isNotEqualTo(Set.of(Policy.OKTA));
    }
    assertThat(plain.owners(write.attributes().get(0))).contains(write.owner().orElseThrow());
  }

  /** Whether it is a single write: an import may read several records, a return imports too. */
  private boolean isOne() {
    return !(step instanceof Step.Rehired)
        && !(step instanceof Step.Imports imports
            && imports.records().size() + imports.missing().size() != 1);
  }

  /** Of the values of a sign-in or a record it is told last. */
  private void outcome(List<Answer> told) {
    Answer last = told.get(told.size() - 1);
    Outcome outcome = last.write().outcome();
    boolean values = told.size() > 1;
    // A source that had no value may own the attribute by the one that its link holds now (A5), and
    // then that appears (A12), although it was not known whether it would be written, or the update
    // of the user was rejected while the link took it (I4).
    boolean kept = outcome == Outcome.UNKNOWN || outcome == Outcome.REJECTED;
    boolean appears = values && kept && isImmediate(last);
    if (CHANGES_NOTHING.contains(outcome) && !appears) {
      assertThat(bare(turn.after(), last, values)).isEqualTo(bare(before, last, values));
      assertThat(links(turn.after().org(last.org()).records(), values))
          .isEqualTo(links(before.org(last.org()).records(), values));
    }
    if (outcome == Outcome.PENDING || outcome == Outcome.QUEUED) {
      assertThat(bare(turn.after(), last, true)).isEqualTo(bare(before, last, true));
    }
    if (KEEPS_THE_USER.contains(outcome)) {
      keepsValuesStatusAndMaster(last);
    }
  }

  private boolean isAmbiguous() {
    return turn.last().filter(a -> a.write().outcome() == Outcome.AMBIGUOUS).isPresent();
  }

  /** Whose records they are; of records that were linked the values that came last are kept too. */
  private Map<OrgState.RecordName, Object> links(
      Map<OrgState.RecordName, OrgState.KnownRecord> records, boolean confirmed) {
    Map<OrgState.RecordName, Object> users = new TreeMap<>();
    records.forEach((name, record) -> users.put(name, record.user()));
    if (step instanceof Step.Imports imports) {
      // A record whose match is ambiguous waits for an admin, as a pending one does.
      Set<String> read = new TreeSet<>();
      imports.records().forEach(record -> read.add(record.user()));
      users.keySet().removeIf(name -> read.contains(name.name()) && isAmbiguous());
    }
    if (confirmed && step instanceof Step.Confirms confirms) {
      users.keySet().removeIf(name -> name.name().equals(confirms.record()));
    }
    return users;
  }

  /**
   * The users of the org that decided.
   *
   * @param onLinks whether what links hold may differ: what a source sent stays there (I4, I8)
   */
  private Map<String, Account> bare(State state, Answer answer, boolean onLinks) {
    Map<String, Account> accounts = new TreeMap<>(state.org(answer.org()).accounts());
    if (isCreatingPush(answer)) {
      accounts.remove(answer.user());
    } else if (onLinks) {
      accounts.computeIfPresent(answer.user(), (user, account) -> withoutValuesOfLinks(account));
    }
    return accounts;
  }

  /** A user who is created through an app is assigned to it, whatever becomes of the push. */
  private boolean isCreatingPush(Answer answer) {
    return step instanceof Step.Push push
        && push.action() == Step.Push.Action.CREATE
        && push.org().equals(answer.org())
        && before.org(push.org()).org().policy().inbound(push.system()).isEmpty();
  }

  private static Account withoutValuesOfLinks(Account account) {
    List<Link> links =
        account.user().links().stream()
            .map(
                link ->
                    new Link(
                        link.system(),
                        link.idp(),
                        link.scope(),
                        link.status(),
                        link.externalId(),
                        link.syncState(),
                        link.created(),
                        link.lastUpdated(),
                        link.updatedBySignIn(),
                        link.task(),
                        Profile.EMPTY))
            .toList();
    return account.with(links);
  }

  /** A new order of sources may begin to count with it (X6), and bring values up (A12). */
  private void keepsValuesStatusAndMaster(Answer answer) {
    Optional<Account> was = before.account(answer.org(), answer.user());
    Optional<Account> is = turn.after().account(answer.org(), answer.user());
    if (isCreatingPush(answer) || was.flatMap(Account::earlierOrder).isPresent()) {
      return;
    }
    assertThat(is.isPresent()).isEqualTo(was.isPresent());
    if (was.isEmpty()) {
      return;
    }
    assertThat(is.get().user().status()).isEqualTo(was.get().user().status());
    boolean immediate = isImmediate(answer);
    if (!immediate) {
      assertThat(is.get().user().profile()).isEqualTo(was.get().user().profile());
    }
    boolean linkGoes = answer.write().outcome() == Outcome.IGNORED;
    if (!immediate && !linkGoes) {
      assertThat(new PlainHolders(turn.after().org(answer.org()), is.get()).masters())
          .isEqualTo(new PlainHolders(before.org(answer.org()), was.get()).masters());
    }
  }

  private boolean isImmediate(Answer answer) {
    return before
        .org(answer.org())
        .org()
        .policy()
        .assumed(Assumption.VALUES_AFTER_OWNER_CHANGE)
        .equals("immediate");
  }
}
