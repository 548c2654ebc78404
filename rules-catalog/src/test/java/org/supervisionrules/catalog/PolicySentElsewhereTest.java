package org.supervisionrules.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.supervisionrules.AsOf;
import org.supervisionrules.ComplianceChecker;
import org.supervisionrules.history.History;
import org.supervisionrules.policy.InvalidPolicyException;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Result;

/** A policy is serializable, so that a cluster can be given one. */
class PolicySentElsewhereTest {

  static List<String> ids() {
    return Catalog.ids();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void a_policy_that_was_sent_elsewhere_asks_the_same(String id)
      throws IOException, ClassNotFoundException {
    asksTheSame(Catalog.policy(id));
  }

  @Test
  void policies_together_that_were_sent_elsewhere_ask_the_same()
      throws IOException, ClassNotFoundException, InvalidPolicyException {
    List<Policy> packs = new ArrayList<>();
    Catalog.ids().forEach(id -> packs.add(Catalog.policy(id)));
    asksTheSame(Policy.together(packs));
  }

  private static void asksTheSame(Policy policy) throws IOException, ClassNotFoundException {
    Policy sent = sent(policy);
    assertThat(sent.digest()).isEqualTo(policy.digest());
    assertThat(sent.vocabulary()).isEqualTo(policy.vocabulary());
    assertThat(sent.requirements()).isEqualTo(policy.requirements());
    assertThat(found(sent)).isEqualTo(found(policy)).isNotEmpty();
  }

  /** What it finds about someone who was supervised once. */
  private static List<String> found(Policy policy) {
    History history =
        History.builder(policy.vocabulary(), "S-1", "staff")
            .recordsFrom("2026-01-01")
            .employment("2025-01-06")
            .role("social-worker", "2025-01-06")
            .session(session -> session.held("2026-01-19").supervisor("M-7"))
            .build();
    List<String> found = new ArrayList<>();
    try (ComplianceChecker checker = ComplianceChecker.of(policy)) {
      for (Result result : checker.results(history, AsOf.date("2026-10-01"))) {
        found.add(result.requirement().id() + " " + result.outcome());
        result.findings().stream().map(Finding::message).forEach(found::add);
      }
    }
    return found;
  }

  private static Policy sent(Policy policy) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(policy);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (Policy) in.readObject();
    }
  }
}
