package org.supervisionrules.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.supervisionrules.history.History;
import org.supervisionrules.report.Ending;
import org.supervisionrules.report.Header;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.ReportWriter;
import org.supervisionrules.report.Result;
import org.supervisionrules.report.text.TextStyle;

/** One report written in several forms at once; the files appear together at the end. */
final class ReportOutputs implements ReportWriter, AutoCloseable {
  private final List<ReportWriter> writers = new ArrayList<>();
  private final Set<ReportWriter> forPeople = new HashSet<>();
  private final Disclosure disclosure;
  private final List<OutputFile> files = new ArrayList<>();

  /**
   * A form and where it goes.
   *
   * @param file the file, or empty for standard output
   */
  record Target(ReportFormat format, String file) {}

  private ReportOutputs(Disclosure disclosure) {
    this.disclosure = disclosure;
  }

  static ReportOutputs open(
      List<Target> targets, Shell shell, Set<Outcome> show, Disclosure disclosure)
      throws CommandFailure, IOException {
    ReportOutputs outputs = new ReportOutputs(disclosure);
    for (Target target : targets) {
      boolean standard = target.file().isEmpty();
      TextStyle style = standard ? shell.terminal().style() : TextStyle.PLAIN;
      OutputStream out = standard ? shell.out() : outputs.file(target.file());
      ReportWriter writer = target.format().writer(out, style, show);
      outputs.writers.add(writer);
      if (target.format().isForPeople()) {
        outputs.forPeople.add(writer);
      }
    }
    return outputs;
  }

  private OutputStream file(String name) throws CommandFailure, IOException {
    try {
      OutputFile file = OutputFile.open(Path.of(name));
      files.add(file);
      return file.stream();
    } catch (IOException e) {
      close();
      throw CommandFailure.usage(
          "`" + name + "` cannot be written", "name a file in a folder that exists");
    }
  }

  @Override
  public void begin(Header header) throws IOException {
    for (ReportWriter writer : writers) {
      writer.begin(header);
    }
  }

  @Override
  public void results(List<Result> results) throws IOException {
    for (ReportWriter writer : writers) {
      writer.results(results);
    }
  }

  @Override
  public void results(History history, List<Result> results) throws IOException {
    List<Result> named = Named.of(disclosure, history, results);
    for (ReportWriter writer : writers) {
      writer.results(history, forPeople.contains(writer) ? named : results);
    }
  }

  @Override
  public Part part(History history, List<Result> results) throws IOException {
    List<Result> named = Named.of(disclosure, history, results);
    List<Part> parts = new ArrayList<>(writers.size());
    for (ReportWriter writer : writers) {
      parts.add(writer.part(history, forPeople.contains(writer) ? named : results));
    }
    return () -> {
      for (Part part : parts) {
        part.write();
      }
    };
  }

  @Override
  public void end(Ending ending) throws IOException {
    for (ReportWriter writer : writers) {
      writer.end(ending);
    }
    for (OutputFile file : files) {
      file.commit();
    }
  }

  @Override
  public void close() throws IOException {
    for (OutputFile file : files) {
      file.close();
    }
  }
}
