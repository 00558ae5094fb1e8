package io.mastering.model.policy;

import io.mastering.model.diagnostic.Span;
import java.util.List;

/** The order of sources: the first that a user is linked to is the master (M4). */
public record Priority(List<String> sources, Span span) {
  public Priority {
    sources = List.copyOf(sources);
  }
}
