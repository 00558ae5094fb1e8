package io.mastering.model.situation;

/**
 * A value sent that the schema does not take, or may not take (I4). Valid values are not given.
 *
 * @param invalid YES or UNKNOWN
 */
public record InvalidValue(String write, String attribute, Truth invalid) implements Fact {
  @Override
  public String sentence() {
    return "the value that " + write + " sends for " + attribute + " is invalid: " + invalid.word();
  }
}
