package org.throughline.sample.internal.district;

import java.time.LocalDate;

import org.throughline.model.organisation.Person;
import org.throughline.model.system.Assessment;
import org.throughline.model.system.AssessmentKind;
import org.throughline.model.system.CurriculumUnit;
import org.throughline.model.system.InstructionalSystem;
import org.throughline.model.system.Launch;
import org.throughline.model.system.LearningGoal;
import org.throughline.model.system.MaterialSource;
import org.throughline.model.system.Practice;
import org.throughline.model.system.SystemFactory;
import org.throughline.model.system.TaskAudit;

/** Units with the audits of their tasks, and assessments. */
final class Materials {

    private static final SystemFactory MAKE = SystemFactory.eINSTANCE;

    private final Workshop workshop;
    private final SchoolCalendar when;
    private final InstructionalSystem system;

    Materials(Workshop workshop, InstructionalSystem system) {
        this.workshop = workshop;
        this.system = system;
        when = workshop.calendar();
    }

    void describe() {
        units();
        assessments();
    }

    private void units() {
        CurriculumUnit ratios = unit("ratio-6", "Ratios in everyday life", "6", MaterialSource.ADOPTED_SERIES, 3, """
                Eight lessons around recipes, maps and speeds. The third lesson is the one to protect: it lets students \
                invent the double number line.""", "concepts", "representations");
        audit(ratios, when.in(1, 11, 14), true, true, true, Launch.PROCEDURALISED,
                "In four of five lessons seen, the table was drawn and half filled in before students began.");
        audit(ratios, when.in(2, 11, 12), true, true, true, Launch.KEPT,
                "In three of five lessons students were left to organise the numbers themselves.");
        CurriculumUnit proportional = unit("proportional-7", "Proportional relationships", "7",
                MaterialSource.ADOPTED_SERIES, 18, """
                        The heart of grade 7. Students compare situations that are proportional with some that only look so.
                        """, "concepts", "representations");
        audit(proportional, when.in(2, 2, 10), true, true, false, Launch.PROCEDURALISED,
                "The tasks are sound, but the teacher edition asks for one method only in lessons 5 to 8.");
        CurriculumUnit linear = unit("linear-8", "Linear equations and what they say", "8",
                MaterialSource.OWN_CURRICULUM, 12, """
                        Written by our own teachers over two summers. Each lesson starts from a situation in the district: \
                        bus tickets, the river gauge, the school garden.""", "fluency", "press");
        audit(linear, when.passed(60), true, true, true, Launch.KEPT,
                "All six tasks looked at have several ways in. Two are too long for one lesson.");
        CurriculumUnit statistics = unit("statistics-7", "Comparing groups", "7", MaterialSource.ADOPTED_SERIES, 28, """
                A short unit that is often dropped when time is short.""", "argument", "discuss");
        audit(statistics, when.in(2, 5, 6), null, null, null, Launch.NOT_OBSERVED,
                "Only the text was read; no lesson has been seen yet.");
        unit("fact-practice", "Weekly fact practice", "6-8", MaterialSource.SUPPLEMENT, 1, """
                A sheet of forty short exercises that many classes do on Fridays. It came with the old series.""",
                "fluency", null);
    }

    private CurriculumUnit unit(String id, String name, String grade, MaterialSource source, int week, String about,
            String goal, String practice) {
        Plain<CurriculumUnit> unit = workshop
                .entry(system.getUnits(), MAKE.createCurriculumUnit(), "unit-" + id, name).about(about)
                .with(CurriculumUnit::setGrade, grade).with(CurriculumUnit::setSource, source)
                .with(CurriculumUnit::setStart, when.firstDay(3).plusWeeks(week + 3L))
                .with(CurriculumUnit::setEnd, when.firstDay(3).plusWeeks(week + 7L))
                .many(CurriculumUnit::getLearningGoals, LearningGoal.class, "learning-goal-" + goal);
        if (practice != null) {
            unit.many(CurriculumUnit::getPractices, Practice.class, "practice-" + practice);
        }
        return unit.element();
    }

    private void audit(CurriculumUnit unit, LocalDate date, Boolean entries, Boolean ways, Boolean discussion,
            Launch launch, String note) {
        TaskAudit audit = MAKE.createTaskAudit();
        audit.setDate(date);
        audit.setMultipleEntryPoints(entries);
        audit.setSeveralWays(ways);
        audit.setRoomForDiscussion(discussion);
        audit.setLaunch(launch);
        audit.setNote(note);
        workshop.refer(audit, TaskAudit::setBy, Person.class, "person-tomas-renteria");
        unit.getAudits().add(audit);
    }

    private void assessments() {
        assessment("state-test", "State test", AssessmentKind.STATE, "6-8", """
                One day in spring. The results come in August.""", """
                Since last year about a third of the points ask for explanations or models; before, almost all asked for \
                procedures. Argumentation is still hardly assessed.""", "fluency", "concepts");
        assessment("benchmark", "District benchmark", AssessmentKind.DISTRICT, "6-8", """
                Three times a year, forty minutes, two open problems and eight short ones.""", """
                The open problems fit our goals well. The short ones are bought and repeat what the state test asks.""",
                "fluency", "argument");
        assessment("exit-problem", "Exit problem", AssessmentKind.FORMATIVE, "6-8", """
                One problem at the end of a lesson, sorted by way of thinking and not by right and wrong.""", """
                Fits closely, where it is used to change the next lesson. Used only to find who needs reteaching, it tells \
                no more than a quiz.""", "concepts", "argument");
        assessment("unit-test-8", "Unit tests, grade 8", AssessmentKind.CLASSROOM, "8", """
                Written by the teams. Kept in the shared folder of each school.""", """
                Varies from school to school. Two teams have begun to add one problem that asks for reasons.""",
                "fluency");
    }

    private void assessment(String id, String name, AssessmentKind kind, String grades, String about, String alignment,
            String... goals) {
        Plain<Assessment> assessment = workshop
                .entry(system.getAssessments(), MAKE.createAssessment(), "assessment-" + id, name).about(about)
                .with(Assessment::setKind, kind).with(Assessment::setGrades, grades)
                .with(Assessment::setAlignment, alignment.strip());
        for (String goal : goals) {
            assessment.many(Assessment::getLearningGoals, LearningGoal.class, "learning-goal-" + goal);
        }
    }
}
