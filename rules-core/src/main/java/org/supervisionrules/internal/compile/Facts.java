package org.supervisionrules.internal.compile;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.facts.Asked;
import org.supervisionrules.facts.Findings;
import org.supervisionrules.facts.Obligation;
import org.supervisionrules.facts.Tally;
import org.supervisionrules.history.Entry;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.time.Days;

/** What rules can be about, for whoever mistyped it. */
final class Facts {
  static final String PACKAGE = Findings.class.getPackageName();

  private Facts() {}

  /** The names of the types of fact. */
  static List<String> names() {
    List<String> names = new ArrayList<>();
    for (Class<?> type : Obligation.class.getPermittedSubclasses()) {
      names.add(type.getSimpleName());
    }
    for (Class<?> type : Asked.class.getPermittedSubclasses()) {
      names.add(type.getSimpleName());
    }
    names.add(Obligation.class.getSimpleName());
    names.add(Tally.class.getSimpleName());
    names.add(Findings.class.getSimpleName());
    return names;
  }

  /** What to add where rules do not know a name; null where nothing of the library has it. */
  static @Nullable String declaration(String name) {
    if (name.equals(HouseRules.SINK)) {
      return "add `global Findings findings`";
    }
    for (Class<?> known : List.of(Findings.class, Days.class, Entry.class, Requirement.class)) {
      String type = known.getPackageName() + "." + name;
      if (Character.isUpperCase(name.charAt(0)) && RuleText.load(type) != null) {
        return "add `import " + type + "`";
      }
    }
    return null;
  }

  /** What can be asked of a type, in order. */
  static Set<String> properties(Class<?> type) {
    Set<String> properties = new TreeSet<>();
    Arrays.stream(type.getMethods())
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getReturnType() != void.class)
        .filter(method -> method.getDeclaringClass() != Object.class)
        .map(Method::getName)
        .filter(name -> !name.equals("hashCode") && !name.equals("toString"))
        .forEach(properties::add);
    return properties;
  }
}
