package io.mastering.model.decision;

import io.mastering.model.diagnostic.Code;
import java.util.List;

/**
 * Something that an admin should know: a risk, a contradiction, a write that is bound to fail
 * (domain.md section 7). Findings with equal code, subject and counterpart are one finding,
 * whatever each rests upon.
 *
 * @param code of its page
 * @param subject the system, caller or attribute that it is about
 * @param counterpart the other one that it takes two for; empty when there is none
 */
public record Finding(
    Code code, String subject, String counterpart, Rule rule, List<Object> because)
    implements Conclusion {
  /** The counterpart of a finding about one thing only. */
  public static final String NONE = "";

  /** The counterpart of a finding about a link that goes through a group. */
  public static final String GROUP = "group";

  /** The counterpart of a finding about a link that has ended. */
  public static final String ENDED = "ended";

  /** Whether the settings alone show it; else users do. */
  public boolean isOfSettings() {
    return code.name().startsWith("MST2");
  }

  @Override
  public String sentence() {
    return code.title() + " (" + subject + (counterpart.isEmpty() ? "" : ", " + counterpart) + ")";
  }
}
