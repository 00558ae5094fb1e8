package io.mastering.dsl.fix;

import io.mastering.dsl.Loaded;
import io.mastering.dsl.PolicyFiles;
import io.mastering.model.diagnostic.Certainty;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Edit;
import io.mastering.model.policy.Policy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The door to a text with its fixes applied. A fix counts only if the message that carries it is
 * gone afterwards and the text can be read no worse than before; a fix that does not is left out.
 */
public final class Fixer {
  private static final int MOST_ROUNDS = 20;

  private final String file;
  private final boolean guesses;
  private final List<Diagnostic> fixed = new ArrayList<>();
  private final Set<String> refused = new HashSet<>();
  private State state;

  private Fixer(State state, boolean guesses) {
    this.file = state.file;
    this.guesses = guesses;
    this.state = state;
  }

  /**
   * A text after its fixes.
   *
   * @param fixed the messages whose fixes were applied, in that order; places are those of the time
   * @param left what is still to be said of the text
   */
  public record Fixed(String text, List<Diagnostic> fixed, List<Diagnostic> left) {
    public Fixed {
      fixed = List.copyOf(fixed);
      left = List.copyOf(left);
    }
  }

  /**
   * Applies the fixes of a text. Where two of them collide, the first wins, and the other is looked
   * at again afterwards.
   *
   * @param file what the text is called; the files that it uses are found from there and not
   *     changed
   * @param guesses whether fixes beside which something else may have been meant are applied too
   */
  public static Fixed fix(String file, String text, boolean guesses) {
    return fix(file, text, guesses, policy -> List.of());
  }

  /**
   * The same, also with the fixes of what the settings of the policy show.
   *
   * @param findings what is to be said of a policy that loads, beside what its text says
   */
  public static Fixed fix(
      String file, String text, boolean guesses, Function<Policy, List<Diagnostic>> findings) {
    Fixer fixer = new Fixer(State.of(file, text, findings), guesses);
    int rounds = 0;
    while (rounds < MOST_ROUNDS && fixer.step()) {
      rounds++;
    }
    return new Fixed(fixer.state.text, fixer.fixed, fixer.state.diagnostics);
  }

  /** Applies what can be applied at once; false when nothing is left to do. */
  private boolean step() {
    List<Diagnostic> candidates = state.diagnostics.stream().filter(this::isCandidate).toList();
    if (candidates.isEmpty()) {
      return false;
    }
    takeOrRefuse(state.withoutCollisions(candidates));
    return true;
  }

  /** Takes all, or looks in halves for those that cannot be taken. */
  private void takeOrRefuse(List<Diagnostic> some) {
    // Taking one moves the others: those that stand no longer as they stood wait for the next step.
    List<Diagnostic> still = some.stream().filter(state.diagnostics::contains).toList();
    if (still.isEmpty() || take(still)) {
      return;
    }
    if (still.size() == 1) {
      refused.add(key(still.get(0)));
    } else {
      takeOrRefuse(still.subList(0, still.size() / 2));
      takeOrRefuse(still.subList(still.size() / 2, still.size()));
    }
  }

  private boolean take(List<Diagnostic> some) {
    State next = state.with(some);
    if (!next.isBetterThan(state, some)) {
      return false;
    }
    fixed.addAll(some);
    state = next;
    return true;
  }

  private boolean isCandidate(Diagnostic diagnostic) {
    return diagnostic.fix().isPresent()
        && (guesses || diagnostic.fix().get().certainty() == Certainty.SAFE)
        && diagnostic.fix().get().edits().stream().allMatch(e -> e.span().file().equals(file))
        && !refused.contains(key(diagnostic));
  }

  private String key(Diagnostic diagnostic) {
    StringBuilder key = new StringBuilder(diagnostic.code() + " " + diagnostic.message());
    for (Edit edit : diagnostic.fix().orElseThrow().edits()) {
      key.append('\n').append(state.edits.at(edit.span())).append('\n');
      key.append(edit.replacement());
    }
    return key.toString();
  }

  /** A text and all that is said of it. */
  private record State(
      String file,
      String text,
      Edits edits,
      List<Diagnostic> diagnostics,
      Function<Policy, List<Diagnostic>> findings) {
    static State of(String file, String text, Function<Policy, List<Diagnostic>> findings) {
      Loaded loaded = PolicyFiles.load(file, text);
      List<Diagnostic> all = new ArrayList<>(loaded.diagnostics());
      loaded.policy().map(findings).ifPresent(all::addAll);
      all.sort(Comparator.naturalOrder());
      return new State(file, text, new Edits(text), List.copyOf(all), findings);
    }

    State with(List<Diagnostic> fixes) {
      return of(file, edits.apply(changes(fixes)), findings);
    }

    private static List<Edit> changes(List<Diagnostic> fixes) {
      return fixes.stream().flatMap(d -> d.fix().orElseThrow().edits().stream()).toList();
    }

    List<Diagnostic> withoutCollisions(List<Diagnostic> candidates) {
      List<Diagnostic> kept = new ArrayList<>();
      Edits.Together together = edits.together();
      for (Diagnostic candidate : candidates) {
        if (together.add(candidate.fix().orElseThrow().edits())) {
          kept.add(candidate);
        }
      }
      return kept;
    }

    boolean isBetterThan(State before, List<Diagnostic> fixes) {
      return syntaxErrors() <= before.syntaxErrors()
          && fixes.stream().allMatch(f -> count(f) <= before.count(f) - count(f, fixes));
    }

    private long syntaxErrors() {
      return diagnostics.stream().filter(d -> d.isError() && isOfTheSyntax(d)).count();
    }

    private static boolean isOfTheSyntax(Diagnostic diagnostic) {
      return diagnostic.code().name().startsWith("MST0");
    }

    private long count(Diagnostic like) {
      return count(like, diagnostics);
    }

    private static long count(Diagnostic like, List<Diagnostic> among) {
      return among.stream()
          .filter(d -> d.code() == like.code() && d.message().equals(like.message()))
          .count();
    }
  }
}
