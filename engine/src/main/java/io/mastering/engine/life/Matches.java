package io.mastering.engine.life;

import io.mastering.engine.life.OrgState.KnownRecord;
import io.mastering.engine.life.OrgState.RecordName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The users whom a record or a sign-in may mean. One that is linked already means its user; else
 * the users who match by the declared rule. The user of its own name matches, unless it sends
 * something else than he has.
 *
 * @param linked whether the only user is linked to the system already
 */
record Matches(
    OrgState org, RecordName record, boolean linked, List<String> exact, List<String> partial) {

  Matches {
    exact = List.copyOf(exact);
    partial = List.copyOf(partial);
  }

  /**
   * @param exactBy the attributes of an exact match, any of which does; empty when there is none
   * @param partialBy the attributes of a partial match, all of which must be the same; empty when
   *     there is none
   */
  static Matches of(
      OrgState org,
      String system,
      String name,
      Map<String, String> values,
      List<String> exactBy,
      List<String> partialBy) {
    RecordName record = new RecordName(system, name);
    String called =
        Optional.ofNullable(org.records().get(record)).flatMap(KnownRecord::user).orElse(name);
    if (org.account(called).filter(account -> account.isMatchedTo(system)).isPresent()) {
      return new Matches(org, record, true, List.of(called), List.of());
    }
    List<String> exact = new ArrayList<>();
    List<String> partial = new ArrayList<>();
    org.accounts()
        .forEach(
            (user, account) -> {
              if (account.isMatchedTo(system)) {
                // He is joined to another record already (I2).
                return;
              }
              Compared compared = new Compared(account, user.equals(called), name, values);
              // Many users who are not named are several wherever one of them matches.
              List<String> found = Collections.nCopies(Math.min(2, account.users()), user);
              if (exactBy.stream().anyMatch(compared::isSame)) {
                exact.addAll(found);
              }
              if (!partialBy.isEmpty() && partialBy.stream().allMatch(compared::isSame)) {
                partial.addAll(found);
              }
            });
    return new Matches(org, record, false, exact, partial);
  }

  /** A user beside what was sent; what was not sent is taken to be his if he is meant by name. */
  private record Compared(Account account, boolean named, String name, Map<String, String> values) {
    boolean isSame(String attribute) {
      String sent = values.get(attribute);
      if (sent == null && named) {
        return true;
      }
      String value =
          sent == null ? NewUsers.values(name, Map.of()).getOrDefault(attribute, "") : sent;
      return !value.isEmpty()
          && account.user().profile().value(attribute).filter(value::equals).isPresent();
    }
  }

  /** How many users it may mean, by the best kind of match. */
  int count() {
    return exact.isEmpty() ? partial.size() : exact.size();
  }

  /** The one user whom it means. */
  Optional<String> only() {
    List<String> best = exact.isEmpty() ? partial : exact;
    return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
  }

  /** What a user is called whom it makes: its own name, unless somebody else has that. */
  String nameOfNew(Map<String, String> values) {
    return org.account(record.name()).isEmpty()
        ? record.name()
        : values.getOrDefault("login", record.name());
  }

  /** Whom it means is known from now on. */
  void remember(Scene scene, String orgName, String user, Map<String, String> sent) {
    scene.put(scene.org(orgName).with(record, new KnownRecord(Optional.of(user), sent)));
  }
}
