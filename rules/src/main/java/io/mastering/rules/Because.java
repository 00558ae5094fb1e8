package io.mastering.rules;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.RandomAccess;

/**
 * What a conclusion rests upon, the deciding fact first. Called by the rules.
 *
 * <p>The rules compare conclusions again and again; a list that counted its hash anew each time
 * would walk the whole chain of reasons. This one counts it once.
 */
public final class Because extends AbstractList<Object> implements RandomAccess {
  private final Object[] reasons;
  private final int hash;

  private Because(Object[] reasons) {
    this.reasons = reasons;
    this.hash = List.of(reasons).hashCode();
  }

  /**
   * The reasons in this order. A collection stands for its elements, in {@link ConclusionOrder}:
   * the order in which rules found them means nothing.
   */
  public static List<Object> of(Object... reasons) {
    for (Object reason : reasons) {
      if (reason instanceof Collection<?>) {
        return new Because(spread(reasons));
      }
    }
    return new Because(reasons);
  }

  private static Object[] spread(Object[] reasons) {
    List<Object> all = new ArrayList<>();
    for (Object reason : reasons) {
      if (reason instanceof Collection<?> several) {
        several.stream().sorted(ConclusionOrder.OF_REASONS).forEach(all::add);
      } else {
        all.add(reason);
      }
    }
    return all.toArray();
  }

  @Override
  public Object get(int index) {
    return reasons[index];
  }

  @Override
  public int size() {
    return reasons.length;
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof Because that
        ? hash == that.hash && super.equals(that)
        : super.equals(other);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
