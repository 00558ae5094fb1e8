package io.mastering.engine.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Draws bars as SVG: a label, the bar, and in words what it shows. */
public final class BarChart {
  /** So many colours tell parts apart; the last one is for all others. */
  public static final int COLOURS = 8;

  private static final int WIDTH = 900;
  private static final int ROW = 24;
  private static final int BAR = 15;
  private static final int FROM = 292;
  private static final int LENGTH = 280;
  private static final int IN_LINE = 4;
  private static final String OTHERS = "others";
  private static final int LABEL = 35;
  private static final int SAYS = 42;

  private final Markup out = new Markup();
  private final long whole;

  private BarChart(long whole) {
    this.whole = Math.max(1, whole);
  }

  static Markup of(Block.Bars bars) {
    BarChart chart = new BarChart(bars.whole());
    Map<String, Integer> legend = legend(bars);
    int lines = isPlain(bars) ? 0 : (legend.size() + IN_LINE - 1) / IN_LINE;
    int height = (bars.bars().size() + lines) * ROW;
    chart.out.open(
        "svg",
        attributes(
            "class",
            "bars",
            "viewBox",
            "0 0 " + WIDTH + " " + height,
            "width",
            Integer.toString(WIDTH),
            "height",
            Integer.toString(height),
            "role",
            "img",
            "aria-label",
            bars.alternative()));
    chart.out.line();
    if (lines > 0) {
      chart.legend(legend);
    }
    int top = lines * ROW;
    for (Block.Bar bar : bars.bars()) {
      chart.bar(bar, top);
      top += ROW;
    }
    return chart.out.close("svg").line();
  }

  /** Whether the labels of bars say what their colours stand for. */
  private static boolean isPlain(Block.Bars bars) {
    return bars.bars().stream()
        .allMatch(bar -> bar.parts().stream().allMatch(p -> bar.label().startsWith(p.label())));
  }

  /** What the colours stand for; those that share one are the others. */
  private static Map<String, Integer> legend(Block.Bars bars) {
    Map<String, Integer> legend = new LinkedHashMap<>();
    bars.bars().stream()
        .flatMap(bar -> bar.parts().stream())
        .sorted(Comparator.comparingInt(Block.Part::colour))
        .forEach(
            part ->
                legend.putIfAbsent(
                    part.colour() < COLOURS - 1 ? part.label() : OTHERS,
                    Math.min(part.colour(), COLOURS - 1)));
    return legend;
  }

  private void legend(Map<String, Integer> legend) {
    int place = 0;
    for (Map.Entry<String, Integer> entry : legend.entrySet()) {
      int from = place % IN_LINE * (WIDTH / IN_LINE);
      int top = place / IN_LINE * ROW;
      part("c" + entry.getValue(), from, BAR, top);
      text(shortened(entry.getKey(), LABEL - 2), from + BAR + 7, top, "start");
      place++;
    }
  }

  private void bar(Block.Bar bar, int top) {
    out.open("g").open("title").text(bar.label() + ": " + bar.says()).close("title");
    text(shortened(bar.label(), LABEL), FROM - 10, top, "end");
    part("track", FROM, LENGTH, top);
    long before = 0;
    for (Block.Part part : bar.parts()) {
      int from = at(before);
      before += part.amount();
      // whatever is there is seen
      int length = Math.max(part.amount() > 0 ? 2 : 0, at(before) - from);
      part("c" + Math.min(part.colour(), COLOURS - 1), FROM + from, length, top);
    }
    text(fitting(bar.says()), FROM + LENGTH + 10, top, "start");
    out.close("g").line();
  }

  private int at(long amount) {
    return (int) Math.round((double) LENGTH * Math.min(amount, whole) / whole);
  }

  private void part(String colour, int from, int length, int top) {
    out.empty(
        "rect",
        attributes(
            "class", colour,
            "x", Integer.toString(from),
            "y", Integer.toString(top + (ROW - BAR) / 2),
            "width", Integer.toString(length),
            "height", Integer.toString(BAR)));
  }

  private void text(String text, int from, int top, String anchor) {
    out.open(
        "text",
        attributes(
            "x", Integer.toString(from),
            "y", Integer.toString(top + 17),
            "text-anchor", anchor));
    out.text(text).close("text");
  }

  /**
   * Of amounts that are too long for their place, those that fit; the whole stands in the table.
   */
  private static String fitting(String says) {
    if (says.length() <= SAYS) {
      return shortened(says, SAYS);
    }
    String[] parts = says.split(", ");
    StringBuilder kept = new StringBuilder(parts[0]);
    int named = 1;
    while (named < parts.length && kept.length() + parts[named].length() + 14 <= SAYS) {
      kept.append(", ").append(parts[named++]);
    }
    int left = parts.length - named;
    return shortened(kept + (left == 0 ? "" : ", " + left + " more"), SAYS);
  }

  /** A text that is too long for its place: the whole stands in the table. */
  private static String shortened(String text, int room) {
    StringBuilder kept = new StringBuilder();
    int width = 0;
    for (int c : Visible.of(text).codePoints().toArray()) {
      // letters of the East are twice as wide
      width += c >= 0x1100 ? 2 : 1;
      if (width > room) {
        return kept.append('\u2026').toString();
      }
      kept.appendCodePoint(c);
    }
    return text;
  }

  private static Map<String, String> attributes(String... pairs) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      attributes.put(pairs[i], pairs[i + 1]);
    }
    return attributes;
  }
}
