package io.mastering.rules;

import io.mastering.model.decision.Blocked;
import io.mastering.model.decision.Candidate;
import io.mastering.model.decision.Carried;
import io.mastering.model.decision.Conclusion;
import io.mastering.model.decision.Contender;
import io.mastering.model.decision.Course;
import io.mastering.model.decision.Effect;
import io.mastering.model.decision.Finding;
import io.mastering.model.decision.GateShut;
import io.mastering.model.decision.GoverningInheritance;
import io.mastering.model.decision.GoverningPriority;
import io.mastering.model.decision.KeptOut;
import io.mastering.model.decision.Leaning;
import io.mastering.model.decision.Master;
import io.mastering.model.decision.Note;
import io.mastering.model.decision.Obstacle;
import io.mastering.model.decision.Offered;
import io.mastering.model.decision.OpenMaster;
import io.mastering.model.decision.OpenOwner;
import io.mastering.model.decision.OutOfScope;
import io.mastering.model.decision.Outranked;
import io.mastering.model.decision.Owner;
import io.mastering.model.decision.PassedOver;
import io.mastering.model.decision.Placed;
import io.mastering.model.decision.PossibleCandidate;
import io.mastering.model.decision.PossiblyBlocked;
import io.mastering.model.decision.Rejecting;
import io.mastering.model.decision.Sends;
import io.mastering.model.decision.Stopped;
import io.mastering.model.decision.Supposed;
import io.mastering.model.decision.ValueAwaited;
import io.mastering.model.decision.Verdict;
import io.mastering.model.decision.WayOut;
import io.mastering.model.decision.Written;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * The order in which conclusions are told, whatever order the rules found them in: by kind, in the
 * order of {@link Conclusion}'s permitted kinds; then by write or system; then by place, gate,
 * remedy or the attribute's index in the schema; then by attribute; and last by their text.
 */
final class ConclusionOrder implements Comparator<Conclusion> {
  static final Comparator<Conclusion> OF_CONCLUSIONS = new ConclusionOrder();

  /** For facts and conclusions together: facts first. */
  static final Comparator<Object> OF_REASONS = ConclusionOrder::compareReasons;

  private static final Map<Class<?>, Keys> KEYS = keys();

  /** What conclusions of one kind are ordered by. */
  private record Keys(
      int kind,
      Function<Conclusion, String> subject,
      ToIntFunction<Conclusion> number,
      Function<Conclusion, String> detail) {}

  private ConclusionOrder() {}

  /** Sorts, asking each conclusion only once for what it is ordered by. */
  static List<Conclusion> sorted(List<Conclusion> conclusions) {
    List<Keyed> keyed = new ArrayList<>(conclusions.size());
    for (Conclusion conclusion : conclusions) {
      keyed.add(Keyed.of(conclusion));
    }
    keyed.sort(null);
    List<Conclusion> sorted = new ArrayList<>(keyed.size());
    for (Keyed each : keyed) {
      sorted.add(each.conclusion());
    }
    return sorted;
  }

  @Override
  public int compare(Conclusion left, Conclusion right) {
    return Keyed.of(left).compareTo(Keyed.of(right));
  }

  /** A conclusion with what it is ordered by. */
  private record Keyed(int kind, String subject, int number, String detail, Conclusion conclusion)
      implements Comparable<Keyed> {
    static Keyed of(Conclusion conclusion) {
      Keys keys = keysOf(conclusion);
      return new Keyed(
          keys.kind(),
          keys.subject().apply(conclusion),
          keys.number().applyAsInt(conclusion),
          keys.detail().apply(conclusion),
          conclusion);
    }

    @Override
    public int compareTo(Keyed other) {
      int order = Integer.compare(kind, other.kind);
      if (order == 0) {
        order = subject.compareTo(other.subject);
      }
      if (order == 0) {
        order = Integer.compare(number, other.number);
      }
      if (order == 0) {
        order = detail.compareTo(other.detail);
      }
      return order == 0 && conclusion != other.conclusion
          ? conclusion.toString().compareTo(other.conclusion.toString())
          : order;
    }
  }

  private static Keys keysOf(Conclusion conclusion) {
    Keys keys = KEYS.get(conclusion.getClass());
    if (keys == null) {
      throw new IllegalStateException("a kind of conclusion without an order: " + conclusion);
    }
    return keys;
  }

  private static int compareReasons(Object left, Object right) {
    if (left instanceof Conclusion first && right instanceof Conclusion second) {
      return OF_CONCLUSIONS.compare(first, second);
    }
    int order = Boolean.compare(left instanceof Conclusion, right instanceof Conclusion);
    return order == 0 ? left.toString().compareTo(right.toString()) : order;
  }

  private static Map<Class<?>, Keys> keys() {
    Map<Class<?>, Keys> keys = new HashMap<>();
    Class<?>[] kinds = Conclusion.class.getPermittedSubclasses();
    Order order = new Order(keys, Arrays.asList(kinds));
    aboutUsers(order);
    aboutAttributes(order);
    aboutWrites(order);
    return keys;
  }

  private static void aboutUsers(Order order) {
    order.of(GateShut.class, GateShut::system, shut -> shut.gate().ordinal(), none -> "");
    order.of(Supposed.class, Supposed::system, none -> 0, none -> "");
    order.of(KeptOut.class, KeptOut::system, KeptOut::place, none -> "");
    order.of(GoverningPriority.class, none -> "", GoverningPriority::list, none -> "");
    order.of(Placed.class, none -> "", Placed::place, Placed::system);
    order.of(Candidate.class, none -> "", Candidate::place, Candidate::system);
    order.of(
        PossibleCandidate.class, none -> "", PossibleCandidate::place, PossibleCandidate::system);
    order.of(Master.class, Master::holder, Master::place, none -> "");
    order.of(OpenMaster.class, none -> "", none -> 0, none -> "");
    order.of(Outranked.class, Outranked::system, none -> 0, Outranked::by);
  }

  private static void aboutAttributes(Order order) {
    order.of(
        GoverningInheritance.class,
        none -> "",
        GoverningInheritance::index,
        GoverningInheritance::attribute);
    order.of(PassedOver.class, PassedOver::attribute, PassedOver::place, PassedOver::source);
    order.of(Contender.class, Contender::attribute, Contender::place, Contender::source);
    order.of(Owner.class, none -> "", Owner::index, Owner::attribute);
    order.of(OpenOwner.class, none -> "", OpenOwner::index, OpenOwner::attribute);
    order.of(ValueAwaited.class, ValueAwaited::holder, none -> 0, ValueAwaited::attribute);
  }

  private static void aboutWrites(Order order) {
    order.of(OutOfScope.class, OutOfScope::write, out -> out.inScope().ordinal(), none -> "");
    order.of(Sends.class, Sends::write, Sends::index, Sends::attribute);
    order.of(Blocked.class, Blocked::write, Blocked::index, Blocked::attribute);
    order.of(
        PossiblyBlocked.class,
        PossiblyBlocked::write,
        PossiblyBlocked::index,
        PossiblyBlocked::attribute);
    order.of(Offered.class, Offered::write, none -> 0, Offered::attribute);
    order.of(Rejecting.class, Rejecting::write, none -> 0, Rejecting::attribute);
    order.of(Course.class, Course::write, course -> course.kind().ordinal(), none -> "");
    order.of(Stopped.class, Stopped::write, stopped -> stopped.at().ordinal(), none -> "");
    order.of(Effect.class, Effect::write, effect -> effect.kind().ordinal(), Effect::about);
    order.of(Written.class, Written::write, none -> 0, Written::attribute);
    order.of(Verdict.class, Verdict::write, none -> 0, none -> "");
    order.of(WayOut.class, WayOut::write, way -> way.remedy().ordinal(), WayOut::about);
    order.of(
        Obstacle.class,
        Obstacle::write,
        obstacle -> obstacle.remedy().ordinal(),
        obstacle -> obstacle.rule().name());
    order.of(
        Leaning.class, none -> "", leaning -> leaning.assumed().assumption().ordinal(), none -> "");
    order.of(Note.class, Note::subject, note -> note.rule().ordinal(), Note::words);
    order.of(Carried.class, Carried::app, Carried::index, Carried::attribute);
    order.of(
        Finding.class, Finding::subject, finding -> finding.code().ordinal(), Finding::counterpart);
  }

  /** Fills the table of keys, a line for each kind. */
  private record Order(Map<Class<?>, Keys> keys, List<Class<?>> kinds) {
    <C extends Conclusion> void of(
        Class<C> kind,
        Function<C, String> subject,
        ToIntFunction<C> number,
        Function<C, String> detail) {
      keys.put(
          kind,
          new Keys(
              kinds.indexOf(kind),
              conclusion -> subject.apply(kind.cast(conclusion)),
              conclusion -> number.applyAsInt(kind.cast(conclusion)),
              conclusion -> detail.apply(kind.cast(conclusion))));
    }
  }
}
