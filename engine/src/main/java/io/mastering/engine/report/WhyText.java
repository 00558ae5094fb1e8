package io.mastering.engine.report;

import io.mastering.engine.findings.Found;
import io.mastering.model.decision.Conclusion;
import io.mastering.model.decision.Decision;
import io.mastering.model.decision.Holding;
import io.mastering.model.decision.Note;
import io.mastering.model.decision.Ownership;
import io.mastering.model.decision.Rule;
import io.mastering.model.decision.WriteDecision;
import io.mastering.model.identity.Link;
import io.mastering.model.identity.User;
import io.mastering.model.outcome.Reason;
import io.mastering.model.policy.Assumption;
import io.mastering.model.policy.ConditionalBlock;
import io.mastering.model.policy.Org;
import io.mastering.model.situation.ConditionTruth;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.Truth;
import io.mastering.model.situation.Write;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Tells why a user is mastered as he is: the winner, every loser, the owners, the pushes. */
public final class WhyText {
  private static final String REFUSED =
      "Operation failed because user profile is mastered under another system";

  private static final String WRONG_STATUS =
      "This operation is not allowed in the user's current status.";

  private final Paper paper = new Paper();
  private final String loginForm;
  private final List<Found> found;
  private final Optional<String> lockOut;
  private final User user;
  private final List<Fact> facts;
  private final Decision decision;
  private final Function<Link, Optional<String>> systemOf;
  private final Org policy;

  /**
   * What is told.
   *
   * @param found what an evaluation would find of the user
   * @param lockOut the credential provider that no longer knows the user once he is disconnected as
   *     a way out says
   * @param loginForm what the schema asks of a login, in words
   */
  public record Of(
      User user,
      List<Fact> facts,
      Decision decision,
      List<Found> found,
      Optional<String> lockOut,
      String loginForm) {
    public Of {
      facts = List.copyOf(facts);
      found = List.copyOf(found);
    }
  }

  /**
   * @param systemOf the name of the system that a link leads to
   * @param policy the org as the policy describes it
   */
  public WhyText(Of of, Function<Link, Optional<String>> systemOf, Org policy) {
    this.user = of.user();
    this.facts = of.facts();
    this.decision = of.decision();
    this.found = of.found();
    this.lockOut = of.lockOut();
    this.loginForm = of.loginForm();
    this.systemOf = systemOf;
    this.policy = policy;
  }

  /** The whole story; with an attribute, only who owns that one and what stops writes to it. */
  public String tell(Optional<String> attribute) {
    String login = user.profile().value("login").map(l -> l + " ").orElse("");
    line(login + "(" + user.id() + ") is " + user.status() + ".");
    if (attribute.isEmpty()) {
      findings();
    }
    master();
    if (attribute.isPresent()) {
      decision.owner(attribute.get()).ifPresent(this::chain);
    } else {
      owners();
    }
    writes(attribute);
    notes();
    assumptions(attribute);
    return paper.toString();
  }

  /** The same that `eval` says, so that who comes from there finds it again. */
  private void findings() {
    if (found.isEmpty()) {
      return;
    }
    title("Findings, as in `eval`");
    for (Found each : found) {
      line("  " + FindingText.says(each) + rule(each.code().name()));
      line("    Do: " + FindingCure.of(each));
    }
  }

  private void master() {
    title(
        "Master: "
            + Tally.words(decision.mastery().master())
            + rule(decision.mastery().rule().name()));
    line("  " + sentence(decision.mastery().rule()));
    for (Contender contender : Contender.of(facts, decision)) {
      line("  " + contender.system() + ": " + contender.standing().words());
      for (Conclusion because : contender.because()) {
        line("    " + because.sentence() + rule(because.rule().name()));
      }
    }
    settle(decision.mastery().master());
  }

  private void owners() {
    title("Owners");
    int width = decision.owners().stream().mapToInt(o -> o.attribute().length()).max().orElse(0);
    for (Ownership owner : decision.owners()) {
      String name = owner.attribute() + " ".repeat(width - owner.attribute().length());
      line("  " + name + "  " + Tally.words(owner.owner()) + rule(owner.rule().name()));
    }
    line("  (--attribute NAME shows the chain of one attribute.)");
  }

  private void chain(Ownership owner) {
    title(owner.attribute() + ": " + Tally.words(owner.owner()) + rule(owner.rule().name()));
    line("  " + sentence(owner.rule()));
    Set<Object> told = Collections.newSetFromMap(new IdentityHashMap<>());
    tree(owner.basis(), "  ", told);
    passedOver(owner.attribute());
    settle(owner.owner());
  }

  private void passedOver(String attribute) {
    for (Conclusion conclusion : decision.conclusions()) {
      if (conclusion instanceof io.mastering.model.decision.PassedOver passed
          && passed.attribute().equals(attribute)) {
        line("  " + passed.sentence() + rule(passed.rule().name()));
      }
      if (conclusion instanceof io.mastering.model.decision.ValueAwaited awaited
          && awaited.attribute().equals(attribute)) {
        line("  " + awaited.sentence() + rule(awaited.rule().name()));
      }
    }
  }

  private void tree(Object ground, String indent, Set<Object> told) {
    if (Ground.goesWithoutSaying(ground)) {
      return;
    }
    String name = Ground.rule(ground).map(WhyText::rule).orElse("");
    boolean again = !told.add(ground);
    line(indent + sentence(ground) + name);
    if (ground instanceof Conclusion conclusion && !again) {
      conclusion.because().forEach(below -> tree(below, indent + "  ", told));
    }
  }

  private void writes(Optional<String> attribute) {
    List<WriteDecision> asked =
        decision.writes().stream()
            .filter(w -> attribute.isEmpty() || w.attributes().contains(attribute.get()))
            .toList();
    if (!asked.isEmpty()) {
      title("Pushes");
      asked.forEach(this::write);
    }
  }

  private void write(WriteDecision write) {
    line(
        "  "
            + write.write().write()
            + " is "
            + write.outcome().word()
            + write.reason().map(reason -> " (" + reason.word() + ")").orElse("")
            + rule(write.rule().name()));
    write.reason().flatMap(Reason::errorCode).ifPresent(code -> error(write, code));
    if (write.owner().isPresent()) {
      line("    owner " + write.owner().get());
      line("    attributes " + String.join(", ", write.attributes()));
      line("    since " + since(write));
    } else if (write.settledBy().isEmpty() && !Cause.of(write).isEmpty()) {
      line("    because " + Cause.of(write));
      if (write.write().kind() == Write.Kind.INBOUND_UPDATE) {
        OutcomeText.cure(write.reason(), write.write().by(), Optional.of(loginForm))
            .ifPresent(cure -> line("    way out: " + cure));
      }
    }
    waysOut(write);
    write.settledBy().forEach(settler -> line("    to settle it: " + settler));
  }

  private void waysOut(WriteDecision write) {
    int number = 1;
    Truth createsUsers = CallerCount.createsUsers(policy.inbounds(), write.write().by());
    for (RemedyText.Plan plan : RemedyText.plans(write, createsUsers, lockOut)) {
      line("    way out " + number++ + ": " + plan.words() + rule(plan.remedy().name()));
      plan.notes().forEach(note -> line("      " + note));
    }
    write.obstacles().stream()
        .map(
            obstacle ->
                OutcomeText.cure(obstacle.reason(), write.write().by(), Optional.of(loginForm)))
        .flatMap(Optional::stream)
        .distinct()
        .forEach(cure -> line("    and besides: " + cure));
  }

  private void error(WriteDecision write, String code) {
    String says =
        write.reason().equals(Optional.of(Reason.MASTERED_ELSEWHERE))
            ? ": " + REFUSED
            : write.reason().equals(Optional.of(Reason.WRONG_STATUS)) ? ": " + WRONG_STATUS : "";
    line("    403 " + code + says);
  }

  private String since(WriteDecision write) {
    Optional<Link> link =
        user.links().stream()
            .filter(l -> systemOf.apply(l).equals(Since.system(write)))
            .findFirst();
    Optional<String> date = link.flatMap(l -> l.lastUpdated().or(l::created));
    return Since.of(write)
        .map(s -> s + date.map(d -> ", last seen " + d).orElse(", at a time that is not shown"))
        .orElse("the policy keeps it from every writer");
  }

  private void notes() {
    List<Note> notes =
        decision.conclusions().stream()
            .filter(Note.class::isInstance)
            .map(Note.class::cast)
            .toList();
    if (!notes.isEmpty()) {
      title("Worth knowing");
      notes.forEach(note -> line("  " + note.sentence() + rule(note.rule().name())));
    }
  }

  private void assumptions(Optional<String> attribute) {
    Set<Assumption> assumes = attribute.isEmpty() ? decision.assumes() : assumes(attribute.get());
    if (!assumes.isEmpty()) {
      title("Leans on what nobody has documented");
      assumes.forEach(known -> line("  " + known.word() + ": " + policy.assumed(known)));
    }
  }

  /** What is told leans on these when one attribute is asked about. */
  private Set<Assumption> assumes(String attribute) {
    Set<Assumption> assumes = new TreeSet<>(decision.mastery().assumes());
    decision.owner(attribute).ifPresent(owner -> assumes.addAll(owner.assumes()));
    decision.writes().stream()
        .filter(write -> write.attributes().contains(attribute))
        .forEach(write -> assumes.addAll(write.assumes()));
    return assumes;
  }

  private void settle(Holding holding) {
    if (holding instanceof Holding.Open open) {
      open.settledBy().forEach(settler -> line("  to settle it: " + settler));
    }
  }

  private String sentence(Object ground) {
    boolean declared =
        ground instanceof ConditionTruth truth
            && truth.condition() >= 0
            && truth.condition() < policy.conditional().size();
    return declared ? condition((ConditionTruth) ground) : Ground.sentence(ground);
  }

  private String condition(ConditionTruth truth) {
    ConditionalBlock block = policy.conditional().get(truth.condition());
    return "when (" + ConditionText.of(block.condition()) + ") holds: " + truth.truth().word();
  }

  private static String sentence(Rule rule) {
    String said = rule.sentence();
    return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1) + ".";
  }

  private static String rule(String name) {
    return String.format(Locale.ROOT, "  [%s]", name);
  }

  private void title(String title) {
    line("");
    line(title);
  }

  private void line(String line) {
    String text = line.stripLeading();
    String before = " ".repeat(line.length() - text.length());
    paper.line(before, text, before + "  ");
  }
}
