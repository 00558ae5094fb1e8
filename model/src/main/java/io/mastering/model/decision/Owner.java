package io.mastering.model.decision;

import java.util.List;

/**
 * The owner of an attribute (A1 to A5).
 *
 * @param holder a source, {@code okta} or {@code nobody}
 */
public record Owner(String attribute, int index, String holder, Rule rule, List<Object> because)
    implements Conclusion {
  @Override
  public String sentence() {
    return holder + " owns " + attribute;
  }
}
