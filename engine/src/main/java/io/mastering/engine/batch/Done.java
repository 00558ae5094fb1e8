package io.mastering.engine.batch;

import io.mastering.engine.situate.UnfitSnapshot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of one block of lines. Used again for other blocks. */
final class Done {
  /** A line that is no user. Its number counts from the first line of the block. */
  record Reject(int line, int column, String reason, String help, Optional<String> sameId) {}

  long block;
  final Out decisions = new Out();
  final Out rows = new Out();
  int lines;
  int users;
  boolean marked;
  final List<Reject> rejects = new ArrayList<>();

  /** The entries that the worker did not see before, and those that are not kept. */
  final List<Entry> derivations = new ArrayList<>();

  private long[] ids = new long[1024];
  private int idCount;
  private long[] names = new long[64];
  private int nameCount;
  @Nullable UnfitSnapshot objection;

  void begin(long number) {
    block = number;
    decisions.clear();
    rows.clear();
    lines = 0;
    users = 0;
    marked = false;
    rejects.clear();
    derivations.clear();
    idCount = 0;
    nameCount = 0;
    objection = null;
  }

  void id(long hash) {
    if (idCount == ids.length) {
      ids = Arrays.copyOf(ids, idCount * 2);
    }
    ids[idCount++] = hash;
  }

  void name(SituationName name) {
    if (nameCount == names.length) {
      names = Arrays.copyOf(names, nameCount * 2);
    }
    names[nameCount++] = name.hash();
  }

  int ids() {
    return idCount;
  }

  long id(int index) {
    return ids[index];
  }

  int names() {
    return nameCount;
  }

  /** The hash of a name, spread over all bits. */
  long name(int index) {
    return names[index] * 0x9E3779B97F4A7C15L;
  }
}
