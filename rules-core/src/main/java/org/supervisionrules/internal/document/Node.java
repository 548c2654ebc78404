package org.supervisionrules.internal.document;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One value of a document, with its place. */
public sealed interface Node extends Serializable {

  /** The line and column at which it starts. */
  Mark mark();

  /** What it is, for an error: {@code a list}. */
  String what();

  /**
   * A place in a file.
   *
   * @param file the name of the file, as problems give it
   * @param line counted from 1
   * @param column counted from 1
   */
  record Mark(String file, int line, int column) implements Serializable {
    /** {@code policy.yaml:14:5}. */
    public String place() {
      return file + ":" + line + ":" + column;
    }
  }

  /** A key with its place, and its value. */
  record Pair(String key, Mark keyMark, Node value) implements Serializable {}

  /** Keys and values, in the order of the document, no key twice. */
  record Mapping(Mark mark, List<Pair> pairs) implements Node {
    public Mapping {
      pairs = List.copyOf(pairs);
    }

    /** The value of a key, or null. */
    public @Nullable Node get(String key) {
      Pair pair = pair(key);
      return pair == null ? null : pair.value();
    }

    /** The key with its value, or null. */
    public @Nullable Pair pair(String key) {
      for (Pair pair : pairs) {
        if (pair.key().equals(key)) {
          return pair;
        }
      }
      return null;
    }

    /** The keys, in order. */
    public List<String> keys() {
      List<String> keys = new ArrayList<>();
      for (Pair pair : pairs) {
        keys.add(pair.key());
      }
      return keys;
    }

    @Override
    public String what() {
      return "a mapping";
    }
  }

  /** Several values. */
  record Sequence(Mark mark, List<Node> items) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String what() {
      return "a list";
    }
  }

  /**
   * One value without parts.
   *
   * @param text as written, without quotes
   * @param type what its form says it is
   */
  record Scalar(Mark mark, String text, Type type) implements Node {

    /** The types of the YAML core schema, which are those of JSON. */
    public enum Type {
      TEXT,
      NUMBER,
      FLAG,
      NOTHING
    }

    @Override
    public String what() {
      return type == Type.NOTHING ? "nothing" : "`" + text + "`";
    }
  }
}
