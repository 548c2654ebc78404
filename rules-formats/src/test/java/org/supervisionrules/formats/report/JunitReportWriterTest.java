package org.supervisionrules.formats.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.supervisionrules.report.Outcome;
import org.xml.sax.SAXException;

class JunitReportWriterTest {

  @Test
  void it_is_as_it_was() throws IOException {
    Golden.check("report.junit.xml", written(SampleReport.USUAL));
  }

  @Test
  void it_is_valid_with_every_outcome() throws IOException, SAXException {
    for (Set<Outcome> show : List.of(SampleReport.USUAL, EnumSet.allOf(Outcome.class))) {
      SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
          .newSchema(Path.of("src/test/resources/schemas/JUnit.xsd").toFile())
          .newValidator()
          .validate(new StreamSource(new StringReader(written(show))));
    }
  }

  @Test
  void a_suite_is_a_subject_and_a_case_a_requirement() throws IOException {
    assertThat(written(SampleReport.USUAL))
        .contains("name=\"S-1042\" timestamp=\"2026-10-01T00:00:00\"")
        .contains("tests=\"2\" failures=\"1\" errors=\"0\" skipped=\"0\"")
        .contains("<testcase name=\"social-work-supervision\"");
  }

  @Test
  void what_is_undetermined_is_skipped_and_what_is_pending_passes() throws IOException {
    String undetermined = written(EnumSet.of(Outcome.UNDETERMINED));
    assertThat(undetermined).contains("<skipped message=\"undetermined: Nothing says when");
    String pending = written(EnumSet.of(Outcome.PENDING));
    assertThat(pending).contains("<testcase name=\"case-review\"").doesNotContain("<skipped");
  }

  @Test
  void a_history_with_a_problem_is_an_error() throws IOException {
    assertThat(written(SampleReport.USUAL))
        .contains("<error message=\"unknown status `cancled`\" type=\"problem\">");
  }

  private static String written(Set<Outcome> show) throws IOException {
    return new String(
        SampleReport.written(JunitReportWriter::new, show, SampleReport.make()), UTF_8);
  }
}
