package io.mastering.engine.report;

import io.mastering.engine.coverage.Coverage;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Coverage as Cobertura's XML: a class for each file, statements are lines, sides of conditions are
 * branches. It holds no time, so that the same run gives the same bytes.
 */
public final class CoverageCobertura {
  private final XMLStreamWriter xml;

  private CoverageCobertura(XMLStreamWriter xml) {
    this.xml = xml;
  }

  public static String of(Coverage coverage) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new CoverageCobertura(xml).write(CoverageLines.of(coverage));
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to memory cannot fail", e);
    }
    return text.toString();
  }

  private void write(Map<String, Map<Integer, CoverageLines>> files) throws XMLStreamException {
    List<CoverageLines> all = files.values().stream().flatMap(f -> f.values().stream()).toList();
    xml.writeStartDocument("UTF-8", "1.0");
    start("coverage");
    rates(all);
    xml.writeAttribute("lines-covered", String.valueOf(hit(all)));
    xml.writeAttribute("lines-valid", String.valueOf(all.size()));
    xml.writeAttribute("branches-covered", String.valueOf(sidesNeeded(all)));
    xml.writeAttribute("branches-valid", String.valueOf(sides(all)));
    xml.writeAttribute("version", "1");
    xml.writeAttribute("timestamp", "0");
    start("sources");
    start("source");
    xml.writeCharacters(".");
    xml.writeEndElement();
    end();
    start("packages");
    start("package");
    xml.writeAttribute("name", "policies");
    rates(all);
    start("classes");
    for (Map.Entry<String, Map<Integer, CoverageLines>> file : files.entrySet()) {
      file(file.getKey(), file.getValue());
    }
    end();
    end();
    end();
    end();
    xml.writeEndDocument();
  }

  private void file(String file, Map<Integer, CoverageLines> lines) throws XMLStreamException {
    start("class");
    xml.writeAttribute("name", file);
    xml.writeAttribute("filename", file);
    rates(lines.values());
    start("methods");
    xml.writeEndElement();
    start("lines");
    for (Map.Entry<Integer, CoverageLines> line : lines.entrySet()) {
      start("line");
      xml.writeAttribute("number", line.getKey().toString());
      xml.writeAttribute("hits", String.valueOf(line.getValue().hits()));
      branches(line.getValue());
      xml.writeEndElement();
    }
    end();
    end();
  }

  private void branches(CoverageLines line) throws XMLStreamException {
    int sides = line.sides().size();
    xml.writeAttribute("branch", String.valueOf(sides > 0));
    if (sides > 0) {
      long needed = line.sidesNeeded();
      xml.writeAttribute(
          "condition-coverage", 100 * needed / sides + "% (" + needed + "/" + sides + ")");
    }
  }

  private void rates(Collection<CoverageLines> lines) throws XMLStreamException {
    xml.writeAttribute("line-rate", rate(hit(lines), lines.size()));
    xml.writeAttribute("branch-rate", rate(sidesNeeded(lines), sides(lines)));
    xml.writeAttribute("complexity", "0");
  }

  private static String rate(long some, long all) {
    return all == 0 ? "1.0" : String.format(Locale.ROOT, "%.4f", (double) some / all);
  }

  private static long hit(Collection<CoverageLines> lines) {
    return lines.stream().filter(line -> line.hits() > 0).count();
  }

  private static long sides(Collection<CoverageLines> lines) {
    return lines.stream().mapToLong(line -> line.sides().size()).sum();
  }

  private static long sidesNeeded(Collection<CoverageLines> lines) {
    return lines.stream().mapToLong(CoverageLines::sidesNeeded).sum();
  }

  private void start(String element) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(element);
  }

  private void end() throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeEndElement();
  }
}
