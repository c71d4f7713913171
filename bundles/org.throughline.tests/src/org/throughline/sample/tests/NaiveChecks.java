package org.throughline.sample.tests;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.throughline.core.Content;
import org.throughline.model.base.Identified;
import org.throughline.model.base.LinkKind;
import org.throughline.model.feedback.Cycle;
import org.throughline.model.feedback.Finding;
import org.throughline.model.feedback.Publication;
import org.throughline.model.feedback.Recommendation;
import org.throughline.model.plans.Activity;
import org.throughline.model.plans.ActivityKind;
import org.throughline.model.plans.Focus;
import org.throughline.model.plans.Goal;
import org.throughline.model.plans.Indicator;
import org.throughline.model.plans.Measurement;
import org.throughline.model.plans.Measures;
import org.throughline.model.plans.Plan;
import org.throughline.model.plans.Strategy;
import org.throughline.model.plans.Timing;
import org.throughline.model.system.SupplementalSupport;

/** The checks of plans, supports and cycles, each in a few lines and straight from its definition. */
final class NaiveChecks {

    private final Content content;
    private final LocalDate on;
    private final Map<String, Set<String>> fired = new TreeMap<>();

    NaiveChecks(Content content, LocalDate on) {
        this.content = content;
        this.on = on;
    }

    /** The ids that each check fires on. */
    Map<String, Set<String>> all() {
        fire("theory.strategy-without-rationale", Strategy.class,
                strategy -> strategy.getRationale() == null || strategy.getRationale().isBlank());
        fire("theory.strategy-without-conjecture", Strategy.class, strategy -> strategy.getConjectures().isEmpty());
        fire("understanding.strategy-before-mathematics", Activity.class, this::showsTechniqueFirst);
        fire("indicators.goal-without-indicator", Goal.class, goal -> indicators(goal).isEmpty());
        fire("indicators.only-lagging", Goal.class,
                goal -> allAre(indicators(goal), indicator -> indicator.getTiming() == Timing.LAGGING));
        fire("indicators.only-activity", Goal.class,
                goal -> allAre(indicators(goal), indicator -> indicator.getMeasures() == Measures.ACTIVITY));
        fire("indicators.no-baseline", Indicator.class, indicator -> indicator.getBaseline() == null);
        fire("indicators.stale", Indicator.class, this::isStale);
        fire("supports.different-teacher", SupplementalSupport.class,
                support -> no(support.getSameTeacher()) && no(support.getCoordinated()));
        fire("supports.uncoordinated", SupplementalSupport.class,
                support -> no(support.getSameTeacher()) && no(support.getCoordinated()));
        fire("supports.unprepared", SupplementalSupport.class, support -> no(support.getTeachersPrepared()));
        fire("feedback.recommendation-without-addressee", Recommendation.class, one -> one.getAddressee() == null);
        fire("feedback.recommendation-without-finding", Recommendation.class, one -> one.getFindings().isEmpty());
        fire("feedback.recommendation-unanswered", Recommendation.class, this::isUnanswered);
        fire("feedback.no-judgement-after-a-year", Recommendation.class,
                one -> standsSince(one) > 365 && one.getJudgements().isEmpty());
        fire("feedback.finding-without-evidence", Finding.class, finding -> finding.getEvidence().isEmpty());
        return fired;
    }

    private <T extends Identified> void fire(String rule, Class<T> type, Predicate<T> wrong) {
        fired.put(rule, new HashSet<>(content.all(type).filter(wrong).map(Identified::getId).toList()));
    }

    private static boolean no(Boolean answer) {
        return !Boolean.TRUE.equals(answer);
    }

    private static <T> boolean allAre(Set<T> all, Predicate<T> condition) {
        return !all.isEmpty() && all.stream().allMatch(condition);
    }

    private Set<Indicator> indicators(Goal goal) {
        Set<Indicator> found = new HashSet<>();
        content.all(Indicator.class).filter(one -> one.getGoals().contains(goal)).forEach(found::add);
        content.all(Strategy.class).filter(strategy -> strategy.getGoals().contains(goal))
                .flatMap(strategy -> strategy.getConjectures().stream())
                .forEach(conjecture -> found.addAll(conjecture.getIndicators()));
        return found;
    }

    private boolean isStale(Indicator indicator) {
        boolean running = !indicator.getPlan().getStart().isAfter(on) && !indicator.getPlan().getEnd().isBefore(on);
        return running && indicator.getMeasurements().stream().map(Measurement::getDate)
                .noneMatch(date -> ChronoUnit.DAYS.between(date, on) <= indicator.getIntervalDays());
    }

    private boolean showsTechniqueFirst(Activity activity) {
        return (activity.getKind() == ActivityKind.PD || activity.getKind() == ActivityKind.COLLABORATION)
                && activity.getFocus() == Focus.TEACHING_STRATEGY && activity.getPractice() != null
                && inPlanOf(activity).noneMatch(other -> other.getFocus() == Focus.MATHEMATICS_AS_LEARNER
                        && !Collections.disjoint(goals(other), goals(activity))
                        && !other.getStart().isAfter(activity.getStart()));
    }

    private static Stream<Activity> inPlanOf(EObject one) {
        EObject plan = one;
        while (!(plan instanceof Plan)) {
            plan = plan.eContainer();
        }
        return Content.within(plan, Activity.class);
    }

    static List<Goal> goals(Activity activity) {
        return activity.getGoals().isEmpty() && activity.eContainer() instanceof Strategy strategy
                ? strategy.getGoals()
                : activity.getGoals();
    }

    private boolean isUnanswered(Recommendation one) {
        boolean late = one.getDue() != null && one.getDue().isBefore(on) || standsSince(one) > 60;
        return standsSince(one) >= 0 && late && one.getResponses().isEmpty();
    }

    /** For how many days a recommendation has been published; less than none where it is not, or no longer stands. */
    private long standsSince(Recommendation one) {
        List<LocalDate> issues = new ArrayList<>(
                one.getCycle().getPublications().stream().map(Publication::getPublishedOn).sorted().toList());
        boolean gone = one.getWithdrawnOn() != null || replaced(one);
        return issues.isEmpty() || gone ? -1 : ChronoUnit.DAYS.between(issues.getFirst(), on);
    }

    private boolean replaced(Recommendation one) {
        return content.all(Cycle.class).filter(cycle -> !cycle.getPublications().isEmpty())
                .flatMap(cycle -> cycle.getRecommendations().stream()).flatMap(other -> other.getLinks().stream())
                .anyMatch(link -> link.getKind() == LinkKind.SUPERSEDES && link.getTarget() == one);
    }
}
