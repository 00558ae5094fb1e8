package io.mastering.model.decision;

import java.util.List;

/**
 * The one master of the user (M1, M4).
 *
 * @param holder a source, or {@code okta}
 * @param place of the source in the governing priority list
 */
public record Master(String holder, int place, Rule rule, List<Object> because)
    implements Conclusion {
  @Override
  public String sentence() {
    return holder + " masters the user";
  }
}
