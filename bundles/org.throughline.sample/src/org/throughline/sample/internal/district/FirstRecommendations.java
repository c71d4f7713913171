package org.throughline.sample.internal.district;

import static org.throughline.model.base.UptakeCategory.ADAPTED;
import static org.throughline.model.base.UptakeCategory.AS_RECOMMENDED;
import static org.throughline.model.base.UptakeCategory.DECLINED;
import static org.throughline.model.base.UptakeCategory.DEFERRED;
import static org.throughline.model.base.UptakeCategory.NONE;
import static org.throughline.model.base.UptakeCategory.PARTLY;
import static org.throughline.model.feedback.Priority.HIGH;
import static org.throughline.model.feedback.Priority.LOW;
import static org.throughline.model.feedback.Priority.MEDIUM;

import java.time.LocalDate;

import org.throughline.model.feedback.ResponseKind;
import org.throughline.model.feedback.WorkStatus;

/** The ten recommendations of the first cycle. */
final class FirstRecommendations {

    private final SchoolCalendar when;
    private final CycleEntry cycle;
    private final LocalDate due;
    private final LocalDate reviewed;

    FirstRecommendations(Workshop workshop, CycleEntry cycle) {
        this.cycle = cycle;
        when = workshop.calendar();
        due = when.in(1, 6, 11);
        reviewed = when.in(2, 4, 28);
    }

    void describe() {
        fromTheStudy();
        ourOwn();
        noLongerOpen();
    }

    private void fromTheStudy() {
        cycle.recommendation(1, "A planning period in the school day")
                .asks("assistant-superintendent", HIGH, due,
                        """
                Ask every principal to schedule one common period a week for each mathematics team, within the school day.""")
                .restsOn("teams").cards("card-12")
                .answered(ResponseKind.ACCEPTED, when.in(1, 5, 26), "priya-raman", "In the timetable from August.")
                .undertakes("Put the period into six timetables", "priya-raman", when.in(1, 6, 30), when.in(1, 6, 24))
                .works(WorkStatus.DONE).judged(AS_RECOMMENDED, reviewed, """
                        Five of five teams in the plan have the period.""", "y2-strategy-teams");
        cycle.recommendation(2, "A coach in team meetings").asks("math-coordinator", HIGH, due, """
                Let a coach attend team meetings whenever possible and lead them, and let the coach carry what happens there \
                to the afternoons and into classrooms.""").changes("coaching", "visits", "activities", "conjectures")
                .restsOn("teams", "coaching").cards("card-13", "card-14")
                .answered(ResponseKind.ADAPTED, when.in(1, 6, 2), "amara-okafor", """
                        Three coaches cannot be in six meetings a week. Every second meeting, and only where no member can \
                        lead it.""").works(WorkStatus.DONE)
                .judged(PARTLY, reviewed, "At two schools, for half a year.", "team-westfield-6")
                .judged(ADAPTED, when.passed(40), """
                        Every second meeting at five schools; prepared by the coach, led by the facilitator. The intent is \
                        kept.""", "y3-activity-meetings");
        cycle.recommendation(3, "Use the coaching activities from which teachers can learn")
                .asks("math-coach", MEDIUM, due, """
                Spend coaching time on the seven activities that promise learning; with single teachers above all on complete \
                cycles.""").changes("coaching", "visits", "rationale", "activities").restsOn("coaching")
                .cards("card-15")
                .answered(ResponseKind.ACCEPTED, when.in(1, 6, 4), "grace-whitfield", "From the second term on.")
                .works(WorkStatus.DONE)
                .judged(DEFERRED, when.in(2, 1, 14),
                        "Put off to the second term to finish the visits that were promised.")
                .judged(AS_RECOMMENDED, reviewed, "Three quarters of the hours are spent on them since February.",
                        "y2-strategy-coaching");
        cycle.recommendation(9, "Let each support build on the others").asks("math-coordinator", HIGH, due, """
                Plan afternoons, coaching and team meetings together, so that each takes up or prepares what happens in the \
                others.""").changes("series", "series", "activities").restsOn("uncoordinated")
                .cards("card-07", "card-09")
                .answered(ResponseKind.ACCEPTED, when.in(1, 6, 2), "amara-okafor", "Begun with grade 7.")
                .works(WorkStatus.UNDER_WAY)
                .judged(PARTLY, reviewed, "Afternoons and cycles in grade 7 fit together; team meetings do not yet.",
                        "y2-strategy-series");
    }

    private void ourOwn() {
        cycle.recommendation(4, "Drop the second benchmark").asks("assessment-lead", MEDIUM, due, """
                Give up the benchmark in winter; what it shows is known from visits.""").restsOn("launch")
                .answered(ResponseKind.DECLINED, when.in(1, 6, 9), "amara-okafor", """
                        Two principals use it to talk with families. We will replace its short questions instead.""")
                .works(WorkStatus.STOPPED)
                .judged(DECLINED, reviewed, "Declined in June with a reason that still holds.",
                        "y2-activity-benchmark");
        cycle.recommendation(6, "Share task audits with principals").asks("principal", LOW, due, """
                Send each audit of a unit to principals, so that visits look for the same thing.""")
                .changes("series", null, "activities").restsOn("launch")
                .answered(ResponseKind.ACCEPTED, when.in(1, 6, 10), "rosa-delgado", "A good idea.")
                .undertakes("Send the first audit round", "rosa-delgado", when.in(1, 9, 30), null)
                .works(WorkStatus.NOT_STARTED).judged(NONE, reviewed, """
                        Nothing was sent. Nobody decided against it; it was simply nobody's task.""");
        cycle.recommendation(7, "Let families see students' explanations").asks("principal", LOW, due, """
                Show two students' explanations at each parents' evening, beside the results.""")
                .restsOn("mathematics-first");
        cycle.recommendation(10, "Ask students twice a year").asks("data-analyst", MEDIUM, due, """
                Ask students in five questions what they do in mathematics lessons, in autumn and in spring.""")
                .restsOn("launch").answered(ResponseKind.ACCEPTED, when.in(1, 5, 29), "helen-drozd", """
                        When the state's survey, which asks the same people in the same weeks, is over.""")
                .works(WorkStatus.NOT_STARTED)
                .judged(DEFERRED, reviewed, "Put off until the state's survey ends next year.");
    }

    private void noLongerOpen() {
        cycle.recommendation(5, "A written guide for introductions").asks("pd-lead", MEDIUM, due, """
                Write two pages on how to introduce a problem, with examples from our rooms.""")
                .changes("series", "series", "activities").restsOn("launch")
                .answered(ResponseKind.ACCEPTED, when.in(1, 6, 2), "amara-okafor", "A draft by autumn.")
                .works(WorkStatus.STOPPED);
        cycle.recommendation(8, "Extend tutoring to all schools").asks("superintendent", LOW, due, """
                Offer tutoring at the four other schools as well.""").changes("tutoring", "tutoring", "activities")
                .restsOn("uncoordinated").withdrawn(when.in(1, 6, 3), """
                        It rested on a misread table. What was seen of the tutoring speaks against extending it.""");
    }
}
