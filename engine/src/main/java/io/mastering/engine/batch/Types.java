package io.mastering.engine.batch;

import io.mastering.engine.situate.EffectiveOrg;
import io.mastering.engine.snapshot.ByteTable;
import io.mastering.model.identity.UserSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Numbers for the ids of user types that lines show. Reading is thread-safe. */
final class Types {
  /** The number of a line that shows none. */
  static final int NONE = 0;

  private final ByteTable numbers = new ByteTable();
  private final List<String> ids = new ArrayList<>();
  private final int[] indexes;

  Types(EffectiveOrg org) {
    List<String> known = new ArrayList<>(org.typeIds());
    org.objects()
        .flatMap(objects -> objects.schemas())
        .ifPresent(all -> all.stream().map(UserSchema::type).forEach(known::add));
    for (String id : known) {
      if (!ids.contains(id)) {
        ids.add(id);
        numbers.put(id, ids.size());
      }
    }
    indexes = new int[ids.size() + 2];
    indexes[NONE] = org.type(Optional.empty());
    for (int i = 0; i < ids.size(); i++) {
      indexes[i + 1] = org.type(Optional.of(ids.get(i)));
    }
    // no id is empty in a schema
    indexes[ids.size() + 1] = org.type(Optional.of(""));
  }

  int number(byte[] bytes, int from, int to) {
    int number = numbers.get(bytes, from, to - from);
    return number < 0 ? ids.size() + 1 : number;
  }

  int number(String id) {
    int place = ids.indexOf(id);
    return place < 0 ? ids.size() + 1 : place + 1;
  }

  /** The number of the user type in the org. */
  int index(int number) {
    return indexes[number];
  }

  /** How many numbers there are. */
  int size() {
    return indexes.length;
  }

  /** The id behind a number; empty text for all that nobody knows. */
  String id(int number) {
    return number <= ids.size() ? ids.get(number - 1) : "";
  }
}
