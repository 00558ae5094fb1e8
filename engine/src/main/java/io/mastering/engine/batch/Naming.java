package io.mastering.engine.batch;

import io.mastering.engine.situate.Situator;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Names situations. One worker's. */
final class Naming {
  private static final int UNKNOWN = 0xFFFF;

  private final Situator situator;
  private final Providers providers;
  private byte[] canon = new byte[128];
  private int length;

  Naming(Situator situator, Providers providers) {
    this.situator = situator;
    this.providers = providers;
  }

  /** The name of the situation of a draft whose key is written. */
  SituationName name(Draft draft) {
    boolean known =
        (draft.count == 0 || situator.isKnown(draft.system(draft.count - 1)))
            && !Providers.isOdd(draft.provider);
    long hash = known ? Keys.hash(draft.key, draft.length) : Keys.hash(canon(draft), length);
    return new SituationName(hash & SituationName.BITS);
  }

  /** What no settings file holds is numbered as it comes, which is not always the same. */
  private byte[] canon(Draft draft) {
    length = 0;
    add(draft.key, draft.linksAt - 2);
    byte[] provider = providers.text(draft.provider).getBytes(StandardCharsets.UTF_8);
    add(provider, provider.length);
    int[] places =
        IntStream.range(0, draft.count)
            .boxed()
            .sorted(
                Comparator.comparingInt((Integer i) -> number(draft.system(i)))
                    .thenComparing(i -> situator.name(draft.system(i))))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int place : places) {
      int system = draft.system(place);
      int number = number(system);
      add(new byte[] {(byte) (number >>> 8), (byte) number, (byte) draft.code(place)}, 3);
      if (number == UNKNOWN) {
        byte[] name = situator.name(system).getBytes(StandardCharsets.UTF_8);
        add(name, name.length);
      }
      byte[] told = new byte[draft.told.length];
      add(told, draft.putTold(told, 0, place));
    }
    return canon;
  }

  private int number(int system) {
    return situator.isKnown(system) ? system : UNKNOWN;
  }

  private void add(byte[] bytes, int count) {
    if (canon.length - length < count) {
      canon = Arrays.copyOf(canon, (length + count) * 2);
    }
    System.arraycopy(bytes, 0, canon, length, count);
    length += count;
  }
}
