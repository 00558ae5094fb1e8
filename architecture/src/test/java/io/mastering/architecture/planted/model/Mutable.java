package io.mastering.architecture.planted.model;

import com.fasterxml.jackson.core.JsonToken;
import io.mastering.architecture.planted.engine.Engine;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A class of the model with state, a setter, a library, and a way back up the river. */
public final class Mutable {
  private String name = "";
  private @Nullable JsonToken token;

  public void setName(String name) {
    this.name = name;
  }

  public Optional<JsonToken> token() {
    return Optional.ofNullable(token);
  }

  public String decided(Engine engine) {
    return engine.decide(this) + name;
  }
}
