package org.supervisionrules.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.List;
import org.supervisionrules.policy.Requirement;

/**
 * What results say of their requirements. Where several histories are judged it is written out once
 * and copied then. Any thread may ask.
 */
final class JsonRequirements {
  private final SerializableString id;
  private final SerializableString clauses;
  private final SerializableString interpretations;
  private final JsonArray texts;
  private final IdentityHashMap<Requirement, SerializableString> prepared = new IdentityHashMap<>();

  /** For results of which nothing is written out before. */
  JsonRequirements(JsonForm form) {
    this.id = form.field(JsonResult.LEVEL, "requirement");
    this.clauses = form.field(JsonResult.LEVEL, "clauses");
    this.interpretations = form.field(JsonResult.LEVEL, "interpretations");
    this.texts = JsonArray.oneLine(form);
  }

  /** The same with all that is said of some requirements written out. */
  static JsonRequirements prepared(JsonForm form, List<Requirement> requirements)
      throws IOException {
    JsonRequirements all = new JsonRequirements(form);
    for (Requirement requirement : requirements) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (JsonGenerator json = JsonForm.values(bytes)) {
        all.fields(requirement, json);
      }
      all.prepared.put(requirement, new SerializedString(bytes.toString(StandardCharsets.UTF_8)));
    }
    return all;
  }

  /** Writes the fields of a requirement. */
  void write(Requirement requirement, JsonGenerator json) throws IOException {
    SerializableString fields = prepared.get(requirement);
    if (fields == null) {
      fields(requirement, json);
    } else {
      json.writeRaw(fields);
    }
  }

  private void fields(Requirement requirement, JsonGenerator json) throws IOException {
    json.writeRaw(id);
    JsonText.write(json, requirement.id());
    json.writeRaw(clauses);
    texts.write(requirement.clauses(), json);
    if (!requirement.interpretations().isEmpty()) {
      json.writeRaw(interpretations);
      texts.write(List.copyOf(requirement.interpretations().keySet()), json);
    }
  }
}
