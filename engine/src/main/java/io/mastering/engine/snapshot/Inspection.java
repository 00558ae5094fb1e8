package io.mastering.engine.snapshot;

import io.mastering.model.identity.Gap;
import io.mastering.model.identity.UserStatus;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a snapshot holds, and what it lacks.
 *
 * @param statuses how many users have each status that occurs
 * @param systems apps, then IdPs, in the order of their files
 * @param types the user types of {@code schemas.json}, in its order
 * @param gaps those that touch most users first
 */
public record Inspection(
    Optional<String> name,
    Optional<String> takenAt,
    long users,
    long rejected,
    Map<UserStatus, Long> statuses,
    List<SystemCount> systems,
    List<TypeCount> types,
    List<Gap> gaps) {
  public Inspection {
    Map<UserStatus, Long> copy = new EnumMap<>(UserStatus.class);
    copy.putAll(statuses);
    statuses = Collections.unmodifiableMap(copy);
    systems = List.copyOf(systems);
    types = List.copyOf(types);
    gaps = List.copyOf(gaps);
  }

  /**
   * An app or IdP.
   *
   * @param masters whether its settings let it master users; absent when they do not show it
   * @param links how many users are linked to it
   * @param individual how many of these links are of scope USER
   */
  public record SystemCount(
      String id,
      String name,
      boolean idp,
      Optional<String> status,
      Optional<Boolean> masters,
      long links,
      long individual) {}

  /**
   * A user type and its attributes by inheritance.
   *
   * @param users how many users are of this type; those that show none count for the only type
   */
  public record TypeCount(
      String type,
      Optional<String> title,
      long users,
      int attributes,
      int custom,
      int fromMaster,
      int fromOkta,
      int overridden) {}
}
