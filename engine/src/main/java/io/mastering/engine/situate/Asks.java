package io.mastering.engine.situate;

import io.mastering.model.policy.Condition;
import java.util.List;

/**
 * What is asked of every user, beyond master and owners: only this enters his situation.
 *
 * @param loginForm whether the form of the login matters (a write is asked about)
 * @param linkValues which values on links matter
 * @param provider whether notes about the credential provider are wanted
 * @param leaves conditions whose truth the caller wants back, such as those of demands
 */
public record Asks(
    boolean loginForm, LinkValues linkValues, boolean provider, List<Condition> leaves) {
  /** Which values on links are asked for. */
  public enum LinkValues {
    NONE,
    /**
     * Of the attributes that a source overrides, whether it has a value (A5): {@code
     * override-empty} may lean on it, whatever it is set to.
     */
    OVERRIDDEN,
    /** All of them, compared with the values that Okta holds. */
    ALL
  }

  public Asks {
    leaves = List.copyOf(leaves);
  }

  /** What a batch run asks: no more than can change a decision. */
  public static Asks batch(EffectiveOrg org, List<Condition> leaves) {
    return new Asks(
        !org.inboundCallers().isEmpty(),
        org.types().overrides() ? LinkValues.OVERRIDDEN : LinkValues.NONE,
        false,
        leaves);
  }

  /** The same, with what findings are about. */
  public Asks andFindings() {
    return new Asks(loginForm, linkValues, true, leaves);
  }

  /** Everything that an explanation can tell. */
  public static Asks everything(List<Condition> leaves) {
    return new Asks(true, LinkValues.ALL, true, leaves);
  }
}
