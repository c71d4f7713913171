package org.throughline.exchange.tests;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;

import org.throughline.core.Session;
import org.throughline.model.base.Element;
import org.throughline.model.feedback.Cycle;
import org.throughline.model.feedback.EvidenceFile;
import org.throughline.model.feedback.FeedbackFactory;
import org.throughline.model.organisation.District;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Role;
import org.throughline.model.plans.Goal;
import org.throughline.model.plans.Indicator;
import org.throughline.model.plans.Measurement;
import org.throughline.model.plans.Plan;
import org.throughline.model.plans.PlansFactory;

/**
 * A saved base with a bit of everything: two plans ({@code p1} with the goals {@code g1}, {@code g2}, {@code g3}, an
 * indicator {@code i1} with the measurement {@code m1}; {@code p2} empty), roles {@code coach}, {@code lead1} and
 * {@code lead2} (both called Lead), a published cycle {@code c1} with the finding {@code f1}, and a restricted evidence
 * file {@code secret} with {@code e1}, to which {@code f1} refers.
 */
final class SmallBase {

    private SmallBase() {}

    static Session at(Path folder) throws Exception {
        Session session = Exchange.bare(folder);
        session.change("Fill", () -> {
            District district = named(OrganisationFactory.eINSTANCE.createDistrict(), "d", "Riverside");
            district.getRoles().add(role("coach", "Coach"));
            district.getRoles().add(role("lead1", "Lead"));
            district.getRoles().add(role("lead2", "Lead"));
            session.add(district);
            session.add(plan());
            session.add(named(PlansFactory.eINSTANCE.createPlan(), "p2", "Plan 2027"));
            FeedbackFactory feedback = FeedbackFactory.eINSTANCE;
            EvidenceFile secret = named(feedback.createEvidenceFile(), "secret", "Notes");
            secret.setRestricted(true);
            secret.getEvidence().add(named(feedback.createEvidence(), "e1", "A remark"));
            session.add(secret);
            Cycle cycle = named(feedback.createCycle(), "c1", "Cycle 2026");
            cycle.getFindings().add(named(feedback.createFinding(), "f1", "Little time"));
            cycle.getFindings().getFirst().getEvidence().add(secret.getEvidence().getFirst());
            session.add(cycle);
        });
        session.change("Publish", () -> find(session, "c1", Cycle.class).getPublications()
                .add(named(FeedbackFactory.eINSTANCE.createPublication(), "issue1", "Issue 1")));
        session.save();
        return session;
    }

    static <T> T find(Session session, String id, Class<T> type) {
        return type.cast(session.content().find(id).orElseThrow());
    }

    static String goals(Session session, String plan) {
        return String.join(" ", find(session, plan, Plan.class).getGoals().stream().map(Goal::getId).toList());
    }

    private static Plan plan() {
        PlansFactory plans = PlansFactory.eINSTANCE;
        Plan plan = named(plans.createPlan(), "p1", "Plan 2026");
        for (int i = 1; i <= 3; i++) {
            plan.getGoals().add(named(plans.createGoal(), "g" + i, "Goal " + i));
        }
        plan.getGoals().getFirst().getTags().add("fractions");
        plan.getGoals().getFirst().setReviewEveryDays(90);
        Indicator indicator = named(plans.createIndicator(), "i1", "Tasks with several entry points");
        Measurement measurement = plans.createMeasurement();
        measurement.setId("m1");
        measurement.setDate(LocalDate.of(2026, 5, 4));
        measurement.setValue(new BigDecimal("12.50"));
        indicator.getMeasurements().add(measurement);
        plan.getIndicators().add(indicator);
        return plan;
    }

    private static Role role(String id, String name) {
        return named(OrganisationFactory.eINSTANCE.createRole(), id, name);
    }

    private static <E extends Element> E named(E element, String id, String name) {
        element.setId(id);
        element.setName(name);
        return element;
    }
}
