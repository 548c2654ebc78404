package org.supervisionrules.internal.document;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.problem.Problem;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.reader.UnicodeReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads YAML with the core schema: {@code NO} is a word, {@code 010} is ten, a date is a word.
 *
 * <p>Refused, each with its place: a key twice, anchors and aliases, tags, nesting deeper than 50,
 * a second document, and whatever is not YAML. A byte-order mark is read, UTF-16 with one too.
 */
public final class Yaml {
  private static final int DEEPEST = 50;

  private final String file;
  private final Set<org.yaml.snakeyaml.nodes.Node> seen =
      Collections.newSetFromMap(new IdentityHashMap<>());

  private Yaml(String file) {
    this.file = file;
  }

  /**
   * Reads one document.
   *
   * @param file the name that problems give
   * @param bytes its content
   */
  public static Node read(String file, byte[] bytes) throws UnreadableDocument {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(DEEPEST);
    options.setMaxAliasesForCollections(0);
    options.setCodePointLimit(Integer.MAX_VALUE);
    try {
      StreamReader reader = new StreamReader(new UnicodeReader(new ByteArrayInputStream(bytes)));
      Composer composer = new Composer(new ParserImpl(reader, options), new WordsOnly(), options);
      org.yaml.snakeyaml.nodes.Node root = composer.getSingleNode();
      if (root == null) {
        throw new UnreadableDocument(
            Problem.error(file, "", "the file is empty, a document was expected", null));
      }
      return new Yaml(file).convert(root);
    } catch (MarkedYAMLException e) {
      throw new UnreadableDocument(
          Problem.error(place(file, e.getProblemMark()), "", "not YAML: " + said(e), null));
    } catch (YAMLException e) {
      throw new UnreadableDocument(
          Problem.error(file, "", "not YAML: " + oneLine(String.valueOf(e.getMessage())), null));
    }
  }

  private Node convert(org.yaml.snakeyaml.nodes.Node node) throws UnreadableDocument {
    if (!seen.add(node)) {
      throw refused(node, "an alias", "write the value out where it is needed");
    }
    if (!Set.of(Tag.STR, Tag.MAP, Tag.SEQ).contains(node.getTag())) {
      throw refused(node, "the tag `" + node.getTag().getValue() + "`", "leave the tag out");
    }
    if (node instanceof MappingNode mapping) {
      return mapping(mapping);
    }
    if (node instanceof SequenceNode sequence) {
      List<Node> items = new ArrayList<>();
      for (org.yaml.snakeyaml.nodes.Node item : sequence.getValue()) {
        items.add(convert(item));
      }
      return new Node.Sequence(mark(node), items);
    }
    ScalarNode scalar = (ScalarNode) node;
    return new Node.Scalar(
        mark(node), scalar.getValue(), CoreSchema.type(scalar.getValue(), scalar.isPlain()));
  }

  private Node.Mapping mapping(MappingNode mapping) throws UnreadableDocument {
    Map<String, Node.Mark> keys = new HashMap<>();
    List<Node.Pair> pairs = new ArrayList<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw refused(tuple.getKeyNode(), "a key that is not a word", null);
      }
      Node.Mark before = keys.putIfAbsent(key.getValue(), mark(key));
      if (before != null) {
        throw refused(
            key,
            "the key `" + key.getValue() + "` a second time",
            "it is given first at line " + before.line());
      }
      pairs.add(new Node.Pair(key.getValue(), mark(key), convert(tuple.getValueNode())));
    }
    return new Node.Mapping(mark(mapping), pairs);
  }

  private UnreadableDocument refused(
      org.yaml.snakeyaml.nodes.Node node, String what, @Nullable String help) {
    return new UnreadableDocument(
        Problem.error(mark(node).place(), "", "found " + what + ", which is not read", help));
  }

  private Node.Mark mark(org.yaml.snakeyaml.nodes.Node node) {
    org.yaml.snakeyaml.error.Mark mark = node.getStartMark();
    return new Node.Mark(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static String place(String file, org.yaml.snakeyaml.error.@Nullable Mark mark) {
    return mark == null ? file : file + ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1);
  }

  private static String said(MarkedYAMLException e) {
    String context = e.getContext() == null ? "" : e.getContext() + ", ";
    return oneLine(context + e.getProblem());
  }

  private static String oneLine(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() <= 200 ? line : line.substring(0, 200) + "...";
  }

  /** Resolves every untagged scalar to a word, so that any other tag was written out. */
  private static final class WordsOnly extends Resolver {
    @Override
    protected void addImplicitResolvers() {}
  }
}
