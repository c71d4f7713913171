package org.throughline.sample.tests;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.throughline.core.Content;
import org.throughline.model.organisation.School;
import org.throughline.model.plans.Activity;
import org.throughline.model.plans.ActivityKind;
import org.throughline.model.plans.ActivityStatus;
import org.throughline.model.plans.Goal;
import org.throughline.model.plans.Plan;

/** Which structures pull together, month by month and school by school, straight from the definition. */
final class NaiveCoherence {

    private final Map<String, Integer> clashing = new TreeMap<>();
    private int pairs;
    private int aligned;

    NaiveCoherence(Content content, String planId) {
        Plan plan = (Plan) content.find(planId).orElseThrow();
        List<Activity> activities = Content.within(plan, Activity.class).filter(one -> one.getStart() != null).toList();
        for (YearMonth month = YearMonth.from(plan.getStart()); !month
                .isAfter(YearMonth.from(plan.getEnd())); month = month
                        .plusMonths(1)) {
            for (School school : content.all(School.class).toList()) {
                look(plan, activities, month, school);
            }
        }
    }

    int pairs() {
        return pairs;
    }

    int aligned() {
        return aligned;
    }

    /** School, structures and the number of months in which they clash. */
    Set<String> clashes() {
        Set<String> lines = new TreeSet<>();
        clashing.forEach((pair, months) -> lines.add(pair + " " + months));
        return lines;
    }

    private void look(Plan plan, List<Activity> activities, YearMonth month, School school) {
        Map<ActivityKind, Set<Goal>> goals = new TreeMap<>();
        for (Activity one : activities) {
            if (one.getKind().compareTo(ActivityKind.CURRICULUM) <= 0
                    && (one.getSchools().isEmpty() || one.getSchools().contains(school)) && touches(plan, one, month)) {
                goals.computeIfAbsent(one.getKind(), kind -> new HashSet<>()).addAll(NaiveChecks.goals(one));
            }
        }
        List<ActivityKind> kinds = new ArrayList<>(goals.keySet());
        for (int i = 0; i < kinds.size(); i++) {
            for (int j = i + 1; j < kinds.size(); j++) {
                pairs++;
                if (Collections.disjoint(goals.get(kinds.get(i)), goals.get(kinds.get(j)))) {
                    clashing.merge(school.getId() + " " + kinds.get(i) + " " + kinds.get(j), 1, Integer::sum);
                } else {
                    aligned++;
                }
            }
        }
    }

    private static boolean touches(Plan plan, Activity one, YearMonth month) {
        LocalDate start = one.getStart().isBefore(plan.getStart()) ? plan.getStart() : one.getStart();
        LocalDate end = one.getEnd() == null || one.getEnd().isAfter(plan.getEnd()) ? plan.getEnd() : one.getEnd();
        if (one.getStatus() == ActivityStatus.CANCELLED && one.getStoppedOn().isBefore(end)) {
            end = one.getStoppedOn();
        }
        return !end.isBefore(start) && !YearMonth.from(start).isAfter(month) && !YearMonth.from(end).isBefore(month);
    }
}
