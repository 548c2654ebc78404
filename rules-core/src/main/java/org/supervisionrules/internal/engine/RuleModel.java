package org.supervisionrules.internal.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.kie.api.runtime.conf.ThreadSafeOption;

/**
 * The rules of the library, compiled when the jar was built. Loaded directly: no container, no
 * scanning, no compiler.
 */
final class RuleModel {
  private static final String NAMES = "/META-INF/kie/org.supervisionrules/rules-core/drools-model";
  private static final String VERSION = "Drools-Model-Version";

  private static final AtomicReference<@Nullable FutureTask<KieBase>> AHEAD =
      new AtomicReference<>();

  private RuleModel() {}

  /** Makes a base in advance, in the calling thread; the next one that is asked for is that one. */
  static void prepare() {
    FutureTask<KieBase> task = new FutureTask<>(RuleModel::make);
    if (AHEAD.compareAndSet(null, task)) {
      task.run();
    }
  }

  /** A new base with every rule. Each evaluator has one of its own: see {@link Evaluator}. */
  static KieBase newBase() {
    FutureTask<KieBase> task = AHEAD.getAndSet(null);
    if (task == null) {
      return make();
    }
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return make();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static KieBase make() {
    return KieBaseBuilder.createKieBaseFromModel(models(), KieBaseMutabilityOption.DISABLED);
  }

  /**
   * A new session on a base, for one thread: it takes no locks, and a rule fires as soon as a fact
   * meets its conditions, because none waits for another fact.
   */
  static StatefulKnowledgeSessionImpl newSession(KieBase base) {
    KieSessionConfiguration configuration = KieServices.get().newKieSessionConfiguration();
    configuration.setOption(ThreadSafeOption.NO);
    configuration.setOption(DirectFiringOption.YES);
    return (StatefulKnowledgeSessionImpl) base.newKieSession(configuration, null);
  }

  private static List<Model> models() {
    List<Model> models = new ArrayList<>();
    try (InputStream in = RuleModel.class.getResourceAsStream(NAMES)) {
      if (in == null) {
        throw new IllegalStateException("the jar was built without its rules: " + NAMES);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith(VERSION)) {
          models.add(
              Class.forName(line.strip())
                  .asSubclass(Model.class)
                  .getDeclaredConstructor()
                  .newInstance());
        }
      }
    } catch (IOException | ReflectiveOperationException e) {
      throw new IllegalStateException("the rules in the jar cannot be loaded", e);
    }
    return models;
  }
}
