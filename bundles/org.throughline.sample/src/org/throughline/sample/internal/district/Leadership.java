package org.throughline.sample.internal.district;

import java.time.LocalDate;

import org.throughline.model.base.Element;
import org.throughline.model.organisation.Role;
import org.throughline.model.organisation.RoleLevel;
import org.throughline.model.organisation.School;
import org.throughline.model.system.Expectation;
import org.throughline.model.system.InstructionalSystem;
import org.throughline.model.system.LeadershipPractice;
import org.throughline.model.system.PressFocus;
import org.throughline.model.system.SystemFactory;
import org.throughline.model.system.Tool;

/** What leaders do, what they press for, and the tools that people use. */
final class Leadership {

    private static final SystemFactory MAKE = SystemFactory.eINSTANCE;

    private final Workshop workshop;
    private final SchoolCalendar when;
    private final InstructionalSystem system;

    Leadership(Workshop workshop, InstructionalSystem system) {
        this.workshop = workshop;
        this.system = system;
        when = workshop.calendar();
    }

    void describe() {
        practices();
        expectations();
        tools();
    }

    private void practices() {
        practice("leading-visits", "Short visits with one question", RoleLevel.SCHOOL, "principal",
                "practice-launch", """
                        A principal sees ten minutes of two lessons a week, writes down one thing that students said, and \
                        asks the teacher one question. Nothing is rated.""");
        practice("leading-time", "Protecting the planning period", RoleLevel.SCHOOL, "principal", "team-cedar-grove-7",
                """
                        No cover, no testing meeting and no announcements in the period in which a team plans.""");
        practice("leading-principals", "Principals' hour on mathematics", RoleLevel.DISTRICT,
                "assistant-superintendent", "leading-visits", """
                        Once a month the principals watch the same ten minutes of a lesson and compare what each of them \
                        would ask.""");
    }

    private void practice(String id, String name, RoleLevel level, String role, String supports, String about) {
        workshop.entry(system.getLeadershipPractices(), MAKE.createLeadershipPractice(), id, name).about(about)
                .with(LeadershipPractice::setLevel, level)
                .many(LeadershipPractice::getRoles, Role.class, "role-" + role)
                .many(LeadershipPractice::getSupports, Element.class, supports);
    }

    private void expectations() {
        expectation("expectation-coach-instruction", "Coaches press for reasons in every lesson", "math-coach",
                "math-teacher", null, PressFocus.INSTRUCTION, when.firstDay(2), null);
        expectation("expectation-cedar-grove", "Cedar Grove's principal asks what students said", "principal",
                "math-teacher", "cedar-grove", PressFocus.INSTRUCTION, when.firstDay(2), null);
        expectation("expectation-northgate", "Northgate's principal asks for results every six weeks", "principal",
                "math-teacher", "northgate", PressFocus.SCORES, when.in(2, 2, 1), null);
        expectation("expectation-pacing", "Everybody is on the same page of the pacing calendar",
                "assistant-superintendent", "principal", null, PressFocus.COMPLIANCE, when.firstDay(1),
                when.in(2, 12, 18));
        expectation("expectation-update", "The monthly update begins with students", "superintendent",
                "math-coordinator", null, PressFocus.OTHER, when.firstDay(3), null);
    }

    private void expectation(String id, String name, String presser, String pressed, String school, PressFocus focus,
            LocalDate since, LocalDate until) {
        Plain<Expectation> expectation = workshop
                .entry(system.getExpectations(), MAKE.createExpectation(), id, name)
                .one(Expectation::setPresser, Role.class, "role-" + presser)
                .one(Expectation::setPressed, Role.class, "role-" + pressed).with(Expectation::setFocus, focus)
                .with(Expectation::setSince, since).with(Expectation::setUntil, until);
        if (school != null) {
            expectation.one(Expectation::setSchool, School.class, "school-" + school);
        }
    }

    private void tools() {
        tool("tool-visit-form", "Visit form", "Shared drive, folder Visits", """
                Half a page: what was the problem, how was it introduced, what did three students say?""", "principal",
                "math-coach");
        tool("tool-agenda", "Agenda of a team meeting", "Shared drive, folder Teams", """
                Four lines: the mathematics; students' work; what in our teaching led to it; what we try next.""",
                "team-facilitator", "math-coach");
        tool("tool-dashboard", "Monthly charts", "Data office, restricted drive", """
                One page for each school, with the visits of the month and never with names.""", "data-analyst",
                "principal");
        tool("tool-graphing", "Graphing software", "District licence, 900 seats", """
                Runs in the browser. Bought before anybody had said which units need it.""", "math-teacher");
    }

    private void tool(String id, String name, String where, String about, String... users) {
        Plain<Tool> tool = workshop.entry(system.getTools(), MAKE.createTool(), id, name).about(about)
                .with(Tool::setWhereKept, where);
        for (String user : users) {
            tool.many(Tool::getUsedBy, Role.class, "role-" + user);
        }
    }
}
