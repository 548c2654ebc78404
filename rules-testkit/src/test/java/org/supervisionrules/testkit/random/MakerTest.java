package org.supervisionrules.testkit.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.supervisionrules.catalog.Catalog;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.policy.Selector;

class MakerTest {

  @Test
  void an_entry_is_found_for_nearly_every_selector_of_the_catalogue() {
    List<String> missing = new ArrayList<>();
    int selectors = 0;
    for (String pack : Catalog.ids()) {
      Policy policy = Catalog.policy(pack);
      Maker maker = new Maker(policy, Drawing.SUBJECT);
      for (Requirement requirement : policy.requirements()) {
        for (Selector selector : Records.within(requirement, Selector.class)) {
          selectors++;
          if (!maker.isSelected(selector, maker.entry(selector, new Dice(new Random(1))))) {
            missing.add(requirement.id() + ": " + selector);
          }
        }
      }
    }
    assertThat(selectors).isGreaterThan(400);
    assertThat(missing).hasSizeLessThan(selectors / 100);
  }
}
