package io.mastering.engine.batch;

import io.mastering.engine.snapshot.Inspector;
import io.mastering.model.identity.UserStatus;
import java.util.Arrays;
import java.util.Optional;

/** What one worker saw of users, for the gaps of the snapshot: counts by reference and by type. */
final class Observed {
  private static final int INDIVIDUAL = 1;
  private static final int NO_SCOPE = 2;
  private static final int NO_STATUS = 4;
  private static final int COUNTS = 8;

  private final References references;
  private final Types types;
  private final long[] statuses = new long[UserStatus.values().length];
  private final long[] ofType;

  /** By reference: how many links show what, by the bits of {@link #shows}. */
  private long[] links = new long[16 * COUNTS];

  private boolean[] idp = new boolean[16];
  private boolean[] unknown = new boolean[16];
  private int known;
  private final Inspector inspector;

  /** Users by what they are linked to: an app 1, an IdP 2, an unknown app 4, an unknown IdP 8. */
  private final long[] linked = new long[16];

  private long withoutLinks;

  Observed(References references, Types types, Inspector inspector) {
    this.references = references;
    this.types = types;
    this.inspector = inspector;
    this.ofType = new long[types.size()];
  }

  static int shows(boolean individual, boolean noScope, boolean noStatus) {
    return (individual ? INDIVIDUAL : 0) | (noScope ? NO_SCOPE : 0) | (noStatus ? NO_STATUS : 0);
  }

  void add(Draft draft) {
    statuses[draft.status.ordinal()]++;
    ofType[draft.typeNumber]++;
    withoutLinks += draft.showsLinks ? 0 : 1;
    int kinds = 0;
    for (int i = 0; i < draft.count; i++) {
      int reference = draft.references[i];
      if (reference >= known) {
        know(reference);
      }
      links[reference * COUNTS + draft.shown[i]]++;
      kinds |= (idp[reference] ? 2 : 1) << (unknown[reference] ? 2 : 0);
    }
    linked[kinds]++;
  }

  private void know(int reference) {
    if (reference >= idp.length) {
      int room = Math.max(reference + 1, idp.length * 2);
      idp = Arrays.copyOf(idp, room);
      unknown = Arrays.copyOf(unknown, room);
      links = Arrays.copyOf(links, room * COUNTS);
    }
    for (; known <= reference; known++) {
      References.Reference at = references.at(known);
      idp[known] = at.idp();
      unknown[known] = !inspector.knows(at.id(), at.idp());
    }
  }

  long withoutLinks() {
    return withoutLinks;
  }

  /** Forgets all users. */
  void clear() {
    Arrays.fill(statuses, 0);
    Arrays.fill(ofType, 0);
    Arrays.fill(links, 0);
    Arrays.fill(linked, 0);
    withoutLinks = 0;
  }

  /** Tells an inspector what was seen. */
  void tell(Inspector to) {
    for (UserStatus status : UserStatus.values()) {
      to.users(status, statuses[status.ordinal()]);
    }
    for (int type = 0; type < ofType.length; type++) {
      Optional<String> id = type == Types.NONE ? Optional.empty() : Optional.of(types.id(type));
      to.ofType(id, ofType[type]);
    }
    for (int reference = 0; reference < known; reference++) {
      References.Reference at = references.at(reference);
      for (int shows = 0; shows < COUNTS; shows++) {
        to.links(
            at.id(),
            at.idp(),
            (shows & INDIVIDUAL) != 0,
            (shows & NO_SCOPE) != 0,
            (shows & NO_STATUS) != 0,
            links[reference * COUNTS + shows]);
      }
    }
    to.linked(linked(1 | 4), linked(2 | 8), linked(4), linked(8));
  }

  private long linked(int toAny) {
    long users = 0;
    for (int kinds = 0; kinds < linked.length; kinds++) {
      users += (kinds & toAny) != 0 ? linked[kinds] : 0;
    }
    return users;
  }
}
