package org.supervisionrules.formats;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.supervisionrules.history.History;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Writes histories as one YAML document. */
public final class YamlHistories implements HistoryOutput {
  private final Writer out;
  private final Yaml yaml;
  private boolean isEmpty = true;

  /** Starts a document; what it writes to is flushed at the end and left open. */
  public YamlHistories(OutputStream out) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setLineBreak(DumperOptions.LineBreak.UNIX);
    options.setSplitLines(false);
    options.setDereferenceAliases(true);
    this.yaml = new Yaml(options);
    this.out.write("format: " + JsonHistories.FORMAT + "\nhistories:");
  }

  @Override
  public void write(History history) throws IOException {
    if (isEmpty) {
      out.write('\n');
      isEmpty = false;
    }
    out.write(yaml.dump(List.of(HistoryTree.of(history))));
  }

  @Override
  public void finish() throws IOException {
    if (isEmpty) {
      out.write(" []\n");
    }
    out.flush();
  }
}
