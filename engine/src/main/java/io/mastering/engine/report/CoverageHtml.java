package io.mastering.engine.report;

import io.mastering.engine.coverage.Coverage;
import io.mastering.engine.coverage.Coverage.Share;
import io.mastering.engine.coverage.Part;
import io.mastering.engine.page.Markup;
import io.mastering.model.decision.Rule;
import io.mastering.model.outcome.Outcome;
import io.mastering.model.outcome.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

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
    page.ours("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    page.ours("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.ours("<title>Coverage</title>\n<style>\n" + CoverageStyle.TEXT + "</style>\n</head>\n");
    page.ours("<body>\n<main>\n<h1>Coverage of ").text(count(coverage.cases(), "case"));
    page.ours("</h1>\n");
    summary();
    missing();
    files.forEach(this::file);
    rules();
    words("Outcomes", Arrays.asList(Outcome.values()), Outcome::word, coverage::cases);
    words("Reasons", Arrays.asList(Reason.values()), Reason::word, coverage::cases);
    page.ours("<p class=\"note\">Not measured: settings and mappings within a system, demands, ");
    page.ours("rules about findings.</p>\n</main>\n</body>\n</html>\n");
    return page.toString();
  }

  private void summary() {
    page.ours("<section class=\"figures\" aria-label=\"Figures\">\n");
    figure("Statements", coverage.share(false));
    figure("Sides of conditions", coverage.share(true));
    figure("Together", coverage.share());
    int rules = Coverage.decidingRules().size();
    figure("Rules", new Share(coverage.rules().size(), rules));
    figure("Outcomes", new Share(coverage.outcomes().size(), Outcome.values().length));
    figure("Reasons", new Share(coverage.reasons().size(), Reason.values().length));
    page.ours("</section>\n");
  }

  private void figure(String name, Share share) {
    page.ours("<div class=\"figure\">").element("h2", Map.of(), name);
    page.element("p", Map.of("class", "percent"), CoverageText.percent(share));
    page.ours(
        String.format(
            Locale.ROOT,
            "<meter min=\"0\" max=\"1000\" value=\"%d\">%s</meter>",
            share.permille(),
            CoverageText.percent(share)));
    page.element("p", Map.of("class", "of"), share.needed() + " of " + share.all());
    page.ours("</div>\n");
  }

  private void missing() {
    List<Part> missing =
        coverage.parts().stream().filter(part -> coverage.needed(part) == 0).toList();
    page.ours("<h2>Not needed by any case</h2>\n");
    if (missing.isEmpty()) {
      page.ours("<p>Every statement and both sides of every condition are needed.</p>\n");
      return;
    }
    page.ours("<ul class=\"missing\">\n");
    for (Part part : missing) {
      page.ours("<li>")
          .element("a", Map.of("href", "#" + anchor(part)), part.span().toString())
          .ours(" ")
          .element("b", Map.of(), part.words())
          .text(": " + part.kind().lack())
          .ours("</li>\n");
    }
    page.ours("</ul>\n");
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
    page.ours("<section class=\"file\">\n").element("h2", Map.of(), file);
    page.ours("\n<table class=\"source\">\n<thead><tr><th scope=\"col\">line</th>");
    page.ours("<th scope=\"col\">cases</th><th scope=\"col\">holds / does not</th>");
    page.ours("<th scope=\"col\">policy</th></tr></thead>\n<tbody>\n");
    List<String> lines = source.apply(file);
    int last = parts.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    for (int line = 1; line <= Math.max(last, lines.size()); line++) {
      String text = line <= lines.size() ? lines.get(line - 1) : "";
      line(anchor(file, line), line, text, parts.getOrDefault(line, List.of()));
    }
    page.ours("</tbody>\n</table>\n</section>\n");
  }

  private void line(String anchor, int number, String text, List<Part> parts) {
    List<Part> statements = parts.stream().filter(part -> !part.kind().isSide()).toList();
    List<Part> sides = parts.stream().filter(part -> part.kind().isSide()).toList();
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("id", anchor);
    attributes.put("class", colour(parts));
    if (!parts.isEmpty()) {
      attributes.put("title", told(parts));
    }
    page.open("tr", attributes);
    page.ours("<th scope=\"row\">" + number + "</th><td class=\"hits\">");
    page.text(
        statements.stream().mapToInt(coverage::needed).min().stream()
            .mapToObj(Integer::toString)
            .findFirst()
            .orElse(""));
    page.ours("</td><td class=\"sides\">");
    for (Part side : sides) {
      int cases = coverage.needed(side);
      page.element("span", Map.of("class", cases > 0 ? "yes" : "no"), "" + cases);
    }
    page.ours("</td><td class=\"code\">").text(text.replace("\t", "  "));
    parts.stream()
        .filter(part -> coverage.needed(part) == 0)
        .forEach(part -> page.element("em", Map.of(), part.words() + ": " + part.kind().lack()));
    page.ours("</td></tr>\n");
  }

  private String told(List<Part> parts) {
    return parts.stream()
        .map(part -> part.words() + ": " + count(coverage.needed(part), "case"))
        .collect(Collectors.joining("; "));
  }

  private String colour(List<Part> parts) {
    long needed = parts.stream().filter(part -> coverage.needed(part) > 0).count();
    return parts.isEmpty()
        ? "plain"
        : needed == parts.size() ? "all" : needed == 0 ? "none" : "some";
  }

  private void rules() {
    page.ours("<h2>Rules</h2>\n<table class=\"rules\">\n<thead><tr><th scope=\"col\">rule</th>");
    page.ours("<th scope=\"col\">cases</th><th scope=\"col\">says</th></tr></thead>\n<tbody>\n");
    for (Rule rule : Coverage.decidingRules()) {
      int cases = coverage.cases(rule);
      page.ours("<tr class=\"" + (cases > 0 ? "all" : "none") + "\">");
      page.element("th", Map.of("scope", "row"), rule.name());
      page.element("td", Map.of("class", "hits"), "" + cases);
      page.element("td", Map.of(), rule.sentence()).ours("</tr>\n");
    }
    page.ours("</tbody>\n</table>\n");
  }

  private <T> void words(
      String title, List<T> all, Function<T, String> word, Function<T, Integer> cases) {
    page.element("h2", Map.of(), title).ours("\n<ul class=\"words\">\n");
    for (T each : all) {
      int in = cases.apply(each);
      page.ours("<li class=\"" + (in > 0 ? "all" : "none") + "\">").text(word.apply(each));
      page.element("span", Map.of("class", "hits"), "" + in).ours("</li>\n");
    }
    page.ours("</ul>\n");
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
