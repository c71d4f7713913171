package org.throughline.sample.internal.district;

import org.throughline.model.plans.Goal;
import org.throughline.model.system.Practice;
import org.throughline.model.system.StudentOutcome;

/** Describes a goal: the outcomes that it serves, the four decisions and the three questions. */
final class GoalEntry extends Entry<Goal, GoalEntry> {

    GoalEntry(Workshop workshop, Goal goal, String id, String name) {
        super(workshop, goal, id, name);
    }

    @Override
    GoalEntry self() {
        return this;
    }

    GoalEntry serves(String... outcomes) {
        for (String outcome : outcomes) {
            many(Goal::getOutcomes, StudentOutcome.class, "outcome-" + outcome);
        }
        return this;
    }

    GoalEntry wants(String... practices) {
        for (String practice : practices) {
            many(Goal::getPractices, Practice.class, "practice-" + practice);
        }
        return this;
    }

    /** The four decisions that follow from the goal. */
    GoalEntry decides(String pdFocus, String coachingTime, String whatIsMeasured, String whatIsDropped) {
        element().setPdFocus(pdFocus);
        element().setCoachingTime(coachingTime);
        element().setWhatIsMeasured(whatIsMeasured);
        element().setWhatIsDropped(whatIsDropped);
        return this;
    }

    /** The three questions that have to be answered before anything can be measured. */
    GoalEntry looksFor(String moves, String classrooms, String howWeKnow) {
        element().setMovesToSee(moves);
        element().setClassroomsLookLike(classrooms);
        element().setHowWeKnow(howWeKnow);
        return this;
    }

    GoalEntry continues(String goal) {
        return one(Goal::setContinues, Goal.class, goal);
    }

    GoalEntry notContinued(String because) {
        return with(Goal::setNotContinued, because);
    }
}
