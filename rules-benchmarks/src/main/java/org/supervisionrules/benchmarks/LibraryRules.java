package org.supervisionrules.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.supervisionrules.facts.Findings;
import org.supervisionrules.facts.Obligation;
import org.supervisionrules.facts.Tally;
import org.supervisionrules.time.Moment;

/**
 * The library's rules in a Drools session, used as the library uses it, with nothing before and
 * after: facts go in, the rules say what they are, and that is counted.
 */
final class LibraryRules implements AutoCloseable {
  private static final String MODELS = "/META-INF/kie/org.supervisionrules/rules-core/drools-model";

  private final StatefulKnowledgeSessionImpl session;
  private final Count count = new Count();

  LibraryRules() {
    session =
        (StatefulKnowledgeSessionImpl)
            KieBaseBuilder.createKieBaseFromModel(models()).newKieSession();
    session.setGlobal("findings", count);
  }

  /** How many things the rules found. */
  int judge(List<Object> facts) {
    count.found = 0;
    for (Object fact : facts) {
      session.insert(fact);
    }
    session.fireAllRules();
    session.reset();
    session.setGlobal("findings", count);
    return count.found;
  }

  @Override
  public void close() {
    session.dispose();
  }

  private static List<Model> models() {
    try (InputStream in = LibraryRules.class.getResourceAsStream(MODELS)) {
      if (in == null) {
        throw new IllegalStateException("rules-core was built without its rules: " + MODELS);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("Drools-Model-Version"))
          .map(line -> model(line.strip()))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Model model(String name) {
    try {
      return Class.forName(name).asSubclass(Model.class).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Count implements Findings {
    int found;

    @Override
    public void breached(Obligation obligation) {
      found++;
    }

    @Override
    public void pending(Obligation obligation) {
      found++;
    }

    @Override
    public void pendingUntil(Obligation obligation, Moment due) {
      found++;
    }

    @Override
    public void undetermined(Obligation obligation) {
      found++;
    }

    @Override
    public void released(Obligation obligation) {
      found++;
    }

    @Override
    public void met(Obligation obligation) {
      found++;
    }

    @Override
    public void met(Tally tally) {
      found++;
    }
  }
}
