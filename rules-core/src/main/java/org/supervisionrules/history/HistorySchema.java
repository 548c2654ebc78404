package org.supervisionrules.history;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import org.supervisionrules.internal.read.SchemaWriter;
import org.supervisionrules.vocabulary.Vocabulary;

/**
 * The JSON Schema (2020-12) of the histories that are valid against a vocabulary.
 *
 * <p>Whatever the reader accepts is valid against the schema. The reader checks more than a schema
 * can say: that dates exist and come in order, that ids are there and are used once.
 */
public final class HistorySchema {
  private HistorySchema() {}

  /** Writes the schema as UTF-8 with {@code \n} line ends, and leaves the stream open. */
  public static void write(Vocabulary vocabulary, OutputStream out) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(printer);
      new SchemaWriter(json, vocabulary).write();
    }
    out.write('\n');
  }
}
