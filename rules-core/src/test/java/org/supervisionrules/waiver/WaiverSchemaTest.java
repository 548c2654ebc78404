package org.supervisionrules.waiver;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiverSchemaTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
  private static final String SAMPLE =
      """
      { "format": "supervision-waivers/1", "waivers": [
        { "requirement": "sessions", "subjects": ["S-1", 1042], "from": "2026-03-01",
          "to": "2026-03-31", "because": "flood", "approvedBy": "head", "on": "2026-02-27" },
        { "requirement": "sessions", "subjects": "S-1", "from": "2026-03-01",
          "to": "2026-03-31", "because": "flood", "approvedBy": "head", "on": null } ] }
      """;

  @Test
  void the_schema_is_valid_against_the_schema_of_schemas() throws IOException {
    assertThat(
            SCHEMAS
                .getSchema(SchemaLocation.of(SchemaId.V202012))
                .validate(MAPPER.readTree(text())))
        .isEmpty();
  }

  @Test
  void what_the_reader_accepts_is_valid() throws Exception {
    assertThat(
            WaiverReader.of(SmallPolicy.get())
                .read("w", SAMPLE.getBytes(UTF_8), warning -> {})
                .all())
        .hasSize(3);
    assertThat(schema().validate(MAPPER.readTree(SAMPLE))).isEmpty();
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "waivers/1 | waivers/2",
        "\"requirement\": \"sessions\", | ''",
        "[\"S-1\", 1042] | []",
        "[\"S-1\", 1042] | [null]",
        "\"from\": \"2026-03-01\", | ''",
        "\"to\": \"2026-03-31\" | \"to\": null",
        "2026-03-31 | 31/03/2026",
        "\"because\": \"flood\" | \"because\": \" \"",
        "\"approvedBy\" | \"approver\"",
        "\"on\": null | \"on\": \"\""
      })
  void what_the_reader_refuses_is_not_valid(String good, String bad) throws IOException {
    JsonNode document = MAPPER.readTree(SAMPLE.replace(good, bad));
    assertThat(schema().validate(document)).isNotEmpty();
    assertThat(document).isNotEqualTo(MAPPER.readTree(SAMPLE));
  }

  private static JsonSchema schema() throws IOException {
    return SCHEMAS.getSchema(text());
  }

  private static String text() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WaiverSchema.write(out);
    return out.toString(UTF_8);
  }
}
