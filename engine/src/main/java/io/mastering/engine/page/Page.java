package io.mastering.engine.page;

import java.util.List;

/**
 * A page with a title.
 *
 * @param lead what it is, in a sentence or two
 */
public record Page(String title, Words lead, List<Section> sections) {
  public Page {
    sections = sections.stream().filter(section -> !section.isEmpty()).toList();
  }

  /** The page in Markdown as GitHub reads it. */
  public String markdown() {
    return Markdown.of(this);
  }

  /** The page as one HTML file that needs nothing else. */
  public String html() {
    return HtmlPage.of(this);
  }
}
