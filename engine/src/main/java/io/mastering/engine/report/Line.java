package io.mastering.engine.report;

import java.util.List;

/**
 * What a summary counts: the kind of line, and what tells it from others of its kind.
 *
 * @param parts by kind. MASTER: holder. OWNER: attribute, holder. WRITE: direction, system,
 *     outcome, reason or empty, cause, rule. ASSUMPTION: word, value. DEMAND: number, "no" or
 *     "unknown". WAY_OUT: outcome line's system and cause, remedy, about. APPROACH: caller,
 *     approach, for a write that then goes through. CHANGE: caller, approach, remedy, about. SENT:
 *     caller, attribute. SETTLER: what would settle it. OPEN: nothing, for all settlers. OBSTACLE:
 *     caller, approach or empty for any, reason or empty, cause. FOUND: code, reason or nothing for
 *     all reasons. LOCK_OUT: caller, approach, credential provider. WAY_ASSUMES: caller, approach,
 *     assumption. UNMATCHED: source, or nothing for all sources
 */
record Line(Kind kind, List<String> parts) {
  enum Kind {
    MASTER,
    OWNER,
    WRITE,
    WAY_OUT,
    APPROACH,
    OBSTACLE,
    CHANGE,
    SENT,
    ASSUMPTION,
    DEMAND,
    SETTLER,
    OPEN,
    FOUND,
    LOCK_OUT,
    WAY_ASSUMES,
    UNMATCHED
  }

  static Line of(Kind kind, String... parts) {
    return new Line(kind, List.of(parts));
  }
}
