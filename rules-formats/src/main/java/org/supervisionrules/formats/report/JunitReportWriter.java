package org.supervisionrules.formats.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.report.Ending;
import org.supervisionrules.report.Header;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.ReportWriter;
import org.supervisionrules.report.Result;

/**
 * Writes a report as JUnit XML: a test suite a subject, a test case a requirement. A breach is a
 * failure with its explanation, what is undetermined, waived or known from a baseline is skipped,
 * what is pending passes because it is up to date. Histories with problems are errors in a last
 * suite, {@code input}.
 *
 * <p>A suite is a subject, not a requirement, because the results of a subject come together: the
 * counts of a suite stand at its start, and the report can be written as a stream.
 */
public final class JunitReportWriter implements ReportWriter {
  private static final String INPUT = "input";

  private final JunitXml xml;
  private final Set<Outcome> show;
  private Map<String, String> properties = Map.of();
  private String policy = "";

  /**
   * A writer.
   *
   * @param show the outcomes of the pairs that become test cases
   */
  public JunitReportWriter(OutputStream out, Set<Outcome> show) throws IOException {
    try {
      this.xml =
          new JunitXml(
              XMLOutputFactory.newDefaultFactory()
                  .createXMLStreamWriter(out, StandardCharsets.UTF_8.name()));
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    this.show = Set.copyOf(show);
  }

  @Override
  public void begin(Header header) throws IOException {
    policy = header.policy().id();
    properties = new LinkedHashMap<>();
    properties.put("policy", policy);
    properties.put("policyVersion", header.policy().version());
    properties.put("policyDigest", header.policy().digest());
    properties.put("asOf", header.asOf().toString());
    header.asKnownOn().ifPresent(day -> properties.put("asKnownOn", day.toString()));
    xml.begin(header.asOf() + "T00:00:00");
  }

  @Override
  public void results(List<Result> ofOne) throws IOException {
    List<JunitCase> cases = new ArrayList<>();
    for (Result result : ofOne) {
      if (show.contains(result.outcome())) {
        cases.add(JunitCase.of(policy, result));
      }
    }
    if (!cases.isEmpty()) {
      xml.suite(policy, ofOne.get(0).subject(), properties, cases);
    }
  }

  @Override
  public void end(Ending ending) throws IOException {
    List<JunitCase> cases = new ArrayList<>();
    for (Problem problem : ending.problems()) {
      cases.add(JunitCase.of(policy + "." + INPUT, problem));
    }
    if (!cases.isEmpty()) {
      xml.suite(policy, INPUT, properties, cases);
    }
    xml.end();
  }
}
