package org.supervisionrules.internal.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/** The rules of one file, compiled. Needs no compiler any more. */
public final class CompiledRules {
  private final List<String> models;
  private final Map<String, Integer> lines;
  private final Loader loader;

  /**
   * Compiled rules.
   *
   * @param classes the classes that were made of them, by name
   * @param models those of them that are models
   * @param lines the line on which each rule begins, by its name
   */
  CompiledRules(Map<String, byte[]> classes, List<String> models, Map<String, Integer> lines) {
    this.models = List.copyOf(models);
    this.lines = Map.copyOf(lines);
    this.loader = new Loader(Map.copyOf(classes));
  }

  /** The rules as a rule base takes them, made anew: bases that are separate share nothing. */
  public List<Model> newModels() {
    List<Model> made = new ArrayList<>();
    try {
      for (String model : models) {
        made.add(
            Class.forName(model, true, loader)
                .asSubclass(Model.class)
                .getDeclaredConstructor()
                .newInstance());
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("rules that were compiled cannot be loaded", e);
    }
    return made;
  }

  /** The line on which a rule begins, from 1; null where it is not known. */
  public @Nullable Integer line(String rule) {
    return lines.get(rule);
  }

  /** Finds their classes, and leaves all others to the loader of the library. */
  private static final class Loader extends ClassLoader {
    private final Map<String, byte[]> classes;

    Loader(Map<String, byte[]> classes) {
      super(CompiledRules.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] content = classes.get(name);
      if (content == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, content, 0, content.length);
    }
  }
}
