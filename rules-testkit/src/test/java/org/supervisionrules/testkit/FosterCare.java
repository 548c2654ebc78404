package org.supervisionrules.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.supervisionrules.catalog.CatalogLibrary;
import org.supervisionrules.policy.InvalidPolicyException;
import org.supervisionrules.policy.PackLibrary;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.PolicyReader;
import org.supervisionrules.time.Holidays;

/** A policy with words of its own: none of them is in the catalogue. */
public final class FosterCare {
  private static final String VOCABULARY =
      """
      format: supervision-vocabulary/1
      id: foster-care
      about: Visits to foster carers
      subjects:
        carer: A foster carer
      periods:
        approval:
          about: Approved as a carer
          of: carer
          attributes:
            kind: { about: What for, required: true, oneOf: [long-term, respite] }
        leave:
          about: Not available
          of: carer
          attributes: {}
      events:
        foster-visit:
          about: A visit to a carer
          of: carer
          dated: [on]
          attributes:
            on: { about: When, is: date or time }
            announced: { about: Whether it was announced, is: yes or no }
            notes: { about: When notes were written, is: date or time }
            topics: { about: What it dealt with, someOf: [child, carer, home] }
      """;

  private static final String PACK =
      """
      format: supervision-policy/1
      id: foster-care
      version: "1"
      title: Visits to foster carers
      calendar: { holidays: GB-ENG, zone: Europe/London }
      vocabulary: foster-care
      requirements:
        - id: visits
          must: Carers are visited every six weeks
          clauses: [FC-1]
          kind: frequency
          for: { subject: carer, in: { period: approval, kind: long-term } }
          counts: { event: foster-visit }
          pausesFor: { period: leave }
          pausesFrom: 10 working days
          every: { 2017-10-01: 6 weeks, 2026-01-01: 5 weeks }
        - id: notes
          should: Notes of a visit are written within 5 working days
          clauses: [FC-2]
          kind: deadline
          for: { subject: carer }
          each: { event: foster-visit }
          from: on
          done: { notes: present }
          within: 5 working days
        - id: unannounced
          recommended: One visit each calendar year is not announced
          clauses: [FC-3]
          kind: count
          for: { subject: carer, in: { period: approval } }
          each: calendar year
          counts: { event: foster-visit, announced: false }
          atLeast: 1
        - id: topics
          should: Each visit deals with the child and the home
          clauses: [FC-4]
          kind: coverage
          for: { subject: carer }
          each: { event: foster-visit }
          needs: [child, home]
          in: topics
      """;

  private FosterCare() {}

  /** The policy. */
  public static Policy policy() {
    return policy(PACK);
  }

  /** The policy, with something of its text changed. */
  public static Policy changed(String from, String to) {
    if (!PACK.contains(from)) {
      throw new IllegalArgumentException("the pack has no " + from);
    }
    return policy(PACK.replace(from, to));
  }

  private static Policy policy(String text) {
    try {
      Path file = Files.createTempFile("foster-care", ".yaml");
      try {
        Files.writeString(file, text);
        return PolicyReader.of(new Library()).read(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidPolicyException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Library implements PackLibrary {
    private final PackLibrary catalogue = new CatalogLibrary();

    @Override
    public List<String> packs() {
      return List.of();
    }

    @Override
    public Optional<byte[]> pack(String id) {
      return Optional.empty();
    }

    @Override
    public Optional<byte[]> vocabulary(String id) {
      return Optional.of(VOCABULARY.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<String> holidayCodes() {
      return catalogue.holidayCodes();
    }

    @Override
    public Optional<Holidays> holidays(String code) {
      return catalogue.holidays(code);
    }
  }
}
