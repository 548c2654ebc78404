package org.supervisionrules.policy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.problem.Suggestion;

/** Finds packs: by name in a library, by path, and by what a pack {@code extends}. */
final class Lineage {
  private static final String FILE = "policy.yaml";

  private final PackLibrary library;
  private final List<Problem> problems;

  /**
   * A search.
   *
   * @param problems where what is wrong with the head of a pack is added
   */
  Lineage(PackLibrary library, List<Problem> problems) {
    this.library = library;
    this.problems = problems;
  }

  /** A pack of the library and those it extends, the one that extends none first. */
  List<Pack> named(String id) throws PolicyProblem {
    Optional<byte[]> bytes = library.pack(id);
    if (bytes.isEmpty()) {
      throw new PolicyProblem(
          Problem.error(
              "", "", "unknown policy `" + id + "`", Suggestion.help(id, library.packs())));
    }
    return upFrom(ofLibrary(id, bytes.get()));
  }

  /** A pack in a file or a folder and those it extends, the one that extends none first. */
  List<Pack> in(Path path) throws PolicyProblem {
    Path file = file(path);
    Optional<byte[]> bytes = content(file);
    if (bytes.isEmpty()) {
      throw new PolicyProblem(
          Problem.error(file.toString(), "", "the policy cannot be read", null));
    }
    return upFrom(ofFile(file, bytes.get()));
  }

  private List<Pack> upFrom(Pack youngest) throws PolicyProblem {
    Deque<Pack> line = new ArrayDeque<>();
    Set<String> places = new LinkedHashSet<>();
    Pack pack = youngest;
    line.add(pack);
    places.add(place(pack));
    for (Optional<Node> named = pack.keys().node("extends");
        named.isPresent();
        named = pack.keys().node("extends")) {
      Pack child = pack;
      pack = parent(child, named.get());
      line.addFirst(pack);
      if (!places.add(place(pack))) {
        throw child.file().problem(named.get(), "`extends` goes in a circle: " + ids(line), null);
      }
    }
    return List.copyOf(line);
  }

  private Pack parent(Pack child, Node named) throws PolicyProblem {
    String name = child.keys().text(named, "extends");
    Optional<byte[]> known = library.pack(name);
    if (known.isPresent()) {
      return ofLibrary(name, known.get());
    }
    Optional<Path> file = child.path().map(path -> file(path.resolveSibling(name).normalize()));
    Optional<byte[]> bytes = file.flatMap(Lineage::content);
    if (file.isEmpty() || bytes.isEmpty()) {
      String nearest = Suggestion.help(name, library.packs());
      throw child
          .file()
          .problem(
              named,
              "`" + name + "` is neither a pack of the catalogue nor a file that can be read",
              nearest);
    }
    return ofFile(file.get(), bytes.get());
  }

  private Pack ofLibrary(String id, byte[] bytes) throws PolicyProblem {
    return Pack.read(id + "/" + FILE, Optional.empty(), bytes, problems);
  }

  private Pack ofFile(Path file, byte[] bytes) throws PolicyProblem {
    return Pack.read(file.toString(), Optional.of(file), bytes, problems);
  }

  private static String place(Pack pack) {
    return pack.path().map(path -> path.toAbsolutePath().normalize().toString()).orElse(pack.id());
  }

  private static String ids(Deque<Pack> oldestFirst) {
    Deque<String> ids = new ArrayDeque<>();
    oldestFirst.forEach(pack -> ids.addFirst(pack.id()));
    return String.join(" -> ", ids);
  }

  private static Path file(Path path) {
    return Files.isDirectory(path) ? path.resolve(FILE) : path;
  }

  private static Optional<byte[]> content(Path file) {
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
