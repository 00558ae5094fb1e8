package io.mastering.engine.report;

import io.mastering.model.diagnostic.Code;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** What comes of a finding, the worst first: summaries rank by it. */
public enum Consequence {
  /** Policy and snapshot contradict each other: all else may be about another org. */
  DRIFT,
  /** Somebody keeps an access that he should lose. */
  ACCESS_STAYS,
  /** Somebody cannot sign in, or loses an access that he should keep. */
  LOCK_OUT,
  /** What the policy demands does not hold. */
  DEMAND_BROKEN,
  /** A write fails, or never leaves. */
  WRITE_FAILS,
  /** Nobody can say what would happen. */
  OPEN,
  /** A value is wrong, old or lost. */
  WRONG_VALUE,
  /** A setting or a link does less than it seems to. */
  NO_EFFECT;

  private static final Map<Code, Consequence> OF = new EnumMap<>(Code.class);

  static {
    put(ACCESS_STAYS, Code.MST310);
    put(LOCK_OUT, Code.MST311, Code.MST308);
    put(WRITE_FAILS, Code.MST202, Code.MST207, Code.MST301, Code.MST312, Code.MST316);
    put(OPEN, Code.MST206, Code.MST219, Code.MST306, Code.MST319);
    put(WRONG_VALUE, Code.MST203, Code.MST205, Code.MST214, Code.MST215, Code.MST218);
    put(WRONG_VALUE, Code.MST303, Code.MST304, Code.MST313, Code.MST318);
    put(NO_EFFECT, Code.MST217, Code.MST305, Code.MST309, Code.MST320);
  }

  private static void put(Consequence consequence, Code... codes) {
    for (Code code : codes) {
      OF.put(code, consequence);
    }
  }

  /** What comes of a finding of this code. */
  static Consequence of(Code code) {
    return Objects.requireNonNull(OF.get(code), code.name());
  }

  /** As other outputs write it. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
