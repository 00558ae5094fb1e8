package io.mastering.engine.report;

import io.mastering.engine.situate.UnfitSnapshot;
import io.mastering.engine.snapshot.Rejected;
import io.mastering.model.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Stands in for personal values in outputs: the same value under the same key has the same
 * pseudonym, and the key is needed to try which value it may be.
 */
public final class Pseudonyms {
  private static final String ALGORITHM = "HmacSHA256";
  private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int LENGTH = 12;
  private static final int BITS = 5;

  /** A reason that quotes members of Okta's objects only, and nothing of what they hold. */
  private static final Pattern OF_MEMBERS =
      Pattern.compile("\"\\w+\"(?: of (?:a link|a task|\"\\w+\"))? must be [^\"]*");

  private final ThreadLocal<Mac> macs;

  private Pseudonyms(byte[] key) {
    SecretKeySpec secret = new SecretKeySpec(key, ALGORITHM);
    this.macs = ThreadLocal.withInitial(() -> mac(secret));
  }

  private static Mac mac(SecretKeySpec key) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  /** Under a key, which must not be empty. */
  static Pseudonyms under(byte[] key) {
    return new Pseudonyms(key.clone());
  }

  /** The pseudonym of a value. */
  public String of(String value) {
    byte[] hash = macs.get().doFinal(value.getBytes(StandardCharsets.UTF_8));
    StringBuilder text = new StringBuilder("u-");
    long bits = 0;
    for (byte each : Arrays.copyOf(hash, Long.BYTES)) {
      bits = bits << Byte.SIZE | each & 0xFF;
    }
    for (int i = 1; i <= LENGTH; i++) {
      text.append(DIGITS.charAt((int) (bits >>> Long.SIZE - BITS * i) & 31));
    }
    return text.toString();
  }

  /**
   * A rejected line whose reason quotes nothing personal: all that stands in quotes is replaced.
   */
  public Rejected of(Rejected line) {
    return new Rejected(
        line.file(), line.line(), line.column(), reason(line.reason()), line.help());
  }

  private String reason(String reason) {
    int from = reason.indexOf('"');
    int to = reason.lastIndexOf('"');
    if (from == to || OF_MEMBERS.matcher(reason).matches()) {
      return reason;
    }
    String value = reason.substring(from + 1, to);
    return reason.substring(0, from + 1) + of(value) + reason.substring(to);
  }

  /** What stops a run, without the id of the user it is about. */
  public UnfitSnapshot of(UnfitSnapshot unfit, String user) {
    Diagnostic said = unfit.diagnostic();
    return new UnfitSnapshot(
        Diagnostic.of(said.code(), said.message().replace(user, of(user)), said.help().orElse("")));
  }
}
