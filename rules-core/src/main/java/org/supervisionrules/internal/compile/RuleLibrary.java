package org.supervisionrules.internal.compile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.supervisionrules.policy.RuleFile;
import org.supervisionrules.problem.Problem;

/**
 * The files of rules that were compiled last, so that a policy that is read and then used is
 * compiled once.
 */
public final class RuleLibrary {
  private static final int MOST = 32;

  /** Known only to the compiler: what it needs is there where this is. */
  private static final String COMPILER = "org.drools.model.codegen.ExecutableModelProject";

  private static final String PARSER = "org.drools.drl.parser.DrlParser";

  private static final Map<RuleFile, Compilation> COMPILED =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<RuleFile, Compilation> eldest) {
          return size() > MOST;
        }
      };

  private RuleLibrary() {}

  /**
   * The rules of a file.
   *
   * @throws IllegalStateException where they cannot be compiled here, although they were where the
   *     policy was read: the compiler is not on the class path
   */
  public static CompiledRules rules(RuleFile file) {
    Compilation compilation = compile(file);
    CompiledRules rules = compilation.rules();
    if (rules == null) {
      throw new IllegalStateException(compilation.problems().get(0).toString());
    }
    return rules;
  }

  static Compilation compile(RuleFile file) {
    if (!isPresent(COMPILER) || !isPresent(PARSER)) {
      return Compilation.failed(
          List.of(
              Problem.error(
                  file.place(),
                  "",
                  "these rules cannot be compiled: what compiles them is not on the class path",
                  "add `org.drools:drools-engine`, version 10.2.0")));
    }
    synchronized (COMPILED) {
      Compilation known = COMPILED.get(file);
      if (known == null) {
        known = RuleCompiler.compile(file);
        COMPILED.put(file, known);
      }
      return known;
    }
  }

  private static boolean isPresent(String type) {
    try {
      Class.forName(type, false, RuleLibrary.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }
}
