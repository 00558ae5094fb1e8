package io.mastering.engine.findings;

import io.mastering.model.decision.Conclusion;
import io.mastering.model.decision.Finding;
import io.mastering.model.decision.Rule;
import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A finding with everything that it rests upon.
 *
 * @param reasons facts and conclusions, the deciding one first
 * @param places where in the policy the reasons stand, in their order; empty when only the snapshot
 *     says them
 */
public record Found(Key key, Rule rule, List<Object> reasons, List<Place> places) {

  /** What makes two findings one. */
  public record Key(Code code, String subject, String counterpart) {}

  /**
   * A place in the policy, and what stands there.
   *
   * @param end of a mapping, where its push status stands
   */
  public record Place(Span span, String says, Optional<Span> end) {}

  public Found {
    reasons = List.copyOf(reasons);
    places = List.copyOf(places);
  }

  public Code code() {
    return key.code();
  }

  /** Equal findings as one, in the order in which they are told. */
  static List<Found> together(List<Finding> findings, Places policy) {
    Map<Key, Set<Object>> reasons = new LinkedHashMap<>();
    Map<Key, Rule> rules = new LinkedHashMap<>();
    for (Finding each : findings) {
      Key key = new Key(each.code(), each.subject(), each.counterpart());
      rules.putIfAbsent(key, each.rule());
      reasons.computeIfAbsent(key, k -> new LinkedHashSet<>()).addAll(each.because());
    }
    List<Found> together = new ArrayList<>();
    reasons.forEach(
        (key, of) -> {
          List<Object> all = new ArrayList<>(of);
          together.add(
              new Found(
                  key, java.util.Objects.requireNonNull(rules.get(key)), all, policy.of(all)));
        });
    return together;
  }

  /** The reasons of a kind, also those that reasons rest upon, in their order. */
  public <T> List<T> reasons(Class<T> kind) {
    Set<T> found = new LinkedHashSet<>();
    for (Object reason : reasons) {
      if (kind.isInstance(reason)) {
        found.add(kind.cast(reason));
      } else if (reason instanceof Conclusion conclusion) {
        conclusion.because().stream().filter(kind::isInstance).map(kind::cast).forEach(found::add);
      }
    }
    return List.copyOf(found);
  }
}
