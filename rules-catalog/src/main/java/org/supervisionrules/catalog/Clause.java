package org.supervisionrules.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.supervisionrules.policy.Severity;

/**
 * One statement of a source document, as the register has it. The words are the register's own, a
 * paraphrase and never a sentence of the document.
 *
 * @param id what packs cite: {@code CAM-P3-3c}
 * @param section where it stands in the document
 * @param text what it says, paraphrased
 * @param modality how strongly it says it
 * @param checkable how it can be enforced
 * @param severity how grave a breach is, unless a policy says otherwise; empty for guidance
 * @param pattern the kind of requirement that can enforce it: {@code frequency}; empty for guidance
 * @param asks what the records must show, in words; empty for guidance
 * @param items the parts of a statement that is a list
 * @param aliasOf the clauses of the same document that it repeats: one finding cites them all
 * @param open what its words leave open
 * @param examples a history that keeps it, and one that does not
 * @param related clauses of any document that are about the same
 * @param note what else there is to say, where there is something
 */
public record Clause(
    String id,
    String section,
    String text,
    Modality modality,
    Checkable checkable,
    Optional<Severity> severity,
    Optional<String> pattern,
    Optional<String> asks,
    List<String> items,
    List<String> aliasOf,
    List<Open> open,
    Examples examples,
    List<String> related,
    Optional<String> note) {
  public Clause {
    items = List.copyOf(items);
    aliasOf = List.copyOf(aliasOf);
    open = List.copyOf(open);
    related = List.copyOf(related);
  }

  /** How strongly a statement is made. */
  public enum Modality {
    MUST,
    SHOULD,
    MAY,
    RECOMMENDED,
    /** A description, without any such verb. */
    DESCRIPTIVE;

    /** The word of the register: {@code descriptive}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Modality> of(String word) {
      return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
  }

  /** How a statement can be enforced. */
  public enum Checkable {
    /** From recorded facts. */
    RULE,
    /** From a recorded human judgement. */
    ATTESTATION,
    /** Not at all: nothing follows from it that records could show. */
    GUIDANCE;

    /** The word of the register: {@code attestation}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Checkable> of(String word) {
      return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
  }

  /**
   * Something that the document leaves open.
   *
   * @param issue what can be read in more than one way
   * @param reading how it is read unless a policy says otherwise
   * @param knobs the names by which a policy says how it reads it: {@code agreement.by}
   */
  public record Open(String issue, String reading, List<String> knobs) {
    public Open {
      knobs = List.copyOf(knobs);
    }
  }

  /**
   * Worked examples, in words.
   *
   * @param pass histories that keep the clause
   * @param fail histories that do not
   */
  public record Examples(List<String> pass, List<String> fail) {
    public Examples {
      pass = List.copyOf(pass);
      fail = List.copyOf(fail);
    }
  }

  /** Whether a policy can enforce it. */
  public boolean isEnforceable() {
    return checkable != Checkable.GUIDANCE;
  }
}
