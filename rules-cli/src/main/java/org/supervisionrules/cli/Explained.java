package org.supervisionrules.cli;

import org.jspecify.annotations.Nullable;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.report.Ending;
import org.supervisionrules.report.Header;
import org.supervisionrules.report.ReportWriter;
import org.supervisionrules.report.text.Ink;
import org.supervisionrules.report.text.Page;
import org.supervisionrules.time.Moment;

/** Something of a report that is to be explained, picked out while the report is made. */
abstract class Explained implements ReportWriter {
  private @Nullable Header header;

  @Override
  public final void begin(Header start) {
    header = start;
  }

  @Override
  public final void end(Ending ending) {}

  /**
   * Writes what was found.
   *
   * @throws CommandFailure where it was not
   */
  abstract void write(Page page) throws CommandFailure;

  /** The first lines: whose result, of what, as of when. */
  final void title(Page page, String subject, Requirement requirement) {
    page.add(Ink.BOLD, subject).add("  " + requirement.id());
    if (header != null) {
      page.add(Ink.DIM, "  as of " + Moment.of(header.asOf()))
          .add(Ink.DIM, header.asOfFrom().map(from -> " (" + from + ")").orElse(""))
          .add(Ink.DIM, header.asKnownOn().map(day -> ", as known on " + day).orElse(""));
    }
    page.end();
    page.wrapped(Ink.PLAIN, "  ", "  ", requirement.title());
    if (!requirement.clauses().isEmpty()) {
      page.labelled(2, 10, "clauses", String.join(", ", requirement.clauses()));
    }
    page.labelled(2, 10, "asks", requirement.kind().asks());
    requirement.reading().ifPresent(reading -> page.labelled(2, 10, "reading", reading));
    RequirementText.interpretations(page, 10, requirement.interpretations());
    page.gap();
  }
}
