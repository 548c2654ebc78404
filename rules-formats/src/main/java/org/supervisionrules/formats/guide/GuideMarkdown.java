package org.supervisionrules.formats.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.supervisionrules.formats.report.Markdown;
import org.supervisionrules.policy.Severity;
import org.supervisionrules.policy.Weakening;

/** A guide as Markdown. */
public final class GuideMarkdown {
  private final StringBuilder text = new StringBuilder();

  private GuideMarkdown() {}

  /** The page. */
  public static String of(Guide guide) {
    GuideMarkdown page = new GuideMarkdown();
    page.write(guide);
    return page.text.toString();
  }

  private void write(Guide guide) {
    block("# " + Markdown.text(guide.title()));
    guide.facts().forEach((name, words) -> line("- " + name + ": " + Markdown.text(words)));
    line("- Requirements: " + counts(guide.counts()));
    line("");
    if (!guide.weakenings().isEmpty()) {
      block("## Less than the policy it extends");
      guide.weakenings().forEach(weakening -> line("- " + weakening(weakening)));
      line("");
    }
    block("## Contents");
    guide
        .sections()
        .forEach(
            section ->
                line(
                    "- " + Markdown.text(section.title()) + " (" + section.entries().size() + ")"));
    line("");
    guide.sections().forEach(this::section);
  }

  /** How many requirements there are of each severity: {@code 90 must, 60 should}. */
  public static String counts(Map<Severity, Integer> counts) {
    List<String> words = new ArrayList<>();
    counts.forEach((severity, count) -> words.add(count + " " + severity.verb()));
    return String.join(", ", words);
  }

  private static String weakening(Weakening weakening) {
    return Markdown.code(weakening.requirement())
        + ": "
        + Markdown.text(weakening.here())
        + " instead of "
        + Markdown.text(weakening.parent())
        + " ("
        + Markdown.text(weakening.because())
        + ")";
  }

  private void section(Guide.Section section) {
    block("## " + Markdown.text(section.title()));
    section.entries().forEach(this::entry);
  }

  private void entry(Entry entry) {
    block("### " + Markdown.text(entry.sentence()));
    line(Markdown.code(entry.id()) + " · " + (entry.off() ? "not enforced" : entry.severity()));
    line("");
    line("- For: " + Markdown.text(String.join(", ", entry.who())));
    line("- Asks: " + Markdown.text(entry.asks()));
    entry.clauses().forEach(this::clause);
    entry.reading().ifPresent(reading -> line("- Read as: " + Markdown.text(reading)));
    entry
        .interpretations()
        .forEach(
            (knob, words) ->
                line("- Open: " + Markdown.code(knob) + ", read as " + Markdown.text(words)));
    line("");
    if (!entry.changes().isEmpty()) {
      line("| value | from | is | by | because |");
      line("|---|---|---|---|---|");
      entry.changes().forEach(this::change);
      line("");
    }
  }

  private void clause(String id, Optional<Guide.Cited> cited) {
    line(
        "- Clause "
            + Markdown.code(id)
            + cited.map(clause -> ": " + Markdown.text(clause.text())).orElse(""));
  }

  private void change(Entry.Change change) {
    line(
        "| "
            + Markdown.code(change.key())
            + " | "
            + change.from()
            + " | "
            + Markdown.code(change.value())
            + " | "
            + Markdown.text(change.pack())
            + " | "
            + Markdown.text(change.reason().orElse(""))
            + " |");
  }

  private void block(String words) {
    line(words);
    line("");
  }

  private void line(String words) {
    text.append(words).append('\n');
  }
}
