package io.mastering.engine.report;

import io.mastering.engine.coverage.Coverage;
import io.mastering.engine.coverage.Coverage.Share;
import io.mastering.engine.coverage.Part;
import io.mastering.model.decision.Rule;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.outcome.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Coverage as one page that needs nothing beside itself: the policies line by line. */
public final class CoverageHtml {
  private final Markup page = new Markup();
  private final Coverage coverage;
  private final Function<String, List<String>> source;
  private final List<String> files;

  private CoverageHtml(Coverage coverage, Function<String, List<String>> source) {
    this.coverage = coverage;
    this.source = source;
    this.files = coverage.parts().stream().map(part -> part.span().file()).distinct().toList();
  }

  /**
   * The whole page.
   *
   * @param source the lines of a file; none when it can no longer be read
   */
  public static String of(Coverage coverage, Function<String, List<String>> source) {
    return new CoverageHtml(coverage, source).page();
  }

  private String page() {
    page.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.raw("<title>Coverage</title>\n<style>\n" + CoverageStyle.TEXT + "</style>\n</head>\n");
    page.raw("<body>\n<main>\n<h1>Coverage of ").text(count(coverage.cases(), "case"));
    page.raw("</h1>\n");
    summary();
    missing();
    files.forEach(this::file);
    rules();
    words("Outcomes", Arrays.asList(Outcome.values()), Outcome::word, coverage::cases);
    words("Reasons", Arrays.asList(Reason.values()), Reason::word, coverage::cases);
    page.raw("<p class=\"note\">Not measured: settings and mappings within a system, demands, ");
    page.raw("rules about findings.</p>\n</main>\n</body>\n</html>\n");
    return page.toString();
  }

  private void summary() {
    page.raw("<section class=\"figures\" aria-label=\"Figures\">\n");
    figure("Statements", coverage.share(false));
    figure("Sides of conditions", coverage.share(true));
    figure("Together", coverage.share());
    int rules = Coverage.decidingRules().size();
    figure("Rules", new Share(coverage.rules().size(), rules));
    figure("Outcomes", new Share(coverage.outcomes().size(), Outcome.values().length));
    figure("Reasons", new Share(coverage.reasons().size(), Reason.values().length));
    page.raw("</section>\n");
  }

  private void figure(String name, Share share) {
    page.raw("<div class=\"figure\">").element("h2", "", name);
    page.element("p", "class=\"percent\"", CoverageText.percent(share));
    page.raw(
        String.format(
            Locale.ROOT,
            "<meter min=\"0\" max=\"1000\" value=\"%d\">%s</meter>",
            share.permille(),
            CoverageText.percent(share)));
    page.element("p", "class=\"of\"", share.needed() + " of " + share.all());
    page.raw("</div>\n");
  }

  private void missing() {
    List<Part> missing =
        coverage.parts().stream().filter(part -> coverage.needed(part) == 0).toList();
    page.raw("<h2>Not needed by any case</h2>\n");
    if (missing.isEmpty()) {
      page.raw("<p>Every statement and both sides of every condition are needed.</p>\n");
      return;
    }
    page.raw("<ul class=\"missing\">\n");
    for (Part part : missing) {
      page.raw("<li>")
          .element("a", "href=\"#" + anchor(part) + "\"", part.span().toString())
          .raw(" ")
          .element("b", "", part.words())
          .text(": " + part.kind().lack())
          .raw("</li>\n");
    }
    page.raw("</ul>\n");
  }

  private String anchor(Part part) {
    return anchor(part.span().file(), part.span().line());
  }

  private String anchor(String file, int line) {
    return "f" + files.indexOf(file) + "-" + line;
  }

  private void file(String file) {
    Map<Integer, List<Part>> parts = new TreeMap<>();
    coverage.parts().stream()
        .filter(part -> part.span().file().equals(file))
        .forEach(p -> parts.computeIfAbsent(p.span().line(), line -> new ArrayList<>()).add(p));
    page.raw("<section class=\"file\">\n").element("h2", "", file);
    page.raw("\n<table class=\"source\">\n<thead><tr><th scope=\"col\">line</th>");
    page.raw("<th scope=\"col\">cases</th><th scope=\"col\">holds / does not</th>");
    page.raw("<th scope=\"col\">policy</th></tr></thead>\n<tbody>\n");
    List<String> lines = source.apply(file);
    int last = parts.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    for (int line = 1; line <= Math.max(last, lines.size()); line++) {
      String text = line <= lines.size() ? lines.get(line - 1) : "";
      line(anchor(file, line), line, text, parts.getOrDefault(line, List.of()));
    }
    page.raw("</tbody>\n</table>\n</section>\n");
  }

  private void line(String anchor, int number, String text, List<Part> parts) {
    List<Part> statements = parts.stream().filter(part -> !part.kind().isSide()).toList();
    List<Part> sides = parts.stream().filter(part -> part.kind().isSide()).toList();
    String told =
        String.join(
            "\n",
            parts.stream().map(p -> p.words() + ": " + count(coverage.needed(p), "case")).toList());
    page.raw("<tr id=\"" + anchor + "\" class=\"" + colour(parts) + "\"");
    page.raw(parts.isEmpty() ? ">" : " title=\"" + Markup.escaped(told) + "\">");
    page.raw("<th scope=\"row\">" + number + "</th><td class=\"hits\">");
    page.text(
        statements.stream().mapToInt(coverage::needed).min().stream()
            .mapToObj(Integer::toString)
            .findFirst()
            .orElse(""));
    page.raw("</td><td class=\"sides\">");
    for (Part side : sides) {
      int cases = coverage.needed(side);
      page.element("span", "class=\"" + (cases > 0 ? "yes" : "no") + "\"", "" + cases);
    }
    page.raw("</td><td class=\"code\">").text(text);
    parts.stream()
        .filter(part -> coverage.needed(part) == 0)
        .forEach(part -> page.element("em", "", part.words() + ": " + part.kind().lack()));
    page.raw("</td></tr>\n");
  }

  private String colour(List<Part> parts) {
    long needed = parts.stream().filter(part -> coverage.needed(part) > 0).count();
    return parts.isEmpty()
        ? "plain"
        : needed == parts.size() ? "all" : needed == 0 ? "none" : "some";
  }

  private void rules() {
    page.raw("<h2>Rules</h2>\n<table class=\"rules\">\n<thead><tr><th scope=\"col\">rule</th>");
    page.raw("<th scope=\"col\">cases</th><th scope=\"col\">says</th></tr></thead>\n<tbody>\n");
    for (Rule rule : Coverage.decidingRules()) {
      int cases = coverage.cases(rule);
      page.raw("<tr class=\"" + (cases > 0 ? "all" : "none") + "\">");
      page.element("th", "scope=\"row\"", rule.name());
      page.element("td", "class=\"hits\"", "" + cases);
      page.element("td", "", rule.sentence()).raw("</tr>\n");
    }
    page.raw("</tbody>\n</table>\n");
  }

  private <T> void words(
      String title, List<T> all, Function<T, String> word, Function<T, Integer> cases) {
    page.element("h2", "", title).raw("\n<ul class=\"words\">\n");
    for (T each : all) {
      int in = cases.apply(each);
      page.raw("<li class=\"" + (in > 0 ? "all" : "none") + "\">").text(word.apply(each));
      page.element("span", "class=\"hits\"", "" + in).raw("</li>\n");
    }
    page.raw("</ul>\n");
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
