package io.mastering.engine.report;

import io.mastering.engine.life.Account;
import io.mastering.engine.life.Answer;
import io.mastering.engine.life.Chronicle;
import io.mastering.engine.life.Life;
import io.mastering.engine.life.OrgState;
import io.mastering.engine.life.State;
import io.mastering.model.decision.Decision;
import io.mastering.model.decision.Effect;
import io.mastering.model.identity.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What an event has changed of users, each change as a line with the rule behind it. */
final class StoryChanges {
  private final Life life;
  private final State before;
  private final State after;
  private final Chronicle.Entry entry;

  StoryChanges(Life life, State before, Chronicle.Entry entry) {
    this.life = life;
    this.before = before;
    this.after = entry.turn().after();
    this.entry = entry;
  }

  /**
   * The changes, by org and user.
   *
   * @param only of this user; absent: of all
   */
  List<String> of(Optional<String> only) {
    List<String> changes = new ArrayList<>();
    for (OrgState org : after.orgs().values()) {
      Set<String> names = new TreeSet<>(org.accounts().keySet());
      names.addAll(before.org(org.name()).accounts().keySet());
      for (String name : names) {
        if (only.filter(user -> !user.equals(name)).isEmpty()) {
          String of = name + (after.orgs().size() > 1 ? " in " + org.name() : "");
          of(org, name).forEach(change -> changes.add(of + change));
        }
      }
    }
    return changes;
  }

  private List<String> of(OrgState org, String name) {
    Optional<Account> was = before.account(org.name(), name);
    Optional<Account> is = org.account(name);
    if (is.isEmpty()) {
      return List.of(" is no more");
    }
    List<String> changes = new ArrayList<>();
    if (was.isEmpty()) {
      changes.add(" is new");
    }
    was.filter(old -> old.user().status() != is.get().user().status())
        .ifPresent(old -> changes.add(status(org.name(), name, old, is.get())));
    master(org, name).ifPresent(changes::add);
    changes.addAll(links(org.name(), name, was, is.get()));
    changes.addAll(values(was, is.get()));
    return changes;
  }

  private String status(String org, String name, Account old, Account now) {
    return ": status "
        + old.user().status()
        + " -> "
        + now.user().status()
        + rule(org, name, effect -> effect.kind().name().startsWith("BECOME_"));
  }

  private Optional<String> master(OrgState org, String name) {
    Decision now = life.decide(after, org.name(), org.account(name).orElseThrow());
    String is = Tally.words(now.mastery().master());
    Optional<String> was =
        before
            .account(org.name(), name)
            .map(a -> Tally.words(life.decide(before, org.name(), a).mastery().master()));
    String rule = "  [" + now.mastery().rule() + "]";
    return was.filter(is::equals).isPresent()
        ? Optional.empty()
        : Optional.of(": master " + was.map(w -> w + " -> ").orElse("") + is + rule);
  }

  private List<String> links(String org, String name, Optional<Account> was, Account now) {
    Set<String> were = systems(was.map(a -> a.user().links()).orElse(List.of()));
    Set<String> are = systems(now.user().links());
    List<String> changes = new ArrayList<>();
    for (String system : are) {
      if (!were.contains(system)) {
        String rule = rule(org, name, e -> e.kind() == Effect.Kind.LINK);
        changes.add(": linked to " + system + rule);
      }
    }
    for (String system : were) {
      if (!are.contains(system)) {
        String rule = rule(org, name, effect -> takesAway(effect, system));
        changes.add(": no longer linked to " + system + rule);
      }
    }
    return changes;
  }

  private static boolean takesAway(Effect effect, String system) {
    return effect.kind() == Effect.Kind.UNLINK_ALL
        || effect.kind() == Effect.Kind.UNLINK && effect.about().equals(system);
  }

  private static Set<String> systems(List<Link> links) {
    Set<String> systems = new TreeSet<>();
    links.forEach(link -> systems.add(link.system()));
    return systems;
  }

  private static List<String> values(Optional<Account> was, Account is) {
    Map<String, String> before =
        was.map(a -> a.user().profile().values()).orElse(is.user().profile().values());
    Set<String> attributes = new TreeSet<>(before.keySet());
    attributes.addAll(is.user().profile().values().keySet());
    List<String> changes = new ArrayList<>();
    for (String attribute : attributes) {
      String old = before.getOrDefault(attribute, "");
      String now = is.user().profile().value(attribute).orElse("");
      if (!old.equals(now)) {
        String from =
            Optional.ofNullable(is.origins().get(attribute)).map(o -> " from " + o).orElse("");
        changes.add(": " + attribute + " \"" + old + "\" -> \"" + now + "\"" + from);
      }
    }
    return changes;
  }

  /** The number of the rule whose effect on the user this is. */
  private String rule(String org, String user, Predicate<Effect> effect) {
    return entry.turn().answers().stream()
        .filter(answer -> answer.org().equals(org) && answer.user().equals(user))
        .map(Answer::decision)
        .flatMap(decision -> decision.conclusions().stream())
        .filter(Effect.class::isInstance)
        .map(Effect.class::cast)
        .filter(effect)
        .map(found -> "  [" + found.rule() + "]")
        .findFirst()
        .orElse("");
  }
}
