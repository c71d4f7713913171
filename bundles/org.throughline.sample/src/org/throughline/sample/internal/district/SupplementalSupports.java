package org.throughline.sample.internal.district;

import org.throughline.model.base.Element;
import org.throughline.model.organisation.School;
import org.throughline.model.system.InstructionalSystem;
import org.throughline.model.system.LearningGoal;
import org.throughline.model.system.SupplementalGoal;
import org.throughline.model.system.SupplementalKind;
import org.throughline.model.system.SupplementalSupport;
import org.throughline.model.system.SystemFactory;

/** More mathematics for students who are struggling at present, under very different conditions. */
final class SupplementalSupports {

    private final Workshop workshop;
    private final SchoolCalendar when;
    private final InstructionalSystem system;

    SupplementalSupports(Workshop workshop, InstructionalSystem system) {
        this.workshop = workshop;
        this.system = system;
        when = workshop.calendar();
    }

    void describe() {
        support("second-class-millbrook", "Second class at Millbrook", SupplementalKind.SECOND_CLASS,
                SupplementalGoal.PREPARE_FOR_PRIMARY_CLASS, "millbrook", 46, """
                        Three times a week, with the same teacher as in the primary class. Students meet tomorrow's \
                        situation today, so that they come to the lesson with something to say.""")
                .with(SupplementalSupport::setSameTeacher, true).with(SupplementalSupport::setCoordinated, true)
                .with(SupplementalSupport::setTeachersPrepared, true)
                .with(SupplementalSupport::setStart, when.firstDay(2))
                .many(SupplementalSupport::getEvidenceFor, Element.class, "card-27", "y2-finding-second-class")
                .many(SupplementalSupport::getLearningGoals, LearningGoal.class, "learning-goal-concepts");
        support("second-class-northgate", "Second class at Northgate", SupplementalKind.SECOND_CLASS,
                SupplementalGoal.BASIC_SKILLS, "northgate", 58, """
                        Every day, with another teacher than the primary class, from a workbook of basic skills. The two \
                        teachers share no planning time.""").with(SupplementalSupport::setSameTeacher, false)
                .with(SupplementalSupport::setCoordinated, false).with(SupplementalSupport::setTeachersPrepared, true)
                .with(SupplementalSupport::setStart, when.firstDay(2))
                .many(SupplementalSupport::getEvidenceAgainst, Element.class, "card-24", "card-25",
                        "y2-finding-second-class")
                .many(SupplementalSupport::getLearningGoals, LearningGoal.class, "learning-goal-fluency");
        support("second-class-westfield", "Second class at Westfield", SupplementalKind.SECOND_CLASS,
                SupplementalGoal.PREPARE_FOR_PRIMARY_CLASS, "westfield", 31, """
                        With another teacher, but the two meet every Monday and go through the week's problems.""")
                .with(SupplementalSupport::setSameTeacher, false).with(SupplementalSupport::setCoordinated, true)
                .with(SupplementalSupport::setTeachersPrepared, true)
                .with(SupplementalSupport::setStart, when.firstDay(3))
                .many(SupplementalSupport::getLearningGoals, LearningGoal.class, "learning-goal-concepts");
        support("tutoring-riverbend", "Tutoring at Riverbend", SupplementalKind.TUTORING, SupplementalGoal.NOT_STATED,
                "riverbend", 19, """
                        After lessons, by a student of the community college who is paid by the hour. He asks the students \
                        what they had in class.""").with(SupplementalSupport::setSameTeacher, false)
                .with(SupplementalSupport::setCoordinated, false).with(SupplementalSupport::setTeachersPrepared, false)
                .with(SupplementalSupport::setStart, when.firstDay(2))
                .many(SupplementalSupport::getEvidenceAgainst, Element.class, "card-26");
        support("lunch-help-harbor-view", "Mathematics lunch at Harbor View", SupplementalKind.OTHER,
                SupplementalGoal.NOT_STATED, "harbor-view", 24, """
                        An open door at lunch on Wednesdays, kept by the students' own teachers. Ended when the aides took \
                        over the bilingual help in lessons.""").with(SupplementalSupport::setSameTeacher, true)
                .with(SupplementalSupport::setCoordinated, true).with(SupplementalSupport::setTeachersPrepared, true)
                .with(SupplementalSupport::setStart, when.firstDay(1))
                .with(SupplementalSupport::setEnd, when.in(2, 1, 29));
    }

    private Plain<SupplementalSupport> support(String id, String name, SupplementalKind kind, SupplementalGoal goal,
            String school, int students, String about) {
        return workshop
                .entry(system.getSupplementalSupports(), SystemFactory.eINSTANCE.createSupplementalSupport(), id, name)
                .about(about).with(SupplementalSupport::setKind, kind).with(SupplementalSupport::setGoal, goal)
                .with(SupplementalSupport::setStudents, students)
                .many(SupplementalSupport::getSchools, School.class, "school-" + school);
    }
}
