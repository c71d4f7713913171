package org.throughline.sample.internal.district;

import static org.throughline.model.feedback.CollectionKind.DOCUMENT;
import static org.throughline.model.feedback.CollectionKind.INTERVIEW;
import static org.throughline.model.feedback.CollectionKind.LESSON_VIDEO;
import static org.throughline.model.feedback.CollectionKind.SURVEY;

import org.throughline.model.base.Warrant;
import org.throughline.model.feedback.CollectionItem;
import org.throughline.model.feedback.Consent;
import org.throughline.model.feedback.CycleStep;
import org.throughline.model.feedback.FeedbackFactory;
import org.throughline.model.feedback.StepKind;

/** The first feedback cycle: published, answered and judged. */
final class FirstCycle {

    private final Workshop workshop;
    private final SchoolCalendar when;

    FirstCycle(Workshop workshop) {
        this.workshop = workshop;
        when = workshop.calendar();
    }

    void describe() {
        CycleEntry cycle = new CycleEntry(workshop,
                workshop.part(FeedbackFactory.eINSTANCE.createCycle(), "cycle-year-1",
                        "Feedback cycle " + when.name(1)),
                1).about("""
                        The first year with the university. Four schools, thirty teachers, and a report of eleven pages \
                        that surprised most of us.""").writtenDown(when.firstDay(1), "Nadia Karimova")
                .freezes(when.in(1, 9, 22), "series", "coaching", "tutoring")
                .sample("math-teacher", "cedar-grove", 8, 8).sample("math-teacher", "harbor-view", 8, 6)
                .sample("math-teacher", "millbrook", 8, 8).sample("math-teacher", "westfield", 6, 5)
                .sample("principal", null, 4, 4).sample("math-coach", null, 3, 3);
        steps(cycle);
        collect(new Collected(workshop, cycle));
        findings(cycle);
        new FirstRecommendations(workshop, cycle).describe();
        cycle.published(1, when.in(1, 5, 12), null).published(2, when.in(1, 6, 3),
                "Recommendation 8 was withdrawn. A wrong number of lessons was corrected on page 4: 83, not 38.");
    }

    private void steps(CycleEntry cycle) {
        cycle.step(StepKind.DOCUMENT_STRATEGIES, "Write down what we mean to do", when.in(1, 8, 25), when.in(1, 9, 22));
        CycleStep collect = cycle.step(StepKind.COLLECT_AND_ANALYSE, "See how it goes in four schools",
                when.in(1, 10, 5), when.in(1, 4, 2));
        cycle.task(collect, "Interview all principals", "nadia-karimova", when.in(1, 2, 20), when.in(1, 2, 17));
        cycle.task(collect, "Agree on what counts as giving a reason", "tomas-renteria", when.in(1, 10, 16),
                when.in(1, 10, 29));
        cycle.step(StepKind.REPORT_AND_RECOMMEND, "Report and recommend", when.in(1, 4, 5), when.in(1, 5, 12));
    }

    private void collect(Collected collected) {
        collected.item("interviews", "Interviews", INTERVIEW, when.in(1, 2, 20), 37, 34);
        collected.item("survey", "Survey of teachers and leaders", SURVEY, when.in(1, 11, 20), 37, 29)
                .with(CollectionItem::setConsent, Consent.NOT_NEEDED);
        collected.item("lessons", "Two lessons in a row", LESSON_VIDEO, when.in(1, 3, 12), 60, 52);
        collected.item("documents", "Plans and agendas", DOCUMENT, when.in(1, 9, 30), 12, 12)
                .with(CollectionItem::setConsent, Consent.NOT_NEEDED);
        collected.evidence("talks", "Tried twice", "interviews", when.in(1, 2, 11), "Interviews, question 5", """
                Of 26 teachers who had tried number talks, 21 had stopped by February. Most often named: not knowing what to \
                do with an unexpected answer.""", "y1-activity-talks");
        collected.evidence("spring", "They asked for more", "survey", when.in(1, 5, 4), "Added sheet of the spring",
                """
                27 of 30 want to go on doing mathematics together next year; 4 of 30 want to go on with number talks.""",
                "y1-activity-spring-mathematics");
        collected.evidence("launches", "The table on the board", "lessons", when.in(1, 3, 12), "First ten minutes", """
                In 42 of 52 lessons a way to the solution was shown before students began. In 9 of these the page itself \
                shows it.""", "unit-ratio-6", "practice-launch");
        collected.evidence("requests", "Who asked for a coach", "documents", when.in(1, 4, 1), "Coaches' calendars", """
                Eleven of thirty teachers asked at least once. Seven of the eleven already led discussions in the first \
                videos.""", "y1-activity-visits");
        collected.evidence("agendas", "Three agendas of one week", "documents", when.in(1, 11, 10),
                "Week of the second afternoon", """
                        The afternoon was about the platform, the coach's visits about number talks, the team meetings about \
                        copies and grading.""", "pd-series-introduction", "team-harbor-view-6");
        collected.evidence("one-team", "One team that was different", "documents", when.in(1, 3, 3),
                "Minutes of Cedar Grove", """
                        In five of six meetings this team did the problem of the week before talking about anything else.
                        """, "team-cedar-grove-7");
    }

    private void findings(CycleEntry cycle) {
        cycle.finding("mathematics-first", "Mathematics first made the difference").states(Warrant.OWN_DATA, """
                Teachers who had done the mathematics as learners wanted to go on; those who had been shown a technique had \
                dropped it within months.""").isAbout("pd-series-introduction")
                .restsOn("y1-evidence-talks", "y1-evidence-spring")
                .gap("Teachers use number talks every week.",
                        "Tried once or twice, then dropped, in four of five rooms.")
                .provisional();
        cycle.finding("launch", "The demand is lost in the first ten minutes").states(Warrant.OBSERVATION, """
                Four of five introductions show a way to the solution. The problems are good; what students get is not the \
                problem that is in the book.""").isAbout("unit-ratio-6", "practice-launch")
                .restsOn("y1-evidence-launches")
                .gap("Problems are used as they are written.", "The way is shown first.").cards("card-03", "card-04");
        cycle.finding("coaching", "Those who need it least ask most").states(Warrant.OWN_DATA, """
                Coaching on request reaches a third of the teachers, mostly those who are already on their way.""")
                .isAbout("coaching-district").restsOn("y1-evidence-requests").cards("card-15", "card-18");
        cycle.finding("teams", "Most teams share copies").states(Warrant.OBSERVATION, """
                In most meetings materials and dates are exchanged. One team works on mathematics; its time lies within the \
                school day and one of its members has gone a long way already.""")
                .isAbout("team-harbor-view-6", "team-cedar-grove-7").restsOn("y1-evidence-agendas")
                .butAlso("y1-evidence-one-team").cards("card-12", "card-14");
        cycle.finding("uncoordinated", "Three supports, three directions").states(Warrant.OBSERVATION, """
                What happens on an afternoon is not taken up by coaches or teams, and what they do is not taken up on an \
                afternoon.""").isAbout("pd-series-introduction", "coaching-district", "team-harbor-view-6")
                .restsOn("y1-evidence-agendas").cards("card-09");
    }
}
