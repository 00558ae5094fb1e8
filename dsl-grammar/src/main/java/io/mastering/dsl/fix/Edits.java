package io.mastering.dsl.fix;

import io.mastering.model.diagnostic.Edit;
import io.mastering.model.diagnostic.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Changes texts at places; places count lines and code points as diagnostics do. */
final class Edits {
  private final String text;
  private final String lineEnd;
  private final List<Integer> starts = new ArrayList<>();

  Edits(String text) {
    this.text = text;
    starts.add(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean crOfCrLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || c == '\r' && !crOfCrLf) {
        starts.add(i + 1);
      }
    }
    this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
  }

  /** The text between two offsets is replaced. */
  private record Change(int start, int end, String replacement) {
    boolean overlaps(Change other) {
      return start == other.start || start < other.end && other.start < end;
    }
  }

  Together together() {
    return new Together();
  }

  /** Edits of which none changes what another changes. */
  final class Together {
    private final List<Change> changes = new ArrayList<>();

    /** Adds all of these edits, unless one of them changes what is changed already. */
    boolean add(List<Edit> edits) {
      List<Change> more = edits.stream().map(Edits.this::change).toList();
      boolean collide = more.stream().anyMatch(c -> changes.stream().anyMatch(c::overlaps));
      return !collide && changes.addAll(more);
    }
  }

  /** What stands at a place now. */
  String at(Span span) {
    return text.substring(
        offset(span.line(), span.column()), offset(span.endLine(), span.endColumn()));
  }

  /** The text with all these edits, which do not collide. */
  String apply(Collection<Edit> edits) {
    List<Change> last =
        edits.stream()
            .map(this::change)
            .sorted(Comparator.comparingInt(Change::start).reversed())
            .toList();
    StringBuilder changed = new StringBuilder(text);
    last.forEach(change -> changed.replace(change.start, change.end, change.replacement));
    return changed.toString();
  }

  private Change change(Edit edit) {
    Span span = edit.span();
    int start = offset(span.line(), span.column());
    int end = offset(span.endLine(), span.endColumn());
    return edit.replacement().isEmpty()
        ? deletion(start, end)
        : new Change(start, end, edit.replacement().replace("\n", lineEnd));
  }

  private int offset(int line, int column) {
    int start = starts.get(Math.min(line, starts.size()) - 1);
    int end = line < starts.size() ? starts.get(line) : text.length();
    int points = Math.min(column - 1, text.codePointCount(start, end));
    return text.offsetByCodePoints(start, points);
  }

  /** Whoever leaves nothing on a line takes the line away; at its end blanks go along. */
  private Change deletion(int start, int end) {
    int from = start;
    while (from > 0 && isBlank(from - 1)) {
      from--;
    }
    int to = end;
    while (to < text.length() && isBlank(to)) {
      to++;
    }
    boolean begins = starts.contains(from);
    boolean ends = to == text.length() || text.charAt(to) == '\n' || text.charAt(to) == '\r';
    if (begins && ends) {
      return new Change(from, endOfLine(to), "");
    }
    return ends ? new Change(from, end, "") : new Change(start, end, "");
  }

  /** Where the next line begins. */
  private int endOfLine(int at) {
    return starts.stream().filter(start -> start > at).findFirst().orElse(text.length());
  }

  private boolean isBlank(int at) {
    return text.charAt(at) == ' ' || text.charAt(at) == '\t';
  }
}
