package io.mastering.engine.report;

import io.mastering.model.decision.Remedy;
import io.mastering.model.identity.BaseAttribute;
import io.mastering.model.policy.Policy;
import io.mastering.model.situation.Truth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says a way out for all users of a caller: what to do, and what else it changes.
 *
 * @param createsUsers whether the caller makes users too
 * @param sends the attributes that the caller sends
 * @param passes how many of its pushes go through without it
 * @param owners of every attribute
 * @param alsoSent by other callers, some of which this one sends too
 */
record WayText(
    String caller,
    Truth createsUsers,
    List<String> sends,
    long passes,
    List<Summary.OwnerCount> owners,
    Map<String, List<String>> alsoSent) {
  /** On what it hangs that an attribute which is left out is not written. */
  static final String UNMAPPED =
      "inferred: Okta's docs also say that unmapped attributes can go out, empty";

  /**
   * The way, or empty where it leads nowhere for all users together.
   *
   * @param clears for how many users it was found
   * @param about what it changes
   */
  Optional<CallerCount.Way> way(Approach approach, long clears, Map<Remedy, List<String>> about) {
    List<String> updating = about.getOrDefault(Remedy.R1, List.of());
    List<String> systems = about.getOrDefault(Remedy.R2, List.of());
    return switch (approach) {
      case SEND_LESS -> sendLess(clears, about.getOrDefault(Remedy.R5, List.of()));
      case INHERIT -> Optional.of(inherit(clears, about.getOrDefault(Remedy.R3, List.of())));
      case LEAVE_IDPS ->
          Optional.of(
              new CallerCount.Way(
                  approach,
                  remedies(updating),
                  clears,
                  List.of(),
                  switchOff(updating) + "disconnect these users from " + names(systems),
                  leavingIdps(clears, updating)));
      case LEAVE_SOURCES ->
          Optional.of(
              new CallerCount.Way(
                  approach,
                  remedies(updating),
                  clears,
                  List.of(),
                  switchOff(updating)
                      + "disconnect each of these users from every source that may be the master: "
                      + names(systems),
                  List.of(
                      "The sources can no longer update these users, nor deactivate those who leave.",
                      "It does not last: the next import that matches a user makes the link again.")));
    };
  }

  private Optional<CallerCount.Way> sendLess(long clears, List<String> refused) {
    List<String> kept = new ArrayList<>(sends);
    kept.removeAll(refused);
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    Map<String, List<String>> others = sentByOthers(kept);
    others.values().forEach(kept::removeAll);
    List<String> changes = new ArrayList<>();
    changes.add(
        "Masters and owners stay as they are. What is left out no longer arrives from "
            + caller
            + (passes == 0
                ? "."
                : ", not even for the " + Paper.users(passes) + " whose push goes through today."));
    List<String> left = new ArrayList<>(sends);
    left.removeAll(kept);
    creations(caller, createsUsers, left).ifPresent(changes::add);
    return Optional.of(
        new CallerCount.Way(
            Approach.SEND_LESS,
            List.of(Remedy.R5),
            clears,
            List.of(),
            "in the mapping of "
                + caller
                + ", where it pushes from, leave out "
                + names(refused)
                + leftTo(others)
                + "; Okta owns what stays: "
                + names(kept),
            changes));
  }

  /**
   * What comes of creations that no longer send what Okta requires (P7); that an attribute is
   * mapped for creations only does not keep it out of the pushes (P2).
   */
  static Optional<String> creations(String caller, Truth createsUsers, List<String> left) {
    List<String> required =
        Arrays.stream(BaseAttribute.values())
            .filter(BaseAttribute::required)
            .map(BaseAttribute::attribute)
            .filter(left::contains)
            .toList();
    if (required.isEmpty()) {
      return Optional.empty();
    }
    return switch (createsUsers) {
      case YES ->
          Optional.of(
              caller
                  + " creates users: Okta will reject all its creations without "
                  + names(required)
                  + " (P7), and to map these on create only is no way around it: every push sends"
                  + " them then (P2).");
      case NO -> Optional.empty();
      case UNKNOWN ->
          Optional.of(
              "If "
                  + caller
                  + " also creates users, Okta rejects its creations without "
                  + names(required)
                  + " (P7).");
    };
  }

  /**
   * What another caller sends too is better left to that one, which sends less and so knows it best
   * (MST214); nothing where this caller would then send nothing.
   */
  private Map<String, List<String>> sentByOthers(List<String> kept) {
    Map<String, List<String>> others = new LinkedHashMap<>();
    List<String> own = new ArrayList<>(kept);
    alsoSent.forEach(
        (other, attributes) -> {
          List<String> shared = own.stream().filter(attributes::contains).toList();
          if (!shared.isEmpty() && isLess(other, attributes) && own.size() > shared.size()) {
            others.put(other, shared);
            own.removeAll(shared);
          }
        });
    return others;
  }

  private boolean isLess(String other, List<String> attributes) {
    return attributes.size() < sends.size()
        || attributes.size() == sends.size() && other.compareTo(caller) < 0;
  }

  private static String leftTo(Map<String, List<String>> others) {
    return others.entrySet().stream()
        .map(e -> ", and also " + names(e.getValue()) + ", which " + e.getKey() + " sends (MST214)")
        .collect(Collectors.joining());
  }

  private CallerCount.Way inherit(long clears, List<String> attributes) {
    return new CallerCount.Way(
        Approach.INHERIT,
        List.of(Remedy.R3),
        clears,
        List.of(),
        "let Okta own "
            + (attributes.size() == 1 ? "this attribute" : "these attributes")
            + " (inherit from okta)",
        List.of(
            "For every user of the org, "
                + names(sourcesOf(attributes))
                + " stop updating "
                + (attributes.size() == 1 ? "it" : "them")
                + ", and no log says so."));
  }

  private List<String> sourcesOf(List<String> attributes) {
    Set<String> sources = new LinkedHashSet<>();
    for (Summary.OwnerCount owner : owners) {
      if (attributes.contains(owner.attribute())) {
        owner.owners().stream()
            .map(Summary.Count::what)
            .filter(
                holder ->
                    !holder.equals(Policy.OKTA)
                        && !holder.equals(Policy.NOBODY)
                        && !holder.contains(" ("))
            .forEach(sources::add);
      }
    }
    return List.copyOf(sources);
  }

  private static List<Remedy> remedies(List<String> updating) {
    return updating.isEmpty() ? List.of(Remedy.R2) : List.of(Remedy.R1, Remedy.R2);
  }

  private static String switchOff(List<String> updating) {
    return updating.isEmpty()
        ? ""
        : "map what comes from "
            + names(updating)
            + " \"on create\" (else Okta refuses to save: MST207), switch off \"update existing users\""
            + " there, then ";
  }

  private static List<String> leavingIdps(long users, List<String> updating) {
    List<String> changes = new ArrayList<>();
    changes.add(
        "The next source that they are linked to, else Okta, masters "
            + (users == 1 ? "this user." : "these " + Paper.users(users) + "."));
    if (!updating.isEmpty()) {
      changes.add(
          names(updating)
              + " no longer "
              + (updating.size() == 1 ? "refreshes" : "refresh")
              + " anybody's attributes at sign-in; if it did, the next sign-in would undo"
              + " it.");
    }
    return changes;
  }

  /** The number of a remedy, and what it hangs on where nobody has documented it. */
  static String numbered(Remedy remedy) {
    return remedy == Remedy.R5 ? "R5, " + UNMAPPED : remedy.name();
  }

  static String names(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
