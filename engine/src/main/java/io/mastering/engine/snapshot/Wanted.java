package io.mastering.engine.snapshot;

import java.util.Set;
import java.util.function.Predicate;

/**
 * Which values of a user are kept in memory. All others are checked and dropped.
 *
 * @param profile says of an attribute of the Okta profile whether its value is kept
 * @param linkProfile says the same of the profiles of links
 * @param groups whether the ids of groups are kept
 * @param dates whether it is kept when a link was made and changed; only explanations tell it
 */
public record Wanted(
    Predicate<String> profile, Predicate<String> linkProfile, boolean groups, boolean dates) {
  /** No values at all: enough for masters and owners without conditions. */
  public static final Wanted NOTHING = new Wanted(name -> false, name -> false, false, false);

  public static final Wanted EVERYTHING = new Wanted(name -> true, name -> true, true, true);

  /** The values of these attributes, and the groups. */
  public static Wanted attributes(Set<String> profile, Set<String> linkProfile) {
    Set<String> users = Set.copyOf(profile);
    Set<String> links = Set.copyOf(linkProfile);
    return new Wanted(users::contains, links::contains, true, false);
  }
}
