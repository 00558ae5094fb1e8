package io.mastering.engine.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Writes a page as one HTML file: nothing is fetched, nothing runs. */
final class HtmlPage {
  /** A table of more columns is set smaller. */
  private static final int MANY = 8;

  private final Markup out = new Markup();

  private HtmlPage() {}

  static String of(Page page) {
    HtmlPage html = new HtmlPage();
    html.head(page);
    html.out.open("body").line();
    html.out.open("header").open("h1").text(page.title()).close("h1").line();
    html.out.open("p", Map.of("class", "lead"));
    html.words(page.lead());
    html.out.close("p").close("header").line();
    html.contents(page.sections());
    html.out.open("main").line();
    html.sections(page.sections(), "s", 2);
    html.out.close("main").line().close("body").line();
    return "<!DOCTYPE html>\n" + html.out.close("html").line();
  }

  private void head(Page page) {
    out.open("html", Map.of("lang", "en")).line().open("head").line();
    out.empty("meta", Map.of("charset", "utf-8")).line();
    out.empty("meta", attributes("name", "viewport", "content", "width=device-width")).line();
    out.empty("meta", attributes("name", "color-scheme", "content", "light dark")).line();
    out.open("title").text(page.title()).close("title").line();
    out.open("style").line().and(Stylesheet.PAGE);
    if (page.sections().stream().anyMatch(HtmlPage::hasBars)) {
      out.and(Stylesheet.BARS);
    }
    out.close("style").line();
    out.close("head").line();
  }

  private static boolean hasBars(Section section) {
    return section.blocks().stream().anyMatch(Block.Bars.class::isInstance)
        || section.parts().stream().anyMatch(HtmlPage::hasBars);
  }

  /** The texts that are not escaped: files of ours, which no input reaches. */
  private static final class Stylesheet {
    private static final Markup PAGE = new Markup().ours(read("page.css"));
    private static final Markup BARS = new Markup().ours(read("bars.css"));

    private static String read(String name) {
      try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
        return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException("the stylesheet is part of the program", e);
      }
    }
  }

  private void contents(List<Section> sections) {
    out.open("nav", Map.of("aria-label", "Contents")).open("ol").line();
    for (int i = 0; i < sections.size(); i++) {
      entry(sections.get(i), "s" + (i + 1), 2);
    }
    out.close("ol").close("nav").line();
  }

  private void entry(Section section, String id, int depth) {
    out.open("li").open("a", Map.of("href", "#" + id)).text(section.title()).close("a");
    List<Section> parts = section.parts().stream().filter(part -> !part.isEmpty()).toList();
    if (depth > 1 && !parts.isEmpty()) {
      out.open("ol").line();
      for (int i = 0; i < parts.size(); i++) {
        entry(parts.get(i), id + "-" + (i + 1), depth - 1);
      }
      out.close("ol");
    }
    out.close("li").line();
  }

  private void sections(List<Section> sections, String id, int level) {
    String heading = "h" + Math.min(level, 6);
    int number = 0;
    for (Section section : sections) {
      if (section.isEmpty()) {
        continue;
      }
      String own = id + (id.equals("s") ? "" : "-") + ++number;
      out.open("section", attributes("id", own, "aria-labelledby", own + "-title")).line();
      out.open(heading, Map.of("id", own + "-title")).text(section.title()).close(heading).line();
      section.blocks().forEach(this::block);
      sections(section.parts(), own, level + 1);
      out.close("section").line();
    }
  }

  private void block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      out.open("p");
      words(paragraph.words());
      out.close("p").line();
    } else if (block instanceof Block.Items items) {
      out.open("ul").line();
      items.items().forEach(this::item);
      out.close("ul").line();
    } else if (block instanceof Block.Table table) {
      table(table);
    } else if (block instanceof Block.Picture picture) {
      out.open("figure").line().and(picture.svg()).close("figure").line();
    } else if (block instanceof Block.Bars bars) {
      out.open("figure").line().and(BarChart.of(bars)).close("figure").line();
    } else if (block instanceof Block.Details details) {
      details(details);
    } else if (block instanceof Block.Command command) {
      out.open("pre", Map.of("tabindex", "0")).open("code").text(command.text());
      out.close("code").close("pre").line();
    }
  }

  private void details(Block.Details details) {
    out.open("details").open("summary");
    words(details.summary());
    out.close("summary").line();
    details.blocks().forEach(this::block);
    out.close("details").line();
  }

  private void item(Words words) {
    out.open("li");
    words(words);
    out.close("li").line();
  }

  private void table(Block.Table table) {
    String wide = table.heads().size() > MANY ? "wide many" : "wide";
    out.open("div", attributes("class", wide, "tabindex", "0", "role", "group"));
    out.open("table").line();
    if (!table.caption().isEmpty()) {
      out.open("caption");
      words(table.caption());
      out.close("caption").line();
    }
    out.open("thead").open("tr");
    for (Words head : table.heads()) {
      out.open("th", Map.of("scope", "col"));
      words(head);
      out.close("th");
    }
    out.close("tr").close("thead").line().open("tbody").line();
    for (List<Block.Cell> cells : table.rows()) {
      out.open("tr");
      for (int i = 0; i < cells.size(); i++) {
        cell(cells.get(i), i == 0);
      }
      out.close("tr").line();
    }
    out.close("tbody").close("table").close("div").line();
  }

  private void cell(Block.Cell cell, boolean heads) {
    Map<String, String> attributes = new LinkedHashMap<>();
    if (heads) {
      attributes.put("scope", "row");
    }
    if (cell.tone() != Block.Tone.PLAIN) {
      attributes.put("class", cell.tone().name().toLowerCase(Locale.ROOT));
    }
    String element = heads ? "th" : "td";
    out.open(element, attributes);
    boolean first = true;
    for (Words line : cell.lines()) {
      if (!line.isEmpty()) {
        out.open("span", Map.of("class", first ? "line" : "line more"));
        words(line);
        out.close("span");
        first = false;
      }
    }
    out.close(element);
  }

  private void words(Words words) {
    for (Words.Part part : words.parts()) {
      switch (part.kind()) {
        case PLAIN -> out.text(part.text());
        case STRONG -> out.open("strong").text(part.text()).close("strong");
        case NAME -> out.open("bdi", Map.of("class", "name")).text(part.text()).close("bdi");
        case CODE -> out.open("code").text(part.text()).close("code");
      }
    }
  }

  private static Map<String, String> attributes(String... pairs) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      attributes.put(pairs[i], pairs[i + 1]);
    }
    return attributes;
  }
}
