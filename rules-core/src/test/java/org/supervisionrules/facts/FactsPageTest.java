package org.supervisionrules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.supervisionrules.internal.derive.FactTypes;
import org.supervisionrules.policy.Kind;

class FactsPageTest {
  private static final Path PAGE = Path.of("../docs/facts.md");

  /** To renew the page after a change of the facts, run with {@code -Dfacts.write=true}. */
  @Test
  void the_page_is_what_the_facts_say() throws Exception {
    String page = FactsPage.of();
    if (Boolean.getBoolean("facts.write")) {
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE).hasContent(page);
  }

  @Test
  void every_property_of_every_fact_is_described() throws Exception {
    assertThat(FactsPage.shared()).contains(Duty.class);
    for (Class<?> fact :
        Stream.concat(FactsPage.facts().stream(), FactsPage.shared().stream()).toList()) {
      assertThat(FactsPage.untold(fact)).as(fact.getSimpleName()).isEmpty();
    }
    assertThat(FactsPage.untold(Obligation.class)).isEmpty();
    assertThat(FactsPage.untold(Asked.class)).isEmpty();
  }

  @Test
  void every_kind_gives_facts_and_every_fact_is_given_by_one() {
    assertThat(new HashSet<Class<?>>(FactTypes.byKind().keySet()))
        .containsExactlyInAnyOrder(Kind.class.getPermittedSubclasses());
    assertThat(FactTypes.byKind().values().stream().flatMap(List::stream).distinct())
        .containsExactlyInAnyOrderElementsOf(FactsPage.facts());
  }
}
