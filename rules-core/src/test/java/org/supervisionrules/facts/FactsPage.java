package org.supervisionrules.facts;

import java.io.IOException;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.internal.derive.FactTypes;
import org.supervisionrules.policy.Kind;

/** The page of all facts, made from the records and what their sources say of each property. */
final class FactsPage {
  private static final Path SOURCES = Path.of("src/main/java/org/supervisionrules/facts");

  private static final Pattern HEAD =
      Pattern.compile(
          "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*public (?:sealed )?(?:record|interface) (\\w+)",
          Pattern.DOTALL);
  private static final Pattern PARAM =
      Pattern.compile("@param (\\w+) (.*?)(?=@param|\\z)", Pattern.DOTALL);
  private static final Pattern METHOD =
      Pattern.compile(
          "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:public |default |@Nullable )*[\\w.<>@ ]+?"
              + " (\\w+)\\((.*?)\\)\\s*[{;]",
          Pattern.DOTALL);

  /** The words of the pack under which a kind's records are, by the record. */
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("Frequency", "frequency"),
          Map.entry("Points", "frequency (`at`)"),
          Map.entry("Deadline", "deadline"),
          Map.entry("Retention", "retention"),
          Map.entry("Count", "count (`until`)"),
          Map.entry("CalendarCount", "count (`each: calendar month`)"),
          Map.entry("RollingCount", "count (`rolling`)"),
          Map.entry("StretchCount", "count (`each: 3 months`)"),
          Map.entry("RequiredAttribute", "attribute"),
          Map.entry("Coverage", "coverage (`each`)"),
          Map.entry("RecurringCoverage", "coverage (`every`)"),
          Map.entry("DayCoverage", "coverage (`days`)"),
          Map.entry("AheadCoverage", "coverage (`ahead`)"),
          Map.entry("Precedence", "precedence"),
          Map.entry("Authority", "authority"),
          Map.entry("Prohibition", "prohibition"),
          Map.entry("Attestation", "attestation"));

  private static final String INTRODUCTION =
      """
      # The facts of rules

      Made from `org.supervisionrules.facts` and checked by `FactsPageTest`; do not edit it here. [Writing a policy](policy.md#rules-of-your-own)
      says what rules of one's own are for. Facts are public API: within a major version of the library a
      fact keeps its properties and their meaning, and new ones may be added.

      A requirement gives, for each subject, one **obligation** for each thing that was not plainly met, and one `Tally`
      of what was. Retention and the count with `until` give an obligation for what was met, too. All dates are worked
      out before a rule sees them.

      - A **day** is a whole number, the days since 1970-01-01: `creditedOn <= dueOn + 7` is a week. `Days.OPEN` stands
        for a day that has not come, `Days.BEGINNING` for one that is not known.
      - A property that **may be null** is null where its meaning says so; ask `act != null` first.
      - An entry of the history (`Period`, `Event`) has `type.name`, `id`, `day`, and each attribute of
        [the vocabulary](vocabulary.md) by name: `act.get( "supervisor" )`, `act.get( "record.completed" )`. That is an
        `Optional`: compare it with another (`!=`), or ask `isEmpty()`, `isPresent()`, `get() == "M-7"`. A period
        has `from` and `to`, both inclusive.
      - `requirement` is the requirement of the pack; a rule names its own with `requirement.id == "staff-supervised"`.

      """;

  private FactsPage() {}

  static String of() throws IOException {
    StringBuilder page = new StringBuilder(INTRODUCTION);
    page.append("## Which requirement gives which\n\n| kind | facts |\n|---|---|\n");
    for (Map.Entry<Class<? extends Kind>, List<Class<?>>> each : byWord()) {
      page.append("| ")
          .append(WORDS.get(each.getKey().getSimpleName()))
          .append(" | ")
          .append(each.getValue().stream().map(FactsPage::link).collect(Collectors.joining(", ")))
          .append(" |\n");
    }
    page.append("\n## Findings\n\n").append(doc(Findings.class)).append("\n\n");
    page.append("| a rule says | which means |\n|---|---|\n");
    for (Map.Entry<String, String> each : methods(Findings.class, true).entrySet()) {
      page.append("| `findings.").append(each.getKey()).append(";` | ");
      page.append(each.getValue()).append(" |\n");
    }
    page.append(
        "\n"
            + "Where two rules judge one obligation, the graver judgement counts: breached,"
            + " undetermined,");
    page.append(" pending, met, released.\n\n");
    section(page, Obligation.class, "What every obligation has");
    section(page, Asked.class, "What every obligation has that is asked once");
    for (Class<?> fact : Stream.concat(facts().stream(), shared().stream()).toList()) {
      section(page, fact, "");
      for (Class<?> part : parts(fact)) {
        section(page, part, "");
      }
    }
    return page.toString().stripTrailing() + "\n";
  }

  private static List<Map.Entry<Class<? extends Kind>, List<Class<?>>>> byWord() {
    return FactTypes.byKind().entrySet().stream()
        .sorted(Comparator.comparing(each -> WORDS.get(each.getKey().getSimpleName())))
        .toList();
  }

  private static List<Class<?>> parts(Class<?> fact) {
    return Arrays.stream(fact.getDeclaredClasses())
        .filter(Class::isRecord)
        .sorted(Comparator.comparing(Class::getSimpleName))
        .toList();
  }

  /** Every type of fact. */
  static List<Class<?>> facts() {
    List<Class<?>> facts = new ArrayList<>();
    Stream.of(Obligation.class.getPermittedSubclasses(), Asked.class.getPermittedSubclasses())
        .flatMap(Arrays::stream)
        .filter(Class::isRecord)
        .sorted(Comparator.comparing(Class::getSimpleName))
        .forEach(facts::add);
    facts.add(Tally.class);
    return facts;
  }

  /** What facts are made of, where that is of the same package. */
  static List<Class<?>> shared() {
    return facts().stream()
        .flatMap(fact -> Arrays.stream(fact.getRecordComponents()))
        .map(RecordComponent::getType)
        .filter(type -> type.isRecord() && !type.isMemberClass() && isOurs(type))
        .distinct()
        .sorted(Comparator.<Class<?>, String>comparing(Class::getSimpleName))
        .toList();
  }

  private static boolean isOurs(Class<?> type) {
    return type.getPackage().equals(Duty.class.getPackage());
  }

  private static void section(StringBuilder page, Class<?> type, String title) throws IOException {
    page.append("## ").append(title.isEmpty() ? type.getSimpleName() : title).append("\n\n");
    page.append(doc(type));
    if (Asked.class.isAssignableFrom(type) && type.isRecord()) {
      page.append(" Asked once: it has [more](#what-every-obligation-has-that-is-asked-once).");
    }
    page.append("\n\n| property | type | meaning |\n|---|---|---|\n");
    Map<String, String> params = params(type);
    if (type.isRecord()) {
      for (RecordComponent each : type.getRecordComponents()) {
        row(page, each.getName(), each.getAnnotatedType(), params.get(each.getName()));
      }
    }
    Map<String, String> methods = type.isMemberClass() ? Map.of() : methods(type, false);
    for (Map.Entry<String, String> each : methods.entrySet()) {
      if (!isInherited(type, each.getKey())) {
        row(
            page,
            each.getKey(),
            method(type, each.getKey()).getAnnotatedReturnType(),
            each.getValue());
      }
    }
    page.append("\n");
  }

  /** Whether a property is told of all obligations and means the same here. */
  private static boolean isInherited(Class<?> type, String name) {
    return type.isRecord()
        && Obligation.class.isAssignableFrom(type)
        && Arrays.stream(Obligation.class.getMethods())
            .anyMatch(each -> each.getName().equals(name))
        && !name.equals("due")
        && !name.equals("since");
  }

  private static void row(
      StringBuilder page, String name, AnnotatedType type, @Nullable String meaning) {
    if (meaning == null || meaning.isBlank()) {
      throw new IllegalStateException("nothing says what " + name + " is");
    }
    page.append("| `").append(name).append("` | ").append(name(type.getType()));
    page.append(type.isAnnotationPresent(Nullable.class) ? ", may be null" : "");
    page.append(" | ").append(meaning).append(" |\n");
  }

  private static String name(Type type) {
    if (type instanceof ParameterizedType several) {
      return "list of "
          + Arrays.stream(several.getActualTypeArguments())
              .map(FactsPage::name)
              .collect(Collectors.joining());
    }
    String name = ((Class<?>) type).getSimpleName();
    return switch (name) {
      case "int" -> "whole number";
      case "boolean" -> "true or false";
      case "String" -> "text";
      default ->
          ((Class<?>) type).isRecord() && isOurs((Class<?>) type)
              ? link((Class<?>) type)
              : "`" + name + "`";
    };
  }

  private static String link(Class<?> type) {
    return "[`"
        + type.getSimpleName()
        + "`](#"
        + type.getSimpleName().toLowerCase(java.util.Locale.ROOT)
        + ")";
  }

  private static Method method(Class<?> type, String name) {
    return Arrays.stream(type.getMethods())
        .filter(each -> each.getName().equals(name) && each.getParameterCount() == 0)
        .filter(each -> !each.isBridge())
        .findFirst()
        .orElseThrow();
  }

  /** What rules can ask of a type and its source does not tell. */
  static List<String> untold(Class<?> type) throws IOException {
    TreeSet<String> asked = new TreeSet<>();
    for (Method each : type.getDeclaredMethods()) {
      if (Modifier.isPublic(each.getModifiers())
          && !Modifier.isStatic(each.getModifiers())
          && each.getParameterCount() == 0
          && !List.of("hashCode", "toString").contains(each.getName())) {
        asked.add(each.getName());
      }
    }
    asked.removeAll(params(type).keySet());
    asked.removeAll(methods(type, false).keySet());
    if (Obligation.class.isAssignableFrom(type)) {
      asked.removeAll(methods(Obligation.class, false).keySet());
    }
    return List.copyOf(asked);
  }

  private static String source(Class<?> type) throws IOException {
    Class<?> outermost = type.getEnclosingClass() == null ? type : type.getEnclosingClass();
    return Files.readString(SOURCES.resolve(outermost.getSimpleName() + ".java"));
  }

  private static String head(Class<?> type) throws IOException {
    Matcher head = HEAD.matcher(source(type));
    while (head.find()) {
      if (head.group(2).equals(type.getSimpleName())) {
        return plain(head.group(1));
      }
    }
    throw new IllegalStateException(type + " is not described");
  }

  private static String doc(Class<?> type) throws IOException {
    return head(type).replaceAll("(?s)\\s*@param.*", "").strip();
  }

  private static Map<String, String> params(Class<?> type) throws IOException {
    Map<String, String> params = new LinkedHashMap<>();
    Matcher each = PARAM.matcher(head(type));
    while (each.find()) {
      params.put(each.group(1), each.group(2).strip());
    }
    return params;
  }

  /** What the source says of each method, by its name, or by how it is called. */
  private static Map<String, String> methods(Class<?> type, boolean called) throws IOException {
    Map<String, String> methods = new LinkedHashMap<>();
    String body = source(type);
    body = body.substring(body.indexOf(" " + type.getSimpleName()));
    Matcher each = METHOD.matcher(body);
    while (each.find()) {
      String parameters =
          Arrays.stream(each.group(3).split(",", -1))
              .map(parameter -> "$" + parameter.strip().replaceAll(".* ", ""))
              .collect(Collectors.joining(", ", "( ", " )"));
      if (called || each.group(3).isBlank()) {
        methods.put(
            called ? each.group(2) + parameters : each.group(2),
            plain(each.group(1)).replaceAll("\\.$", ""));
      }
    }
    return methods;
  }

  private static String plain(String comment) {
    return comment
        .replaceAll("\\s*\\n\\s*\\* ?", " ")
        .replaceAll("\\{@(?:link|code)\\s+([^}]*)}", "`$1`")
        .replaceAll("(`[\\w.]+)#(\\w+)", "$1.$2")
        .replaceAll("`(?:[a-z]+\\.)+([A-Z]\\w+)", "`$1")
        .replaceAll("</?p>", "")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
