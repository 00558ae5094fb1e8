package io.mastering.engine.situate;

import static org.assertj.core.api.Assertions.assertThat;

import io.mastering.model.situation.Truth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoginFormTest {
  private static Truth fits(String pattern, String login) {
    return new LoginForm(Optional.ofNullable(pattern)).fits(login);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a@b.c", "ana.b+c@acme.example", "jos\u00e9@acme.example", "a@b.co.uk"})
  void addressesFitWithoutAPattern(String login) {
    assertThat(fits(null, login)).isEqualTo(Truth.YES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "anamaria",
        "@acme.example",
        "ana@acme",
        "ana@.example",
        "ana@acme.",
        "a@b@acme.example",
        "a b@acme.example",
        "a\u0000b@acme.example",
        "a..b@acme.example"
      })
  void whatIsNoAddressDoesNotFitWithoutAPattern(String login) {
    assertThat(fits(null, login)).isEqualTo(Truth.NO);
  }

  @Test
  void lengthCountsInCharactersFromFiveToOneHundred() {
    assertThat(fits(".+", "1234")).isEqualTo(Truth.NO);
    assertThat(fits(".+", "12345")).isEqualTo(Truth.YES);
    assertThat(fits(".+", "1".repeat(100))).isEqualTo(Truth.YES);
    assertThat(fits(".+", "1".repeat(101))).isEqualTo(Truth.NO);
    assertThat(fits(".+", "\ud83d\ude00".repeat(100))).isEqualTo(Truth.YES);
    assertThat(fits(".+", "\ud83d\ude00".repeat(4))).isEqualTo(Truth.NO);
  }

  @ParameterizedTest
  @CsvSource({
    "[a-z]+, abcde, YES",
    "[a-z]+, abcdE, NO",
    "[a-z]+, abcd1, NO",
    "[a-zA-Z0-9._-]+, Ana.b-1_, YES",
    "[a-zA-Z0-9._-]+, ana@b.c, NO",
    "[\\.a-z]+, a.b.c, YES",
    "[\\-a]+, a-a-a, YES",
    "[abc-]+, a-b-c, YES"
  })
  void setOfCharactersIsUnderstood(String pattern, String login, Truth fits) {
    assertThat(fits(pattern, login)).isEqualTo(fits);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[^a]+",
        "[a-z]*",
        "[a-z]",
        "a+",
        "[]+",
        "[z-a]+",
        "[a-z&&[^b]]+",
        "[\\w]+",
        "[a\\]+",
        "",
        "(a+)+$"
      })
  void everyOtherPatternLeavesItOpen(String pattern) {
    assertThat(fits(pattern, "anamaria")).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void lengthCountsUnderAPatternThatIsNotUnderstoodToo() {
    assertThat(fits("[^a]+", "ana")).isEqualTo(Truth.NO);
  }
}
