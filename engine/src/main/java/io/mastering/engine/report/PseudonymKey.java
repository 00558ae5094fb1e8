package io.mastering.engine.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/**
 * The secret that pseudonyms follow from. It can travel, and is never shown.
 *
 * @param base64 its bytes as text
 */
public record PseudonymKey(String base64) {
  /** A key that is shorter can be tried out. */
  private static final int SHORTEST = 16;

  /** A file that is longer is no key, or has no end. */
  private static final int LONGEST = 1 << 16;

  /** A key that follows from the name of the org: whoever knows an id can find it again. */
  public static PseudonymKey ofOrg(String name) {
    return of(("mastering/redact/1 " + name).getBytes(StandardCharsets.UTF_8));
  }

  /** The key that a file holds, which only its owner knows. */
  public static PseudonymKey read(Path file) throws Unusable {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LONGEST + 1);
    } catch (IOException e) {
      throw new Unusable(
          "The key " + file + " cannot be read.", "Look at its name and its permissions.");
    }
    if (bytes.length < SHORTEST) {
      throw new Unusable(
          "The key in " + file + " is shorter than " + SHORTEST + " bytes.",
          "Make one, for example: head -c 32 /dev/urandom > " + file);
    }
    if (bytes.length > LONGEST) {
      throw new Unusable(
          "The key in " + file + " is longer than " + LONGEST + " bytes.",
          "Name a file with a key in it: 32 bytes are enough.");
    }
    return of(bytes);
  }

  private static PseudonymKey of(byte[] bytes) {
    return new PseudonymKey(Base64.getEncoder().encodeToString(bytes));
  }

  /** The pseudonyms under this key. */
  public Pseudonyms pseudonyms() {
    return Pseudonyms.under(Base64.getDecoder().decode(base64));
  }

  @Override
  public String toString() {
    return "PseudonymKey[]";
  }

  /** There is no key in a file, said as an admin can understand it. */
  public static final class Unusable extends IOException {
    private static final long serialVersionUID = 1;

    private final String help;

    Unusable(String sentence, String help) {
      super(sentence);
      this.help = help;
    }

    /** What to do. */
    public String help() {
      return help;
    }
  }
}
