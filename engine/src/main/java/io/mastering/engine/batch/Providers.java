package io.mastering.engine.batch;

import io.mastering.engine.snapshot.ByteTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Numbers for the types of credential providers, from 1. One worker's; what is known is shared. */
final class Providers {
  /** The types that the API of Okta has, which always have the same numbers. */
  private static final List<String> USUAL =
      List.of("OKTA", "ACTIVE_DIRECTORY", "LDAP", "FEDERATION", "SOCIAL", "IMPORT");

  /** What stands for all other types where texts of users are not told. */
  private static final String OTHER = "other";

  private final Shared shared;
  private final boolean tellsOthers;
  private final ByteTable here = new ByteTable();
  private final Map<String, Integer> byText = new HashMap<>();

  /** What all workers know. */
  static final class Shared {
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final Map<Integer, String> texts = new ConcurrentHashMap<>();
    private final AtomicInteger last = new AtomicInteger(USUAL.size());

    Shared() {
      for (int i = 0; i < USUAL.size(); i++) {
        numbers.put(USUAL.get(i), i + 1);
      }
    }

    private int number(String provider) {
      return numbers.computeIfAbsent(
          provider,
          p -> {
            int number = last.incrementAndGet();
            texts.put(number, p);
            return number;
          });
    }
  }

  Providers(Shared shared) {
    this(shared, true);
  }

  private Providers(Shared shared, boolean tellsOthers) {
    this.shared = shared;
    this.tellsOthers = tellsOthers;
  }

  /** The same, but whatever Okta does not have is one type: its text may be personal. */
  Providers withoutOthers() {
    return new Providers(shared, false);
  }

  /** What a type is called. */
  String told(String provider) {
    return tellsOthers || USUAL.contains(provider) ? provider : OTHER;
  }

  int number(byte[] bytes, int from, int to) {
    int number = here.get(bytes, from, to - from);
    if (number < 0) {
      String text = Drafts.text(bytes, from, to);
      number = shared.number(told(text));
      here.put(text, number);
    }
    return number;
  }

  /** Whether the number depends on who came first. */
  static boolean isOdd(int number) {
    return number > USUAL.size();
  }

  /** The type behind an odd number. */
  String text(int number) {
    return shared.texts.getOrDefault(number, "");
  }

  int number(String provider) {
    return byText.computeIfAbsent(provider, text -> shared.number(told(text)));
  }
}
