package org.supervisionrules.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.supervisionrules.AsOf;
import org.supervisionrules.ComplianceChecker;
import org.supervisionrules.benchmarks.handwritten.HandWritten;
import org.supervisionrules.benchmarks.peers.EasyRulesPeer;
import org.supervisionrules.benchmarks.peers.EvretePeer;
import org.supervisionrules.benchmarks.peers.Peer;
import org.supervisionrules.history.History;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.testkit.HistoryArbitraries;
import org.supervisionrules.testkit.Submission;

/**
 * Engine, plain Java, naive reference and peers find the same, so that their speeds may be
 * compared: subject, requirement, outcome, due and actual of everything breached, pending or
 * undetermined.
 */
class SameFindingsProperties {
  private static final Policy POLICY = Samples.policy();
  private static final ComplianceChecker CHECKER = ComplianceChecker.of(POLICY);
  private static final HandWritten HAND_WRITTEN = new HandWritten(POLICY);
  private static final Peer EASY_RULES = new EasyRulesPeer();
  private static final Peer EVRETE = new EvretePeer();

  @AfterContainer
  static void free() {
    CHECKER.close();
    EASY_RULES.close();
    EVRETE.close();
  }

  @Example
  void all_find_the_same_in_the_samples_of_staff() {
    findTheSame(Samples.of(Samples.Who.STAFF, 50, POLICY));
  }

  @Example
  void all_find_the_same_in_the_samples_of_units() {
    findTheSame(Samples.of(Samples.Who.UNIT, 50, POLICY));
  }

  private static void findTheSame(List<Sample> samples) {
    for (Sample sample : samples) {
      assertThat(sample.history().events()).hasSizeBetween(90, 110);
      List<String> byHand =
          Found.byHand(HAND_WRITTEN, List.of(sample.history()), AsOf.document(Sketch.END));
      assertThat(byHand)
          .as(sample.text())
          .isEqualTo(Found.byTheReference(sample.document(), null))
          .isEqualTo(
              Found.byTheEngine(CHECKER, List.of(sample.history()), AsOf.document(Sketch.END)))
          .isEqualTo(byThePeer(EASY_RULES, List.of(sample.history()), AsOf.document(Sketch.END)))
          .isEqualTo(byThePeer(EVRETE, List.of(sample.history()), AsOf.document(Sketch.END)));
    }
  }

  @Provide
  Arbitrary<Submission> submissions() {
    return HistoryArbitraries.submissions();
  }

  @Property(tries = 500, shrinking = ShrinkingMode.BOUNDED)
  void all_find_the_same_in_random_submissions(@ForAll("submissions") Submission submission) {
    LocalDate day = submission.asOf();
    AsOf asOf = day == null ? AsOf.document(Sketch.END) : AsOf.date(day);
    List<History> histories = Samples.read(submission.text(), POLICY);
    List<String> byHand = Found.byHand(HAND_WRITTEN, histories, asOf);
    assertThat(byHand)
        .isEqualTo(Found.byTheReference(submission.document(), day))
        .isEqualTo(Found.byTheEngine(CHECKER, histories, asOf))
        .isEqualTo(byThePeer(EASY_RULES, histories, asOf))
        .isEqualTo(byThePeer(EVRETE, histories, asOf));
  }

  private static List<String> byThePeer(Peer peer, List<History> histories, AsOf asOf) {
    return Found.byThePeer(peer, HAND_WRITTEN, histories, asOf);
  }
}
