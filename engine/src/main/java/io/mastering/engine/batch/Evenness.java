package io.mastering.engine.batch;

import io.mastering.engine.situate.OwnedValues;
import io.mastering.engine.snapshot.LinkScan;
import io.mastering.engine.snapshot.UserScan;
import io.mastering.engine.snapshot.ValueScan;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells of most users, without making a text, that their owners hold what Okta shows and leave
 * nothing out that is required: then nothing can be found in their values.
 */
final class Evenness {
  private static final int FIELDS = 3;
  private static final byte EMPTY = 0;
  private static final byte SAME = 1;
  private static final byte DIFFERENT = 2;

  /** By system: of each attribute that it owns the place of its value, of its member, required. */
  private final @Nullable int[][] bySystem;

  private Evenness(@Nullable int[][] bySystem) {
    this.bySystem = bySystem;
  }

  static Evenness of(Map<Integer, List<OwnedValues.Compared>> compared, Plan plan) {
    int most = compared.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
    @Nullable int[][] bySystem = new int[most + 1][];
    compared.forEach(
        (system, all) -> {
          int[] places = new int[all.size() * FIELDS];
          int at = 0;
          for (OwnedValues.Compared each : all) {
            places[at++] = plan.attributes().indexOf(each.attribute());
            places[at++] = plan.members().indexOf(each.member());
            places[at++] = each.required() ? 1 : 0;
          }
          bySystem[system] = places;
        });
    return new Evenness(bySystem);
  }

  /** False when a full look is needed. */
  boolean holds(Draft draft, UserScan scan) {
    for (int place = 0; place < draft.count; place++) {
      int system = draft.system(place);
      int[] owned = system < bySystem.length ? bySystem[system] : null;
      if (owned != null && !holds(owned, draft.link(place), scan)) {
        return false;
      }
    }
    return true;
  }

  /** The most bytes that {@link #states} writes. */
  int mostBytes(Draft draft) {
    int most = 0;
    for (int place = 0; place < draft.count; place++) {
      int system = draft.system(place);
      int[] owned = system < bySystem.length ? bySystem[system] : null;
      most += owned == null ? 0 : 2 + owned.length / FIELDS;
    }
    return most;
  }

  /**
   * Writes how each compared value stands to Okta's: all that can be found in values follows from
   * it.
   *
   * @return where it ends
   */
  int states(Draft draft, UserScan scan, byte[] into, int from) {
    LinkScan links = scan.linksRead();
    int to = from;
    for (int place = 0; place < draft.count; place++) {
      int system = draft.system(place);
      int[] owned = system < bySystem.length ? bySystem[system] : null;
      if (owned != null) {
        into[to++] = (byte) (system >>> 8);
        into[to++] = (byte) system;
        for (int at = 0; at < owned.length; at += FIELDS) {
          into[to++] = state(links, draft.link(place), owned, at, scan.values());
        }
      }
    }
    return to;
  }

  private static byte state(LinkScan links, int link, int[] owned, int at, ValueScan okta) {
    if (!links.values().has(link, owned[at + 1])) {
      return EMPTY;
    }
    return links.values().isSame(link, owned[at + 1], okta, 0, owned[at]) ? SAME : DIFFERENT;
  }

  private static boolean holds(int[] owned, int link, UserScan scan) {
    LinkScan links = scan.linksRead();
    ValueScan values = scan.values();
    boolean empty = false;
    boolean shown = false;
    for (int at = 0; at < owned.length; at += FIELDS) {
      boolean has = links.values().has(link, owned[at + 1]);
      if (has && !links.values().isSame(link, owned[at + 1], values, 0, owned[at])) {
        return false;
      }
      boolean required = owned[at + 2] == 1;
      empty |= required && !has;
      shown |= required && has;
    }
    return !(empty && shown);
  }
}
