package io.mastering.engine.scenario;

import io.mastering.model.policy.Scenario;
import io.mastering.model.policy.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The orders in which the steps of a scenario can come, where it says "in any order". */
final class Orders {
  /** Of six events there are 720 orders. */
  private static final int EVENTS = 6;

  static final String TOO_MANY = "more than " + EVENTS + " events have too many orders to try all";

  private Orders() {}

  /**
   * One order.
   *
   * @param words the events of the blocks in this order; empty when there is but one order
   */
  record Order(List<Step> steps, String words) {}

  /** A block with more events than can be tried in every order. */
  static Optional<Step.InAnyOrder> tooMany(Scenario scenario) {
    List<Step.InAnyOrder> blocks =
        scenario.steps().stream()
            .filter(Step.InAnyOrder.class::isInstance)
            .map(Step.InAnyOrder.class::cast)
            .toList();
    int events = blocks.stream().mapToInt(block -> block.events().size()).sum();
    return events > EVENTS ? Optional.of(blocks.get(0)) : Optional.empty();
  }

  /** All orders; the order of the text comes first. */
  static List<Order> of(Scenario scenario) {
    List<Order> orders = List.of(new Order(List.of(), ""));
    for (Step step : scenario.steps()) {
      List<List<Step>> ways =
          step instanceof Step.InAnyOrder any ? permutations(any.events()) : List.of(List.of(step));
      orders = extended(orders, ways);
    }
    return orders;
  }

  private static List<Order> extended(List<Order> orders, List<List<Step>> ways) {
    List<Order> extended = new ArrayList<>();
    for (Order order : orders) {
      for (List<Step> way : ways) {
        List<Step> steps = new ArrayList<>(order.steps());
        steps.addAll(way);
        extended.add(new Order(steps, ways.size() == 1 ? order.words() : words(order, way)));
      }
    }
    return extended;
  }

  private static String words(Order order, List<Step> way) {
    String these = way.stream().map(StepWords::of).collect(Collectors.joining(", then "));
    return order.words().isEmpty() ? these : order.words() + "; " + these;
  }

  private static List<List<Step>> permutations(List<Step> events) {
    if (events.size() <= 1) {
      return List.of(events);
    }
    List<List<Step>> all = new ArrayList<>();
    for (int first = 0; first < events.size(); first++) {
      List<Step> rest = new ArrayList<>(events);
      Step head = rest.remove(first);
      for (List<Step> tail : permutations(rest)) {
        List<Step> order = new ArrayList<>(List.of(head));
        order.addAll(tail);
        all.add(order);
      }
    }
    return all;
  }
}
