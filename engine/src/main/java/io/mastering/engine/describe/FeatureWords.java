package io.mastering.engine.describe;

import io.mastering.engine.page.Words;
import io.mastering.engine.report.ConditionText;
import io.mastering.engine.tabulate.Feature;
import io.mastering.engine.tabulate.LinkState;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** Says in which states a feature of a user is: the rest of a sentence that begins "who". */
final class FeatureWords {
  private static final int FEW = 4;

  /** What keeps a link from being used. */
  private static final Map<LinkState, String> DEFECTS =
      Map.of(
          LinkState.GROUP, "through a group",
          LinkState.UNMATCHED, "without external id",
          LinkState.SUSPENDED, "suspended",
          LinkState.ENDED, "ended");

  private FeatureWords() {}

  /**
   * Says it.
   *
   * @param it the system that the sentence is about, if it is about one
   */
  static Words of(Feature feature, SortedSet<Integer> states, Optional<String> it) {
    if (feature instanceof Feature.OfStatus status) {
      return status(status, states);
    }
    if (feature instanceof Feature.OfType type) {
      return Words.of(states.size() == 1 ? "is of user type " : "is of one of the user types ")
          .and(Words.names(states.stream().map(type.names()::get).toList(), " or "));
    }
    if (feature instanceof Feature.OfCondition condition) {
      return condition(condition, states);
    }
    return feature instanceof Feature.OfLink link
        ? link(link, states, name(link.system(), it))
        : Words.of(
            states.contains(0)
                ? "has a login that fits the schema"
                : "has a login that does not fit the schema");
  }

  private static Words status(Feature.OfStatus feature, SortedSet<Integer> states) {
    List<String> in = names(feature, states, true);
    List<String> out = names(feature, states, false);
    return in.size() <= FEW || in.size() <= out.size()
        ? Words.of("is ").and(Words.names(in, " or "))
        : Words.of(out.size() == 1 ? "is not " : "is neither ").and(Words.names(out, " nor "));
  }

  private static List<String> names(
      Feature.OfStatus feature, SortedSet<Integer> states, boolean within) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < feature.size(); i++) {
      if (states.contains(i) == within) {
        names.add(feature.states().get(i).name());
      }
    }
    return names;
  }

  private static Words condition(Feature.OfCondition feature, SortedSet<Integer> states) {
    Words asked = Words.name(ConditionText.of(feature.condition()));
    if (states.equals(Set.of(1))) {
      return Words.of("fits ").and(asked);
    }
    return states.contains(1)
        ? Words.of("fits, or may fit, ").and(asked)
        : states.contains(0)
            ? Words.of("does not fit ").and(asked)
            : Words.of("may fit ").and(asked);
  }

  /** Whether the states are those of a link that is there in every usual way. */
  static boolean isLinked(Feature.OfLink feature, SortedSet<Integer> states) {
    Set<LinkState> in = among(feature, states);
    return in.contains(LinkState.LINKED)
        && !in.contains(LinkState.NONE)
        && !in.contains(LinkState.UNMATCHED)
        && (in.contains(LinkState.WITHOUT_VALUE)
            || !feature.states().contains(LinkState.WITHOUT_VALUE));
  }

  /** Whether they are those of a link to an IdP whose sign-in has updated the user. */
  static boolean isUpdated(Feature.OfLink feature, SortedSet<Integer> states) {
    Set<LinkState> in = among(feature, states);
    return in.contains(LinkState.UPDATED)
        && !in.contains(LinkState.NONE)
        && !in.contains(LinkState.NOT_UPDATED)
        && (in.contains(LinkState.UPDATED_WITHOUT_VALUE)
            || !feature.states().contains(LinkState.UPDATED_WITHOUT_VALUE));
  }

  private static Set<LinkState> among(Feature.OfLink feature, SortedSet<Integer> states) {
    Set<LinkState> among = EnumSet.noneOf(LinkState.class);
    states.forEach(state -> among.add(feature.states().get(state)));
    return among;
  }

  private static Words name(String system, Optional<String> it) {
    return it.filter(system::equals).isPresent() ? Words.of("it") : Words.name(system);
  }

  private static Words link(Feature.OfLink feature, SortedSet<Integer> states, Words system) {
    Set<LinkState> in = among(feature, states);
    if (isLinked(feature, states)) {
      return Words.of("is linked to ").and(system);
    }
    if (isUpdated(feature, states)) {
      return Words.of("is linked to ").and(system).plain(", updated by sign-in");
    }
    if (in.equals(EnumSet.of(LinkState.NONE, LinkState.NOT_UPDATED))) {
      return Words.of("is not linked to ").and(system).plain(", or not updated by sign-in");
    }
    List<Words> each = new ArrayList<>();
    Set<LinkState> defects = EnumSet.copyOf(in);
    defects.retainAll(DEFECTS.keySet());
    in.stream().filter(state -> !defects.contains(state)).forEach(s -> each.add(one(s, system)));
    if (!defects.isEmpty()) {
      List<String> words = defects.stream().map(DEFECTS::get).map(Objects::requireNonNull).toList();
      each.add(Words.of("has a link to ").and(system).plain(" that is " + or(words)));
    }
    return joined(each, ", or ");
  }

  private static String or(List<String> words) {
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  private static Words one(LinkState state, Words system) {
    return switch (state) {
      case NONE -> Words.of("is not linked to ").and(system);
      case LINKED -> Words.of("is linked to ").and(system).plain(", which has a value");
      case WITHOUT_VALUE -> Words.of("is linked to ").and(system).plain(", which has no value");
      case GROUP, UNMATCHED, SUSPENDED, ENDED ->
          Words.of("has a link to ").and(system).plain(" that is " + DEFECTS.get(state));
      case NOT_UPDATED -> Words.of("is linked to ").and(system).plain(", not updated by sign-in");
      case UPDATED ->
          Words.of("is linked to ").and(system).plain(", updated by a sign-in that has a value");
      case UPDATED_WITHOUT_VALUE ->
          Words.of("is linked to ").and(system).plain(", updated by a sign-in without a value");
      case MARK_NOT_SHOWN ->
          Words.of("is linked to ").and(system).plain(", whether updated by sign-in is not shown");
    };
  }

  static Words joined(List<Words> each, String between) {
    Words joined = Words.NONE;
    for (int i = 0; i < each.size(); i++) {
      joined = joined.plain(i == 0 ? "" : between).and(each.get(i));
    }
    return joined;
  }
}
