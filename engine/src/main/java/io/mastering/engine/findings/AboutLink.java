package io.mastering.engine.findings;

import io.mastering.model.decision.Verdict;
import io.mastering.model.decision.WriteDecision;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.situation.AppLink;
import io.mastering.model.situation.AppSettings;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.IdpLink;
import io.mastering.model.situation.IdpSettings;
import io.mastering.model.situation.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of one link of a user, whoever the user is otherwise. Remembers what was found
 * of it.
 */
public final class AboutLink {
  private final Fact link;
  private final Optional<Fact> unshown;
  private final List<Fact> knowing = new ArrayList<>();
  private final List<Verdict> queued;
  private final long @Nullable [] counter;

  /** What is found where no candidate is an app, and where one is. */
  final @Nullable List<Found>[] found = nothing();

  private AboutLink(
      Settings settings,
      Fact link,
      Optional<Fact> unshown,
      List<Verdict> queued,
      long @Nullable [] counter) {
    this.link = link;
    this.unshown = unshown;
    this.queued = queued;
    this.counter = counter;
    unshown.ifPresent(knowing::add);
    if (link instanceof IdpLink idp) {
      knowing.add(Bare.of(idp));
    } else if (unshown.isPresent() || settings.isDirectory(system())) {
      knowing.add(Bare.of((AppLink) link));
    }
  }

  /**
   * The links among the facts of a situation.
   *
   * @param writes what is decided of pushes along them, among others
   */
  static List<AboutLink> all(
      Settings settings, List<Fact> facts, List<WriteDecision> writes, Assigned assigned) {
    List<AboutLink> links = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact instanceof AppLink || fact instanceof IdpLink) {
        links.add(
            new AboutLink(
                settings,
                fact,
                unshown(facts, fact),
                queued(name(fact), writes),
                assigned.of(facts, fact)));
      }
    }
    return links;
  }

  /** The settings, all unknown, of a system that no settings file holds. */
  private static Optional<Fact> unshown(List<Fact> facts, Fact link) {
    return facts.stream()
        .filter(
            fact ->
                link instanceof AppLink
                    ? fact instanceof AppSettings app && app.app().equals(name(link))
                    : fact instanceof IdpSettings idp && idp.idp().equals(name(link)))
        .findFirst();
  }

  private static List<Verdict> queued(String app, List<WriteDecision> writes) {
    return writes.stream()
        .filter(write -> write.write().kind() == Write.Kind.PUSH_UPDATE)
        .filter(write -> write.outcome() == Outcome.QUEUED && write.write().by().equals(app))
        .map(write -> Bare.of(write.basis()))
        .toList();
  }

  private static String name(Fact link) {
    return link instanceof AppLink app ? app.app() : ((IdpLink) link).idp();
  }

  /** The name of the link's system. */
  String system() {
    return name(link);
  }

  Optional<AppLink> toApp() {
    return link instanceof AppLink app ? Optional.of(app) : Optional.empty();
  }

  Optional<Fact> unshown() {
    return unshown;
  }

  /** The pushes along the link that leave. */
  public List<Verdict> queued() {
    return queued;
  }

  /**
   * What the rules are told of it where they look for who knows the user; nothing for a link that
   * does not count there.
   */
  List<Fact> knowing() {
    return knowing;
  }

  /** The same as one thing to compare; empty when it is nothing. */
  public Optional<Object> knows() {
    return knowing.isEmpty() ? Optional.empty() : Optional.of(knowing);
  }

  /** Counts it, for as many users. */
  public void count(long users) {
    if (counter != null) {
      counter[0] += users;
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists
  private static @Nullable List<Found>[] nothing() {
    return new List[2];
  }
}
