package io.mastering.engine.report;

import io.mastering.engine.life.Answer;
import io.mastering.engine.life.Chronicle;
import io.mastering.engine.life.Life;
import io.mastering.engine.life.OrgState;
import io.mastering.engine.life.Plan;
import io.mastering.engine.life.Plans;
import io.mastering.engine.life.State;
import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.model.decision.Conclusion;
import io.mastering.model.decision.Decision;
import io.mastering.model.decision.Gate;
import io.mastering.model.decision.GateShut;
import io.mastering.model.decision.Holding;
import io.mastering.model.decision.Note;
import io.mastering.model.decision.Rule;
import io.mastering.model.decision.WriteDecision;
import io.mastering.model.identity.Link;
import io.mastering.model.identity.User;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.policy.Expectation.Change;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What has happened to users, told event by event: what became of each write, what it changed, and
 * what would help where it failed.
 *
 * @param severalOrgs whether it must be said of which org a user is
 * @param start who was there at first
 * @param events in their order
 * @param end who is there at last
 */
public record Story(
    boolean severalOrgs, List<Standing> start, List<Event> events, List<Standing> end) {
  private static final Set<Outcome> WANTING_HELP =
      EnumSet.of(Outcome.REFUSED, Outcome.SKIPPED, Outcome.IGNORED, Outcome.APPLIED);

  /**
   * A user and his master.
   *
   * @param users how many users it is about: many are not named
   * @param shut why systems that he is linked to are no candidates
   * @param since the number of the event that made him; 0: from the start
   */
  public record Standing(
      String org,
      String user,
      int users,
      Holding master,
      Rule rule,
      List<GateShut> shut,
      int since) {
    public Standing {
      shut = List.copyOf(shut);
    }
  }

  /**
   * An event.
   *
   * @param number from 1
   */
  public record Event(int number, String words, List<Outcomes> outcomes, List<String> changes) {
    public Event {
      outcomes = List.copyOf(outcomes);
      changes = List.copyOf(changes);
    }
  }

  /**
   * What became of an event, or of a part of it.
   *
   * @param ownerSince the number of the event that made the owner the master; absent where another
   *     one owns, 0: from the start
   * @param ownerBy what made the owner what he was at the start, as far as his link shows it
   * @param plans what would help
   */
  public record Outcomes(
      Answer answer,
      Optional<Integer> ownerSince,
      Optional<String> ownerBy,
      List<Plan> plans,
      List<String> notes) {
    public Outcomes {
      plans = List.copyOf(plans);
      notes = List.copyOf(notes);
    }
  }

  public Story {
    start = List.copyOf(start);
    events = List.copyOf(events);
    end = List.copyOf(end);
  }

  /**
   * The story of a chronicle.
   *
   * @param user only what is about this user; absent: about everybody
   */
  public static Story of(Life life, Chronicle chronicle, Optional<String> user) {
    return of(life, chronicle, user, (org, before, after) -> Optional.empty());
  }

  /** Says who can no longer sign in. */
  @FunctionalInterface
  public interface LockedOut {
    /** The credential provider that knows the user before a disconnection and not after it. */
    Optional<String> by(EffectiveOrg org, User before, User after);
  }

  /** The same, in which ways out say whom a disconnection locks out. */
  public static Story of(
      Life life, Chronicle chronicle, Optional<String> user, LockedOut lockedOut) {
    Telling telling = new Telling(life, user, lockedOut);
    List<Standing> start = telling.standings(chronicle.start());
    List<Event> events = new ArrayList<>();
    State before = chronicle.start();
    for (Chronicle.Entry entry : chronicle.entries()) {
      events.add(telling.event(events.size() + 1, before, entry));
      before = entry.turn().after();
    }
    boolean severalOrgs = chronicle.start().orgs().size() > 1;
    return new Story(severalOrgs, start, events, telling.standings(before));
  }

  /** Goes through the chronicle and keeps in mind since when who masters whom. */
  private static final class Telling {
    private final Life life;
    private final Optional<String> only;
    private final LockedOut lockedOut;
    private final Map<String, Integer> since = new TreeMap<>();

    Telling(Life life, Optional<String> only, LockedOut lockedOut) {
      this.life = life;
      this.only = only;
      this.lockedOut = lockedOut;
    }

    private List<Standing> standings(State state) {
      List<Standing> all = new ArrayList<>();
      for (OrgState org : state.orgs().values()) {
        org.accounts()
            .forEach(
                (name, account) -> {
                  if (only.filter(user -> !user.equals(name)).isEmpty()) {
                    Decision decision = life.decide(state, org.name(), account);
                    all.add(
                        new Standing(
                            org.name(),
                            name,
                            account.users(),
                            decision.mastery().master(),
                            decision.mastery().rule(),
                            shut(decision),
                            since.getOrDefault(key(org.name(), name), 0)));
                  }
                });
      }
      return all;
    }

    /** Of each system that may master users the first gate that its link does not pass. */
    private static List<GateShut> shut(Decision decision) {
      Set<String> targets =
          decision.conclusions().stream()
              .filter(GateShut.class::isInstance)
              .map(GateShut.class::cast)
              .filter(shut -> shut.gate() == Gate.MASTERS_USERS)
              .map(GateShut::system)
              .collect(Collectors.toSet());
      Map<String, GateShut> first = new TreeMap<>();
      for (Conclusion conclusion : decision.conclusions()) {
        if (conclusion instanceof GateShut shut && !targets.contains(shut.system())) {
          first.merge(shut.system(), shut, (a, b) -> a.gate().compareTo(b.gate()) <= 0 ? a : b);
        }
      }
      return List.copyOf(first.values());
    }

    private Event event(int number, State before, Chronicle.Entry entry) {
      List<Outcomes> outcomes = new ArrayList<>();
      for (Answer answer : entry.turn().answers()) {
        if (only.filter(user -> !user.equals(answer.user())).isEmpty()
            && !answer.words().isEmpty()) {
          outcomes.add(outcome(before, entry, answer));
        }
      }
      entry.masters().forEach(m -> since.put(key(m.org(), m.user()), number));
      List<String> changes = new ArrayList<>(new StoryChanges(life, before, entry).of(only));
      entry.turn().objection().ifPresent(why -> changes.add("it cannot happen: " + why));
      return new Event(number, entry.words(), outcomes, changes);
    }

    private Outcomes outcome(State before, Chronicle.Entry entry, Answer answer) {
      WriteDecision write = answer.write();
      boolean last = entry.turn().last().filter(answer::equals).isPresent();
      List<Plan> plans =
          last && WANTING_HELP.contains(write.outcome())
              ? Plans.of(life, before, entry.turn().after(), entry.event(), answer).stream()
                  .map(plan -> withLockOut(plan, before.org(answer.org()).org(), answer))
                  .toList()
              : List.of();
      Holding master = answer.decision().mastery().master();
      Optional<Integer> ownerSince =
          write
              .owner()
              .filter(master::is)
              .map(owner -> since.getOrDefault(key(answer.org(), answer.user()), 0));
      List<String> notes =
          answer.decision().conclusions().stream()
              .filter(Note.class::isInstance)
              .map(Note.class::cast)
              .filter(note -> note.subject().equals(write.write().by()) && isOfLife(note))
              .filter(note -> !isGone(answer, note))
              .map(note -> note.sentence() + "  [" + note.rule() + "]")
              .toList();
      Optional<String> ownerBy =
          Since.of(write)
              .map(
                  by ->
                      by
                          + write
                              .owner()
                              .flatMap(answer.before()::link)
                              .map(Telling::date)
                              .orElse(""));
      return new Outcomes(answer, ownerSince, ownerBy, plans, notes);
    }

    private Plan withLockOut(Plan plan, EffectiveOrg org, Answer answer) {
      Set<String> left =
          plan.steps().stream()
              .filter(step -> step.change() == Change.DISCONNECT)
              .map(step -> step.about().get(1))
              .collect(Collectors.toSet());
      if (left.isEmpty()) {
        return plan;
      }
      User before = answer.before().user();
      List<Link> links =
          before.links().stream().filter(link -> !left.contains(link.system())).toList();
      return lockedOut
          .by(org, before, before.with(links))
          .map(provider -> plan.costing(LockOut.note(provider)))
          .orElse(plan);
    }

    private static String date(Link link) {
      return link.lastUpdated().or(link::created).map(d -> ", last seen " + d).orElse("");
    }

    /** A system that is deleted links nobody again. */
    private static boolean isGone(Answer answer, Note note) {
      return answer.words().contains("deletion")
          && (note.rule() == Rule.X1 || note.rule() == Rule.X2);
    }

    private static boolean isOfLife(Note note) {
      return note.rule().compareTo(Rule.J1) >= 0;
    }

    private static String key(String org, String user) {
      return org + "\n" + user;
    }
  }
}
