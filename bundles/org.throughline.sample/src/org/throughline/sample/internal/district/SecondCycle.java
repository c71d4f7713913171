package org.throughline.sample.internal.district;

import static org.throughline.model.feedback.CollectionKind.INTERVIEW;
import static org.throughline.model.feedback.CollectionKind.KNOWLEDGE_ASSESSMENT;
import static org.throughline.model.feedback.CollectionKind.LESSON_VIDEO;
import static org.throughline.model.feedback.CollectionKind.MEETING_RECORDING;
import static org.throughline.model.feedback.CollectionKind.NETWORK_SURVEY;
import static org.throughline.model.feedback.CollectionKind.PD_VIDEO;
import static org.throughline.model.feedback.CollectionKind.SURVEY;

import org.throughline.model.base.Warrant;
import org.throughline.model.feedback.CollectionItem;
import org.throughline.model.feedback.CollectionStatus;
import org.throughline.model.feedback.Consent;
import org.throughline.model.feedback.Cycle;
import org.throughline.model.feedback.CycleStep;
import org.throughline.model.feedback.FeedbackFactory;
import org.throughline.model.feedback.StepKind;

/** The second feedback cycle, with all seven kinds of data. */
final class SecondCycle {

    private final Workshop workshop;
    private final SchoolCalendar when;

    SecondCycle(Workshop workshop) {
        this.workshop = workshop;
        when = workshop.calendar();
    }

    void describe() {
        CycleEntry cycle = new CycleEntry(workshop,
                workshop.part(FeedbackFactory.eINSTANCE.createCycle(), "cycle-year-2",
                        "Feedback cycle " + when.name(2)),
                2)
                .about("""
                        Six schools. The first chapter of the report says what became of last year's recommendations.""")
                .one(Cycle::setFollows, Cycle.class, "cycle-year-1").writtenDown(when.firstDay(2), "Nadia Karimova")
                .freezes(when.in(2, 9, 21), "series", "coaching", "teams", "second-classes")
                .sample("math-teacher", "cedar-grove", 6, 6).sample("math-teacher", "harbor-view", 6, 5)
                .sample("math-teacher", "millbrook", 6, 6).sample("math-teacher", "northgate", 6, 3)
                .sample("math-teacher", "orchard-hill", 5, 5).sample("math-teacher", "westfield", 5, 5)
                .sample("second-class-teacher", null, 2, 2).sample("principal", null, 6, 6)
                .sample("math-coach", null, 4, 4);
        steps(cycle);
        Collected collected = new Collected(workshop, cycle);
        collect(collected);
        evidence(collected);
        findings(cycle);
        new SecondRecommendations(workshop, cycle).describe();
        cycle.published(1, when.in(2, 5, 12), null).published(2, when.in(2, 5, 27),
                "Chapter 3 now says for how many students each number stands. No recommendation was changed.");
    }

    private void steps(CycleEntry cycle) {
        CycleStep document = cycle.step(StepKind.DOCUMENT_STRATEGIES, "Write down what we mean to do",
                when.in(2, 8, 24), when.in(2, 9, 21));
        cycle.task(document, "Name what each strategy carries on", "amara-okafor", when.in(2, 9, 14),
                when.in(2, 9, 18));
        CycleStep collect = cycle.step(StepKind.COLLECT_AND_ANALYSE, "See how it goes in six schools",
                when.in(2, 10, 5), when.in(2, 4, 9));
        cycle.task(collect, "Record two lessons in a row at each school", "grace-whitfield", when.in(2, 3, 5),
                when.in(2, 3, 19));
        cycle.step(StepKind.REPORT_AND_RECOMMEND, "Report and recommend", when.in(2, 4, 12), when.in(2, 5, 12));
    }

    private void collect(Collected collected) {
        collected.item("interviews", "Interviews", INTERVIEW, when.in(2, 2, 22), 46, 42);
        collected.item("survey", "Survey of teachers, coaches and leaders", SURVEY, when.in(2, 11, 20), 46, 37)
                .with(CollectionItem::setConsent, Consent.NOT_NEEDED);
        collected.item("knowledge", "Mathematics for teaching", KNOWLEDGE_ASSESSMENT, when.in(2, 10, 16), 34, 12)
                .with(CollectionItem::setConsent, Consent.REFUSED)
                .with(CollectionItem::setStatus, CollectionStatus.ABANDONED)
                .about("Given up: at two schools somebody said no, and with the rest it would show single teachers.");
        collected.item("lessons", "Two lessons in a row", LESSON_VIDEO, when.in(2, 3, 19), 68, 60);
        collected.item("afternoons", "Afternoons on video", PD_VIDEO, when.in(2, 2, 4), 3, 3);
        collected.atSchool(
                collected.item("meetings", "Team meetings, recorded", MEETING_RECORDING, when.in(2, 3, 5), 4, 4),
                "cedar-grove");
        collected.atSchool(collected.item("network", "Who asks whom", NETWORK_SURVEY, when.in(2, 4, 2), 12, 11),
                "cedar-grove");
    }

    private void evidence(Collected collected) {
        collected.evidence("weeks-after", "The weeks after an afternoon", "lessons", when.in(2, 3, 19), "All videos", """
                Demand was kept in 19 of 32 lessons within three weeks of an afternoon, and in 6 of 28 later ones.""",
                "pd-series-grade-7", "practice-launch");
        collected.evidence("follow-up", "An idea let go", "afternoons", when.in(2, 2, 4), "Third afternoon, minute 71", """
                Six ideas are named and all six are praised. The one that would have led on is not taken up.""",
                "pd-session-orderings");
        collected.evidence("debriefs", "What is dropped first", "interviews", when.in(2, 2, 22), "Coaches, question 3", """
                “If the bell rings there is no debrief, and then there is the next lesson.” Said in four of four interviews.
                """, "coaching-district", "y2-activity-cycles");
        collected.evidence("meeting-topics", "41 of 126 meetings", "survey", when.in(2, 4, 6),
                "Two-minute notes, counted", """
                41 of 126 meetings were about students' work, 52 about pacing and copies, 33 about other things.""",
                "y2-activity-teams");
        collected.evidence("teacher-edition", "One method on the page", "lessons", when.in(2, 3, 19),
                "Lessons 5 to 8 of the unit", """
                        In seven of eight lessons the method shown is the one that the teacher edition prints first.""",
                "unit-proportional-7");
        collected.evidence("who-speaks", "Who speaks", "lessons", when.in(2, 3, 12), "Tally of four lessons", """
                Of 21 students of second classes at Millbrook 11 spoke in their first class; at Northgate 6 of 25.""",
                "second-class-millbrook", "second-class-northgate");
        collected.evidence("liked", "Students like the workbook", "interviews", when.in(2, 3, 2), "Northgate, students",
                """
                Five of six students say that in the second class they know what to do, and in the first they do not.""",
                "second-class-northgate");
    }

    private void findings(CycleEntry cycle) {
        cycle.finding("series", "Afternoons reach the classroom, for three weeks")
                .states(Warrant.OWN_DATA,
                        """
                What is rehearsed is taught. After about three weeks its trace is gone, and discussions did not change.""")
                .isAbout("pd-series-grade-7").restsOn("y2-evidence-weeks-after", "y2-evidence-follow-up")
                .gap("Introductions and discussions change for good.", "Introductions change for a while.")
                .cards("card-08", "card-11");
        cycle.finding("cycles", "Without a debrief a cycle is a visit").states(Warrant.OBSERVATION, """
                Fourteen of thirty-three cycles had no debrief. Where there was one, teachers could say what they would do \
                next.""").isAbout("coaching-district").restsOn("y2-evidence-debriefs", "y2-evidence-restricted-debrief")
                .cards("card-15", "card-16").provisional();
        cycle.finding("teams", "Time is used for what a team already knows").states(Warrant.OWN_DATA, """
                A third of the meetings were about students' work. Teams with somebody who asks where the mathematics is \
                spend half of their time there, the others hardly any.""")
                .isAbout("team-cedar-grove-7", "team-harbor-view-6", "team-westfield-6")
                .restsOn("y2-evidence-meeting-topics", "y2-evidence-restricted-press")
                .gap("Time leads to better meetings.", "Time leads to more of the same meetings.")
                .cards("card-13", "card-14");
        cycle.finding("units", "The page shows the method").states(Warrant.OBSERVATION, """
                In half of the units read, the printed pages give one method away before a teacher can keep it open.""")
                .isAbout("unit-proportional-7").restsOn("y2-evidence-teacher-edition").cards("card-04");
        cycle.finding("second-class", "Two second classes that have only the name in common")
                .states(Warrant.SINGLE_CASE, """
                With the same teacher and tomorrow's problem, students of the second class take part in the first. With \
                another teacher and a workbook they do not.""")
                .isAbout("second-class-millbrook", "second-class-northgate").restsOn("y2-evidence-who-speaks")
                .butAlso("y2-evidence-liked").cards("card-24", "card-27").provisional();
        cycle.finding("calendar", "Nobody sees all dates in one place").states(Warrant.OPINION, """
                Afternoons, benchmarks, visits and team meetings stand in four calendars. We believe that this costs more \
                strength than any one of them.""").isAbout("tool-agenda").provisional();
    }
}
