package org.supervisionrules.testkit.arbitrary;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.SampleReportingFormat;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.supervisionrules.history.History;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.testkit.draft.Draft;
import org.supervisionrules.time.Days;

/**
 * Gives properties of jqwik the histories of a policy: {@code @ForAll History}, or {@code @ForAll
 * Draft} with the day as of which it is to be judged. Reports show them as cases.
 *
 * <pre>{@code
 * class Riverside extends SupervisionDomain {
 *   protected Policy policy() {
 *     return Policy.read(Path.of("riverside"));
 *   }
 * }
 *
 * @Property
 * @Domain(Riverside.class)
 * void nobody_is_breached_twice(@ForAll History history) { ... }
 * }</pre>
 */
public abstract class SupervisionDomain implements DomainContext {

  /** The policy whose words histories are drawn from. */
  protected abstract Policy policy();

  @Override
  public Collection<ArbitraryProvider> getArbitraryProviders() {
    Policy policy = policy();
    return List.of(
        provider(History.class, PolicyHistories.of(policy)),
        provider(Draft.class, PolicyHistories.drafts(policy)));
  }

  @Override
  public Collection<ArbitraryConfigurator> getArbitraryConfigurators() {
    return List.of();
  }

  @Override
  public Collection<SampleReportingFormat> getReportingFormats() {
    return List.of(new AsCase());
  }

  private static ArbitraryProvider provider(Class<?> type, Arbitrary<?> arbitrary) {
    return new ArbitraryProvider() {
      @Override
      public boolean canProvideFor(TypeUsage target) {
        return target.isOfType(type);
      }

      @Override
      public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
        return Set.of(arbitrary);
      }
    };
  }

  /** Shows a history as a case. */
  private static final class AsCase implements SampleReportingFormat {
    @Override
    public boolean appliesTo(Object value) {
      return value instanceof History || value instanceof Draft;
    }

    @Override
    public Object report(Object value) {
      if (value instanceof History history) {
        int last =
            Math.max(
                0,
                history.events().stream()
                    .mapToInt(each -> each.day())
                    .filter(AsCase::isDay)
                    .max()
                    .orElse(0));
        return Draft.of(history, Days.date(last)).toString();
      }
      return value.toString();
    }

    private static boolean isDay(int day) {
      return day != Days.OPEN && day != Days.BEGINNING;
    }
  }
}
