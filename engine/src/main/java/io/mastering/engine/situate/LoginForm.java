package io.mastering.engine.situate;

import io.mastering.model.situation.Truth;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The form that the schema asks of a login (A10): 5 to 100 characters, and an e-mail address unless
 * the schema's {@code pattern} says otherwise. Okta allows two patterns: {@code .+} and a set of
 * characters, {@code [a-z]+}; any other is not understood.
 */
final class LoginForm {
  private static final int SHORTEST = 5;
  private static final int LONGEST = 100;
  private static final String ANYTHING = ".+";

  private final Optional<String> pattern;

  LoginForm(Optional<String> pattern) {
    this.pattern = pattern;
  }

  Truth fits(String login) {
    int length = login.codePointCount(0, login.length());
    if (length < SHORTEST || length > LONGEST) {
      return Truth.NO;
    }
    if (pattern.isEmpty()) {
      return Truth.of(isAddress(login));
    }
    String form = pattern.get();
    if (form.equals(ANYTHING)) {
      return Truth.YES;
    }
    return CharacterSet.of(form).map(set -> Truth.of(set.holds(login))).orElse(Truth.UNKNOWN);
  }

  /**
   * The same, of bytes: a login in ASCII that is an address is told at once.
   *
   * @param bytes of a text in UTF-8 without escapes
   */
  Truth fits(byte[] bytes, int from, int to) {
    int length = to - from;
    return pattern.isEmpty()
            && length >= SHORTEST
            && length <= LONGEST
            && isAddress(bytes, from, to)
        ? Truth.YES
        : fits(new String(bytes, from, length, StandardCharsets.UTF_8));
  }

  /** Whether a text is surely an address: it may be one even when this cannot tell. */
  private static boolean isAddress(byte[] bytes, int from, int to) {
    int at = -1;
    int dot = -2;
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      if (b <= ' ' || b == 0x7F || b == '@' && at >= 0 || b == '.' && dot == i - 1) {
        return false;
      }
      at = b == '@' ? i : at;
      dot = b == '.' ? i : dot;
    }
    return at > from && dot > at + 1 && dot < to - 1;
  }

  /** The form in words. */
  String words() {
    String length = SHORTEST + " to " + LONGEST + " characters";
    return pattern
        .map(form -> form.equals(ANYTHING) ? length : length + " that match " + form)
        .orElse("an e-mail address of " + length);
  }

  /** One {@code @} with something before it, and a domain of at least two labels after it. */
  private static boolean isAddress(String login) {
    int at = login.indexOf('@');
    int dot = login.lastIndexOf('.');
    return at > 0
        && at == login.lastIndexOf('@')
        && dot > at + 1
        && dot < login.length() - 1
        && login.chars().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))
        && !login.contains("..");
  }
}
