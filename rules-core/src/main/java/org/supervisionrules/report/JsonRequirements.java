package org.supervisionrules.report;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.Map;
import org.supervisionrules.policy.Requirement;

/** What results say of their requirements, written out once a policy. Any thread may ask. */
final class JsonRequirements {
  /** Of no requirement: what a single history says is not worth writing out before. */
  static final JsonRequirements NONE = new JsonRequirements();

  private final Map<Requirement, SerializableString> prepared = new IdentityHashMap<>();

  private JsonRequirements() {}

  /** What results of a form say of some requirements. */
  static JsonRequirements of(JsonForm form, Iterable<Requirement> requirements) throws IOException {
    JsonRequirements all = new JsonRequirements();
    for (Requirement requirement : requirements) {
      all.prepared.put(requirement, written(form, requirement));
    }
    return all;
  }

  /** Writes the fields of a requirement; another field stands before them. */
  void write(Requirement requirement, JsonValues to) throws IOException {
    SerializableString fields = prepared.get(requirement);
    if (fields == null) {
      fields(requirement, to);
    } else {
      to.json().writeRaw(fields);
    }
  }

  private static void fields(Requirement requirement, JsonValues to) throws IOException {
    to.text("requirement", requirement.id());
    to.oneLine();
    to.strings("clauses", requirement.clauses());
    if (!requirement.interpretations().isEmpty()) {
      to.oneLine();
      to.strings("interpretations", requirement.interpretations().keySet());
    }
  }

  private static SerializableString written(JsonForm form, Requirement requirement)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JsonValues values = form.values(bytes, JsonForm.AROUND_RESULTS);
    values.json().writeStartObject();
    fields(requirement, values);
    values.json().flush();
    String opened = bytes.toString(StandardCharsets.UTF_8);
    values.json().close();
    return new SerializedString("," + opened.substring(1));
  }
}
