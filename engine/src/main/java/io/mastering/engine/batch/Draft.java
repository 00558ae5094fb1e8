package io.mastering.engine.batch;

import io.mastering.engine.situate.Frame;
import io.mastering.model.identity.UserStatus;
import java.util.Arrays;

/**
 * What counts of one user, taken from a line: all that his situation can depend on. Used again for
 * each user. Its key is finer than a situation: equal keys are equal situations.
 */
final class Draft {
  /** The system of a link, and where the link stands in {@link #codes}. */
  private static final int PLACE_BITS = 32;

  final byte[] truths;
  private final int blocks;
  int type;
  int typeNumber;
  UserStatus status = UserStatus.UNKNOWN;
  int login;
  boolean showsLinks;
  int provider;
  int count;

  /** By link as it came: its code. */
  byte[] codes = new byte[16];

  /** By link as it came: what it calls its system by. */
  int[] references = new int[16];

  /** By link as it came: what it shows, as {@link Observed} counts it. */
  byte[] shown = new byte[16];

  /** By link as it came: a bit for each told member that has a value, eight to a byte. */
  byte[] told = new byte[16];

  /** By link as it came: where its bits begin in {@link #told}. */
  int[] toldFrom = new int[17];

  /** The links, sorted by system. */
  private long[] order = new long[16];

  byte[] key = new byte[128];
  int length;

  /** Where the links begin in the key. */
  int linksAt;

  Draft(Frame frame) {
    truths = new byte[frame.conditions()];
    blocks = frame.blocks();
  }

  void begin(UserStatus of, boolean showsHisLinks) {
    status = of;
    showsLinks = showsHisLinks;
    count = 0;
  }

  void link(int system, int code, int reference, int shows) {
    if (count == order.length) {
      order = Arrays.copyOf(order, count * 2);
      references = Arrays.copyOf(references, count * 2);
      shown = Arrays.copyOf(shown, count * 2);
      codes = Arrays.copyOf(codes, count * 2);
      toldFrom = Arrays.copyOf(toldFrom, count * 2 + 1);
    }
    order[count] = (long) system << PLACE_BITS | count;
    codes[count] = (byte) code;
    references[count] = reference;
    shown[count] = (byte) shows;
    toldFrom[count + 1] = toldFrom[count];
    count++;
  }

  /** Notes of the link that came last which of its told members have a value. */
  void tell(int bits) {
    int at = toldFrom[count];
    if (at == told.length) {
      told = Arrays.copyOf(told, at * 2);
    }
    told[at] = (byte) bits;
    toldFrom[count] = at + 1;
  }

  /** Sorts the links by system; false when two have the same. */
  boolean sort() {
    if (count > 24) {
      Arrays.sort(order, 0, count);
    } else {
      insertionSort();
    }
    for (int i = 1; i < count; i++) {
      if (system(i) == system(i - 1)) {
        return false;
      }
    }
    return true;
  }

  private void insertionSort() {
    for (int i = 1; i < count; i++) {
      long moved = order[i];
      int at = i - 1;
      while (at >= 0 && order[at] > moved) {
        order[at + 1] = order[at];
        at--;
      }
      order[at + 1] = moved;
    }
  }

  /** The system of the link at a place of the order. */
  int system(int place) {
    return (int) (order[place] >>> PLACE_BITS);
  }

  /** Which link stands at a place of the order, as it came. */
  int link(int place) {
    return (int) order[place];
  }

  /** The code of the link at a place of the order. */
  int code(int place) {
    return codes[(int) order[place]] & 0xFF;
  }

  /** Writes the key; to be called once all is in. */
  void write() {
    int size = 12 + truths.length + 3 * count + toldFrom[count];
    if (key.length < size) {
      key = new byte[size * 2];
    }
    int at = 0;
    at = put(at, type);
    key[at++] = state();
    System.arraycopy(truths, 0, key, at, truths.length);
    at += truths.length;
    key[at++] = (byte) (showsLinks ? 1 : 0);
    at = put(at, provider);
    linksAt = at;
    for (int i = 0; i < count; i++) {
      at = put(at, system(i));
      key[at++] = (byte) code(i);
      at = putTold(key, at, i);
    }
    length = at;
  }

  /** Writes the told bits of the link at a place of the order; answers where they end. */
  int putTold(byte[] into, int at, int place) {
    int link = (int) order[place];
    int bytes = toldFrom[link + 1] - toldFrom[link];
    System.arraycopy(told, toldFrom[link], into, at, bytes);
    return at + bytes;
  }

  private int put(int at, int number) {
    key[at] = (byte) (number >>> 8);
    key[at + 1] = (byte) number;
    return at + 2;
  }

  private byte state() {
    return (byte) (status.ordinal() * 3 + login);
  }

  /** Writes the part of the key that links are decided with; answers its length. */
  int core(byte[] into) {
    System.arraycopy(key, 0, into, 0, 3 + blocks);
    return 3 + blocks;
  }

  /** The most bytes that {@link #core} takes. */
  int longestCore() {
    return 3 + blocks;
  }
}
