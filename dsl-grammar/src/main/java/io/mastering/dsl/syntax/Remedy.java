package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;
import java.util.List;

/** A way out that a decision must offer. */
public sealed interface Remedy extends Node {
  <R> R accept(Visitor<R> visitor);

  /** {@code switch off update existing users on HubSAML}. */
  record SwitchOff(String setting, Ref system, Span span) implements Remedy {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onSwitchOff(this);
    }
  }

  /** {@code disconnect jane from HubSAML}. */
  record Disconnect(Ref user, Ref system, Span span) implements Remedy {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onDisconnect(this);
    }
  }

  /** {@code retry}. */
  record Retry(Span span) implements Remedy {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onRetry(this);
    }
  }

  /** {@code set attribute title to inherit from okta}. */
  record InheritFromOkta(List<Name> attributes, Span span) implements Remedy {
    public InheritFromOkta {
      attributes = List.copyOf(attributes);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onInheritFromOkta(this);
    }
  }

  /** {@code put Workday above HubSAML}. */
  record PutAbove(Ref higher, Ref lower, Span span) implements Remedy {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onPutAbove(this);
    }
  }

  /** {@code send only owned attributes}. */
  record SendOwned(Span span) implements Remedy {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onSendOwned(this);
    }
  }

  /** {@code reset password of jane}. */
  record ResetPassword(Ref user, Span span) implements Remedy {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onResetPassword(this);
    }
  }

  /** {@code convert provider of jane}. */
  record ConvertProvider(Ref user, Span span) implements Remedy {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onConvertProvider(this);
    }
  }

  /** What to do with each case. */
  interface Visitor<R> {
    R onSwitchOff(SwitchOff node);

    R onDisconnect(Disconnect node);

    R onRetry(Retry node);

    R onInheritFromOkta(InheritFromOkta node);

    R onPutAbove(PutAbove node);

    R onSendOwned(SendOwned node);

    R onResetPassword(ResetPassword node);

    R onConvertProvider(ConvertProvider node);
  }
}
