package org.supervisionrules.testkit.arbitrary;

import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.testkit.draft.Draft;
import org.supervisionrules.testkit.draft.Smaller;

/** A draft that jqwik makes smaller as the command line does. */
record ShrinkableDraft(Draft value, Policy policy) implements Shrinkable<Draft> {

  @Override
  public Stream<Shrinkable<Draft>> shrink() {
    return Smaller.candidates(value)
        .filter(each -> each.valid(policy).isPresent())
        .map(each -> new ShrinkableDraft(each, policy));
  }

  @Override
  public ShrinkingDistance distance() {
    return ShrinkingDistance.of(Smaller.size(value));
  }
}
