package io.mastering.engine.report;

import io.mastering.model.decision.Conclusion;
import io.mastering.model.decision.Obstacle;
import io.mastering.model.decision.Remedy;
import io.mastering.model.decision.WayOut;
import io.mastering.model.decision.WriteDecision;
import io.mastering.model.situation.IdpLink;
import io.mastering.model.situation.IdpSettings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The ways out of a refusal for the owner's sake, from the least invasive to the most: what one
 * does about it, made of the remedies of domain.md section 6.
 */
public enum Approach {
  /** The writer leaves out what it may not write: nothing changes in the org. */
  SEND_LESS,
  /** Users are disconnected from IdPs, which no import and no termination needs. */
  LEAVE_IDPS,
  /** Okta owns the attributes, whoever masters the user. */
  INHERIT,
  /** Users are disconnected from apps or directories too: from where they come. */
  LEAVE_SOURCES;

  /**
   * The remedies of one refusal by the approach that they belong to.
   *
   * @param waysOut of one write
   */
  static Map<Approach, List<WayOut>> of(List<WayOut> waysOut) {
    Map<Approach, List<WayOut>> found = new EnumMap<>(Approach.class);
    boolean idpsOnly =
        waysOut.stream().filter(way -> way.remedy() == Remedy.R2).allMatch(Approach::isFromAnIdp);
    for (WayOut way : waysOut) {
      switch (way.remedy()) {
        case R5 -> add(found, SEND_LESS, way);
        case R3 -> add(found, INHERIT, way);
        case R1, R2 -> add(found, idpsOnly ? LEAVE_IDPS : LEAVE_SOURCES, way);
        case R4, R6 -> {
          // Not about a refusal for the owner's sake.
        }
      }
    }
    return found;
  }

  /** Whether users are disconnected. */
  boolean disconnects() {
    return this == LEAVE_IDPS || this == LEAVE_SOURCES;
  }

  /** The remedy that clears the refusal; others beside it make it last. */
  Remedy remedy() {
    return switch (this) {
      case SEND_LESS -> Remedy.R5;
      case INHERIT -> Remedy.R3;
      case LEAVE_IDPS, LEAVE_SOURCES -> Remedy.R2;
    };
  }

  /** What still stops the write once this is done. */
  List<Obstacle> obstacles(WriteDecision write) {
    return write.obstacles().stream().filter(o -> o.remedy() == remedy()).toList();
  }

  private static void add(Map<Approach, List<WayOut>> found, Approach approach, WayOut way) {
    found.computeIfAbsent(approach, a -> new ArrayList<>()).add(way);
  }

  /** Whether the system that is left is an IdP: the reasons of the way show its link. */
  private static boolean isFromAnIdp(WayOut way) {
    Deque<Object> open = new ArrayDeque<>(way.because());
    while (!open.isEmpty()) {
      Object ground = open.poll();
      if (ground instanceof IdpLink link && link.idp().equals(way.about())
          || ground instanceof IdpSettings idp && idp.idp().equals(way.about())) {
        return true;
      }
      if (ground instanceof Conclusion conclusion) {
        open.addAll(conclusion.because());
      }
    }
    return false;
  }
}
