package org.throughline.sample.internal.district;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.throughline.model.base.BaseFactory;
import org.throughline.model.base.Comment;
import org.throughline.model.base.Element;
import org.throughline.model.base.Part;
import org.throughline.model.organisation.Person;
import org.throughline.model.organisation.School;
import org.throughline.model.system.CoachingActivity;
import org.throughline.model.system.CoachingLog;
import org.throughline.model.system.CoachingPlan;
import org.throughline.model.system.Launch;
import org.throughline.model.system.LessonObservation;
import org.throughline.model.system.Practice;
import org.throughline.model.system.PracticeAssessment;
import org.throughline.model.system.SystemFactory;
import org.throughline.model.system.TeacherLearningRecord;
import org.throughline.model.system.TrajectoryLevel;

/** Notes about single teachers: coaching and visits. Restricted. */
final class MeetingsAndCoaching {

    private static final SystemFactory MAKE = SystemFactory.eINSTANCE;

    private final Workshop workshop;
    private final SchoolCalendar when;

    MeetingsAndCoaching(Workshop workshop) {
        this.workshop = workshop;
        when = workshop.calendar();
    }

    void describe() {
        TeacherLearningRecord record = workshop
                .part(MAKE.createTeacherLearningRecord(), "record-coaching", "Coaches' notes")
                .about("Meetings, coaching and visits. For the coaches; nobody is rated here.")
                .with(Part::setRestricted, true).writtenDown(when.firstDay(2), "Tomás Rentería").element();
        new MeetingNotes(workshop, record).describe();
        coachingPlans(record);
        coachingLogs(record);
        visits(record);
        Comment comment = BaseFactory.eINSTANCE.createComment();
        comment.setDate(when.ago(9));
        comment.setText("Elias Berg would lead the team again if the meetings were about mathematics.");
        workshop.refer(comment, Comment::setBy, Person.class, "person-grace-whitfield");
        workshop.refer(comment, Comment::setSubject, Element.class, "team-northgate-7");
        record.getComments().add(comment);
    }

    private void coachingPlans(TeacherLearningRecord record) {
        CoachingPlan hana = plan(record, "coaching-hana-novak", "Hana Novák, discussions", "tomas-renteria",
                "hana-novak", """
                        Students in her class respond to one another without her.""", """
                        Plan the order of two solutions before the lesson; wait ten seconds after the second.""", """
                        Two cycles; a visit in Zoë Lindqvist's room in between.""");
        assessment(hana, when.in(2, 10, 8), "Every solution is shown and praised; students do not respond.",
                "level-show");
        assessment(hana, when.in(2, 2, 25), "Compares two solutions, asking all questions herself.", "level-compare");
        assessment(hana, when.passed(78), "Students connect solutions when she holds back; she often does now.",
                "level-connect");
        CoachingPlan omar = plan(record, "coaching-omar-farouk", "Omar Farouk, introductions", "grace-whitfield",
                "omar-farouk", "The first ten minutes leave the way open.", """
                        Tell the situation without numbers first.""", "One cycle in the unit on ratios.");
        assessment(omar, when.passed(55), "Shows an example before each problem, and says that he does not want to.",
                "level-show");
        CoachingPlan berg = plan(record, "coaching-elias-berg", "Elias Berg, students' thinking", "grace-whitfield",
                "elias-berg", "Uses students' work to plan the next lesson.", "Sort one set of work by ideas.",
                "Waits until after the next check.");
        assessment(berg, when.passed(35), "Reads work for right and wrong; is curious about the wrong ones.",
                "level-compare");
    }

    private CoachingPlan plan(TeacherLearningRecord record, String id, String name, String coach, String teacher,
            String goal, String next, String designed) {
        return workshop.entry(record.getCoachingPlans(), MAKE.createCoachingPlan(), id, name)
                .one(CoachingPlan::setCoach, Person.class, "person-" + coach)
                .many(CoachingPlan::getTeachers, Person.class, "person-" + teacher)
                .with(CoachingPlan::setLongTermGoal, goal.strip()).with(CoachingPlan::setNextSteps, next.strip())
                .with(CoachingPlan::setDesignedActivities, designed.strip()).element();
    }

    private void assessment(CoachingPlan plan, LocalDate date, String practice, String level) {
        PracticeAssessment assessment = MAKE.createPracticeAssessment();
        assessment.setDate(date);
        assessment.setCurrentPractice(practice);
        workshop.refer(assessment, PracticeAssessment::setLevel, TrajectoryLevel.class, level);
        plan.getAssessments().add(assessment);
    }

    private void coachingLogs(TeacherLearningRecord record) {
        log(record, "log-hana-1", when.in(2, 10, 14), "2.5", CoachingActivity.COACHING_CYCLE, true, true, true,
                "coaching-hana-novak", "tomas-renteria", "hana-novak");
        log(record, "log-hana-2", when.in(2, 2, 24), "2", CoachingActivity.COACHING_CYCLE, true, true, false,
                "coaching-hana-novak", "tomas-renteria", "hana-novak");
        log(record, "log-hana-3", when.passed(77), "2.5", CoachingActivity.COACHING_CYCLE, true, true, true,
                "coaching-hana-novak", "tomas-renteria", "hana-novak");
        log(record, "log-omar-1", when.passed(57), "1", CoachingActivity.MODELLING, false, false, true,
                "coaching-omar-farouk", "grace-whitfield", "omar-farouk");
        log(record, "log-omar-2", when.passed(66), "1.5", CoachingActivity.CO_TEACHING, true, false, true,
                "coaching-omar-farouk", "grace-whitfield", "omar-farouk");
        log(record, "log-berg-1", when.passed(40), "3", CoachingActivity.OTHER_DUTY, false, false, false,
                "coaching-elias-berg", "grace-whitfield", "elias-berg");
    }

    private void log(TeacherLearningRecord record, String id, LocalDate date, String hours, CoachingActivity activity,
            boolean planned, boolean observed, boolean debriefed, String plan, String coach, String teacher) {
        workshop.entry(record.getCoachingLogs(), MAKE.createCoachingLog(), id, "Coaching " + date)
                .one(CoachingLog::setPlan, CoachingPlan.class, plan)
                .one(CoachingLog::setCoach, Person.class, "person-" + coach)
                .many(CoachingLog::getTeachers, Person.class, "person-" + teacher)
                .one(CoachingLog::setPractice, Practice.class, "practice-discuss").with(CoachingLog::setDate, date)
                .with(CoachingLog::setHours, new BigDecimal(hours)).with(CoachingLog::setActivity, activity)
                .with(CoachingLog::setCoPlanned, planned).with(CoachingLog::setObserved, observed)
                .with(CoachingLog::setDebriefed, debriefed);
    }

    private void visits(TeacherLearningRecord record) {
        visit(record, "visit-westfield", "Grade 6, Westfield", when.passed(60), "westfield", Launch.KEPT, """
                Sofia Kowalczyk let the class retell the situation twice. Three different beginnings on the tables.""");
        visit(record, "visit-riverbend", "Grade 8, Riverbend", when.passed(72), "riverbend", Launch.PROCEDURALISED, """
                Viktor Petrov drew the table before anybody had read the text, and noticed it himself.""");
        visit(record, "visit-harbor-view", "Grade 6, Harbor View", when.passed(90), "harbor-view",
                Launch.NOT_OBSERVED, "Came in after the introduction. Two students argued about a remainder.");
    }

    private void visit(TeacherLearningRecord record, String id, String name, LocalDate date, String school,
            Launch launch, String about) {
        workshop.entry(record.getLessonObservations(), MAKE.createLessonObservation(), id, name).about(about)
                .with(LessonObservation::setDate, date).with(LessonObservation::setLaunch, launch)
                .one(LessonObservation::setSchool, School.class, "school-" + school)
                .many(LessonObservation::getPractices, Practice.class, "practice-launch");
    }
}
