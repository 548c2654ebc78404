package org.supervisionrules.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.supervisionrules.history.History;
import org.supervisionrules.history.Input;
import org.supervisionrules.history.Pseudonyms;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.PolicyWords;
import org.supervisionrules.problem.Problem;
import org.supervisionrules.waiver.Waiver;
import org.supervisionrules.waiver.WaiverSet;

/**
 * Tells codes in the place of ids. Histories get them as soon as they are read, so that findings,
 * their ids and all words about them are made of codes. Of a problem, whatever stands in backticks
 * and is no word of the format or the vocabulary becomes a code too. Documents are numbered: their
 * names can be ids.
 */
final class PseudonymousDisclosure implements Disclosure {
  private static final Pattern QUOTED = Pattern.compile("`([^`]*)`");
  private static final Pattern QUOTED_BY_OTHERS = Pattern.compile("'[^']{2,}'|\"[^\"]{2,}\"");
  private static final Pattern PART = Pattern.compile("[^/:#.+\\\\]+");
  private static final Pattern EXTENSION =
      Pattern.compile("(?i)\\.(?:json|ya?ml|ndjson|jsonl|xlsx|csv)(?:\\.gz)?$");
  private static final String SYSTEM = "the system says: ";

  private final Pseudonyms pseudonyms;
  private final KnownWords words;
  private final Map<String, String> documents = new LinkedHashMap<>();

  /**
   * Codes with a key, for histories that a policy judges.
   *
   * @param read the names of the documents, which are numbered in this order
   */
  PseudonymousDisclosure(byte[] key, Policy policy, List<String> read) {
    this.pseudonyms = new Pseudonyms(key, PolicyWords.of(policy)::has);
    this.words = KnownWords.of(policy.vocabulary());
    read.forEach(this::add);
  }

  @Override
  public History history(History history) {
    return pseudonyms.of(history, this::place);
  }

  @Override
  public Input input(Input input) {
    return new Input(place(input.path()), input.digest(), input.histories());
  }

  @Override
  public WaiverSet waivers(WaiverSet waivers) {
    return WaiverSet.of(waivers.all().stream().map(this::waiver).toList());
  }

  /** Its reason is free text about somebody, and who approved it can be a name. */
  private Waiver waiver(Waiver waiver) {
    return new Waiver(
        waiver.requirement(),
        subject(waiver.subject()),
        waiver.from(),
        waiver.to(),
        "the reason is in the file of waivers",
        pseudonyms.of(waiver.approvedBy()),
        waiver.on(),
        place(waiver.at()));
  }

  @Override
  public String subject(String id) {
    return Pseudonyms.isCode(id) ? id : pseudonyms.of(id);
  }

  @Override
  public String id(String id) {
    return Pseudonyms.isCode(id) ? id : pseudonyms.ofText(id);
  }

  private void add(String name) {
    if (!name.equals(Source.STANDARD_INPUT)) {
      Matcher extension = EXTENSION.matcher(name);
      documents.putIfAbsent(
          name, "input-" + (documents.size() + 1) + (extension.find() ? extension.group() : ""));
    }
  }

  @Override
  public String place(String place) {
    String name = null;
    for (String known : documents.keySet()) {
      boolean starts =
          place.startsWith(known)
              && (place.length() == known.length()
                  || ":#/\\+".indexOf(place.charAt(known.length())) >= 0);
      if (starts && (name == null || known.length() > name.length())) {
        name = known;
      }
    }
    return name == null
        ? parts(place)
        : documents.get(name) + parts(place.substring(name.length()));
  }

  /** A place within a document, of whose parts those that are no known words become codes. */
  private String parts(String place) {
    return PART.matcher(place)
        .replaceAll(
            part ->
                Matcher.quoteReplacement(
                    words.hasInPlace(part.group()) ? part.group() : code(part)));
  }

  private String code(MatchResult part) {
    return Pseudonyms.isCode(part.group()) ? part.group() : pseudonyms.of(part.group());
  }

  @Override
  public Problem problem(Problem problem) {
    String subject = problem.subject();
    String help = problem.help();
    return new Problem(
        place(problem.at()),
        parts(problem.pointer()),
        subject == null ? null : subject(subject),
        words(problem.message()),
        help == null || help.startsWith(SYSTEM) ? null : words(help),
        problem.severity());
  }

  private String words(String text) {
    String named = withoutNames(QUOTED_BY_OTHERS.matcher(text).replaceAll("something"));
    return QUOTED
        .matcher(named)
        .replaceAll(
            quoted -> {
              String inside = quoted.group(1);
              return Matcher.quoteReplacement(
                  words.has(inside) ? quoted.group() : "`" + subject(inside) + "`");
            });
  }

  /** The names of documents in a text, with the places behind them. */
  private String withoutNames(String text) {
    String named = text;
    for (Map.Entry<String, String> document : documents.entrySet()) {
      named =
          Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(document.getKey()) + "(?=[:#/`]|$)")
              .matcher(named)
              .replaceAll(Matcher.quoteReplacement(document.getValue()));
    }
    return named;
  }
}
