package io.mastering.cli.command;

import io.mastering.engine.scenario.CaseResult;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Tells how scenarios went as the XML that builds read: a suite for each policy, a case for each
 * case. It holds no times, so that the same cases give the same bytes.
 */
final class JUnitReport {
  /** What XML 1.0 cannot hold, not even escaped. */
  private static final Pattern NO_XML =
      Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private final XMLStreamWriter xml;

  private JUnitReport(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static String of(List<CaseResult> results) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new JUnitReport(xml).write(results);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to memory cannot fail", e);
    }
    return text.toString();
  }

  private void write(List<CaseResult> results) throws XMLStreamException {
    Map<String, List<CaseResult>> byFile = new LinkedHashMap<>();
    results.forEach(
        result ->
            byFile
                .computeIfAbsent(result.scenario().span().file(), f -> new ArrayList<>())
                .add(result));
    xml.writeStartDocument("UTF-8", "1.0");
    newLine();
    xml.writeStartElement("testsuites");
    counts(results);
    for (Map.Entry<String, List<CaseResult>> file : byFile.entrySet()) {
      newLine();
      xml.writeStartElement("testsuite");
      attribute("name", file.getKey());
      counts(file.getValue());
      for (CaseResult result : file.getValue()) {
        write(result);
      }
      newLine();
      xml.writeEndElement();
    }
    newLine();
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void counts(List<CaseResult> results) throws XMLStreamException {
    long skipped = results.stream().filter(r -> r.notRun().isPresent()).count();
    long passed = results.stream().filter(CaseResult::passed).count();
    attribute("tests", String.valueOf(results.size()));
    attribute("failures", String.valueOf(results.size() - passed - skipped));
    attribute("errors", String.valueOf(skipped));
  }

  private void write(CaseResult result) throws XMLStreamException {
    newLine();
    xml.writeStartElement("testcase");
    attribute("classname", result.scenario().span().file());
    attribute("name", result.scenario().title());
    for (CaseResult.Failure failure : result.failures()) {
      newLine();
      xml.writeStartElement("failure");
      attribute("message", failure.expected() + ", but: " + failure.actual());
      text(TestReport.failure(failure));
      xml.writeEndElement();
    }
    if (result.notRun().isPresent()) {
      newLine();
      xml.writeStartElement("error");
      attribute("message", result.notRun().get().reason());
      text(result.notRun().get().span() + ": " + result.notRun().get().words());
      xml.writeEndElement();
    }
    newLine();
    xml.writeEndElement();
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, clean(value));
  }

  private void text(String text) throws XMLStreamException {
    xml.writeCharacters(clean(text));
  }

  private static String clean(String text) {
    return NO_XML.matcher(text).replaceAll("\uFFFD");
  }

  private void newLine() throws XMLStreamException {
    xml.writeCharacters("\n");
  }
}
