package org.throughline.sample.internal.district;

import static org.throughline.model.feedback.CollectionKind.INTERVIEW;
import static org.throughline.model.feedback.CollectionKind.LESSON_VIDEO;
import static org.throughline.model.feedback.CollectionKind.NETWORK_SURVEY;
import static org.throughline.model.feedback.Priority.HIGH;
import static org.throughline.model.feedback.Priority.MEDIUM;

import org.throughline.model.base.Warrant;
import org.throughline.model.feedback.CollectionItem;
import org.throughline.model.feedback.CollectionStatus;
import org.throughline.model.feedback.Consent;
import org.throughline.model.feedback.Cycle;
import org.throughline.model.feedback.CycleStep;
import org.throughline.model.feedback.FeedbackFactory;
import org.throughline.model.feedback.StepKind;

/** The feedback cycle that runs, with first findings and drafts of recommendations. */
final class ThirdCycle {

    private final Workshop workshop;
    private final SchoolCalendar when;

    ThirdCycle(Workshop workshop) {
        this.workshop = workshop;
        when = workshop.calendar();
    }

    void describe() {
        CycleEntry cycle = new CycleEntry(workshop,
                workshop.part(FeedbackFactory.eINSTANCE.createCycle(), "cycle-year-3",
                        "Feedback cycle " + when.name(3)),
                3).about("All eight schools. Riverbend and Maple Street take part for the first time.")
                .one(Cycle::setFollows, Cycle.class, "cycle-year-2").writtenDown(when.firstDay(3), "Nadia Karimova")
                .freezes(when.passed(15), "series", "coaching", "coached-meetings", "protected-time", "units",
                        "same-teacher", "grade-7", "graphing", "families")
                .sample("math-teacher", null, 40, 17).sample("principal", null, 8, 5).sample("math-coach", null, 4, 4)
                .sample("second-class-teacher", null, 3, 1);
        steps(cycle);
        collect(new Collected(workshop, cycle));
        cycle.finding("riverbend", "Three hours of coaching are modelling").states(Warrant.OBSERVATION, """
                At Riverbend a coach has time to teach a lesson for somebody, and no time to plan or to talk.""")
                .isAbout("coaching-riverbend").restsOn("y3-evidence-thursdays").cards("card-15").provisional();
        cycle.finding("check", "At Northgate the check decides what meetings are about").states(Warrant.OBSERVATION, """
                Since results are asked for every six weeks, coaching and meetings prepare for them. The afternoons and the \
                units say something else.""").isAbout("team-northgate-7", "expectation-northgate")
                .restsOn("y3-evidence-northgate").cards("card-06", "card-20");
        recommendations(cycle);
    }

    private void steps(CycleEntry cycle) {
        CycleStep document = cycle.step(StepKind.DOCUMENT_STRATEGIES, "Write down what we mean to do", when.firstDay(3),
                when.passed(15));
        cycle.task(document, "Freeze nine strategies", "amara-okafor", when.passed(15), when.passed(15));
        CycleStep collect = cycle.step(StepKind.COLLECT_AND_ANALYSE, "See how it goes in eight schools",
                when.passed(25),
                when.coming(40));
        cycle.task(collect, "Interview the principals", "nadia-karimova", when.ago(4), null);
        cycle.task(collect, "Ask teachers at Riverbend for consent", "carlos-pineda", when.ahead(12), null);
        cycle.step(StepKind.REPORT_AND_RECOMMEND, "Report and recommend", when.coming(45), when.coming(75));
    }

    private void collect(Collected collected) {
        collected.item("interviews", "Interviews", INTERVIEW, when.ahead(20), 55, 27)
                .with(CollectionItem::setStatus, CollectionStatus.UNDER_WAY)
                .with(CollectionItem::setConsent, Consent.PENDING);
        collected.item("lessons", "Two lessons in a row", LESSON_VIDEO, when.coming(30), 80, 0)
                .with(CollectionItem::setStatus, CollectionStatus.PLANNED)
                .with(CollectionItem::setConsent, Consent.PENDING).with(CollectionItem::setDeidentified, false);
        collected.atSchool(collected.item("network", "Who asks whom", NETWORK_SURVEY, when.passed(88), 12, 12),
                "cedar-grove");
        collected.evidence("thursdays", "Thursdays at Riverbend", "interviews", when.passed(80), "Interview 12", """
                “She teaches my class and it is wonderful, and on Friday I stand there and it is my class again.”""",
                "coaching-riverbend");
        collected.evidence("northgate", "What the meeting is for", "interviews", when.passed(85), "Interviews 4 and 9",
                """
                Both say that the meeting is there to find out who has to be taught what again before the next check.""",
                "team-northgate-7");
    }

    private void recommendations(CycleEntry cycle) {
        cycle.recommendation(1, "Prepare teachers of second classes, with a name behind it")
                .asks("assistant-superintendent", HIGH, when.coming(90),
                        """
                        Name somebody who looks after second classes, and offer their teachers an afternoon of their own.""")
                .changes("same-teacher", "same-teacher", "activities").restsOn("check").cards("card-23").provisional()
                .carriedFrom("y2-rec-3");
        cycle.recommendation(2, "One meeting a month that is not about the check").asks(null, MEDIUM, when.coming(90), """
                Agree at Northgate on one team meeting a month for the mathematics of the coming unit.""")
                .changes("coached-meetings", "coached", "activities").restsOn("check").cards("card-14");
        cycle.recommendation(3, "A coach's day for Riverbend").asks("math-coordinator", HIGH, when.coming(90), """
                Move one day of coaching from a school with an accomplished team to Riverbend.""")
                .changes("coaching", "cycles", "activities").cards("card-15");
    }
}
