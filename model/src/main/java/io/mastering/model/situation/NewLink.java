package io.mastering.model.situation;

/**
 * The link that a write of kind LINK makes (I2).
 *
 * @param individual scope USER; NO is scope GROUP (M3)
 */
public record NewLink(String write, Truth individual) implements Fact {
  @Override
  public String sentence() {
    return write
        + " links the user"
        + (individual == Truth.YES
            ? " individually"
            : individual == Truth.NO ? " through a group" : ", scope not shown");
  }
}
