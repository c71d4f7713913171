package org.throughline.sample.internal.district;

import java.time.LocalDate;

import org.throughline.model.base.Element;
import org.throughline.model.system.ContextKind;
import org.throughline.model.system.ContextNote;
import org.throughline.model.system.InstructionalSystem;
import org.throughline.model.system.Practice;
import org.throughline.model.system.Symptom;
import org.throughline.model.system.SystemFactory;
import org.throughline.model.system.Trajectory;

/** What one has to know around the work: circumstances, signs of trouble traced to the system, and a trajectory. */
final class Surroundings {

    private static final SystemFactory MAKE = SystemFactory.eINSTANCE;

    private final Workshop workshop;
    private final SchoolCalendar when;
    private final InstructionalSystem system;

    Surroundings(Workshop workshop, InstructionalSystem system) {
        this.workshop = workshop;
        this.system = system;
        when = workshop.calendar();
    }

    void describe() {
        note("context-new-test", "The state test asks for explanations", ContextKind.ASSESSMENT_CHANGE,
                when.in(2, 3, 1),
                null, """
                        About a third of the points now go to models and explanations. Results of the two years before \
                        cannot be compared with those after.""");
        note("context-order", "Improvement order for Northgate", ContextKind.MANDATE, when.in(2, 2, 1), null, """
                The state asks for results every six weeks and for an additional class for all students below the line.
                """);
        note("context-principal-northgate", "New principal at Northgate", ContextKind.LEADERSHIP_CHANGE,
                when.in(2, 2, 1), when.in(2, 2, 1), "James Oyelaran followed in the middle of the year.");
        note("context-grant", "Grant for coaching", ContextKind.FUNDING, when.firstDay(2), when.lastDay(3), """
                Pays for one of the four coaches. It cannot be renewed.""");
        note("context-flood", "Schools closed by the flood", ContextKind.OTHER, when.in(1, 4, 7), when.in(1, 4, 18), """
                Nine school days were lost along the river, most of them in the unit on ratios.""");
        symptoms();
        trajectory();
    }

    private void note(String id, String name, ContextKind kind, LocalDate from, LocalDate to, String about) {
        workshop.entry(system.getContextNotes(), MAKE.createContextNote(), id, name).about(about)
                .with(ContextNote::setKind, kind).with(ContextNote::setFrom, from).with(ContextNote::setTo, to);
    }

    private void symptoms() {
        symptom("symptom-return", "New practices are tried twice and dropped", when.in(1, 12, 9), when.in(2, 4, 22), """
                After the first afternoons most teachers tried the new routines once or twice and then went back. The \
                afternoons had shown strategies before anybody had done the mathematics.""", "pd-series-introduction");
        symptom("symptom-full-plates", "“One more thing”", when.in(2, 10, 2), null, """
                In interviews, the calendar of professional development, the coach's questions and the team's agenda appear \
                as three separate demands.""", "team-northgate-7", "expectation-northgate", "pd-series-grade-7");
        symptom("symptom-one-desk", "Everything waits for one desk", when.passed(50), null, """
                Questions about pacing, money, sessions and the benchmark all end in the same mailbox. When its reader was \
                ill for a week, two sessions were moved and one school printed the wrong booklet.""",
                "role-math-coordinator",
                "contact-coordinator-desk");
    }

    private void symptom(String id, String name, LocalDate noticed, LocalDate resolved, String about,
            String... causes) {
        workshop.entry(system.getSymptoms(), MAKE.createSymptom(), id, name).about(about)
                .with(Symptom::setNoticedOn, noticed).with(Symptom::setResolvedOn, resolved)
                .many(Symptom::getCauses, Element.class, causes);
    }

    private void trajectory() {
        Trajectory trajectory = workshop
                .entry(system.getTrajectories(), MAKE.createTrajectory(), "trajectory-discussion",
                        "Growing into leading a discussion")
                .about("""
                        How teachers here have come to lead discussions. It describes practice, so that a coach can think \
                        of a next step; it is no scale for judging anybody.""")
                .one(Trajectory::setPractice, Practice.class, "practice-discuss").element();
        level(trajectory, "level-show", "Show and tell",
                "Students present solutions one after another; each is praised.");
        level(trajectory, "level-compare", "Compare",
                "Two solutions are chosen and compared on the teacher's questions.");
        level(trajectory, "level-connect", "Connect",
                "Students connect the solutions with one another and with the idea of the lesson.");
        level(trajectory, "level-argue", "Argue",
                "Students ask one another for reasons and decide what is convincing.");
    }

    private void level(Trajectory trajectory, String id, String name, String about) {
        workshop.entry(trajectory.getLevels(), MAKE.createTrajectoryLevel(), id, name).about(about);
    }
}
