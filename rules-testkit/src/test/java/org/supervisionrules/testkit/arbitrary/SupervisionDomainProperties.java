package org.supervisionrules.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.supervisionrules.AsOf;
import org.supervisionrules.ComplianceChecker;
import org.supervisionrules.history.History;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.testkit.FosterCare;
import org.supervisionrules.testkit.draft.Draft;
import org.supervisionrules.testkit.draft.Smaller;

class SupervisionDomainProperties {
  private static final Policy POLICY = FosterCare.policy();

  /** Histories of the policy of foster care. */
  static final class FosterCareDomain extends SupervisionDomain {
    @Override
    protected Policy policy() {
      return POLICY;
    }
  }

  @Property(tries = 100)
  @Domain(FosterCareDomain.class)
  void histories_are_in_the_words_of_the_policy(@ForAll History history) {
    assertThat(history.vocabulary()).isEqualTo(POLICY.vocabulary());
    assertThat(history.subjectKind()).isEqualTo("carer");
  }

  @Property(tries = 100)
  @Domain(FosterCareDomain.class)
  @Domain(DomainContext.Global.class)
  void drafts_bring_their_day_and_mix_with_other_values(
      @ForAll Draft draft, @ForAll boolean reversed) {
    try (ComplianceChecker checker = ComplianceChecker.of(POLICY)) {
      Draft judged = reversed ? draft.reversed() : draft;
      assertThat(checker.results(judged.history(POLICY), AsOf.date(judged.asOf()))).hasSize(4);
    }
  }

  @Example
  void they_shrink_to_valid_histories_that_are_smaller() {
    RandomGenerator<Draft> generator = PolicyHistories.drafts(POLICY, "visits").generator(1000);
    List<Shrinkable<Draft>> smaller = new ArrayList<>();
    Shrinkable<Draft> drawn = generator.next(new Random(4));
    drawn.shrink().forEach(smaller::add);
    assertThat(smaller)
        .isNotEmpty()
        .allMatch(each -> each.value().valid(POLICY).isPresent())
        .allMatch(each -> each.distance().compareTo(drawn.distance()) < 0)
        .allMatch(each -> Smaller.size(each.value()) < Smaller.size(drawn.value()));
  }
}
