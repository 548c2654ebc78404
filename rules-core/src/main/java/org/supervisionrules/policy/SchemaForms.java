package org.supervisionrules.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.supervisionrules.internal.document.Node;

/** The shapes of a requirement, as the resource of the schema names them. */
final class SchemaForms {
  private final Node.Mapping root;

  SchemaForms(Node.Mapping root) {
    this.root = root;
  }

  /**
   * One shape of a requirement.
   *
   * @param name its name
   * @param kind the kind that has it
   * @param about what it is
   * @param has the keys by which it is told
   * @param lacks the keys that another shape has instead
   * @param needs the keys that must be there besides
   * @param keys what it may have, each key with its schema; those of every requirement first
   * @param also what else must hold, or an empty list
   */
  record Form(
      String name,
      String kind,
      Node about,
      List<String> has,
      List<String> lacks,
      List<String> needs,
      Map<String, Node> keys,
      List<Node> also) {}

  /** All of them, in the order of the resource. */
  List<Form> all() {
    List<Form> forms = new ArrayList<>();
    for (Node.Pair pair : section("forms")) {
      Node.Mapping form = (Node.Mapping) pair.value();
      Map<String, Node> keys = common();
      for (String group : words(form, "with")) {
        put(keys, (Node.Mapping) Objects.requireNonNull(group(group), group));
      }
      if (form.get("keys") instanceof Node.Mapping own) {
        put(keys, own);
      }
      Node also = form.get("also");
      forms.add(
          new Form(
              pair.key(),
              words(form, "kind").get(0),
              Objects.requireNonNull(form.get("about"), pair.key()),
              words(form, "has"),
              words(form, "lacks"),
              words(form, "needs"),
              keys,
              also == null ? List.of() : List.of(also)));
    }
    return forms;
  }

  /** What every requirement has. */
  Map<String, Node> common() {
    Map<String, Node> keys = new LinkedHashMap<>();
    section("common").forEach(pair -> keys.put(pair.key(), pair.value()));
    return keys;
  }

  /** Every key of any shape with the schemas that it has in some, each of them once. */
  Map<String, List<Node>> together() {
    Map<String, Map<String, Node>> found = new LinkedHashMap<>();
    for (Form form : all()) {
      form.keys()
          .forEach(
              (key, schema) ->
                  found
                      .computeIfAbsent(key, name -> new LinkedHashMap<>())
                      .putIfAbsent(String.join(" ", words((Node.Mapping) schema, "is")), schema));
    }
    Map<String, List<Node>> together = new LinkedHashMap<>();
    found.forEach((key, schemas) -> together.put(key, List.copyOf(schemas.values())));
    return together;
  }

  private List<Node.Pair> section(String name) {
    return ((Node.Mapping) Objects.requireNonNull(root.get(name), name)).pairs();
  }

  private Node group(String name) {
    return Objects.requireNonNull(
        ((Node.Mapping) Objects.requireNonNull(root.get("groups"))).get(name), name);
  }

  private static void put(Map<String, Node> keys, Node.Mapping further) {
    further.pairs().forEach(pair -> keys.put(pair.key(), pair.value()));
  }

  private static List<String> words(Node.Mapping mapping, String key) {
    Node node = mapping.get(key);
    return node == null
        ? List.of()
        : Fields.several(node).stream().map(word -> ((Node.Scalar) word).text()).toList();
  }
}
