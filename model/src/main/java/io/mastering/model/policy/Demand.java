package io.mastering.model.policy;

import io.mastering.model.diagnostic.Span;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.outcome.Reason;
import java.util.Optional;

/** What must never, or always, be so. */
public sealed interface Demand {
  Span span();

  /** True for {@code always}, false for {@code never}. */
  boolean always();

  /** The name of the org that it is about. */
  String org();

  /** The author's reason. */
  Optional<String> because();

  /** {@code never push by SYSTEM is OUTCOME as REASON}. */
  record OfPush(
      boolean always,
      String org,
      String system,
      Outcome outcome,
      Optional<Reason> reason,
      Optional<String> because,
      Span span)
      implements Demand {}

  /**
   * {@code never user where (...)}, {@code always user where (...) is ...}.
   *
   * @param claim what must (never) hold of those users; absent: there must (never) be one
   */
  record OfUser(
      boolean always,
      String org,
      Condition where,
      Optional<Condition> claim,
      Optional<String> because,
      Span span)
      implements Demand {}

  /** {@code always attribute NAME is owned by HOLDER}. */
  record OfAttribute(
      boolean always,
      String org,
      String attribute,
      String holder,
      Optional<String> because,
      Span span)
      implements Demand {}
}
