package io.mastering.dsl;

import io.mastering.model.diagnostic.Code;
import io.mastering.model.diagnostic.Diagnostic;
import io.mastering.model.diagnostic.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The text of a file, or why there is none: MST900 and MST906.
 *
 * @param text without a byte order mark
 */
public record PolicySource(Optional<String> text, List<Diagnostic> diagnostics) {
  private static final int MOST_BYTES = 4_000_000;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  public PolicySource {
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Reads a file.
   *
   * @param name how the file is called in messages
   */
  public static PolicySource read(String name, Path file) {
    if (Files.isDirectory(file)) {
      return failed("`" + name + "` is a folder.", "Name a file that ends in `.mastering`.");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(name, in);
    } catch (NoSuchFileException e) {
      return failed("There is no file `" + name + "`.", "Check the path.");
    } catch (AccessDeniedException e) {
      return failed("You may not read the file `" + name + "`.", "Check its permissions.");
    } catch (IOException e) {
      return failed("The file `" + name + "` cannot be read.", "Check the path and the disk.");
    }
  }

  /**
   * Reads a stream to its end.
   *
   * @param name how the stream is called in messages
   */
  public static PolicySource read(String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    return bytes.length > MOST_BYTES
        ? failed(
            "`" + name + "` is longer than a policy can be: over 4 million bytes.",
            "Split it into several files and join them with `use`.")
        : decoded(name, bytes);
  }

  /** Whether the file begins with a byte order mark. */
  public boolean isMarked() {
    return diagnostics.stream().anyMatch(diagnostic -> diagnostic.code() == Code.MST906);
  }

  private static PolicySource decoded(String name, byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
    String text = chars.flip().toString();
    if (result.isError()) {
      return new PolicySource(
          Optional.empty(),
          List.of(
              Diagnostic.of(
                  Code.MST900,
                  endOf(name, text),
                  "`" + name + "` is not UTF-8 text: what follows here cannot be read.",
                  "Save the file in the encoding UTF-8.")));
    }
    if (!text.startsWith(BYTE_ORDER_MARK)) {
      return new PolicySource(Optional.of(text), List.of());
    }
    return new PolicySource(
        Optional.of(text.substring(1)),
        List.of(
            Diagnostic.of(
                Code.MST906,
                new Span(name, 1, 1, 1, 1),
                "The file begins with a byte order mark, which is passed over.",
                "Save it as UTF-8 without one.")));
  }

  private static Span endOf(String name, String text) {
    int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
    String last = text.substring(text.lastIndexOf('\n') + 1);
    int column = last.codePointCount(0, last.length()) + 1;
    return new Span(name, line, column, line, column);
  }

  private static PolicySource failed(String message, String help) {
    return new PolicySource(Optional.empty(), List.of(Diagnostic.of(Code.MST900, message, help)));
  }
}
