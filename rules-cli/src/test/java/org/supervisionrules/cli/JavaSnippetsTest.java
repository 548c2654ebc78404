package org.supervisionrules.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever Java a page shows can be compiled. */
class JavaSnippetsTest {
  private static final Path ROOT = Path.of("..");
  private static final String FENCE = "```";

  /** What the pages take for granted: imports, and a policy, a checker and histories at hand. */
  private static final String BEFORE =
      """
      import static org.assertj.core.api.Assertions.assertThat;
      import static org.supervisionrules.testkit.verify.Expected.*;
      import java.nio.file.Path;
      import java.util.*;
      import java.util.stream.Stream;
      import net.jqwik.api.ForAll;
      import net.jqwik.api.Property;
      import net.jqwik.api.domains.Domain;
      import org.junit.jupiter.api.DynamicNode;
      import org.junit.jupiter.api.TestFactory;
      import org.supervisionrules.*;
      import org.supervisionrules.catalog.*;
      import org.supervisionrules.history.*;
      import org.supervisionrules.policy.*;
      import org.supervisionrules.report.*;
      import org.supervisionrules.waiver.*;
      import org.supervisionrules.testkit.arbitrary.*;
      import org.supervisionrules.testkit.cases.*;
      import org.supervisionrules.testkit.draft.*;
      import org.supervisionrules.testkit.property.*;
      import org.supervisionrules.testkit.verify.*;
      abstract class Page {
        static Policy POLICY;
        static ComplianceChecker CHECKER;
        Policy policy;
        List<History> histories;
      """;

  @TempDir private Path classes;

  /**
   * The Java of a page, from one fence to the next.
   *
   * @param place the page and the line on which it starts
   */
  record Snippet(String place, String java) {
    @Override
    public String toString() {
      return place;
    }
  }

  static List<Snippet> snippets() throws IOException {
    List<Snippet> found = new ArrayList<>();
    for (Path page : pages()) {
      List<String> lines = Files.readAllLines(page);
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).strip().equals(FENCE + "java")) {
          int start = i + 1;
          while (!lines.get(i + 1).strip().startsWith(FENCE)) {
            i++;
          }
          String java = String.join("\n", lines.subList(start, i + 1));
          found.add(new Snippet(ROOT.relativize(page) + ":" + (start + 1), java));
        }
      }
    }
    return found;
  }

  @ParameterizedTest
  @MethodSource("snippets")
  void what_a_page_shows_is_compiled(Snippet snippet) {
    assertThat(errors(snippet.java())).as(snippet.place()).isEmpty();
  }

  @Test
  void the_pages_show_some_and_a_slip_in_it_is_an_error() throws IOException {
    assertThat(snippets()).extracting(Snippet::place).anyMatch(place -> place.startsWith("README"));
    for (Snippet snippet : snippets()) {
      assertThat(errors(snippet.java().replaceFirst("olicy", "olciy")))
          .as(snippet.place())
          .isNotEmpty();
    }
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (String folder : List.of("docs", "examples")) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
        files.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
      }
    }
    try (Stream<Path> files = Files.list(ROOT)) {
      files.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
    }
    pages.sort(null);
    return pages;
  }

  private List<String> errors(String java) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
    List<String> options =
        List.of("-proc:none", "-d", classes.toString(), "-classpath", classPath());
    compiler.getTask(null, null, told, options, null, List.of(new Text(whole(java)))).call();
    return told.getDiagnostics().stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .map(each -> each.getMessage(Locale.ROOT))
        .toList();
  }

  /** Members stay members, statements become the body of a method. */
  private static String whole(String java) {
    boolean areMembers = java.startsWith("@") || java.startsWith("class ");
    return BEFORE
        + (areMembers ? java : "void run() throws Exception {\n" + java + "\n}")
        + "\n}\n";
  }

  /** The class path of the tests, also where they were started from a jar that only names it. */
  private static String classPath() {
    return Stream.of("surefire.test.class.path", "java.class.path")
        .map(System::getProperty)
        .filter(path -> path != null && !path.isEmpty())
        .collect(joining(File.pathSeparator));
  }

  /** One file, in memory. */
  private static final class Text extends SimpleJavaFileObject {
    private final String content;

    Text(String content) {
      super(URI.create("string:///Page.java"), Kind.SOURCE);
      this.content = content;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return content;
    }
  }
}
