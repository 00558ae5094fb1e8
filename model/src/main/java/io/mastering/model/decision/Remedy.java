package io.mastering.model.decision;

/** A change that clears a refusal: domain.md section 6. */
public enum Remedy {
  R1("switch off update existing users"),
  R2("disconnect the user, then retry the failed tasks"),
  R3("inherit from okta"),
  R4("change the order of sources"),
  R5("send only attributes that Okta owns"),
  R6("convert the credential provider or reset the password");

  private final String words;

  Remedy(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
