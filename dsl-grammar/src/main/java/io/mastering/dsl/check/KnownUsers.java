package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.Ref;
import io.mastering.model.diagnostic.Code;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** MST403: the users of a scenario, each with the orgs that have him, and the records so far. */
final class KnownUsers {
  /** A blank at which no line breaks: nobody types it. */
  private static final String BLANK = "\u00A0";

  private final Names names;
  private final Complaints complaints;
  private final RowCells cells;
  private final Systems systems;
  private final Map<String, Set<String>> users = new LinkedHashMap<>();
  private final Map<Integer, Integer> unnamed = new HashMap<>();
  private final Map<String, String> records = new LinkedHashMap<>();

  KnownUsers(Names names, Complaints complaints, RowCells cells, Systems systems) {
    this.names = names;
    this.complaints = complaints;
    this.cells = cells;
    this.systems = systems;
  }

  /** What so many users are called together; it holds what no name of a user does. */
  String nameOf(int count) {
    String users = count + BLANK + "users";
    int before = unnamed.merge(count, 1, Integer::sum) - 1;
    return before == 0 ? users : users + BLANK + "(" + (before + 1) + ")";
  }

  /** A user who exists from here on in these orgs; where none can be told, in any. */
  String declare(Ref user, Collection<String> orgs) {
    Name filled = cells.name(user.name());
    user.org().map(cells::name).ifPresent(systems::org);
    exists(filled.text(), orgs.isEmpty() ? names.orgs() : orgs);
    return filled.text();
  }

  /** A user who exists from here on, by the name of a record that arrives in this org. */
  String declareRecord(Ref user, String org) {
    String record = declare(user, List.of(org));
    records.put(record, org);
    return record;
  }

  /** A user who must exist in one of these orgs; where none can be told, in any. */
  String known(Ref ref, Collection<String> orgs) {
    Name user = cells.name(ref.name());
    ref.org().map(cells::name).ifPresent(systems::org);
    Set<String> has = users.getOrDefault(user.text(), Set.of());
    if (!user.isMissing() && !users.containsKey(user.text())) {
      unknown(user);
      exists(user.text(), names.orgs());
    } else if (!user.isMissing() && !orgs.isEmpty() && orgs.stream().noneMatch(has::contains)) {
      elsewhere(user, has, orgs.iterator().next());
      exists(user.text(), names.orgs());
    }
    return user.text();
  }

  /** A record that an import has brought; its org, or none. */
  Optional<String> recorded(Name record) {
    if (!record.isMissing() && !records.containsKey(record.text())) {
      complaints.add(
          record.span(),
          () ->
              Unknown.name(
                  Code.MST403,
                  record,
                  "No import before this line has a record `" + record.text() + "`.",
                  records.keySet(),
                  "Let it arrive first: `when SOURCE imports "
                      + Spelling.of(record.text())
                      + " with { ... }`."));
    }
    return Optional.ofNullable(records.get(record.text()));
  }

  private void exists(String user, Collection<String> orgs) {
    if (user.contains(BLANK)) {
      return;
    }
    users.computeIfAbsent(user, u -> new LinkedHashSet<>()).addAll(orgs);
  }

  private void unknown(Name user) {
    complaints.add(
        user.span(),
        () ->
            Unknown.name(
                Code.MST403,
                user,
                "No user `" + user.text() + "` is given in this scenario.",
                users.keySet(),
                "Give one: `given user " + Spelling.of(user.text()) + " { ... }`."));
  }

  private void elsewhere(Name user, Set<String> has, String org) {
    complaints.add(
        Code.MST403,
        user.span(),
        "In this scenario `"
            + user.text()
            + "` is a user of "
            + Listing.and(has)
            + ", and of no other org.",
        "Give a user of `"
            + org
            + "` too: `given user "
            + Spelling.of(user.text())
            + " in "
            + Spelling.of(org)
            + " { ... }`.");
  }
}
