package org.supervisionrules.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistorySchemaTest {

  @Test
  void the_schema_is_valid_against_the_schema_of_schemas() {
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of(SchemaId.V202012))
                .validate(SchemaCheck.parse(SchemaCheck.text())))
        .isEmpty();
  }

  @Test
  void the_sample_of_the_format_is_valid() {
    assertThat(SchemaCheck.of(SchemaCheck.parse(Samples.JSON))).isEmpty();
  }

  @Test
  void every_type_and_attribute_is_described() {
    JsonNode definitions = SchemaCheck.parse(SchemaCheck.text()).get("$defs");
    assertThat(definitions.at("/type-session/description").asText())
        .isEqualTo("A supervision session, planned or held");
    assertThat(
            definitions
                .at("/type-session/properties/record/properties/copyGiven/description")
                .asText())
        .isEqualTo("When the supervisee was given a copy");
    assertThat(definitions.at("/type-session/properties/form/default").asText())
        .isEqualTo("one-to-one");
    assertThat(definitions.at("/type-role/properties/role/enum")).hasSize(13);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "\"kind\": \"staff\" | \"kind\": \"stuff\"",
        "\"kind\": \"staff\" | \"knd\": \"staff\"",
        "\"id\": \"S-1042\", | ''",
        "\"id\": \"S-1042\" | \"id\": 1042",
        "\"histories\" | \"histoires\"",
        "history/1 | history/2",
        "[\"session\", \"unit-meeting\" | [\"session\", \"unit-meting\"",
        "\"type\": \"employment\", \"from\": \"2025-01-06\" | \"type\": \"employment\"",
        "\"type\": \"employment\" | \"type\": \"emploment\"",
        "\"role\": \"social-worker\", | ''",
        "\"role\": \"social-worker\" | \"role\": \"social worker\"",
        "\"from\": \"2026-02-02\" | \"from\": \"02/02/2026\"",
        "\"from\": \"2026-02-02\" | \"from\": \"1826-02-02\"",
        "\"status\": \"postponed\", \"planned\": \"2026-02-02\" | \"status\": \"postponed\"",
        "\"status\": \"postponed\", \"planned\" | \"planned\": null, \"bookedOn\"",
        "\"status\": \"held\", \"held\": \"2026-02-06\" | \"status\": \"held\"",
        "\"status\": \"held\", \"held\": \"2026-02-06\" | \"status\": \"held\", \"held\": null",
        "\"started\": \"2026-03-27T10:00\", \"ended\": \"2026-03-27T12:30\", | ''",
        "\"exceptional\": true | \"exceptional\": \"yes\"",
        "\"content\": [\"personal\" | \"content\": [\"private\"",
        "{ \"case\": \"C-17\", \"depth\": \"brief\" } | { \"depth\": \"brief\" }",
        "{ \"case\": \"C-17\", \"depth\": \"brief\" } | \"C-17\"",
        "\"completed\": \"2026-02-06\" | \"completd\": \"2026-02-06\"",
      })
  void what_the_reader_refuses_is_not_valid(String good, String bad) {
    assertThat(Samples.JSON).contains(good);
    String json = Samples.JSON.replace(good, bad);
    assertThat(Reading.of("a.json", json).problems).isNotEmpty();
    assertThat(SchemaCheck.of(SchemaCheck.parse(json))).isNotEmpty();
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "\"from\": \"2025-01-06\" | \"from\": \"2025-01-06\", \"to\": null",
        "\"from\": \"2025-01-06\" | \"from\": \"2025-01-06\", \"to\": \"9999-12-31\"",
        "\"status\": \"held\", \"held\": \"2026-02-06\" | \"held\": \"2026-02-06\"",
        "\"status\": \"held\", \"started\" | \"started\"",
        "\"status\": \"held\", \"started\" | \"status\": null, \"cases\": [\"C-1\", { \"case\": \"C-2\" }], \"started\"",
        "\"supervisor\": \"M-7\" | \"supervisor\": \"\"",
        "\"agreedBy\": [\"supervisor\", \"supervisee\"] | \"agreedBy\": \"supervisor\"",
        "\"held\": \"2026-02-06\" | \"held\": \"2026-02-06T10:00:00.5+02:00\"",
        "\"format\": \"supervision-history/1\" | \"format\": null",
      })
  void what_the_reader_accepts_is_valid(String one, String other) {
    assertThat(Samples.JSON).contains(one);
    String json = Samples.JSON.replace(one, other);
    assertThat(Reading.of("a.json", json).told()).isEmpty();
    assertThat(SchemaCheck.of(SchemaCheck.parse(json))).isEmpty();
  }
}
