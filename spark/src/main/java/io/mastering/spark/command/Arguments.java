package io.mastering.spark.command;

import io.mastering.spark.work.Order;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the program was started with.
 *
 * @param snapshot as it was said, with the org before it or not
 * @param redact whether pseudonyms stand for personal values
 * @param redactKey the file of their key
 * @param partSize how many bytes of users are decided at a time; 0 to leave it to the program
 */
record Arguments(
    String policy,
    String snapshot,
    String output,
    Set<Order.Kind> kinds,
    boolean findings,
    FailOn failOn,
    long maxRejected,
    boolean redact,
    Optional<String> redactKey,
    long partSize) {
  static final String USE =
      """
      Usage: mastering-spark POLICY --snapshot [ORG=]FOLDER --output FOLDER [OPTION...]

        --snapshot [ORG=]FOLDER  the settings of the snapshot and users.ndjson, users.ndjson.gz,
                                 users.ndjson.zst or users.parquet, where every executor finds them
        --output FOLDER          where decisions, summary and rejected lines go; all at once, at the
                                 end; must not be there, or be empty
        --format FORMAT          parquet or ndjson; may repeat; default parquet
        --situations             also write situations with their derivations
        --without-findings       look for no findings
        --redact                 write pseudonyms for personal values
        --redact-key FILE        their key, at least 16 bytes, on the machine of the driver;
                                 default: it follows from the name of the org
        --max-rejected N         so many rejected lines are no failure; default 0
        --fail-on SEVERITY       error, warning or never, as in eval; default error
        --part-size BYTES        how many bytes of users are decided at a time
      """;

  /** From where on the answer is no. */
  enum FailOn {
    ERROR,
    WARNING,
    NEVER
  }

  /** Wrong use: a sentence that says what is wrong. */
  static final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String sentence;

    Wrong(String sentence) {
      super(sentence);
      this.sentence = sentence;
    }

    String sentence() {
      return sentence;
    }
  }

  /** Reads the arguments. */
  static Arguments of(List<String> given) {
    return new Reader(given).read();
  }

  private static <E extends Enum<E>> E word(String option, String value, Class<E> words) {
    return Arrays.stream(words.getEnumConstants())
        .filter(each -> word(each).equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                new Wrong(
                    option
                        + " cannot be \""
                        + value
                        + "\": it is one of "
                        + Arrays.stream(words.getEnumConstants())
                            .map(Arguments::word)
                            .collect(Collectors.joining(", "))
                        + "."));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** What can be written of decisions. */
  private enum Format {
    PARQUET,
    NDJSON
  }

  /** Takes one word after the other. */
  private static final class Reader {
    private final Deque<String> rest;
    private Optional<String> policy = Optional.empty();
    private Optional<String> snapshot = Optional.empty();
    private Optional<String> output = Optional.empty();
    private final Set<Order.Kind> kinds = EnumSet.noneOf(Order.Kind.class);
    private boolean situations;
    private boolean findings = true;
    private FailOn failOn = FailOn.ERROR;
    private long maxRejected;
    private boolean redact;
    private Optional<String> redactKey = Optional.empty();
    private long partSize;

    private Reader(List<String> given) {
      rest = new ArrayDeque<>(given);
    }

    private Arguments read() {
      while (!rest.isEmpty()) {
        take(rest.pop());
      }
      if (kinds.isEmpty()) {
        kinds.add(Order.Kind.PARQUET);
      }
      if (situations) {
        kinds.add(Order.Kind.SITUATIONS);
      }
      if (redactKey.isPresent() && !redact) {
        throw new Wrong("--redact-key is of no use without --redact.");
      }
      return new Arguments(
          policy.orElseThrow(() -> new Wrong("The policy is missing.")),
          snapshot.orElseThrow(() -> new Wrong("--snapshot is missing.")),
          output.orElseThrow(() -> new Wrong("--output is missing.")),
          kinds,
          findings,
          failOn,
          maxRejected,
          redact,
          redactKey,
          partSize);
    }

    private void take(String word) {
      switch (word) {
        case "--snapshot" -> snapshot = Optional.of(value(word));
        case "--output" -> output = Optional.of(value(word));
        case "--format" -> kinds.add(kind(word(word, value(word), Format.class)));
        case "--situations" -> situations = true;
        case "--without-findings" -> findings = false;
        case "--redact" -> redact = true;
        case "--redact-key" -> redactKey = Optional.of(value(word));
        case "--max-rejected" -> maxRejected = number(word);
        case "--part-size" -> partSize = number(word);
        case "--fail-on" -> failOn = word(word, value(word), FailOn.class);
        default -> policy(word);
      }
    }

    private static Order.Kind kind(Format format) {
      return switch (format) {
        case PARQUET -> Order.Kind.PARQUET;
        case NDJSON -> Order.Kind.NDJSON;
      };
    }

    private void policy(String word) {
      if (word.startsWith("-")) {
        throw new Wrong("There is no option " + word + ".");
      }
      if (policy.isPresent()) {
        throw new Wrong("There are two policies: " + policy.get() + " and " + word + ".");
      }
      policy = Optional.of(word);
    }

    private String value(String option) {
      if (rest.isEmpty()) {
        throw new Wrong(option + " needs a value.");
      }
      return rest.pop();
    }

    private long number(String option) {
      String value = value(option);
      if (!value.matches("\\d{1,18}")) {
        throw new Wrong(option + " cannot be \"" + value + "\": it takes 0 or a greater number.");
      }
      return Long.parseLong(value);
    }
  }
}
