package io.mastering.engine.life;

import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.EffectiveSystem;
import io.mastering.model.decision.Remedy;
import io.mastering.model.diagnostic.Span;
import io.mastering.model.identity.Link;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.policy.Expectation.Change;
import io.mastering.model.policy.Expectation.WayOut;
import io.mastering.model.policy.Inheritance;
import io.mastering.model.policy.InheritanceStatement;
import io.mastering.model.policy.OrgSystem;
import io.mastering.model.policy.Priority;
import io.mastering.model.policy.SettingsChange;
import io.mastering.model.policy.SignIn;
import io.mastering.model.policy.Step;
import io.mastering.model.situation.Write;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The ways out of a write, each tried before it is offered (domain.md section 6): the steps are
 * taken on the state, the write comes again, and then whatever could undo them happens.
 */
public final class Plans {
  private static final Set<Outcome> DONE =
      EnumSet.of(
          Outcome.APPLIED, Outcome.NO_CHANGE, Outcome.CREATED, Outcome.LINKED, Outcome.QUEUED);

  private final Life life;
  private final State failed;
  private final Step event;
  private final Answer answer;
  private final Span span;
  private final Map<Remedy, List<String>> about = new LinkedHashMap<>();

  private Plans(Life life, State failed, Step event, Answer answer) {
    this.life = life;
    this.failed = failed;
    this.event = event;
    this.answer = answer;
    this.span = event.span();
    answer
        .write()
        .waysOut()
        .forEach(
            way -> about.computeIfAbsent(way.remedy(), r -> new ArrayList<>()).add(way.about()));
  }

  /**
   * The ways out of an event. A termination takes its link away, so that its ways out are tried on
   * the state before it; all others on the state after it, in which a failed push waits.
   *
   * @param before the state before the event
   * @param after the state after it
   * @param answer what became of it
   */
  public static List<Plan> of(Life life, State before, State after, Step event, Answer answer) {
    boolean gone = answer.write().write().kind() == Write.Kind.TERMINATION;
    return new Plans(life, gone ? before : after, event, answer).all();
  }

  /** From the least invasive to the most. */
  private List<Plan> all() {
    List<Plan> plans = new ArrayList<>();
    sendingOwned().ifPresent(plans::add);
    Optional<Plan> leaving = disconnecting(true);
    leaving.filter(this::isOfIdps).ifPresent(plans::add);
    inheriting().ifPresent(plans::add);
    leaving.filter(plan -> !isOfIdps(plan)).ifPresent(plans::add);
    if (about.containsKey(Remedy.R1)) {
      disconnecting(false).ifPresent(plans::add);
    }
    reordering().ifPresent(plans::add);
    plans.addAll(signingIn());
    return plans;
  }

  /** Whether the user is disconnected from IdPs only, which no source of his life is. */
  private boolean isOfIdps(Plan plan) {
    return plan.steps().stream()
        .filter(step -> step.change() == Change.DISCONNECT)
        .allMatch(step -> isIdp(step.about().get(1)));
  }

  private boolean isIdp(String system) {
    return failed.org(answer.org()).org().system(system).map(EffectiveSystem::idp).orElse(false);
  }

  /** R1 and R2, or R2 alone: from the owner only if that does, else from every candidate. */
  private Optional<Plan> disconnecting(boolean switchingOff) {
    List<String> systems = about.getOrDefault(Remedy.R2, List.of());
    Optional<Plan> fromOwner =
        answer
            .write()
            .owner()
            .filter(systems::contains)
            .flatMap(owner -> disconnecting(List.of(owner), switchingOff));
    return fromOwner.isPresent() || systems.size() < 2
        ? fromOwner
        : disconnecting(systems, switchingOff);
  }

  private Optional<Plan> disconnecting(List<String> systems, boolean switchingOff) {
    List<String> updating =
        switchingOff
            ? about.getOrDefault(Remedy.R1, List.of()).stream().filter(systems::contains).toList()
            : List.of();
    Course course = new Course(failed);
    List<WayOut> steps = new ArrayList<>();
    for (String idp : updating) {
      course.take(switchOff(course.state, idp));
      steps.add(new WayOut(Change.SWITCH_OFF, List.of("update existing users", idp)));
    }
    for (String system : systems) {
      course.take(new Step.Disconnects(answer.user(), system, answer.org(), span));
      steps.add(new WayOut(Change.DISCONNECT, List.of(answer.user(), system)));
    }
    if (!course.clears()) {
      return Optional.empty();
    }
    addRetry(steps);
    return Optional.of(
        new Plan(
            updating.isEmpty() ? List.of(Remedy.R2) : List.of(Remedy.R1, Remedy.R2),
            steps,
            undoing(course, systems),
            Optional.of(updating).filter(idps -> !idps.isEmpty()).map(Plans::priceOfR1)));
  }

  private static String priceOfR1(List<String> idps) {
    String names = String.join(", ", idps);
    return "users whom "
        + names
        + " masters already stay so, and it no longer refreshes attributes";
  }

  /** R3: the refused attributes belong to Okta, whoever masters the user. */
  private Optional<Plan> inheriting() {
    List<String> attributes =
        answer.write().attributes().stream()
            .filter(about.getOrDefault(Remedy.R3, List.of())::contains)
            .toList();
    if (attributes.isEmpty()) {
      return Optional.empty();
    }
    Course course = new Course(failed);
    for (String attribute : attributes) {
      InheritanceStatement statement =
          new InheritanceStatement(attribute, Inheritance.FROM_OKTA, span);
      course.take(
          new Step.SettingsBecome(
              answer.org(), new SettingsChange.InheritanceBecomes(statement), "", span));
    }
    if (!course.clears()) {
      return Optional.empty();
    }
    List<WayOut> steps = new ArrayList<>();
    steps.add(new WayOut(Change.INHERIT_FROM_OKTA, attributes));
    addRetry(steps);
    return Optional.of(
        new Plan(
            List.of(Remedy.R3),
            steps,
            Optional.empty(),
            Optional.of(
                "for every user, the sources of "
                    + answer.org()
                    + " stop updating "
                    + String.join(", ", attributes)
                    + ", and no log says so")));
  }

  /** R4: the source stands directly above the one that masters the user. */
  private Optional<Plan> reordering() {
    List<String> sources = about.getOrDefault(Remedy.R4, List.of());
    Optional<String> master = master();
    if (sources.isEmpty() || master.isEmpty()) {
      return Optional.empty();
    }
    String source = sources.get(0);
    EffectiveOrg org = failed.org(answer.org()).org();
    List<String> order =
        new ArrayList<>(org.policy().priority().map(Priority::sources).orElse(List.of()));
    order.remove(source);
    order.add(Math.max(0, order.indexOf(master.get())), source);
    Course course = new Course(failed);
    course.take(
        new Step.SettingsBecome(
            answer.org(), new SettingsChange.PriorityBecomes(new Priority(order, span)), "", span));
    List<WayOut> steps = new ArrayList<>();
    steps.add(new WayOut(Change.PUT_ABOVE, List.of(source, master.get())));
    return course.clears()
        ? Optional.of(
            new Plan(
                List.of(Remedy.R4),
                steps,
                Optional.empty(),
                Optional.of(
                    (answer.write().write().kind() == Write.Kind.TERMINATION
                            ? "for the next one: this one has taken the link away already; "
                            : "")
                        + "other users who are linked to both change their master too")))
        : Optional.empty();
  }

  private Optional<String> master() {
    return failed
        .account(answer.org(), answer.user())
        .map(account -> life.decide(failed, answer.org(), account).mastery().master())
        .filter(io.mastering.model.decision.Holding.Held.class::isInstance)
        .map(held -> ((io.mastering.model.decision.Holding.Held) held).holder());
  }

  /** R5: the writer leaves out what it may not write. */
  private Optional<Plan> sendingOwned() {
    Set<String> left = new TreeSet<>(about.getOrDefault(Remedy.R5, List.of()));
    if (left.isEmpty() || !goesThrough(left)) {
      return Optional.empty();
    }
    List<WayOut> steps = new ArrayList<>(List.of(new WayOut(Change.SEND_OWNED, List.of())));
    addRetry(steps);
    Optional<String> price =
        event instanceof Step.Edit
            ? Optional.empty()
            : Optional.of(
                String.join(", ", left)
                    + (left.size() == 1 ? " no longer arrives" : " no longer arrive")
                    + " from "
                    + answer.write().write().by()
                    + ", for any user");
    return Optional.of(new Plan(List.of(Remedy.R5), steps, Optional.empty(), price));
  }

  private boolean goesThrough(Set<String> left) {
    Turn turn;
    if (event instanceof Step.Edit edit) {
      Map<String, String> owned = new LinkedHashMap<>(edit.values());
      owned.keySet().removeAll(left);
      turn =
          life.turn(
              failed, new Step.Edit(edit.user(), edit.org(), edit.by(), false, owned, edit.span()));
    } else {
      turn = life.turnWithout(left, failed, event);
    }
    return turn.last().filter(again -> DONE.contains(again.write().outcome())).isPresent();
  }

  /** R6: whether somebody can sign in is not modelled, so this one cannot be tried. */
  private List<Plan> signingIn() {
    List<Plan> plans = new ArrayList<>();
    for (String system : about.getOrDefault(Remedy.R6, List.of())) {
      boolean idp = answer.before().link(system).map(Link::idp).orElse(false);
      Change change = idp ? Change.CONVERT_PROVIDER : Change.RESET_PASSWORD;
      plans.add(
          new Plan(
              List.of(Remedy.R6),
              List.of(new WayOut(change, List.of(answer.user()))),
              Optional.empty(),
              Optional.of("the user has to set a new password")));
    }
    return plans;
  }

  private void addRetry(List<WayOut> steps) {
    if (event instanceof Step.Push || event instanceof Step.Retries) {
      steps.add(new WayOut(Change.RETRY, List.of()));
    }
  }

  /** All that would undo it, if it happens next: sign-ins (X2), imports that match (X1). */
  private Optional<String> undoing(Course course, List<String> systems) {
    List<String> undoing = new ArrayList<>();
    for (String system : systems) {
      boolean idp = isIdp(system);
      Course further = new Course(course.state);
      further.take(idp ? signIn(system) : importing(system));
      if (further.isRefused()) {
        undoing.add(
            idp
                ? "the next sign-in through " + system
                : "the next import from " + system + " that matches the user");
      }
    }
    return undoing.isEmpty() ? Optional.empty() : Optional.of(String.join(" or ", undoing));
  }

  private Step signIn(String idp) {
    return new Step.SignsIn(answer.user(), idp, answer.org(), Map.of(), span);
  }

  private Step importing(String source) {
    Step.ImportedUser record = new Step.ImportedUser(answer.user(), Map.of());
    return new Step.Imports(source, answer.org(), false, List.of(record), List.of(), span);
  }

  private Step switchOff(State state, String idp) {
    OrgSystem declared =
        state
            .org(answer.org())
            .org()
            .policy()
            .system(idp)
            .orElseGet(() -> OrgSystem.idp(idp, span));
    SignIn signIn = declared.signIn().orElse(SignIn.UNSAID).updating(false);
    return new Step.SettingsBecome(
        answer.org(), new SettingsChange.SystemBecomes(declared.with(signIn)), "", span);
  }

  /** Steps taken on a state, one after the other. */
  private final class Course {
    private State state;

    Course(State from) {
      this.state = from;
    }

    void take(Step step) {
      state = life.turn(state, step).after();
    }

    boolean clears() {
      return again().filter(DONE::contains).isPresent();
    }

    boolean isRefused() {
      return again().filter(DONE::contains).isEmpty();
    }

    private Optional<Outcome> again() {
      return life.turn(state, event).last().map(last -> last.write().outcome());
    }
  }
}
