package io.mastering.model.situation;

/** The user that a creating write would make (P7). */
public record NewUser(String write, Truth loginTaken, Truth loginFits, Truth requiredPresent)
    implements Fact {
  @Override
  public String sentence() {
    return write
        + ": login taken "
        + loginTaken.word()
        + ", login fits "
        + loginFits.word()
        + ", required attributes present "
        + requiredPresent.word();
  }
}
