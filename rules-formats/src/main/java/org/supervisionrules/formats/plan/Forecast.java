package org.supervisionrules.formats.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supervisionrules.AsOf;
import org.supervisionrules.ComplianceChecker;
import org.supervisionrules.history.Event;
import org.supervisionrules.history.History;
import org.supervisionrules.policy.Deadline;
import org.supervisionrules.policy.Frequency;
import org.supervisionrules.policy.Policy;
import org.supervisionrules.policy.Requirement;
import org.supervisionrules.report.Finding;
import org.supervisionrules.report.Outcome;
import org.supervisionrules.report.Result;
import org.supervisionrules.time.Days;
import org.supervisionrules.time.Moment;
import org.supervisionrules.vocabulary.EntryType;

/**
 * What the policy will ask of one history, as the checker tells it: nothing here knows an interval,
 * a phase or a pause.
 *
 * <p>It asks as of the last day of the horizon. What is open on that day, pending or breached, has
 * the due date that the final check will judge by, with every absence and change of role that is
 * known by then.
 */
final class Forecast implements AutoCloseable {
  private final ComplianceChecker checker;
  private final Set<String> planned;
  private final Set<String> reconvening;
  private final Set<String> aboutCases;

  /** Something to be done, by the last day on which it is in time. */
  record Open(Requirement requirement, @Nullable String about, int due, int since) {
    static final Comparator<Open> BY_DUE =
        Comparator.comparingInt(Open::due)
            .thenComparing(open -> open.requirement().id())
            .thenComparing(open -> String.valueOf(open.about()));

    /** Whether it is about one case rather than the person. */
    boolean isOfCase() {
      return isCases(requirement);
    }

    boolean isSameAs(Open other) {
      return requirement.id().equals(other.requirement().id())
          && String.valueOf(about).equals(String.valueOf(other.about()));
    }
  }

  private Forecast(
      ComplianceChecker checker,
      Set<String> planned,
      Set<String> reconvening,
      Set<String> aboutCases) {
    this.checker = checker;
    this.planned = planned;
    this.reconvening = reconvening;
    this.aboutCases = aboutCases;
  }

  /**
   * A forecast of what a policy asks of one-to-one sessions.
   *
   * @param chosen the ids of the requirements that are looked at
   */
  static Forecast of(Policy policy, Set<String> chosen) {
    Set<String> planned = new LinkedHashSet<>();
    Set<String> credited = new LinkedHashSet<>();
    Set<String> needed = new LinkedHashSet<>();
    Set<String> aboutCases = new LinkedHashSet<>();
    EntryType session = SessionWords.session(policy);
    for (Requirement requirement : policy.requirements()) {
      if (session != null
          && requirement.kind() instanceof Frequency frequency
          && frequency.clock().counts().stream()
              .anyMatch(counted -> counted.type().equals(session))) {
        needed.add(requirement.id());
        frequency.clock().credits().ifPresent(credited::add);
        if (!requirement.isAlwaysOff()
            && chosen.contains(requirement.id())
            && isMetByPlain(frequency, session, policy)) {
          planned.add(requirement.id());
          if (!counts(frequency, session, policy, List.of())) {
            aboutCases.add(requirement.id());
          }
        }
      }
    }
    needed.addAll(credited);
    List<String> ids =
        policy.requirements().stream().map(Requirement::id).filter(needed::contains).toList();
    return new Forecast(ComplianceChecker.of(policy.only(ids)), planned, credited, aboutCases);
  }

  /**
   * Whether a one-to-one session of which no more is known than who, when and which cases is one.
   */
  private static boolean isMetByPlain(Frequency frequency, EntryType session, Policy policy) {
    if (frequency.mention().isPresent()) {
      Frequency.Mention mention = frequency.mention().get();
      boolean isByCase =
          session.attributes().find(SessionWords.CASES).stream()
                  .anyMatch(list -> list.slot() == mention.list())
              && session.attributes().find(SessionWords.CASES + "." + SessionWords.CASE).stream()
                  .anyMatch(item -> item.slot() == mention.item());
      if (!isByCase || !mention.tests().isEmpty()) {
        return false;
      }
    }
    return counts(frequency, session, policy, List.of("case"));
  }

  /** Whether a session that is known to be about some cases counts. */
  private static boolean counts(
      Frequency frequency, EntryType session, Policy policy, List<String> cases) {
    int day = Days.of("2000-01-03");
    Event plain =
        History.builder(policy.vocabulary(), "plain", kind(session, policy))
            .session(
                to -> {
                  to.held(Days.text(day));
                  cases.forEach(to::discussed);
                })
            .build()
            .events()
            .get(0);
    return frequency.clock().counts().stream()
        .anyMatch(counted -> counted.matches(plain, new PlainScene(day)));
  }

  private static String kind(EntryType session, Policy policy) {
    return policy.vocabulary().subjectKinds().keySet().stream()
        .filter(kind -> session.subjectKinds().isEmpty() || session.subjectKinds().contains(kind))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isCases(Requirement requirement) {
    return requirement.kind() instanceof Frequency frequency && frequency.mention().isPresent();
  }

  /** The requirements that are planned for; none where the policy asks for no such sessions. */
  Set<String> planned() {
    return planned;
  }

  /** Those of them that can be planned for with a history: not what its records leave open. */
  Set<String> decidable(History history, int asOf) {
    Set<String> decidable = new LinkedHashSet<>(planned);
    for (Result result : results(history, asOf)) {
      if (result.outcome() == Outcome.UNDETERMINED) {
        decidable.remove(result.requirement().id());
      }
    }
    return decidable;
  }

  /**
   * What is open with some sessions, the first due first.
   *
   * @param history with the sessions planned so far as if they had been held
   * @param end the last day of the horizon; what is due on it or later is left for another plan
   */
  List<Open> open(History history, Set<String> requirements, int end) {
    List<Open> open = new ArrayList<>();
    for (Result result : results(history, end)) {
      if (requirements.contains(result.requirement().id())) {
        for (Finding finding : result.findings()) {
          open(result, finding).ifPresent(open::add);
        }
      }
    }
    open.sort(Open.BY_DUE);
    return open;
  }

  /** The postponed sessions that can still be reconvened in time. */
  List<Open> toReconvene(History history, int asOf) {
    List<Open> open = new ArrayList<>();
    for (Result result : results(history, asOf)) {
      if (reconvening.contains(result.requirement().id())
          && result.requirement().kind() instanceof Deadline) {
        for (Finding finding : result.findings()) {
          if (finding.outcome() == Outcome.PENDING) {
            open(result, finding).ifPresent(open::add);
          }
        }
      }
    }
    open.sort(Open.BY_DUE);
    return open;
  }

  private static Optional<Open> open(Result result, Finding finding) {
    boolean isOpen =
        finding.outcome() == Outcome.PENDING
            || (finding.outcome() == Outcome.BREACHED && finding.actual().isEmpty());
    return isOpen
        ? finding
            .due()
            .map(
                due ->
                    new Open(
                        result.requirement(),
                        finding.about().orElse(null),
                        due.day(),
                        finding.since().map(Moment::day).orElse(Days.BEGINNING)))
        : Optional.empty();
  }

  private List<Result> results(History history, int asOf) {
    return checker.results(history, AsOf.date(Days.date(asOf)));
  }

  /** Whether any of some requirements counts only sessions that are about a case. */
  boolean needCases(Set<String> requirements) {
    return aboutCases.stream().anyMatch(requirements::contains);
  }

  @Override
  public void close() {
    checker.close();
  }
}
