package org.supervisionrules.waiver;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.supervisionrules.policy.InvalidPolicyException;
import org.supervisionrules.policy.PackLibrary;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.PolicyReader;
import org.supervisionrules.time.Holidays;

/** A policy of two requirements. */
public final class SmallPolicy {
  private static final String PACK =
      """
      format: supervision-policy/1
      id: small
      version: "1"
      title: A small policy
      calendar: { holidays: NONE, zone: Europe/London }
      vocabulary: social-work
      employment: { period: employment }
      requirements:
        - id: sessions
          clauses: [SML-1]
          must: Everybody is supervised every four weeks
          kind: frequency
          for: { subject: staff, in: { period: employment } }
          counts: { event: session, form: one-to-one, status: held }
          every: 4 weeks
        - id: meetings-recorded
          clauses: [SML-2]
          should: Unit meetings are recorded within 24 hours
          kind: deadline
          for: { subject: unit }
          each: { event: unit-meeting, status: held }
          from: ended
          done: { recorded: present }
          within: 24 hours
      """;

  private SmallPolicy() {}

  /** The policy. */
  public static Policy get() {
    try {
      return PolicyReader.of(new Library()).named("small");
    } catch (InvalidPolicyException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Library implements PackLibrary {
    @Override
    public List<String> packs() {
      return List.of("small");
    }

    @Override
    public Optional<byte[]> pack(String id) {
      return Optional.of(PACK.getBytes(UTF_8));
    }

    @Override
    public Optional<byte[]> vocabulary(String id) {
      Path file =
          Path.of(
              "../rules-catalog/src/main/resources/org/supervisionrules/catalog/vocabulary",
              id + ".yaml");
      try {
        return Optional.of(Files.readAllBytes(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public List<String> holidayCodes() {
      return List.of("NONE");
    }

    @Override
    public Optional<Holidays> holidays(String code) {
      return Optional.of(Holidays.NONE);
    }
  }
}
