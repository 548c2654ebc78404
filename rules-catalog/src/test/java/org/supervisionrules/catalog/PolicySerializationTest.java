package org.supervisionrules.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;

/** A policy goes to another process as it is. */
class PolicySerializationTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("org.supervisionrules.catalog.Catalog#ids")
  void a_policy_of_the_catalogue_arrives_as_it_left(String id) throws Exception {
    Policy policy = Catalog.policy(id);

    Policy arrived = copy(policy);

    assertThat(arrived.requirements())
        .extracting(Requirement::id, each -> each.kind().asks(), Requirement::origins)
        .isEqualTo(
            policy.requirements().stream()
                .map(each -> tuple(each.id(), each.kind().asks(), each.origins()))
                .toList());
    assertThat(arrived.vocabulary()).isEqualTo(policy.vocabulary());
    assertThat(arrived.calendar().holidays().in(2026))
        .isEqualTo(policy.calendar().holidays().in(2026));
    assertThat(arrived.digest()).isEqualTo(policy.digest());
  }

  @Test
  void a_local_policy_arrives_with_its_parent_and_its_origins() throws Exception {
    Policy local =
        LocalPacks.read(
            folder,
            LocalPacks.HEAD + "adjust: { case-review: { every: 16 weeks, because: Board } }");

    Policy arrived = copy(local);

    assertThat(arrived.parent().map(Policy::id)).contains("cambridgeshire-2017");
    assertThat(arrived.weakenings()).isEqualTo(local.weakenings());
    assertThat(arrived.requirement("case-review").orElseThrow().origins())
        .isEqualTo(local.requirement("case-review").orElseThrow().origins());
  }

  private static Policy copy(Policy policy) throws Exception {
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
