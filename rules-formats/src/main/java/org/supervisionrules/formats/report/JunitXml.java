package org.supervisionrules.formats.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.supervisionrules.formats.report.JunitCase.State;

/** The elements of JUnit XML, in the order and with the attributes that its schema asks for. */
final class JunitXml {
  private final XMLStreamWriter xml;
  private String timestamp = "";
  private int suites;

  JunitXml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  private interface Step {
    void run() throws XMLStreamException;
  }

  /**
   * Starts the document.
   *
   * @param when the time that every suite gives, without a zone
   */
  void begin(String when) throws IOException {
    timestamp = when;
    attempt(
        () -> {
          xml.writeStartDocument("UTF-8", "1.0");
          xml.writeCharacters("\n");
          xml.writeStartElement("testsuites");
        });
  }

  /** Writes a suite with its cases. */
  void suite(String group, String name, Map<String, String> properties, List<JunitCase> cases)
      throws IOException {
    attempt(
        () -> {
          start(1, "testsuite");
          attribute("package", group);
          attribute("id", Integer.toString(suites++));
          attribute("name", name);
          attribute("timestamp", timestamp);
          attribute("hostname", "localhost");
          attribute("tests", Integer.toString(cases.size()));
          attribute("failures", count(cases, State.FAILED));
          attribute("errors", count(cases, State.ERROR));
          attribute("skipped", count(cases, State.SKIPPED));
          attribute("time", "0");
          properties(properties);
          for (JunitCase one : cases) {
            write(one);
          }
          empty(2, "system-out");
          empty(2, "system-err");
          end(1);
        });
  }

  /** Ends the document. */
  void end() throws IOException {
    attempt(
        () -> {
          end(0);
          xml.writeEndDocument();
          xml.writeCharacters("\n");
          xml.flush();
        });
  }

  private void properties(Map<String, String> properties) throws XMLStreamException {
    start(2, "properties");
    for (Map.Entry<String, String> property : properties.entrySet()) {
      empty(3, "property");
      attribute("name", property.getKey());
      attribute("value", property.getValue());
    }
    end(2);
  }

  private void write(JunitCase one) throws XMLStreamException {
    if (one.state() == State.PASSED) {
      empty(2, "testcase");
      attributes(one);
      return;
    }
    start(2, "testcase");
    attributes(one);
    start(3, one.state().element());
    attribute("message", one.message());
    if (one.state() != State.SKIPPED) {
      attribute("type", one.type());
    }
    xml.writeCharacters(CleanText.of(one.text()));
    xml.writeEndElement();
    end(2);
  }

  private void attributes(JunitCase one) throws XMLStreamException {
    attribute("name", one.name());
    attribute("classname", one.group());
    attribute("time", "0");
  }

  private static String count(List<JunitCase> cases, State state) {
    return Long.toString(cases.stream().filter(one -> one.state() == state).count());
  }

  private void start(int depth, String element) throws XMLStreamException {
    line(depth);
    xml.writeStartElement(element);
  }

  private void empty(int depth, String element) throws XMLStreamException {
    line(depth);
    xml.writeEmptyElement(element);
  }

  private void end(int depth) throws XMLStreamException {
    line(depth);
    xml.writeEndElement();
  }

  private void line(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, CleanText.of(value));
  }

  private static void attempt(Step step) throws IOException {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
