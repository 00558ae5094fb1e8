package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;
import java.util.List;

/** One thing that happens in a scenario. */
public sealed interface Event extends Node {
  <R> R accept(Visitor<R> visitor);

  /** {@code Workday creates omar with { ... }}. */
  record Creates(Ref system, Ref user, List<Fact> values, Span span) implements Event {
    public Creates {
      values = List.copyOf(values);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onCreates(this);
    }
  }

  /** {@code jane signs in through HubSAML with { ... }}. */
  record SignsIn(Ref user, Ref idp, List<Fact> values, Span span) implements Event {
    public SignsIn {
      values = List.copyOf(values);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onSignsIn(this);
    }
  }

  /** {@code Workday imports jane with { ... }}, or a list of records. */
  record Imports(Ref source, ImportScope scope, List<ImportRecord> records, Span span)
      implements Event {
    public Imports {
      records = List.copyOf(records);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onImports(this);
    }
  }

  /** {@code admin confirms jane as jane2}. */
  record Confirms(Ref admin, Ref incoming, Ref user, Span span) implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onConfirms(this);
    }
  }

  /** {@code "Okta Org2Org" pushes jane with { ... }}. */
  record Pushes(Ref app, Ref user, List<Fact> values, Span span) implements Event {
    public Pushes {
      values = List.copyOf(values);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onPushes(this);
    }
  }

  /** {@code Workday deactivates jane}. */
  record Deactivates(Ref system, Ref user, Span span) implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onDeactivates(this);
    }
  }

  /** {@code "Okta Org2Org" retries jane}. */
  record Retries(Ref app, Ref user, Span span) implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onRetries(this);
    }
  }

  /** {@code jane is edited by api with { ... }}; a whole edit is {@code is replaced by}. */
  record Edited(Ref user, boolean whole, Name by, List<Fact> values, Span span) implements Event {
    public Edited {
      values = List.copyOf(values);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onEdited(this);
    }
  }

  /** {@code app user jane of Workday is edited by api with { ... }}. */
  record AppUserEdited(Ref user, Ref system, Name by, List<Fact> values, Span span)
      implements Event {
    public AppUserEdited {
      values = List.copyOf(values);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onAppUserEdited(this);
    }
  }

  /** {@code jane is terminated in Workday}. */
  record Terminated(Ref user, Ref source, Span span) implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onTerminated(this);
    }
  }

  /** {@code jane is rehired in Workday}. */
  record Rehired(Ref user, Ref source, List<Fact> values, Span span) implements Event {
    public Rehired {
      values = List.copyOf(values);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onRehired(this);
    }
  }

  /** {@code jane is suspended by admin}. */
  record Changed(Ref user, Lifecycle change, Name by, Span span) implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onChanged(this);
    }
  }

  /** {@code jane is linked to Workday}. */
  record Linked(Ref user, Ref system, List<LinkDetail> details, Span span) implements Event {
    public Linked {
      details = List.copyOf(details);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onLinked(this);
    }
  }

  /** {@code jane is disconnected from HubSAML}. */
  record Disconnected(Ref user, Ref system, Span span) implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onDisconnected(this);
    }
  }

  /** {@code HubSAML is disabled}. */
  record SystemChanged(Ref system, SystemChange change, Span span) implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onSystemChanged(this);
    }
  }

  /** {@code priority becomes HubSAML, Workday}. */
  record PriorityBecomes(List<Name> systems, Span span) implements Event {
    public PriorityBecomes {
      systems = List.copyOf(systems);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onPriorityBecomes(this);
    }
  }

  /** {@code attribute email becomes inherit from okta}. */
  record AttributeBecomes(AttributeName attribute, Inheritance inheritance, Span span)
      implements Event {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onAttributeBecomes(this);
    }
  }

  /** {@code HubSAML on sign-in update existing users becomes no}. */
  record SettingBecomes(Ref system, SettingPath setting, List<Value> values, Span span)
      implements Event {
    public SettingBecomes {
      values = List.copyOf(values);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onSettingBecomes(this);
    }
  }

  /** What to do with each case. */
  interface Visitor<R> {
    R onCreates(Creates node);

    R onSignsIn(SignsIn node);

    R onImports(Imports node);

    R onConfirms(Confirms node);

    R onPushes(Pushes node);

    R onDeactivates(Deactivates node);

    R onRetries(Retries node);

    R onEdited(Edited node);

    R onAppUserEdited(AppUserEdited node);

    R onTerminated(Terminated node);

    R onRehired(Rehired node);

    R onChanged(Changed node);

    R onLinked(Linked node);

    R onDisconnected(Disconnected node);

    R onSystemChanged(SystemChanged node);

    R onPriorityBecomes(PriorityBecomes node);

    R onAttributeBecomes(AttributeBecomes node);

    R onSettingBecomes(SettingBecomes node);
  }
}
