package org.supervisionrules.policy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.internal.document.UnreadableDocument;
import org.supervisionrules.internal.document.Yaml;

/**
 * The JSON Schema (2020-12) of policy packs, with which an editor completes and checks a {@code
 * policy.yaml}.
 *
 * <p>A pack that is read without a problem is valid against it, except where a key is left without
 * a value. The reader checks more than a schema can say: that types, attributes, clocks, phases and
 * requirements of these names exist, that attributes are of the sort that is asked for, and that
 * dates exist and come in order.
 */
public final class PolicySchema {
  private static final String RESOURCE = "policy.schema.yaml";

  private PolicySchema() {}

  /**
   * Writes the schema as UTF-8 with {@code \n} line ends, and leaves the stream open.
   *
   * @param policy whose vocabulary and requirements an editor offers; other words are valid too,
   *     because a pack may add some
   */
  public static void write(Policy policy, OutputStream out) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(printer);
      new PolicySchemaWriter(json, keys(), policy).write();
    }
    out.write('\n');
  }

  /** What a pack may say, as the resource has it. */
  static Node.Mapping keys() throws IOException {
    try (InputStream in = PolicySchema.class.getResourceAsStream(RESOURCE)) {
      return (Node.Mapping) Yaml.read(RESOURCE, Objects.requireNonNull(in).readAllBytes());
    } catch (UnreadableDocument e) {
      throw new IllegalStateException(e.problem().toString(), e);
    }
  }
}
