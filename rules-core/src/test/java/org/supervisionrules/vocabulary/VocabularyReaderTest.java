package org.supervisionrules.vocabulary;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.internal.document.Yaml;
import org.supervisionrules.problem.Problem;

class VocabularyReaderTest {

  @Test
  void the_shared_vocabulary_has_the_types_of_the_contract() {
    Vocabulary vocabulary = SharedVocabulary.get();
    assertThat(vocabulary.subjectKinds().keySet()).contains("staff", "unit", "locality");
    assertThat(vocabulary.carryIns().keySet()).containsExactly("lastSession");
    assertThat(vocabulary.periods())
        .extracting(EntryType::name)
        .contains(
            "employment",
            "role",
            "asye",
            "probation",
            "part-time",
            "absence",
            "case",
            "member-of",
            "supervised-by",
            "supervises",
            "hold");
    assertThat(vocabulary.events())
        .extracting(EntryType::name)
        .contains(
            "session",
            "unit-meeting",
            "observation",
            "asye-review",
            "self-assessment",
            "agreement",
            "training",
            "disposal",
            "attestation");
  }

  @Test
  void only_silence_about_sessions_always_means_something() {
    assertThat(SharedVocabulary.get().events())
        .filteredOn(EntryType::alwaysComplete)
        .extracting(EntryType::name)
        .containsExactly("session");
  }

  @ParameterizedTest
  @CsvSource({
    "session, form, Words",
    "session, content, ListOf",
    "session, held, DateOrTime",
    "session, reconvenes, Reference",
    "session, exceptional, Flag",
    "session, record, Group",
    "session, record.completed, DateOrTime",
    "session, record.signatures.by, Text",
    "session, cases.depth, Words",
    "asye-review, quarter, Whole",
  })
  void an_attribute_is_found_by_its_path(String type, String path, String sort) {
    EntryType event = requireNonNull(SharedVocabulary.get().event(type));
    assertThat(event.attributes().find(path).orElseThrow().type().getClass().getSimpleName())
        .isEqualTo(sort);
  }

  @Test
  void every_attribute_of_an_entry_and_of_its_groups_has_a_slot_of_its_own() {
    EntryType session = requireNonNull(SharedVocabulary.get().event("session"));
    Set<Integer> slots = new TreeSet<>();
    int attributes = count(session.attributes(), slots);
    assertThat(slots).hasSize(attributes).hasSize(session.slots()).contains(0, attributes - 1);
  }

  @Test
  void a_local_pack_adds_types_attributes_and_words_and_known_slots_stay() throws Exception {
    Vocabulary base = SharedVocabulary.get();
    Vocabulary local =
        VocabularyReader.extend(
            base,
            yaml(
                """
                subjects: { household: A foster household }
                periods:
                  role: { attributes: { role: { families: { other: [foster-worker], placement: [placement-worker] } } } }
                events:
                  foster-visit:
                    about: A visit to a foster carer
                    of: household
                    dated: [on]
                    attributes:
                      on: { about: When, is: date or time }
                  session:
                    attributes:
                      room: { about: Where, is: text }
                      record: { attributes: { pages: { about: How many, is: 1 to 99 } } }
                      content: { someOf: [reflective] }
                """));
    EntryType before = requireNonNull(base.event("session"));
    EntryType session = requireNonNull(local.event("session"));
    assertThat(slot(session, "record.completed")).isEqualTo(slot(before, "record.completed"));
    assertThat(slot(session, "room")).isEqualTo(before.slots());
    assertThat(slot(session, "record.pages")).isEqualTo(before.slots() + 1);
    assertThat(session.slots()).isEqualTo(before.slots() + 2);
    assertThat(session.alwaysComplete()).isTrue();
    assertThat(requireNonNull(local.event("foster-visit")).subjectKinds())
        .containsExactly("household");
    AttributeType.Words roles =
        (AttributeType.Words)
            requireNonNull(local.period("role")).attributes().find("role").orElseThrow().type();
    assertThat(roles.words()).endsWith("teacher", "foster-worker", "placement-worker");
    assertThat(roles.families().get("other")).endsWith("other-staff", "foster-worker");
    assertThat(roles.families()).containsEntry("placement", List.of("placement-worker"));
    assertThat(base.event("foster-visit")).isNull();
  }

  @Test
  void everything_that_is_wrong_is_told_at_once() {
    InvalidVocabularyException thrown =
        catchThrowableOfType(
            InvalidVocabularyException.class,
            () ->
                VocabularyReader.read(
                    "v.yaml",
                    """
                    format: supervision-vocabulary/1
                    subjects: { staff: Staff }
                    events:
                      visit:
                        about: A visit
                        of: staf
                        dated: [when]
                        attributes:
                          on: { about: When, is: dat }
                          type: { about: Which, is: text }
                          how: { about: How, oneof: [a] }
                          after: { about: After what, is: id of vist }
                    """
                        .getBytes(StandardCharsets.UTF_8)));
    assertThat(thrown.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "v.yaml:9:30: unknown sort of value `dat`. help: did you mean `date`?",
            "v.yaml:10:7: `type` has a meaning already",
            "v.yaml:11:26: unknown key `oneof` in `how`. help: did you mean `oneOf`?",
            "v.yaml:11:7: `how` does not say what it is. help: write `is: text`, `is: date or"
                + " time` or `oneOf: [...]`",
            "v.yaml:7:12: unknown attribute `when`. help: known: `on`, `how`, `after`, `enteredOn`",
            "v.yaml:6:9: unknown kind of subject `staf`. help: did you mean `staff`?",
            "v.yaml:12:39: unknown event `vist`. help: did you mean `visit`?");
  }

  @Test
  void the_same_words_read_twice_or_sent_elsewhere_are_the_same_types() throws Exception {
    Node words =
        yaml(
            "{ events: { visit: { about: A visit, dated: [on], attributes: { on: { about: When, is: date } } } } }");
    Vocabulary base = SharedVocabulary.get();
    Vocabulary once = VocabularyReader.extend(base, words);
    Vocabulary again = VocabularyReader.extend(base, words);
    assertThat(again).isEqualTo(once).hasSameHashCodeAs(once).isNotEqualTo(base);
    assertThat(again.event("visit")).isSameAs(once.event("visit"));
    Vocabulary sent = sent(once);
    assertThat(sent).isEqualTo(once);
    assertThat(sent.event("session")).isSameAs(base.event("session"));
  }

  private static Vocabulary sent(Vocabulary vocabulary) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(vocabulary);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (Vocabulary) in.readObject();
    }
  }

  private static int slot(EntryType type, String path) {
    return type.attributes().find(path).orElseThrow().slot();
  }

  private static int count(Attributes attributes, Set<Integer> slots) {
    int count = 0;
    for (Attribute attribute : attributes.all()) {
      slots.add(attribute.slot());
      count++;
      if (attribute.type() instanceof AttributeType.Group group) {
        count += count(group.attributes(), slots);
      }
    }
    return count;
  }

  private static Node yaml(String text) throws Exception {
    return Yaml.read("riverside.yaml", text.getBytes(StandardCharsets.UTF_8));
  }
}
