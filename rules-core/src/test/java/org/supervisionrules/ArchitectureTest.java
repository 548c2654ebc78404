package org.supervisionrules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final String OURS = "org.supervisionrules";
  private static final String ENGINE = OURS + ".internal.engine";

  /** Compiles rules that packs bring; what compiles is an optional dependency. */
  private static final String COMPILER = OURS + ".internal.compile";

  private static final String GENERATED = OURS + ".rules..";

  /**
   * The flow, one direction: a package knows those of the steps before it, and no other of its own
   * step.
   */
  private static final List<List<String>> FLOW =
      List.of(
          List.of(OURS + ".problem..", OURS + ".time.."),
          List.of(OURS + ".internal", OURS + ".internal.document..", OURS + ".internal.graph.."),
          List.of(OURS + ".vocabulary.."),
          List.of(OURS + ".internal.read.."),
          List.of(OURS + ".history.."),
          List.of(OURS + ".policy..", OURS + ".quality.."),
          List.of(OURS + ".waiver.."),
          List.of(OURS + ".facts..", OURS + ".report.."),
          List.of(OURS + ".internal.derive..", OURS + ".internal.explain.."),
          List.of(COMPILER),
          List.of(ENGINE),
          List.of(OURS));

  /**
   * Public only because the caller is elsewhere: the reader of packs has the {@code vocabulary} key
   * as a node, and carriers with a library of their own are read in another module.
   */
  private static final Set<String> FOR_OUR_OWN_USE =
      Set.of(
          "VocabularyReader.extend(Vocabulary, Node)",
          "HistoryReader.read(String, DocumentReading$Document, HistoryReader$Sink)");

  private static final Path MAIN = Path.of("src/main");
  private static final Path PACKS =
      Path.of("../rules-catalog/src/main/resources/org/supervisionrules/catalog/packs");

  /** The classes of the library, without what the build makes of the rules. */
  private static final JavaClasses WRITTEN = written();

  private static JavaClasses written() {
    ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
    return new ClassFileImporter()
        .withImportOption(location -> !location.contains("/org/supervisionrules/rules/"))
        .importPath("target/classes/org/supervisionrules");
  }

  @Test
  void only_the_engine_knows_drools() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ENGINE, COMPILER)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.drools..", "org.kie..")
        .check(WRITTEN);
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage(GENERATED)
        .because("the engine loads the rules by name")
        .check(WRITTEN);
  }

  /** Whoever brings no rules needs nothing that compiles them. */
  @Test
  void only_the_compiler_knows_what_compiles_rules() {
    noClasses()
        .that()
        .resideOutsideOfPackage(COMPILER)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.drools.drl..", "org.drools.compiler..", "org.drools.model.codegen..")
        .check(WRITTEN);
  }

  @Test
  void the_flow_has_one_direction() {
    for (int step = 0; step < FLOW.size(); step++) {
      for (String from : FLOW.get(step)) {
        String[] others =
            FLOW.subList(step, FLOW.size()).stream()
                .flatMap(List::stream)
                .filter(other -> !other.equals(from))
                .toArray(String[]::new);
        if (others.length > 0) {
          noClasses()
              .that()
              .resideInAPackage(from)
              .should()
              .dependOnClassesThat(resideInAnyPackage(others))
              .check(WRITTEN);
        }
      }
    }
  }

  @Test
  void every_package_has_its_step_in_the_flow() {
    DescribedPredicate<JavaClass> placed =
        resideInAnyPackage(FLOW.stream().flatMap(List::stream).toArray(String[]::new));
    assertThat(WRITTEN.that(not(placed)))
        .as("classes in a package that the flow does not name")
        .isEmpty();
  }

  @Test
  void time_and_problem_know_nothing_of_ours() {
    for (String base : List.of(OURS + ".time", OURS + ".problem")) {
      classes()
          .that()
          .resideInAPackage(base)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(base, "java..", "org.jspecify.annotations")
          .check(WRITTEN);
    }
  }

  @Test
  void reports_know_no_engine() {
    noClasses()
        .that()
        .resideInAPackage(OURS + ".report..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            OURS + ".facts..", OURS + ".internal.derive..", ENGINE, "org.drools..", "org.kie..")
        .check(WRITTEN);
  }

  @Test
  void what_users_see_shows_nothing_internal() {
    Set<String> shown = new TreeSet<>();
    for (JavaClass seen : WRITTEN.that(not(resideInAPackage("..internal..")))) {
      if (isVisible(seen)) {
        for (JavaMember member : seen.getMembers()) {
          if (isVisible(member.getModifiers())
              && types(member).anyMatch(ArchitectureTest::isInternal)) {
            shown.add(member.getFullName().replaceAll("\\b[a-z]+\\.", ""));
          }
        }
        Stream.concat(seen.getAllRawInterfaces().stream(), seen.getAllRawSuperclasses().stream())
            .filter(ArchitectureTest::isInternal)
            .forEach(type -> shown.add(seen.getName() + " is a " + type.getName()));
      }
    }
    assertThat(shown).isEqualTo(FOR_OUR_OWN_USE);
  }

  private static boolean isVisible(JavaClass type) {
    return isVisible(type.getModifiers())
        && type.getEnclosingClass().map(ArchitectureTest::isVisible).orElse(true);
  }

  private static boolean isVisible(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }

  private static boolean isInternal(JavaClass type) {
    return type.getPackageName().startsWith(OURS + ".internal");
  }

  private static Stream<JavaClass> types(JavaMember member) {
    return member instanceof JavaCodeUnit unit
        ? Stream.of(
                unit.getReturnType().getAllInvolvedRawTypes().stream(),
                unit.getParameterTypes().stream()
                    .flatMap(type -> type.getAllInvolvedRawTypes().stream()),
                unit.getExceptionTypes().stream())
            .flatMap(types -> types)
        : member.getAllInvolvedRawTypes().stream();
  }

  @Test
  void every_package_says_what_may_be_null() {
    Set<JavaPackage> packages =
        WRITTEN.stream().map(JavaClass::getPackage).collect(Collectors.toSet());
    assertThat(packages)
        .hasSizeGreaterThan(8)
        .allSatisfy(
            each -> assertThat(each.isAnnotatedWith(NullMarked.class)).as(each.getName()).isTrue());
  }

  /** Nothing that depends on when or where the library runs goes into a result. */
  @Test
  void no_result_depends_on_the_clock_the_zone_or_the_language_of_the_machine() {
    noClasses()
        .that()
        .doNotHaveSimpleName("RuleCompiler") // sets another language for the compiler, and it back
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Date.class, java.util.Calendar.class, Clock.class)
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(ZoneId.class, "systemDefault")
        .orShould()
        .callMethod(TimeZone.class, "getDefault")
        .orShould()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .orShould()
        .callMethod(String.class, "getBytes")
        .orShould()
        .callMethodWhere(
            DescribedPredicate.describe(
                "the time now",
                (JavaAccess<?> call) ->
                    call.getName().equals("now")
                        && call.getTargetOwner().getPackageName().startsWith("java.time")))
        .check(WRITTEN);
  }

  @Test
  void the_library_prints_nothing() {
    GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(WRITTEN);
  }

  @Test
  void the_library_names_no_pack() throws IOException {
    Set<String> packs =
        new TreeSet<>(
            Set.of(
                "cambridgeshire-2017",
                "nos-ag17-2009",
                "practice-supervisor-2018",
                "cornwall-reflective",
                "manchester-safeguarding"));
    try (Stream<Path> folders = Files.list(PACKS)) {
      folders.forEach(folder -> packs.add(folder.getFileName().toString()));
    }
    List<String> named = new ArrayList<>();
    try (Stream<Path> files = Files.walk(MAIN)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/|//[^\n]*", "");
        for (String pack : packs) {
          if (text.contains(pack)) {
            named.add(file + " names " + pack);
          }
        }
      }
    }
    assertThat(named).isEmpty();
  }
}
