package org.throughline.sample.internal.district;

import java.math.BigDecimal;
import java.util.List;

import org.throughline.model.base.LinkKind;
import org.throughline.model.organisation.Role;
import org.throughline.model.organisation.School;
import org.throughline.model.system.AdviceNetwork;
import org.throughline.model.system.Coaching;
import org.throughline.model.system.CoachingActivity;
import org.throughline.model.system.CollaborativeTeam;
import org.throughline.model.system.InstructionalSystem;
import org.throughline.model.system.LearningGoal;
import org.throughline.model.system.MeetingTime;
import org.throughline.model.system.Practice;
import org.throughline.model.system.Support;
import org.throughline.model.system.SystemFactory;
import org.throughline.model.system.Vision;

/** Collaborative teams, coaching and the advice network. */
final class Supports {

    private static final SystemFactory MAKE = SystemFactory.eINSTANCE;

    private final Workshop workshop;
    private final SchoolCalendar when;
    private final InstructionalSystem system;

    Supports(Workshop workshop, InstructionalSystem system) {
        this.workshop = workshop;
        this.system = system;
        when = workshop.calendar();
    }

    void describe() {
        teams();
        coaching();
        workshop.entry(system.getSupports(), MAKE.createAdviceNetwork(), "network-district", "Who asks whom").about("""
                Teachers turn to colleagues on their own accord. Nobody can plan this, but leaders shape it by what they \
                press for and by making good practice visible.""")
                .with(AdviceNetwork::setInfluencedBy, """
                        - Teams visit the room of an accomplished colleague twice a year.
                        - Coaches send questions on to colleagues instead of answering all of them.
                        - Principal and coach of a school agree in August what both will press for.""")
                .with(Support::setStart, when.firstDay(1))
                .linked(LinkKind.BUILDS_ON, "team-cedar-grove-7", "Advice began to flow where teams work well.")
                .many(Support::getAudience, Role.class, "role-math-teacher")
                .many(Support::getVisions, Vision.class, "vision-current");
    }

    private void teams() {
        team("cedar-grove", "7", MeetingTime.DURING_SCHOOL_DAY, true, "role-team-facilitator", """
                Meets twice a week in the third period. Works on the next lesson's problem before reading the teacher \
                edition.""");
        team("harbor-view", "6", MeetingTime.DURING_SCHOOL_DAY, false, "role-team-facilitator", """
                Meets on Tuesdays. Much of the time still goes to sharing materials.""");
        team("millbrook", "8", MeetingTime.DURING_SCHOOL_DAY, true, "role-team-facilitator", """
                Meets twice a week and keeps a shared list of students' ideas about slope.""");
        team("northgate", "7", MeetingTime.BEFORE_OR_AFTER_SCHOOL, false, "role-math-coach", """
                Meets after lessons on Wednesdays, when nothing else comes in between; often something does.""");
        team("orchard-hill", "7", MeetingTime.DURING_SCHOOL_DAY, null, "role-team-facilitator", """
                Meets on Mondays together with the teachers of Maple Street, who join by video.""");
        team("westfield", "6", MeetingTime.DURING_SCHOOL_DAY, false, "role-team-facilitator", """
                A young team. The coach leads every second meeting.""");
    }

    private void team(String school, String grade, MeetingTime time, Boolean accomplished, String facilitator,
            String about) {
        workshop.entry(system.getSupports(), MAKE.createCollaborativeTeam(), "team-" + school + "-" + grade,
                "Grade " + grade + " team").about(about)
                .one(CollaborativeTeam::setSchool, School.class, "school-" + school)
                .one(CollaborativeTeam::setFacilitatorRole, Role.class, facilitator)
                .with(CollaborativeTeam::setGrade, grade).with(CollaborativeTeam::setMeetingTime, time)
                .with(CollaborativeTeam::setAccomplishedMember, accomplished).with(Support::setStart, when.firstDay(2))
                .many(Support::getSchools, School.class, "school-" + school)
                .many(Support::getAudience, Role.class, "role-math-teacher")
                .many(Support::getVisions, Vision.class, "vision-current")
                .many(Support::getPractices, Practice.class, "practice-student-thinking")
                .many(Support::getLearningGoals, LearningGoal.class, "learning-goal-concepts");
    }

    private void coaching() {
        coaching("coaching-district", "Coaching at seven schools", "24", """
                Each coach has two schools: two days at each, and Fridays for the huddle and planning. A coach works with \
                four or five teachers at a time, in cycles of three weeks, and leads or prepares one team meeting a week.
                """, List.of(CoachingActivity.COACHING_CYCLE, CoachingActivity.CO_TEACHING,
                CoachingActivity.EXAMINING_STUDENT_WORK, CoachingActivity.ENGAGING_IN_MATHEMATICS))
                .many(Support::getSchools, School.class, "school-cedar-grove", "school-harbor-view",
                        "school-maple-street", "school-millbrook", "school-northgate", "school-orchard-hill",
                        "school-westfield");
        coaching("coaching-riverbend", "Coaching at Riverbend, for the time being", "3", """
                The coordinator visits on Thursdays. There is time to teach a lesson for somebody, not for a cycle.""",
                List.of(CoachingActivity.MODELLING))
                .many(Support::getSchools, School.class, "school-riverbend");
    }

    private Plain<Coaching> coaching(String id, String name, String hours, String about,
            List<CoachingActivity> activities) {
        Plain<Coaching> coaching = workshop.entry(system.getSupports(), MAKE.createCoaching(), id, name).about(about)
                .one(Coaching::setCoachRole, Role.class, "role-math-coach")
                .with(Coaching::setHoursPerWeek, new BigDecimal(hours)).with(Support::setStart, when.firstDay(2))
                .many(Support::getAudience, Role.class, "role-math-teacher")
                .many(Support::getVisions, Vision.class, "vision-current")
                .many(Support::getPractices, Practice.class, "practice-launch", "practice-press");
        coaching.element().getActivities().addAll(activities);
        return coaching;
    }
}
