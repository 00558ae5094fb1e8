package io.mastering.rules;

import io.mastering.model.decision.Conclusion;
import io.mastering.model.situation.Assumed;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Conclusions as tests compare them, and what they lean on. */
final class Told {
  private Told() {}

  /** A conclusion without what it rests upon: {@code Master(AD, 0, M4)}. */
  static String of(Conclusion conclusion) {
    List<String> parts = new ArrayList<>();
    for (RecordComponent component : conclusion.getClass().getRecordComponents()) {
      if (!component.getName().equals("because")) {
        parts.add(word(valueOf(component, conclusion)));
      }
    }
    return conclusion.getClass().getSimpleName() + "(" + String.join(", ", parts) + ")";
  }

  private static String word(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(Told::word).orElse("-");
    }
    if (value instanceof Integer number && number == Concluded.UNLISTED) {
      return "unlisted";
    }
    if (value instanceof Assumed assumed) {
      return assumed.assumption().word() + ": " + assumed.value();
    }
    return value instanceof Conclusion conclusion ? of(conclusion) : String.valueOf(value);
  }

  private static Object valueOf(RecordComponent component, Object of) {
    try {
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component + " of " + of, e);
    }
  }

  /** Every assumption that a conclusion rests or leans upon, however far down. */
  static Set<Assumed> assumptionsUnder(Conclusion top, Collection<Conclusion> all) {
    Set<Object> seen = new HashSet<>();
    Set<Assumed> found = new HashSet<>();
    collect(top, all, seen, found);
    return found;
  }

  private static void collect(
      Object each, Collection<Conclusion> all, Set<Object> seen, Set<Assumed> found) {
    if (!seen.add(each)) {
      return;
    }
    if (each instanceof Assumed assumed) {
      found.add(assumed);
    }
    if (each instanceof Conclusion conclusion) {
      conclusion.because().forEach(reason -> collect(reason, all, seen, found));
      for (Conclusion other : all) {
        if (other instanceof io.mastering.model.decision.Leaning leaning
            && leaning.about().equals(conclusion)) {
          found.add(leaning.assumed());
          collect(leaning, all, seen, found);
        }
      }
    }
  }
}
