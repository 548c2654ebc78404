package org.supervisionrules.internal.compile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.Results;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.supervisionrules.internal.Digest;
import org.supervisionrules.policy.RuleFile;
import org.supervisionrules.problem.Problem;

/**
 * Compiles a file of rules to classes, as the build of the library does with its own. The only
 * class, with those it calls, that touches the compiler.
 */
final class RuleCompiler {
  private static final String GROUP = "org.supervisionrules.own";
  private static final String OWN = "own.drl";
  private static final String MODELS = "drools-model";
  private static final String VERSION = "Drools-Model-Version";
  private static final String CLASS = ".class";

  private final RuleFile file;

  private RuleCompiler(RuleFile file) {
    this.file = file;
  }

  static Compilation compile(RuleFile file) {
    return new RuleCompiler(file).compile();
  }

  /** What a build made: its errors, or its classes. */
  private record Built(List<Message> errors, Map<String, byte[]> classes, List<String> models) {}

  private Compilation compile() {
    DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
    PackageDescr parsed;
    try {
      parsed = parser.parse(false, file.text());
    } catch (DroolsParserException e) {
      return Compilation.failed(
          List.of(Problem.error(file.place(), "", "these are no rules: " + e.getMessage(), null)));
    }
    if (parser.hasErrors() || parsed == null) {
      return Compilation.failed(syntax(parser.getErrors()));
    }
    RuleText text = new RuleText(file, parsed);
    List<Problem> problems = new ArrayList<>();
    if (parsed.getRules().isEmpty()) {
      problems.add(Problem.error(file.place(), "", "there is no rule in this file", null));
    }
    HouseRules.check(text, problems);
    Built built = build(file.text(), parsed.getName());
    if (!built.errors.isEmpty()) {
      problems.addAll(errors(text, built));
      if (problems.isEmpty()) {
        problems.add(
            Problem.error(file.place(), "", ErrorWords.plain(built.errors.get(0).getText()), null));
      }
    }
    if (!problems.isEmpty()) {
      return Compilation.failed(
          problems.stream().distinct().sorted(Comparator.comparingInt(this::line)).toList());
    }
    Map<String, Integer> lines = new LinkedHashMap<>();
    parsed.getRules().forEach(rule -> lines.put(rule.getName(), rule.getLine()));
    return new Compilation(
        new CompiledRules(built.classes, built.models, lines), text.facts(), List.of());
  }

  private List<Problem> syntax(List<DroolsError> errors) {
    List<Problem> problems = new ArrayList<>();
    for (DroolsError error : errors) {
      String at =
          error instanceof ParserError where && where.getRow() > 0
              ? file.place() + ":" + where.getRow() + ":" + (where.getCol() + 1)
              : file.place();
      problems.add(Problem.error(at, "", ErrorWords.syntax(error.getMessage()), null));
    }
    return problems.isEmpty()
        ? List.of(Problem.error(file.place(), "", "these are no rules", null))
        : problems;
  }

  /**
   * The errors of a build. The compiler stops at the first stage that fails and seldom says where;
   * so each rule is compiled by itself, which finds all of them and the rule of each.
   */
  private List<Problem> errors(RuleText text, Built whole) {
    List<Problem> problems = new ArrayList<>();
    for (RuleDescr rule : text.parsed().getRules()) {
      for (Message error : build(only(rule, text.parsed()), text.parsed().getName()).errors) {
        if (ErrorWords.tellsSomething(error)) {
          problems.add(new ErrorWords(text, file, rule).problem(error));
        }
      }
    }
    for (Message error : whole.errors) {
      if (error.getLine() > 0 && String.valueOf(error.getPath()).endsWith(OWN)) {
        problems.add(
            Problem.error(text.at(error.getLine()), "", ErrorWords.plain(error.getText()), null));
      }
    }
    return problems;
  }

  /** The file with the other rules blanked out, each line where it was. */
  private String only(RuleDescr kept, PackageDescr parsed) {
    StringBuilder text = new StringBuilder(file.text());
    for (RuleDescr rule : parsed.getRules()) {
      if (rule.getStartCharacter() != kept.getStartCharacter()) {
        int end = Math.min(rule.getEndCharacter() + 1, text.length());
        for (int i = Math.max(rule.getStartCharacter(), 0); i < end; i++) {
          if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            text.setCharAt(i, ' ');
          }
        }
      }
    }
    return text.toString();
  }

  /** The line of a problem of the file; 0 where it has none. */
  private int line(Problem problem) {
    String[] place = problem.at().substring(file.place().length()).split(":", -1);
    return place.length > 1 ? Integer.parseInt(place[1]) : 0;
  }

  private static Built build(String text, String packageName) {
    KieServices services = KieServices.get();
    ReleaseId id = services.newReleaseId(GROUP, Digest.shortHash(text), "1");
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(id);
    files.write("src/main/resources/" + packageName.replace('.', '/') + "/" + OWN, text);
    KieBuilder builder = services.newKieBuilder(files, RuleCompiler.class.getClassLoader());
    inEnglish(() -> builder.buildAll(ExecutableModelProject.class));
    try {
      Results results = builder.getResults();
      return results.hasMessages(Message.Level.ERROR)
          ? new Built(results.getMessages(Message.Level.ERROR), Map.of(), List.of())
          : classes((InternalKieModule) builder.getKieModule());
    } finally {
      services.getRepository().removeKieModule(id);
    }
  }

  /**
   * Does something with the default locale of code. The compiler makes words small and large as the
   * default locale does, and in Turkish an {@code int} becomes another word.
   */
  private static synchronized void inEnglish(Runnable step) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.ROOT);
    try {
      step.run();
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Built classes(InternalKieModule module) {
    Map<String, byte[]> classes = new LinkedHashMap<>();
    List<String> models = new ArrayList<>();
    for (String name : module.getFileNames()) {
      if (name.endsWith(CLASS)) {
        classes.put(
            name.substring(0, name.length() - CLASS.length()).replace('/', '.'),
            module.getBytes(name));
      } else if (name.endsWith("/" + MODELS)) {
        new String(module.getBytes(name), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith(VERSION))
            .forEach(models::add);
      }
    }
    return new Built(List.of(), classes, models);
  }
}
