package org.supervisionrules.policy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.internal.document.UnreadableDocument;
import org.supervisionrules.internal.document.Yaml;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.time.Days;

/**
 * One pack as it is written, before what it extends is known.
 *
 * @param file its file
 * @param path where that file is; empty for a pack of a library
 * @param bytes its content
 * @param keys its keys
 * @param id its name
 * @param effectiveFrom the first day on which what it says holds, inclusive; {@link Days#BEGINNING}
 *     where it does not say
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares packs
record Pack(
    PackFile file, Optional<Path> path, byte[] bytes, Fields keys, String id, int effectiveFrom) {
  static final String FORMAT = "supervision-policy/1";

  /** Reads the head of a pack. */
  static Pack read(String name, Optional<Path> path, byte[] bytes, List<Problem> problems)
      throws PolicyProblem {
    PackFile file = new PackFile(name);
    Fields keys;
    try {
      keys = new Fields(file, Yaml.read(name, bytes), "a policy");
    } catch (UnreadableDocument e) {
      throw new PolicyProblem(e.problem());
    }
    Node format = keys.required("format");
    if (!keys.text(format, "format").equals(FORMAT)) {
      throw file.problem(
          format, "unknown format " + format.what(), "this version reads `" + FORMAT + "`");
    }
    return new Pack(
        file,
        path,
        bytes,
        keys,
        keys.text("id"),
        keys.effectiveFrom(problems).orElse(Days.BEGINNING));
  }

  /** The keys and values under one of its keys, none where it does not have it. */
  List<Node.Pair> pairs(String key) throws PolicyProblem {
    Optional<Node> node = keys.node(key);
    return node.isEmpty()
        ? List.of()
        : new Fields(file, node.get(), "`" + key + "`").mapping().pairs();
  }
}
