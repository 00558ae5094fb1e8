package io.mastering.engine.report;

import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.situate.EffectiveSystem;
import io.mastering.model.decision.Decision;
import io.mastering.model.decision.Ownership;
import io.mastering.model.identity.Link;
import io.mastering.model.identity.User;
import io.mastering.model.situation.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One user of one org as two snapshots show him: what has changed from the earlier to the later,
 * both decided by one policy.
 *
 * @param causes what made the master another one, each as a clause
 * @param owners attributes whose owner is another one
 * @param values attributes whose value is another one, with the owner that they have now
 */
public record Passage(
    String user,
    String masterBefore,
    String masterNow,
    String ruleBefore,
    String ruleNow,
    List<String> causes,
    List<Change> owners,
    List<Change> values) {

  /** Something that was one thing and is another. */
  public record Change(String attribute, String before, String now, String owner) {}

  /** A user in one snapshot. */
  public record Shown(EffectiveOrg org, User user, List<Fact> facts, Decision decision) {
    private Optional<Link> link(String system) {
      return user.links().stream()
          .filter(
              link ->
                  link.system().equals(system)
                      || org.system(system)
                          .flatMap(EffectiveSystem::id)
                          .filter(link.system()::equals)
                          .isPresent())
          .findFirst();
    }
  }

  public Passage {
    causes = List.copyOf(causes);
    owners = List.copyOf(owners);
    values = List.copyOf(values);
  }

  public boolean isNewMaster() {
    return !masterBefore.equals(masterNow);
  }

  /** What lies between two snapshots of a user. */
  public static Passage between(Shown before, Shown now) {
    String was = Tally.words(before.decision().mastery().master());
    String is = Tally.words(now.decision().mastery().master());
    return new Passage(
        now.user().profile().value("login").orElse(now.user().id()),
        was,
        is,
        before.decision().mastery().rule().name(),
        now.decision().mastery().rule().name(),
        was.equals(is) ? List.of() : causes(before, now),
        owners(before, now),
        values(before, now));
  }

  /** Every system whose standing has changed, with what its link shows. */
  private static List<String> causes(Shown before, Shown now) {
    List<Contender> were = Contender.of(before.facts(), before.decision());
    List<Contender> are = Contender.of(now.facts(), now.decision());
    Set<String> systems = new TreeSet<>();
    were.forEach(c -> systems.add(c.system()));
    are.forEach(c -> systems.add(c.system()));
    List<String> causes = new ArrayList<>();
    for (String system : systems) {
      Optional<Contender> old = were.stream().filter(c -> c.system().equals(system)).findFirst();
      Optional<Contender> present = are.stream().filter(c -> c.system().equals(system)).findFirst();
      String then = old.map(c -> standing(c)).orElse("not linked");
      String today = present.map(c -> standing(c)).orElse("not linked");
      if (!then.equals(today)) {
        causes.add(system + ": " + then + " -> " + today + date(now.link(system)));
      }
    }
    if (before.user().status() != now.user().status()) {
      causes.add("status: " + before.user().status() + " -> " + now.user().status());
    }
    return causes;
  }

  private static String standing(Contender contender) {
    boolean lost =
        contender.standing() == Contender.Standing.NONE && !contender.because().isEmpty();
    return contender.standing().words()
        + (lost ? " (" + contender.because().get(0).sentence() + ")" : "");
  }

  private static String date(Optional<Link> link) {
    Optional<String> made = link.flatMap(Link::created);
    Optional<String> changed = link.flatMap(Link::lastUpdated);
    return made.map(d -> ", link made " + d).orElse("")
        + changed.map(d -> ", last changed " + d).orElse("");
  }

  private static List<Change> owners(Shown before, Shown now) {
    List<Change> changes = new ArrayList<>();
    for (Ownership owner : now.decision().owners()) {
      String is = Tally.words(owner.owner());
      Optional<String> was =
          before.decision().owner(owner.attribute()).map(o -> Tally.words(o.owner()));
      was.filter(w -> !w.equals(is))
          .ifPresent(w -> changes.add(new Change(owner.attribute(), w, is, is)));
    }
    return changes;
  }

  private static List<Change> values(Shown before, Shown now) {
    Set<String> attributes = new TreeSet<>(before.user().profile().values().keySet());
    attributes.addAll(now.user().profile().values().keySet());
    List<Change> changes = new ArrayList<>();
    for (String attribute : attributes) {
      String was = before.user().profile().value(attribute).orElse("");
      String is = now.user().profile().value(attribute).orElse("");
      if (!was.equals(is)) {
        String owner = now.decision().owner(attribute).map(o -> Tally.words(o.owner())).orElse("");
        changes.add(new Change(attribute, was, is, owner));
      }
    }
    return changes;
  }
}
