package org.throughline.sample.generator;

import java.util.ArrayList;
import java.util.List;

import org.throughline.model.feedback.Cycle;
import org.throughline.model.feedback.CycleStep;
import org.throughline.model.feedback.EvidenceFile;
import org.throughline.model.feedback.FeedbackFactory;
import org.throughline.model.feedback.Publication;
import org.throughline.model.feedback.SampleGroup;
import org.throughline.model.feedback.StepKind;
import org.throughline.model.plans.Plan;

/** Makes a chain of feedback cycles, one for each plan: those of former years are published, the last one runs. */
final class CycleMaker {

    private static final FeedbackFactory FACTORY = FeedbackFactory.eINSTANCE;

    private final Stock stock;
    private final Dice dice;

    CycleMaker(Stock stock) {
        this.stock = stock;
        dice = stock.dice;
    }

    /** The cycles, and where some of their evidence is restricted the file that keeps it. */
    record Made(List<Cycle> cycles, EvidenceFile restrictedEvidence) {}

    Made make(String line, List<Plan> plans, int budget) {
        EvidenceFile restricted = stock.full(FACTORY.createEvidenceFile(), "Evidence kept apart, " + line);
        restricted.setRestricted(true);
        List<Cycle> cycles = new ArrayList<>();
        for (Plan plan : plans) {
            cycles.add(cycle(line, plan, cycles.isEmpty() ? null : cycles.getLast(), restricted,
                    budget / plans.size()));
        }
        return new Made(cycles, restricted);
    }

    private Cycle cycle(String line, Plan plan, Cycle before, EvidenceFile restricted, int budget) {
        int end = stock.made() + budget;
        Year year = Year.of(plan.getStart());
        Cycle cycle = stock.full(FACTORY.createCycle(), "Feedback " + line + " " + year.label());
        cycle.setStart(year.start());
        cycle.setEnd(year.end());
        cycle.getPlans().add(plan);
        cycle.setFollows(before);
        steps(cycle);

        if (year.end().isBefore(stock.on)) {
            publish(cycle);
        }
        SnapshotMaker snapshots = new SnapshotMaker(stock, cycle);
        EvidenceMaker evidence = new EvidenceMaker(stock, cycle, restricted);
        RecommendationMaker recommendations = new RecommendationMaker(stock, cycle, before);
        plan.getStrategies().stream().limit(Math.max(1, budget / 40)).forEach(snapshots::make);
        do {
            sample(cycle);
            evidence.make();
            recommendations.make();
        } while (stock.made() < end);
        return cycle;
    }

    private void steps(Cycle cycle) {
        for (StepKind kind : StepKind.VALUES) {
            CycleStep step = stock.full(FACTORY.createCycleStep(), "Step " + (kind.getValue() + 1));
            step.setKind(kind);
            step.setStart(cycle.getStart().plusDays(kind.getValue() * 110L));
            step.setEnd(step.getStart().plusDays(100));
            step.getTasks().add(stock.task(step.getEnd()));
            cycle.getSteps().add(step);
        }
    }

    private void sample(Cycle cycle) {
        SampleGroup group = stock.made(FACTORY.createSampleGroup());
        group.setRole(dice.one(stock.schoolRoles));

        group.setSchool(dice.chance(80) ? dice.one(stock.schools) : null);
        group.setPlanned(dice.between(3, 30));
        group.setReached(dice.between(0, group.getPlanned()));
        cycle.getSample().add(group);
    }

    private void publish(Cycle cycle) {
        Publication publication = stock.full(FACTORY.createPublication(), "Issue 1");
        publication.setRevision(1);
        publication.setPublishedOn(cycle.getEnd().minusDays(dice.between(5, 40)));
        publication.setPublishedBy(dice.one(stock.carriers));
        cycle.getPublications().add(publication);
    }
}
