package org.supervisionrules.waiver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.document.Node;
import org.supervisionrules.internal.document.UnreadableDocument;
import org.supervisionrules.internal.document.Yaml;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.problem.Suggestion;

/**
 * Reads waivers, format {@code supervision-waivers/1}, as YAML or JSON. Every problem of a file is
 * found in one reading, each with its place; a file with a problem is not used.
 *
 * <pre>{@code
 * format: supervision-waivers/1
 * waivers:
 *   - requirement: social-work-supervision
 *     subjects: [S-1042, S-1043]
 *     from: 2026-03-01
 *     to: 2026-03-31
 *     because: the office was flooded
 *     approvedBy: head of service
 *     on: 2026-02-27
 * }</pre>
 */
public final class WaiverReader {
  /** The name of the format. */
  public static final String FORMAT = "supervision-waivers/1";

  private static final List<String> OF_FILE = List.of("format", "waivers");
  private static final List<String> OF_WAIVER =
      List.of("requirement", "subjects", "from", "to", "because", "approvedBy", "on");

  private final List<String> requirements;
  private final String policy;

  private WaiverReader(Policy policy) {
    this.policy = policy.id();
    this.requirements = policy.requirements().stream().map(Requirement::id).toList();
  }

  /** A reader of waivers of the requirements of a policy, those that are off included. */
  public static WaiverReader of(Policy policy) {
    return new WaiverReader(policy);
  }

  /**
   * Reads a file.
   *
   * @param warnings told of what is strange and yet can be used
   * @throws InvalidWaiversException where it cannot be read or has problems
   */
  public WaiverSet read(Path file, Consumer<Problem> warnings) throws InvalidWaiversException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new InvalidWaiversException(
          List.of(Problem.error(file.toString(), "", "the waivers cannot be read", null)));
    }
    return read(file.toString(), bytes, warnings);
  }

  /**
   * Reads the content of a file.
   *
   * @param name the name that problems give
   * @throws InvalidWaiversException where it has problems
   */
  public WaiverSet read(String name, byte[] bytes, Consumer<Problem> warnings)
      throws InvalidWaiversException {
    List<Problem> problems = new ArrayList<>();
    List<Waiver> waivers = new ArrayList<>();
    try {
      document(Yaml.read(name, bytes), problems::add, waivers);
    } catch (UnreadableDocument e) {
      problems.add(e.problem());
    }
    List<Problem> errors = problems.stream().filter(Problem::isError).toList();
    if (!errors.isEmpty()) {
      throw new InvalidWaiversException(errors);
    }
    problems.forEach(warnings);
    return WaiverSet.of(waivers);
  }

  private void document(Node root, Consumer<Problem> problems, List<Waiver> waivers) {
    WaiverFields file = WaiverFields.of(root, "a file of waivers", OF_FILE, problems);
    if (file == null) {
      return;
    }
    Node format = file.required("format");
    String word = format == null ? null : file.text(format, "format");
    if (format != null && word != null && !word.equals(FORMAT)) {
      file.problem(
          format.mark(), "unknown format `" + word + "`", "this version reads `" + FORMAT + "`");
    }
    Node list = file.required("waivers");
    if (list instanceof Node.Sequence sequence) {
      for (Node node : sequence.items()) {
        WaiverFields fields = WaiverFields.of(node, "a waiver", OF_WAIVER, problems);
        if (fields != null) {
          waiver(fields, waivers);
        }
      }
    } else if (list != null) {
      file.problem(list.mark(), "found " + list.what() + ", `waivers` is a list", null);
    }
  }

  private void waiver(WaiverFields fields, List<Waiver> waivers) {
    String requirement = requirement(fields);
    List<Node> subjects = fields.several("subjects");
    LocalDate from = fields.date(fields.required("from"), "from");
    Node end = fields.required("to");
    LocalDate to = fields.date(end, "to");
    String because = fields.text("because");
    String approvedBy = fields.text("approvedBy");
    Node approved = fields.optional("on");
    LocalDate on = fields.date(approved, "on");
    boolean isBackwards = from != null && to != null && to.isBefore(from);
    if (isBackwards && end != null) {
      fields.problem(end.mark(), "the end `" + to + "` lies before the start `" + from + "`", null);
    } else if (approved != null && on != null && to != null && on.isAfter(to)) {
      fields.warning(
          approved.mark(),
          "approved on `" + on + "`, after its last day `" + to + "`",
          "it waives after the fact: is the year right?");
    }
    for (Node node : subjects) {
      String subject = fields.text(node, "subjects");
      if (requirement != null
          && subject != null
          && from != null
          && to != null
          && because != null
          && approvedBy != null
          && !isBackwards) {
        waivers.add(
            new Waiver(
                requirement, subject, from, to, because, approvedBy, on, node.mark().place()));
      }
    }
  }

  private @Nullable String requirement(WaiverFields fields) {
    Node node = fields.required("requirement");
    String id = node == null ? null : fields.text(node, "requirement");
    if (node != null && id != null && !requirements.contains(id)) {
      fields.problem(
          node.mark(),
          "unknown requirement `" + id + "` in `" + policy + "`",
          Suggestion.nearest(id, requirements)
              .map(known -> "did you mean `" + known + "`?")
              .orElse("`supervision policy show` lists them"));
      return null;
    }
    return id;
  }
}
