package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/** What a scenario starts from. */
public sealed interface Given extends Node {
  <R> R accept(Visitor<R> visitor);

  /** {@code given user jane { ... }}. */
  record OfUser(Ref user, List<Fact> facts, Span span) implements Given {
    public OfUser {
      facts = List.copyOf(facts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onOfUser(this);
    }
  }

  /**
   * {@code given 120 users { ... }}: users whom the scenario does not name.
   *
   * @param org the one that is said of them
   */
  record OfUsers(Literal count, Optional<Name> org, List<Fact> facts, Span span) implements Given {
    public OfUsers {
      facts = List.copyOf(facts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onOfUsers(this);
    }
  }

  /** {@code given snapshot "org" user "ana@example.com"}. */
  record OfSnapshot(String snapshot, String user, Span span) implements Given {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onOfSnapshot(this);
    }
  }

  /** {@code given priority Workday, ActiveDirectory}. */
  record OfPriority(List<Name> systems, Span span) implements Given {
    public OfPriority {
      systems = List.copyOf(systems);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onOfPriority(this);
    }
  }

  /** {@code given attribute email inherit from okta}. */
  record OfAttribute(AttributeName attribute, Inheritance inheritance, Span span) implements Given {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onOfAttribute(this);
    }
  }

  /** {@code given assume override-fallback: okta}. */
  record OfAssumption(Assumption assumption, Span span) implements Given {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onOfAssumption(this);
    }
  }

  /** {@code given HubSAML on sign-in update existing users: yes}. */
  record OfSetting(Ref system, SettingPath setting, List<Value> values, Span span)
      implements Given {
    public OfSetting {
      values = List.copyOf(values);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onOfSetting(this);
    }
  }

  /** What to do with each case. */
  interface Visitor<R> {
    R onOfUser(OfUser node);

    R onOfUsers(OfUsers node);

    R onOfSnapshot(OfSnapshot node);

    R onOfPriority(OfPriority node);

    R onOfAttribute(OfAttribute node);

    R onOfAssumption(OfAssumption node);

    R onOfSetting(OfSetting node);
  }
}
