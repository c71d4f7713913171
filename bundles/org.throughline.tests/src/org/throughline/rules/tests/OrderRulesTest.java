package org.throughline.rules.tests;

import static org.throughline.rules.tests.Case.fires;
import static org.throughline.rules.tests.Case.silent;
import static org.throughline.rules.tests.Given.TODAY;
import static org.throughline.rules.tests.Given.TOMORROW;
import static org.throughline.rules.tests.Given.YESTERDAY;

import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.model.plans.Activity;
import org.throughline.model.plans.ActivityStatus;
import org.throughline.model.plans.Goal;
import org.throughline.model.plans.Plan;
import org.throughline.model.plans.PlansFactory;
import org.throughline.model.plans.Resource;
import org.throughline.model.plans.Strategy;
import org.throughline.model.system.InstructionalSystem;
import org.throughline.model.system.StudentOutcome;
import org.throughline.model.system.SystemFactory;
import org.throughline.plans.internal.check.ActivityWithoutGoalRule;
import org.throughline.plans.internal.check.GoalWithoutOutcomeRule;
import org.throughline.plans.internal.check.ResourceWithoutGoalRule;

/** Outcomes first, then goals, then means. */
class OrderRulesTest {

    private static final PlansFactory PLANS = PlansFactory.eINSTANCE;

    static Stream<Case> resources() {
        return Stream.of(
                fires("it has no dates and no goal", given -> resource(given), "Number talks"),
                silent("it serves a goal", given -> resource(given).getGoals().add(goal(given))),
                fires("it is used since today", given -> resource(given).setStart(TODAY), "Number talks"),
                silent("it is used from tomorrow on", given -> resource(given).setStart(TOMORROW)),
                fires("it is used until today", given -> resource(given).setEnd(TODAY), "Number talks"),
                silent("it was used until yesterday", given -> resource(given).setEnd(YESTERDAY)),
                fires("its plan is over, but it is used on", given -> {
                    resource(given);
                    plan(given).setEnd(YESTERDAY);
                }, "Number talks"),
                fires("its only goal is nowhere", given -> resource(given).getGoals().add(nowhere(PLANS.createGoal())),
                        "Number talks"));
    }

    @ParameterizedTest
    @MethodSource
    void resources(Case row) {
        row.check(new ResourceWithoutGoalRule());
    }

    static Stream<Case> goals() {
        return Stream.of(
                fires("it names no outcome", given -> goal(given), "More reasoning"),
                silent("it names an outcome", given -> goal(given).getOutcomes().add(outcome(given))),
                fires("its plan is over", given -> {
                    goal(given);
                    plan(given).setEnd(YESTERDAY);
                }, "More reasoning"),
                silent("its outcome is in a restricted part", given -> {
                    goal(given).getOutcomes().add(outcome(given));
                    given.parts.getLast().setRestricted(true);
                }),
                fires("its only outcome is nowhere",
                        given -> goal(given).getOutcomes().add(nowhere(SystemFactory.eINSTANCE.createStudentOutcome())),
                        "More reasoning"),
                silent("one of its two outcomes is nowhere", given -> {
                    Goal goal = goal(given);
                    goal.getOutcomes().add(nowhere(SystemFactory.eINSTANCE.createStudentOutcome()));
                    goal.getOutcomes().add(outcome(given));
                }));
    }

    @ParameterizedTest
    @MethodSource
    void goals(Case row) {
        row.check(new GoalWithoutOutcomeRule());
    }

    static Stream<Case> activities() {
        return Stream.of(
                fires("it belongs to no strategy and has no goal",
                        given -> plan(given).getActivities().add(activity(given, "Workshop")), "Workshop"),
                silent("it belongs to no strategy and has a goal", given -> {
                    Activity activity = activity(given, "Workshop");
                    activity.getGoals().add(goal(given));
                    plan(given).getActivities().add(activity);
                }),
                fires("neither it nor its strategy has a goal",
                        given -> strategy(given).getActivities().add(activity(given, "Workshop")), "Workshop"),
                silent("its strategy has a goal", given -> {
                    strategy(given).getGoals().add(goal(given));
                    strategy(given).getActivities().add(activity(given, "Workshop"));
                }),
                silent("it has a goal, and its strategy has none", given -> {
                    Activity activity = activity(given, "Workshop");
                    activity.getGoals().add(goal(given));
                    strategy(given).getActivities().add(activity);
                }),
                fires("it was cancelled", given -> {
                    Activity activity = activity(given, "Workshop");
                    activity.setStatus(ActivityStatus.CANCELLED);
                    plan(given).getActivities().add(activity);
                }, "Workshop"),
                fires("all activities of a strategy without a goal but the one with a goal of its own", given -> {
                    Activity served = activity(given, "Served");
                    served.getGoals().add(goal(given));
                    strategy(given).getActivities().add(activity(given, "First"));
                    strategy(given).getActivities().add(served);
                    strategy(given).getActivities().add(activity(given, "Last"));
                }, "First", "Last"));
    }

    @ParameterizedTest
    @MethodSource
    void activities(Case row) {
        row.check(new ActivityWithoutGoalRule());
    }

    private static Plan plan(Given given) {
        return given.parts.stream().filter(Plan.class::isInstance).map(Plan.class::cast).findFirst().orElseGet(() -> {
            Plan plan = given.named(PLANS.createPlan(), "2026-27");
            given.parts.add(plan);
            return plan;
        });
    }

    private static Resource resource(Given given) {
        Resource resource = given.named(PLANS.createResource(), "Number talks");
        plan(given).getResources().add(resource);
        return resource;
    }

    private static Goal goal(Given given) {
        Goal goal = given.named(PLANS.createGoal(), "More reasoning");
        plan(given).getGoals().add(goal);
        return goal;
    }

    private static Strategy strategy(Given given) {
        if (plan(given).getStrategies().isEmpty()) {
            plan(given).getStrategies().add(given.named(PLANS.createStrategy(), "Launches"));
        }
        return plan(given).getStrategies().getFirst();
    }

    private static Activity activity(Given given, String name) {
        return given.named(PLANS.createActivity(), name);
    }

    private static StudentOutcome outcome(Given given) {
        InstructionalSystem system = given.named(SystemFactory.eINSTANCE.createInstructionalSystem(), "System");
        StudentOutcome outcome = given.named(SystemFactory.eINSTANCE.createStudentOutcome(), "Students explain");
        system.getOutcomes().add(outcome);
        given.parts.add(system);
        return outcome;
    }

    private static <T extends EObject> T nowhere(T stand) {
        ((InternalEObject) stand).eSetProxyURI(URI.createURI("system/gone.xmi#gone"));
        return stand;
    }
}
