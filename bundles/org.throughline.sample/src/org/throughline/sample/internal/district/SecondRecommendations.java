package org.throughline.sample.internal.district;

import static org.throughline.model.base.UptakeCategory.ADAPTED;
import static org.throughline.model.base.UptakeCategory.AS_RECOMMENDED;
import static org.throughline.model.base.UptakeCategory.DECLINED;
import static org.throughline.model.base.UptakeCategory.DEFERRED;
import static org.throughline.model.base.UptakeCategory.NONE;
import static org.throughline.model.base.UptakeCategory.PARTLY;
import static org.throughline.model.base.UptakeCategory.UNKNOWN;
import static org.throughline.model.feedback.Priority.HIGH;
import static org.throughline.model.feedback.Priority.LOW;
import static org.throughline.model.feedback.Priority.MEDIUM;

import java.time.LocalDate;

import org.throughline.model.feedback.ResponseKind;
import org.throughline.model.feedback.WorkStatus;

/** The ten recommendations of the second cycle. */
final class SecondRecommendations {

    private final SchoolCalendar when;
    private final CycleEntry cycle;
    private final LocalDate due;

    SecondRecommendations(Workshop workshop, CycleEntry cycle) {
        this.cycle = cycle;
        when = workshop.calendar();
        due = when.in(2, 6, 11);
    }

    void describe() {
        secondClasses();
        learning();
        ourOwn();
    }

    private void secondClasses() {
        cycle.recommendation(1, "The same teacher for both classes").asks("assistant-superintendent", HIGH, due, """
                Assign the second class to the student's own mathematics teacher whenever the timetable allows.""")
                .changes("second-classes", "second-classes", "conjectures", "activities").restsOn("second-class")
                .cards("card-27").provisional()
                .answered(ResponseKind.ACCEPTED, when.in(2, 5, 25), "priya-raman", """
                        At Millbrook and Westfield it can be done; at Northgate not before the next timetable.""")
                .undertakes("Ask for it in the timetables", "priya-raman", when.in(2, 6, 30), when.in(2, 6, 22))
                .works(WorkStatus.DONE)
                .judged(AS_RECOMMENDED, when.passed(30), "Wherever the timetable allowed it.",
                        "y3-strategy-same-teacher");
        cycle.recommendation(2, "Where teachers differ, let them plan together").asks("principal", HIGH, due, """
                Where the same teacher is not possible, give the two teachers a common half hour each week.""")
                .changes("second-classes", "second-classes", "activities").restsOn("second-class").cards("card-27")
                .provisional().answered(ResponseKind.ACCEPTED, when.in(2, 6, 8), "nathaniel-brooks", "From August.")
                .works(WorkStatus.UNDER_WAY).judged(NONE, when.passed(20), "No half hour at either school so far.")
                .judged(PARTLY, when.passed(60), "At Westfield yes, at Northgate no.", "second-class-westfield");
        cycle.recommendation(3, "Prepare teachers of second classes").asks("intervention-lead", MEDIUM, due, """
                Offer them an afternoon of their own and materials that prepare the first class.""")
                .changes("second-classes", null, "activities").restsOn("second-class").cards("card-23").provisional()
                .answered(ResponseKind.ADAPTED, when.in(2, 6, 10), "priya-raman", """
                        An afternoon, yes; the materials need somebody who holds the role.""")
                .works(WorkStatus.NOT_STARTED)
                .judged(DEFERRED, when.passed(45), "Put off until somebody holds the role.");
    }

    private void learning() {
        cycle.recommendation(4, "Let each support build on the others, in every grade")
                .asks("math-coordinator", HIGH, due,
                        """
                Do in grades 6 and 8 what has begun in grade 7: one thread from the afternoon through coaching to the team.""")
                .changes("series", "series", "activities", "rationale").restsOn("teams", "series")
                .cards("card-07", "card-09").carriedFrom("y1-rec-9")
                .answered(ResponseKind.ADAPTED, when.in(2, 6, 1), "amara-okafor", """
                        Through the coaches, who go to the team meetings, instead of through a common plan.""")
                .works(WorkStatus.UNDER_WAY)
                .judged(ADAPTED, when.passed(60),
                        "The thread can be seen at five schools; it runs through the coaches.",
                        "y3-strategy-coached-meetings", "y3-activity-meetings");
        cycle.recommendation(5, "Find accomplished colleagues and let others learn from them")
                .asks("principal", MEDIUM, due, """
                Ask in each school who already leads such discussions, and make it easy to visit them.""")
                .restsOn("teams").cards("card-21", "card-22")
                .remark(when.passed(72), "person-rosa-delgado",
                        "I would gladly answer. Is it for each of us, or for the principals' hour?")
                .judged(NONE, when.passed(70), "No principal has answered, and no visits have been arranged.");
        cycle.recommendation(6, "Rehearse introductions instead of describing them").asks("pd-lead", HIGH, due, """
                Let every afternoon end with a rehearsal of one introduction and one discussion.""")
                .changes("series", "series", "conjectures", "activities").restsOn("series").cards("card-11")
                .supersedes("y1-rec-5", "A rehearsal does what the guide was meant to do.")
                .answered(ResponseKind.ACCEPTED, when.in(2, 5, 28), "amara-okafor", "Planned for all six afternoons.")
                .works(WorkStatus.DONE)
                .judged(AS_RECOMMENDED, when.passed(50), "Seen on each afternoon of this year.", "pd-session-press");
    }

    private void ourOwn() {
        cycle.recommendation(7, "Drop the Friday fact sheets").asks("principal", LOW, due, """
                Stop the weekly sheet; it takes a lesson a month and serves no goal of the plan.""").restsOn("units")
                .answered(ResponseKind.DECLINED, when.in(2, 6, 9), "nathaniel-brooks", """
                        Families expect it, and new teachers hold on to it. Ask again next year.""")
                .works(WorkStatus.STOPPED)
                .judged(DECLINED, when.passed(25), "Declined by Westfield; the other schools had dropped it already.",
                        "y3-activity-fact-sheets");
        cycle.recommendation(8, "Make debriefs part of the timetable").asks("math-coach", MEDIUM, due, """
                Agree with principals on a half hour after each observed lesson.""")
                .changes("coaching", "cycles", "activities").restsOn("cycles").cards("card-16")
                .answered(ResponseKind.ADAPTED, when.in(2, 6, 4), "tomas-renteria",
                        "On the same day, if not right after.")
                .works(WorkStatus.UNDER_WAY)
                .judged(ADAPTED, when.passed(30), "Coaches report debriefs on the same day.", "y3-strategy-coaching")
                .judged(UNKNOWN, when.passed(85), """
                        Opened again: since the change of coach at Westfield nobody has counted, and two cycles at Orchard \
                        Hill had no debrief.""");
        cycle.recommendation(9, "One calendar for everything").asks(null, LOW, due, """
                Show afternoons, benchmarks, visits and team meetings in one calendar.""").restsOn("calendar")
                .judged(ADAPTED, when.passed(65), "The coaches keep one for their own schools.",
                        "routine-coaches-huddle");
        cycle.recommendation(10, "Test mathematics for teaching every year").asks("data-analyst", LOW, due, """
                Repeat the assessment of mathematics for teaching each autumn.""").restsOn("series")
                .withdrawn(when.in(2, 6, 18), """
                        With so few who agreed it would show single teachers. It is not to be repeated.""");
    }
}
