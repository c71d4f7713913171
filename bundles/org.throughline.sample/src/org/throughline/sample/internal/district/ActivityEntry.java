package org.throughline.sample.internal.district;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.throughline.model.base.Element;
import org.throughline.model.organisation.Role;
import org.throughline.model.organisation.School;
import org.throughline.model.plans.Activity;
import org.throughline.model.plans.ActivityKind;
import org.throughline.model.plans.ActivityStatus;
import org.throughline.model.plans.Focus;
import org.throughline.model.plans.Goal;
import org.throughline.model.system.Practice;

/** Describes an activity. */
final class ActivityEntry extends Entry<Activity, ActivityEntry> {

    private final String prefix;

    ActivityEntry(Workshop workshop, Activity activity, String prefix, String id, String name) {
        super(workshop, activity, prefix + id, name);
        this.prefix = prefix;
    }

    @Override
    ActivityEntry self() {
        return this;
    }

    ActivityEntry is(ActivityKind kind, Focus focus) {
        element().setKind(kind);
        element().setFocus(focus);
        return this;
    }

    ActivityEntry lasts(LocalDate start, LocalDate end, ActivityStatus status) {
        element().setStart(start);
        element().setEnd(end);
        element().setStatus(status);
        return this;
    }

    ActivityEntry stopped(LocalDate on, String because) {
        element().setStatus(ActivityStatus.CANCELLED);
        element().setStoppedOn(on);
        element().setStoppedBecause(because);
        return this;
    }

    ActivityEntry at(String... schools) {
        for (String school : schools) {
            many(Activity::getSchools, School.class, "school-" + school);
        }
        return this;
    }

    ActivityEntry meantFor(String... roles) {
        for (String role : roles) {
            many(Activity::getAudience, Role.class, "role-" + role);
        }
        return this;
    }

    ActivityEntry serves(String... goals) {
        for (String goal : goals) {
            many(Activity::getGoals, Goal.class, prefix + "goal-" + goal);
        }
        return this;
    }

    ActivityEntry teaches(String practice) {
        return one(Activity::setPractice, Practice.class, "practice-" + practice);
    }

    ActivityEntry within(String support) {
        return one(Activity::setSupport, Element.class, support);
    }

    ActivityEntry takes(String hoursPerPerson) {
        return with(Activity::setHoursPerPerson, new BigDecimal(hoursPerPerson));
    }

    ActivityEntry cameOut(String result) {
        return with(Activity::setResult, result.strip());
    }

    ActivityEntry continues(String activity) {
        return one(Activity::setContinues, Activity.class, activity);
    }

    ActivityEntry notContinued(String because) {
        return with(Activity::setNotContinued, because);
    }
}
