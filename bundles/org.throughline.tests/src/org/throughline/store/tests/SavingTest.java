package org.throughline.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.KnowledgeBases;
import org.throughline.core.OpenOptions;
import org.throughline.core.Session;
import org.throughline.model.organisation.District;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Role;
import org.throughline.model.plans.Goal;
import org.throughline.model.plans.Plan;
import org.throughline.model.plans.PlansFactory;
import org.throughline.model.plans.Strategy;

class SavingTest {

    private static final OpenOptions OPTIONS = new OpenOptions(false, "ada", () -> LocalDate.of(2026, 9, 14));

    @Test
    void whatWasSavedIsThereWhenOpenedAgain(@TempDir Path folder) throws Exception {
        try (Session session = new KnowledgeBases(List.of()).create(folder, "Example", OPTIONS)) {
            session.change("x", () -> {
                District d = session.add(OrganisationFactory.eINSTANCE.createDistrict());
                d.setName("Köln");
                Role role = OrganisationFactory.eINSTANCE.createRole();
                role.setName("Coach");
                d.getRoles().add(role);
                Plan plan = PlansFactory.eINSTANCE.createPlan();
                plan.setName("2026–27: Plan");
                session.add(plan);
                plan.setOwnerRole(role);
                Goal goal = PlansFactory.eINSTANCE.createGoal();
                goal.setName("A\n & \"B\" <c> ]]> \t x\r\n");
                plan.getGoals().add(goal);
                goal.getTags().addAll(List.of("a b", " c ", "]]>"));
                Goal goal2 = PlansFactory.eINSTANCE.createGoal();
                plan.getGoals().add(goal2);
                Strategy s = PlansFactory.eINSTANCE.createStrategy();
                plan.getStrategies().add(s);
                s.getGoals().add(goal2);
                s.getGoals().add(goal);
                s.getBasedOn().add(goal);
                s.getBasedOn().add(role);
            });
            session.save();
        }
        try (Session session = new KnowledgeBases(List.of()).open(folder, OPTIONS)) {
            assertEquals(List.of(), session.content().problems());
            assertEquals(2, session.content().parts().size());
        }
    }
}
