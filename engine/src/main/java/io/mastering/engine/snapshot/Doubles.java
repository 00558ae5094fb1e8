package io.mastering.engine.snapshot;

import io.mastering.model.identity.User;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ids that more than one user has, with the lines of the first two.
 *
 * <p>They are found before the users are read, so that both lines are rejected though users are
 * held one at a time. A first look at the file hashes the id of each line ({@link IdHashes}); only
 * when hashes repeat, a second look compares those ids in full. So a collision of hashes costs time
 * and never a user. Memory is a few MB whatever the number of users, and about 150 bytes for each
 * id that really comes twice.
 */
final class Doubles {
  static final Doubles NONE = new Doubles(Map.of());
  private static final byte[] USUAL = "{\"id\":\"".getBytes(StandardCharsets.US_ASCII);

  private final Map<String, int[]> lines;

  private Doubles(Map<String, int[]> lines) {
    this.lines = lines;
  }

  /** Opens the lines of the users anew. */
  @FunctionalInterface
  interface Source {
    Lines open() throws IOException;
  }

  static Doubles of(SameIds known) {
    Map<String, int[]> lines = new HashMap<>();
    known.lines().forEach((id, two) -> lines.put(id, new int[] {two.get(0), two.get(1)}));
    return lines.isEmpty() ? NONE : new Doubles(lines);
  }

  /**
   * The users whose ids have one of these hashes, or cannot stand in JSON as they are: of those a
   * decision's line is hashed in another form.
   *
   * @param hashes sorted
   */
  static List<IdLine> lines(Source source, long[] hashes) throws IOException {
    List<IdLine> found = new ArrayList<>();
    try (Lines in = source.open()) {
      while (in.next()) {
        long hash = hash(in);
        boolean isMeant = hash != 0 && Arrays.binarySearch(hashes, hash) >= 0;
        if (isMeant || hash != 0 && isEscaped(in)) {
          validId(in).ifPresent(id -> found.add(new IdLine(id, in.number())));
        }
      }
    }
    return found;
  }

  private static boolean isEscaped(Lines in) {
    return usualEnd(in) == 0
        && anyId(in)
            .filter(id -> id.chars().anyMatch(c -> c < ' ' || c == '"' || c == '\\'))
            .isPresent();
  }

  static Doubles in(Source source) throws IOException {
    long[] repeated = repeated(source);
    if (repeated.length == 0) {
      return NONE;
    }
    Map<String, int[]> found = new HashMap<>();
    try (Lines in = source.open()) {
      while (in.next()) {
        if (Arrays.binarySearch(repeated, hash(in)) >= 0) {
          validId(in).ifPresent(id -> note(found, id, in.number()));
        }
      }
    }
    found.values().removeIf(two -> two[1] == 0);
    return found.isEmpty() ? NONE : new Doubles(found);
  }

  private static void note(Map<String, int[]> found, String id, int line) {
    int[] two = found.computeIfAbsent(id, i -> new int[2]);
    if (two[0] == 0) {
      two[0] = line;
    } else if (two[1] == 0) {
      two[1] = line;
    }
  }

  private static long[] repeated(Source source) throws IOException {
    try (Lines in = source.open();
        IdHashes hashes = new IdHashes()) {
      while (in.next()) {
        long hash = hash(in);
        if (hash != 0) {
          hashes.add(hash);
        }
      }
      return hashes.repeated();
    }
  }

  /** The other line with this id; empty when there is none. */
  Optional<Integer> otherLine(String id, int line) {
    int[] two = lines.get(id);
    return two == null ? Optional.empty() : Optional.of(two[0] == line ? two[1] : two[0]);
  }

  /** Whether another line has this id. */
  boolean has(String id) {
    return lines.containsKey(id);
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /**
   * The hash of the id of a line; 0 for a line without one. A line that is no user may have one.
   */
  private static long hash(Lines in) {
    if (in.isTooLong()) {
      return 0;
    }
    int end = usualEnd(in);
    if (end > 0) {
      return IdHashes.of(in.buffer(), in.from() + USUAL.length, end);
    }
    Optional<String> id = anyId(in);
    if (id.isEmpty()) {
      return 0;
    }
    byte[] bytes = id.get().getBytes(StandardCharsets.UTF_8);
    return IdHashes.of(bytes, 0, bytes.length);
  }

  /** Where the id ends when the line begins with it, without escapes; 0 when it does not. */
  private static int usualEnd(Lines in) {
    int start = in.from() + USUAL.length;
    return start < in.to() && Arrays.equals(in.buffer(), in.from(), start, USUAL, 0, USUAL.length)
        ? plainEnd(in.buffer(), start, in.to())
        : 0;
  }

  /** Where a text without escapes ends; 0 when it has one or does not end. */
  private static int plainEnd(byte[] bytes, int start, int to) {
    int at = start;
    while (at < to && bytes[at] != '"' && bytes[at] != '\\') {
      at++;
    }
    return at < to && bytes[at] == '"' ? at : 0;
  }

  private static Optional<String> anyId(Lines in) {
    try {
      return JsonWalk.over(in.buffer(), in.from(), in.to(), "line", Doubles::id);
    } catch (Misfit e) {
      return Optional.empty();
    }
  }

  private static Optional<String> id(JsonWalk walk) throws IOException, Misfit {
    List<String> ids = new ArrayList<>(1);
    walk.object(
        "the line",
        name -> {
          if (name.equals("id")) {
            walk.text("the id").ifPresent(ids::add);
          } else {
            walk.skip();
          }
        });
    return ids.stream().findFirst();
  }

  private static Optional<String> validId(Lines in) {
    return UserLine.read(in, Wanted.NOTHING).user().map(User::id);
  }
}
