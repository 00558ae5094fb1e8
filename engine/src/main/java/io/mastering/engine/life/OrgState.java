package io.mastering.engine.life;

import io.mastering.engine.situate.EffectiveOrg;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One org at a moment.
 *
 * @param accounts its users, by the names that writes call them
 * @param records what is known of records of sources, by source and name of the record
 * @param importsHalted whether an import has tripped the safeguard, so that all imports halt (I7)
 */
public record OrgState(
    EffectiveOrg org,
    Map<String, Account> accounts,
    Map<RecordName, KnownRecord> records,
    boolean importsHalted) {

  /** A record, as a source, an IdP or a scenario calls it. */
  public record RecordName(String system, String name) implements Comparable<RecordName> {
    @Override
    public int compareTo(RecordName other) {
      int bySystem = system.compareTo(other.system);
      return bySystem == 0 ? name.compareTo(other.name) : bySystem;
    }
  }

  /**
   * A record whose name is not that of its user, or that waits for an admin.
   *
   * @param user the user that it was linked to; absent while it waits for a confirmation
   * @param values what it sent last, by Okta attribute
   */
  public record KnownRecord(Optional<String> user, Map<String, String> values) {
    public KnownRecord {
      values = Collections.unmodifiableMap(new TreeMap<>(values));
    }
  }

  public OrgState {
    accounts = Collections.unmodifiableMap(new TreeMap<>(accounts));
    records = Collections.unmodifiableMap(new TreeMap<>(records));
  }

  /** An org in which nobody is known yet. */
  public static OrgState of(EffectiveOrg org) {
    return new OrgState(org, Map.of(), Map.of(), false);
  }

  public String name() {
    return org.policy().name();
  }

  public Optional<Account> account(String name) {
    return Optional.ofNullable(accounts.get(name));
  }

  /** The same org, set otherwise. */
  public OrgState with(EffectiveOrg settings) {
    return new OrgState(settings, accounts, records, importsHalted);
  }

  OrgState with(String name, Account account) {
    Map<String, Account> all = new TreeMap<>(accounts);
    all.put(name, account);
    return new OrgState(org, all, records, importsHalted);
  }

  OrgState without(String name) {
    Map<String, Account> all = new TreeMap<>(accounts);
    all.remove(name);
    return new OrgState(org, all, records, importsHalted);
  }

  OrgState with(RecordName name, KnownRecord known) {
    Map<RecordName, KnownRecord> all = new TreeMap<>(records);
    all.put(name, known);
    return new OrgState(org, accounts, all, importsHalted);
  }

  OrgState halted() {
    return new OrgState(org, accounts, records, true);
  }
}
