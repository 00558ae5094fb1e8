package io.mastering.dsl.told;

import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * How many errors of one sort a reader is told: the first ones, and how many more there are. What
 * is no error is always told, so that leaving out never makes a text look right.
 */
public final class Told {
  /** More than anybody reads; what is behind them is often made by them. */
  public static final int MOST = 500;

  private int errors;
  private int more;
  private Optional<Span> from = Optional.empty();

  /** Of what several have collected the first errors in the order of the text, and one rest. */
  public static List<Diagnostic> first(Collection<Diagnostic> all) {
    Told told = new Told();
    List<Diagnostic> first = new ArrayList<>();
    List<Diagnostic> rests = new ArrayList<>();
    for (Diagnostic diagnostic : new TreeSet<>(all)) {
      if (diagnostic.code() == Code.MST020) {
        rests.add(diagnostic);
      } else if (told.tells(diagnostic)) {
        first.add(diagnostic);
      }
    }
    told.rest().or(() -> rests.stream().findFirst()).ifPresent(first::add);
    return first;
  }

  /** Whether one more is told; else it is counted. */
  public boolean tells(Diagnostic diagnostic) {
    if (!diagnostic.isError() || errors < MOST) {
      errors += diagnostic.isError() ? 1 : 0;
      return true;
    }
    leaveOut(diagnostic.span());
    return false;
  }

  /** Whether an error that comes now would be left out. */
  public boolean isFull() {
    return errors >= MOST;
  }

  /** An error that is not even put into words. */
  public void leaveOut(Optional<Span> place) {
    more++;
    from = from.or(() -> place);
  }

  /** Says that there are more, where the first of them is. */
  public Optional<Diagnostic> rest() {
    return from.map(
        span ->
            Diagnostic.of(
                Code.MST020,
                span,
                MOST + " mistakes are told; at least " + more + " more are not.",
                "Correct the first ones: what is left may have the same cause."));
  }

  /** Begins anew. */
  public void clear() {
    errors = 0;
    more = 0;
    from = Optional.empty();
  }
}
