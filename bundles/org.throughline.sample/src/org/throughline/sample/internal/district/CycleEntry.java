package org.throughline.sample.internal.district;

import java.time.LocalDate;

import org.throughline.model.base.BaseFactory;
import org.throughline.model.base.Task;
import org.throughline.model.feedback.Cycle;
import org.throughline.model.feedback.CycleStep;
import org.throughline.model.feedback.FeedbackFactory;
import org.throughline.model.feedback.Publication;
import org.throughline.model.feedback.SampleGroup;
import org.throughline.model.feedback.StepKind;
import org.throughline.model.feedback.StrategySnapshot;
import org.throughline.model.organisation.Person;
import org.throughline.model.organisation.Role;
import org.throughline.model.organisation.School;
import org.throughline.model.plans.Plan;
import org.throughline.model.plans.Strategy;

/** Describes a feedback cycle. Its entries carry the prefix of the year in their ids, such as {@code y1-rec-3}. */
final class CycleEntry extends Entry<Cycle, CycleEntry> {

    private static final FeedbackFactory MAKE = FeedbackFactory.eINSTANCE;

    private final int year;

    CycleEntry(Workshop workshop, Plain<Cycle> cycle, int year) {
        super(workshop, cycle);
        this.year = year;
        element().setStart(calendar().firstDay(year));
        element().setEnd(calendar().lastDay(year));
        many(Cycle::getPlans, Plan.class, "plan-year-" + year);
    }

    @Override
    CycleEntry self() {
        return this;
    }

    String id(String id) {
        return "y" + year + "-" + id;
    }

    CycleStep step(StepKind kind, String name, LocalDate start, LocalDate end) {
        return workshop()
                .entry(element().getSteps(), MAKE.createCycleStep(), id("step-" + (element().getSteps().size() + 1)),
                        name)
                .with(CycleStep::setKind, kind).with(CycleStep::setStart, start).with(CycleStep::setEnd, end).element();
    }

    void task(CycleStep step, String name, String person, LocalDate due, LocalDate done) {
        workshop()
                .entry(step.getTasks(), BaseFactory.eINSTANCE.createTask(),
                        step.getId() + "-task-" + (step.getTasks().size() + 1), name)
                .one(Task::setAssignee, Person.class, "person-" + person).with(Task::setDue, due)
                .with(Task::setDoneOn, done);
    }

    CycleEntry sample(String role, String school, int planned, int reached) {
        SampleGroup group = MAKE.createSampleGroup();
        group.setPlanned(planned);
        group.setReached(reached);
        workshop().refer(group, SampleGroup::setRole, Role.class, "role-" + role);
        if (school != null) {
            workshop().refer(group, SampleGroup::setSchool, School.class, "school-" + school);
        }
        element().getSample().add(group);
        return this;
    }

    CycleEntry freezes(LocalDate day, String... strategies) {
        for (String strategy : strategies) {
            StrategySnapshot snapshot = workshop().make(MAKE.createStrategySnapshot(), id("frozen-" + strategy));
            snapshot.setCreatedOn(day);
            snapshot.setCreatedBy("Amara Okafor");
            element().getSnapshots().add(snapshot);
            workshop().refer(snapshot, StrategySnapshot::setOriginal, Strategy.class, id("strategy-" + strategy));
            workshop().afterwards(() -> new FrozenStrategy(day).copyTo(snapshot));
        }
        return this;
    }

    FindingEntry finding(String id, String name) {
        FindingEntry finding = new FindingEntry(workshop(), MAKE.createFinding(), id("finding-" + id), name);
        element().getFindings().add(finding.element());
        return finding.writtenDown(reported(), "Nadia Karimova");
    }

    RecommendationEntry recommendation(int number, String name) {
        RecommendationEntry entry = new RecommendationEntry(workshop(), MAKE.createRecommendation(), year, number,
                name);
        element().getRecommendations().add(entry.element());
        return entry.writtenDown(reported(), "Nadia Karimova");
    }

    private LocalDate reported() {
        return year < 3 ? calendar().in(year, 4, 26) : calendar().passed(88);
    }

    CycleEntry published(int revision, LocalDate on, String whatChanged) {
        workshop()
                .entry(element().getPublications(), MAKE.createPublication(), id("publication-" + revision),
                        revision == 1 ? "Report" : "Report, issue " + revision)
                .writtenDown(on, "Nadia Karimova").with(Publication::setRevision, revision)
                .with(Publication::setPublishedOn, on).with(Publication::setWhatChanged, whatChanged)
                .one(Publication::setPublishedBy, Person.class, "person-nadia-karimova");
        return this;
    }
}
