package org.supervisionrules.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.internal.document.UnreadableDocument;
import org.supervisionrules.internal.document.Yaml;
import org.supervisionrules.policy.PolicySchema;

/** The schema of packs with the words of Cambridgeshire, and what it says of a pack. */
final class PackSchema {
  static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNode JSON = written();
  private static final JsonSchema SCHEMA = SCHEMAS.getSchema(JSON, whenMet());

  private PackSchema() {}

  /** References are followed as they are met: followed beforehand, they go in circles. */
  private static SchemaValidatorsConfig whenMet() {
    return SchemaValidatorsConfig.builder().preloadJsonSchema(false).build();
  }

  /** The schema itself. */
  static JsonNode json() {
    return JSON;
  }

  /** What is not valid in a pack, in order. */
  static List<String> problems(String pack) {
    return SCHEMA.validate(json(parse(pack))).stream()
        .map(ValidationMessage::getMessage)
        .sorted()
        .toList();
  }

  static Node parse(String pack) {
    try {
      return Yaml.read("policy.yaml", pack.getBytes(UTF_8));
    } catch (UnreadableDocument e) {
      throw new IllegalArgumentException(e.problem().toString(), e);
    }
  }

  /** Every pack of this project that is read without a problem. */
  static List<Path> packs() throws IOException {
    try (Stream<Path> files =
        Stream.of(
                "../rules-catalog/src",
                "../examples",
                "../rules-testkit/src",
                "../rules-formats/src")
            .flatMap(PackSchema::walk)) {
      return files.filter(path -> path.endsWith("policy.yaml")).sorted().toList();
    }
  }

  private static Stream<Path> walk(String folder) {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.filter(path -> !path.toString().contains("/target/")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode written() {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      PolicySchema.write(Catalog.policy("cambridgeshire-2017"), out);
      return MAPPER.readTree(out.toByteArray());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A document as an editor has it that follows the core schema of YAML. */
  static JsonNode json(Node node) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (node instanceof Node.Mapping mapping) {
      ObjectNode object = nodes.objectNode();
      mapping.pairs().forEach(pair -> object.set(pair.key(), json(pair.value())));
      return object;
    }
    if (node instanceof Node.Sequence sequence) {
      ArrayNode array = nodes.arrayNode();
      sequence.items().forEach(item -> array.add(json(item)));
      return array;
    }
    Node.Scalar scalar = (Node.Scalar) node;
    return switch (scalar.type()) {
      case TEXT -> nodes.textNode(scalar.text());
      case NUMBER -> nodes.numberNode(new java.math.BigDecimal(scalar.text()));
      case FLAG -> nodes.booleanNode(Boolean.parseBoolean(scalar.text()));
      case NOTHING -> nodes.nullNode();
    };
  }
}
