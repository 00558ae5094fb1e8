package io.mastering.engine.report;

import io.mastering.model.decision.Blocked;
import io.mastering.model.decision.Conclusion;
import io.mastering.model.decision.WriteDecision;
import io.mastering.model.situation.AppLink;
import io.mastering.model.situation.IdpLink;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Which write made the owner of a refused attribute what it is. */
public final class Since {
  private Since() {}

  /** As a clause: "the sign-in through HubSAML". Empty where no link made it so. */
  public static Optional<String> of(WriteDecision decision) {
    return decision.basis().because().stream()
        .filter(Blocked.class::isInstance)
        .findFirst()
        .flatMap(blocked -> link((Blocked) blocked))
        .map(
            link ->
                link instanceof IdpLink idp
                    ? "the sign-in through " + idp.idp()
                    : "the match with " + ((AppLink) link).app());
  }

  /** The name of the system whose link made it so. */
  public static Optional<String> system(WriteDecision decision) {
    return decision.owner().filter(owner -> of(decision).isPresent());
  }

  /** The nearest link to the owner that the refusal rests upon. */
  private static Optional<Object> link(Blocked blocked) {
    Deque<Object> open = new ArrayDeque<>(blocked.because());
    while (!open.isEmpty()) {
      Object ground = open.poll();
      if (ground instanceof IdpLink idp && idp.idp().equals(blocked.owner())
          || ground instanceof AppLink app && app.app().equals(blocked.owner())) {
        return Optional.of(ground);
      }
      if (ground instanceof Conclusion conclusion) {
        open.addAll(conclusion.because());
      }
    }
    return Optional.empty();
  }
}
