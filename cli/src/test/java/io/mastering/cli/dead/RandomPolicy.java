package io.mastering.cli.dead;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A policy of few words, so that its statements often meet, repeat and exclude each other. */
final class RandomPolicy {
  static final List<String> SOURCES = List.of("Workday", "AD");
  static final String IDP = "HubSAML";
  static final List<String> SYSTEMS = List.of("Workday", "AD", IDP);
  static final List<String> TYPES = List.of("contractor", "intern");
  static final List<String> ATTRIBUTES = List.of("title", "department", "startDate");
  static final List<String> VALUES = List.of("HR", "HR West", "Sales");
  static final List<String> DAYS = List.of("2026-01-01", "2026-01-02", "2026-01-03");
  static final List<String> STATUSES = List.of("ACTIVE", "SUSPENDED", "DEPROVISIONED");

  private final Random random;

  private RandomPolicy(long seed) {
    this.random = new Random(seed);
  }

  static String of(long seed) {
    return new RandomPolicy(seed).text();
  }

  private String text() {
    List<String> lines = new ArrayList<>();
    lines.add("mastering 1");
    SOURCES.forEach(source -> lines.add("source " + source + " { masters users: yes }"));
    lines.add("idp " + IDP + " { on sign-in { update existing users: yes } }");
    lines.add("inbound Push { update attributes: yes sends: title, department }");
    lines.add("profile { startDate: date }");
    lines.add("define Offices as \"HR\", \"Sales\"");
    for (String type : TYPES) {
      lines.add("user type " + type + " {\n" + attributes(2) + "}");
    }
    for (int i = below(5); i >= 0; i--) {
      String order = of(0.4) ? "  " + priority() + "\n" : "";
      lines.add("when (" + condition(2) + ") {\n" + attributes(3) + order + "}");
    }
    lines.add(attributes(4));
    if (of(0.7)) {
      lines.add(priority());
    }
    for (String assumption : List.of("override-fallback: okta", "override-fallback: master")) {
      if (of(0.3)) {
        lines.add("assume " + assumption);
        break;
      }
    }
    if (of(0.3)) {
      lines.add("assume override-empty: " + pick(List.of("next", "keep-first")));
    }
    return String.join("\n", lines) + "\n";
  }

  private boolean of(double probability) {
    return random.nextDouble() < probability;
  }

  private int below(int bound) {
    return random.nextInt(bound);
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** Of each attribute at most one statement. */
  private String attributes(int most) {
    List<String> left = new ArrayList<>(ATTRIBUTES);
    left.add("*");
    StringBuilder lines = new StringBuilder();
    for (int i = below(most + 1); i > 0; i--) {
      String attribute = left.remove(below(left.size()));
      lines.append("  attribute ").append(attribute).append(' ').append(inheritance()).append('\n');
    }
    return lines.toString();
  }

  private String inheritance() {
    return switch (below(3)) {
      case 0 -> "inherit from okta";
      case 1 -> "inherit from master";
      default -> "override with " + systems();
    };
  }

  private String priority() {
    return "priority " + systems();
  }

  private String systems() {
    List<String> some = new ArrayList<>(SYSTEMS);
    java.util.Collections.shuffle(some, random);
    return String.join(", ", some.subList(0, 1 + below(some.size())));
  }

  private String condition(int depth) {
    if (depth > 0 && of(0.6)) {
      String joint = of(0.6) ? " and " : " or ";
      Supplier<String> part =
          () -> of(0.5) ? question() : (of(0.5) ? "not (" : "(") + condition(depth - 1) + ")";
      return java.util.stream.Stream.generate(part)
          .limit(2 + below(2))
          .collect(Collectors.joining(joint));
    }
    return question();
  }

  private String question() {
    String not = of(0.3) ? "not " : "";
    return switch (below(9)) {
      case 0 -> "status is " + not + pick(STATUSES);
      case 1 -> "user type is " + not + pick(TYPES);
      case 2 -> "is " + not + "linked to " + pick(SYSTEMS);
      case 3 -> "is " + not + "in group \"" + pick(List.of("G", "H")) + "\"";
      case 4 -> "department is " + not + "\"" + pick(VALUES) + "\"";
      case 5 -> "department is " + not + pick(List.of("empty", "one of (Offices)"));
      case 6 ->
          "department "
              + pick(List.of("starts with", "ends with", "contains"))
              + " \""
              + pick(List.of("H", "HR", "West", "S"))
              + "\"";
      case 7 -> "startDate is " + pick(List.of("before ", "after ")) + pick(DAYS);
      default -> "startDate is " + not + "\"" + pick(DAYS) + "\"";
    };
  }
}
