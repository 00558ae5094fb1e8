package io.mastering.model.situation;

/** The type of {@code credentials.provider}. Given only when an explanation is asked for (M6). */
public record CredentialProvider(String type) implements Fact {
  @Override
  public String sentence() {
    return "the credential provider is " + type;
  }
}
