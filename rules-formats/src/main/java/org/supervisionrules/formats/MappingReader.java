package org.supervisionrules.formats;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.internal.read.Shown;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.problem.Suggestion;
import org.supervisionrules.vocabulary.Vocabulary;

/** Reads a mapping, and collects what is wrong with it. */
final class MappingReader {
  private static final List<String> KEYS = List.of("format", "dates", "document", "tables");
  private static final List<String> TABLE_KEYS =
      List.of("from", "columns", "always", "values", "when");

  private final String file;
  private final Layout layout;
  private final List<Problem> problems;

  MappingReader(String file, Vocabulary vocabulary, List<Problem> problems) {
    this.file = file;
    this.layout = Layout.of(vocabulary, Naming.SHEETS);
    this.problems = problems;
  }

  Mapping read(Node document) {
    Node.Mapping root = mapping(document);
    check(root, KEYS);
    Node format = root.get("format");
    if (format == null || !text(format).equals(Mapping.FORMAT)) {
      error(
          format == null ? root : format,
          "a mapping starts with `format: " + Mapping.FORMAT + "`",
          null);
    }
    Node tables = root.get("tables");
    if (tables == null) {
      error(root, "a mapping needs `tables`", null);
    }
    return new Mapping(
        file, dates(root.get("dates")), header(root.get("document")), tables(tables));
  }

  private DatePatterns dates(@Nullable Node node) {
    List<String> patterns = new ArrayList<>();
    for (Node pattern : node == null ? List.<Node>of() : items(node)) {
      String written = text(pattern);
      try {
        DatePatterns.of(List.of(written));
        patterns.add(written);
      } catch (IllegalArgumentException e) {
        error(
            pattern,
            Shown.quoted(written) + " is no pattern of dates",
            "write `dd/MM/yyyy` or `d MMM yyyy HH:mm`");
      }
    }
    return DatePatterns.of(patterns);
  }

  private List<Mapping.HeaderLine> header(@Nullable Node node) {
    List<Mapping.HeaderLine> lines = new ArrayList<>();
    for (Node.Pair pair : node == null ? List.<Node.Pair>of() : mapping(node).pairs()) {
      String value =
          pair.value() instanceof Node.Sequence list
              ? String.join(";", list.items().stream().map(this::text).toList())
              : text(pair.value());
      lines.add(new Mapping.HeaderLine(pair.keyMark().line(), pair.key(), value));
    }
    return lines;
  }

  private List<TableMapping> tables(@Nullable Node node) {
    List<TableMapping> tables = new ArrayList<>();
    for (Node.Pair pair : node == null ? List.<Node.Pair>of() : mapping(node).pairs()) {
      Form form = layout.form(pair.key());
      if (form == null || form instanceof Form.Header) {
        error(pair.keyMark(), "unknown type " + Shown.quoted(pair.key()), layout.help(pair.key()));
      } else {
        tables.add(table(pair, form));
      }
    }
    return tables;
  }

  private TableMapping table(Node.Pair pair, Form form) {
    Node.Mapping table = mapping(pair.value());
    check(table, TABLE_KEYS);
    Node from = table.get("from");
    if (from == null) {
      error(table, Shown.quoted(form.name()) + " needs `from`, a table of the export", null);
    }
    Map<String, String> columns = texts(table.get("columns"), form);
    Map<String, String> always = texts(table.get("always"), form);
    for (String needed : form.needed()) {
      if (!columns.containsKey(needed)) {
        error(
            table,
            Shown.quoted(form.name()) + " needs the column `" + needed + "`",
            "name the column of the export in `columns`");
      }
    }
    return new TableMapping(
        pair.keyMark().line(),
        form.name(),
        from == null ? "" : text(from),
        columns,
        always,
        values(table.get("values"), form),
        when(table.get("when")));
  }

  private Map<String, String> texts(@Nullable Node node, Form form) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Node.Pair pair : node == null ? List.<Node.Pair>of() : mapping(node).pairs()) {
      checkColumn(pair, form);
      texts.put(pair.key(), text(pair.value()));
    }
    return texts;
  }

  private Map<String, Map<String, String>> values(@Nullable Node node, Form form) {
    Map<String, Map<String, String>> values = new LinkedHashMap<>();
    for (Node.Pair pair : node == null ? List.<Node.Pair>of() : mapping(node).pairs()) {
      checkColumn(pair, form);
      Map<String, String> words = new LinkedHashMap<>();
      for (Node.Pair word : mapping(pair.value()).pairs()) {
        words.put(word.key(), text(word.value()));
      }
      values.put(pair.key(), words);
    }
    return values;
  }

  private Map<String, List<String>> when(@Nullable Node node) {
    Map<String, List<String>> when = new LinkedHashMap<>();
    for (Node.Pair pair : node == null ? List.<Node.Pair>of() : mapping(node).pairs()) {
      List<String> words = items(pair.value()).stream().map(this::text).toList();
      when.put(pair.key(), words.equals(List.of("any")) ? List.of() : words);
    }
    return when;
  }

  private void checkColumn(Node.Pair pair, Form form) {
    if (!form.columns().contains(pair.key())) {
      error(
          pair.keyMark(),
          "unknown column " + Shown.quoted(pair.key()) + " in " + Shown.quoted(form.name()),
          Suggestion.help(pair.key(), form.columns()));
    }
  }

  private void check(Node.Mapping node, Collection<String> known) {
    for (Node.Pair pair : node.pairs()) {
      if (!known.contains(pair.key())) {
        error(
            pair.keyMark(),
            "unknown key " + Shown.quoted(pair.key()),
            Suggestion.help(pair.key(), known));
      }
    }
  }

  private Node.Mapping mapping(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return mapping;
    }
    error(node, "found " + node.what() + ", keys and values were expected", null);
    return new Node.Mapping(node.mark(), List.of());
  }

  /** The items of a list; one value is a list of one. */
  private static List<Node> items(Node node) {
    return node instanceof Node.Sequence list ? list.items() : List.of(node);
  }

  private String text(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.text();
    }
    error(node, "found " + node.what() + ", a text was expected", null);
    return "";
  }

  private void error(Node at, String message, @Nullable String help) {
    error(at.mark(), message, help);
  }

  private void error(Node.Mark at, String message, @Nullable String help) {
    problems.add(Problem.error(at.place(), "", message, help));
  }
}
