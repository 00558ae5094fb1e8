package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Portion;
import io.mastering.dsl.syntax.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** What the value of a setting may be. */
interface Shape {
  Shape YES_NO = new OneOf(List.of("yes", "no"));
  Shape ON_OFF = new OneOf(List.of("on", "off"));

  boolean fits(List<Value> values);

  /** For a help line: what to write. */
  String help();

  /** Words that fit, for "did you mean". */
  List<String> words();

  /** One of a few words. */
  record OneOf(List<String> words) implements Shape {
    @Override
    public boolean fits(List<Value> values) {
      return values.size() == 1 && Values.words(values.get(0)).filter(words::contains).isPresent();
    }

    @Override
    public String help() {
      return "Write " + Listing.or(words) + ".";
    }
  }

  /** Some of a few words, each once. */
  record SomeOf(List<String> words) implements Shape {
    @Override
    public boolean fits(List<Value> values) {
      return values.stream().allMatch(v -> Values.words(v).filter(words::contains).isPresent())
          && Set.copyOf(values.stream().map(v -> Values.words(v).orElse("")).toList()).size()
              == values.size();
    }

    @Override
    public String help() {
      return "Write " + Listing.or(words) + ", or several of them with commas between.";
    }
  }

  /** {@code email}, {@code attribute employeeNumber}, ... */
  record MatchUsers(List<String> words) implements Shape {
    @Override
    public boolean fits(List<Value> values) {
      return values.size() == 1
          && (values.get(0) instanceof Value.Attribute || new OneOf(words).fits(values));
    }

    @Override
    public String help() {
      return "Write " + Listing.or(words) + " or `attribute` with the name of one.";
    }
  }

  /** {@code never}, or {@code automatically} with limits. */
  record LinkAccounts(List<String> words) implements Shape {
    private static final List<String> LISTS = List.of("only groups", "except users");

    @Override
    public boolean fits(List<Value> values) {
      if (new OneOf(words).fits(values)) {
        return true;
      }
      return Values.words(values.get(0)).filter("automatically"::equals).isPresent()
          && values.stream().skip(1).allMatch(LinkAccounts::isLimit);
    }

    private static boolean isLimit(Value value) {
      return value instanceof Value.Listed listed
          ? LISTS.contains(listed.words())
          : Values.words(value).filter("except admins"::equals).isPresent();
    }

    @Override
    public String help() {
      return "Write `never`, or `automatically` and after it any of `only groups (\"...\")`,"
          + " `except users (\"...\")`, `except admins`.";
    }
  }

  /** {@code all attributes}, or attributes by name. */
  record Sends(List<String> words) implements Shape {
    @Override
    public boolean fits(List<Value> values) {
      return new OneOf(words).fits(values)
          || values.stream()
              .allMatch(v -> Values.name(v).filter(name -> !words.contains(name)).isPresent());
    }

    @Override
    public String help() {
      return "Write `all attributes`, or the attributes with commas between.";
    }
  }

  /** {@code 20% of an app, 20% of the org}: each at most once, 0 to 100, whole. */
  record Shares(List<String> words) implements Shape {
    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    @Override
    public boolean fits(List<Value> values) {
      long portions =
          values.stream()
              .filter(Value.Percentage.class::isInstance)
              .map(v -> ((Value.Percentage) v).portion())
              .distinct()
              .count();
      return portions == values.size() && values.stream().allMatch(Shares::isShare);
    }

    private static boolean isShare(Value value) {
      return value instanceof Value.Percentage share
          && share.portion() != Portion.BARE
          && share.percent().signum() >= 0
          && share.percent().compareTo(MOST) <= 0
          && share.percent().stripTrailingZeros().scale() <= 0;
    }

    @Override
    public String help() {
      return "Write whole percentages from 0 to 100, such as `20% of an app, 20% of the org`.";
    }
  }
}
