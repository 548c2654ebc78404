package org.supervisionrules.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.PreparedPolicy;
import org.supervisionrules.policy.Requirement;

/** What was prepared when the catalogue was built is what its packs say. */
class PreparePacksTest {
  @ParameterizedTest
  @MethodSource("org.supervisionrules.catalog.Catalog#ids")
  void every_pack_is_prepared(String id) {
    assertThat(new CatalogLibrary().prepared(id)).isPresent();
  }

  @ParameterizedTest
  @MethodSource("org.supervisionrules.catalog.Catalog#ids")
  void a_prepared_pack_is_the_pack_as_it_is_written(String id) throws Exception {
    Policy written = PreparePacks.asWritten(id);

    Policy prepared = Catalog.policy(id);

    assertThat(prepared.requirements()).containsExactlyElementsOf(written.requirements());
    assertThat(prepared.with(written.calendar())).isEqualTo(written);
    assertThat(prepared.calendar())
        .usingRecursiveComparison()
        .ignoringFields("holidays")
        .isEqualTo(written.calendar());
    for (int year = 1990; year < 2060; year++) {
      assertThat(prepared.calendar().holidays().in(year))
          .isEqualTo(written.calendar().holidays().in(year));
    }
  }

  @ParameterizedTest
  @MethodSource("org.supervisionrules.catalog.Catalog#ids")
  void a_pack_is_prepared_the_same_each_time(String id) throws Exception {
    assertThat(PreparedPolicy.of(PreparePacks.asWritten(id)))
        .isEqualTo(new CatalogLibrary().prepared(id).orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("org.supervisionrules.catalog.Catalog#ids")
  void values_know_where_they_come_from(String id) throws Exception {
    Policy written = PreparePacks.asWritten(id);

    for (Requirement requirement : Catalog.policy(id).requirements()) {
      assertThat(requirement.origins())
          .isEqualTo(written.requirement(requirement.id()).orElseThrow().origins())
          .containsKey("clauses");
    }
  }
}
