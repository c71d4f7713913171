package org.throughline.plans.internal.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.throughline.core.Content;
import org.throughline.core.analysis.Names;
import org.throughline.core.analysis.Targets;
import org.throughline.core.check.Remark;
import org.throughline.core.check.Rule;
import org.throughline.core.check.Severity;
import org.throughline.model.plans.Activity;
import org.throughline.model.plans.Goal;
import org.throughline.model.plans.Strategy;

/** An activity has no goal, neither of its own nor by its strategy. */
@Component(service = Rule.class)
public final class ActivityWithoutGoalRule implements Rule {

    @Override
    public String id() {
        return "outcome-first.activity-without-goal";
    }

    @Override
    public String why() {
        return "Where nobody can say which goal an activity serves, teachers meet it as one more thing that does not"
                + " connect with the rest.";
    }

    @Override
    public List<Remark> check(Content content, LocalDate on) {
        Targets targets = new Targets(content);
        return content.all(Activity.class).filter(activity -> goals(activity).noneMatch(targets::isThere))
                .map(activity -> Remark.about(this, Severity.WARNING, activity, message(activity))).toList();
    }

    private static Stream<Goal> goals(Activity activity) {
        Stream<Goal> own = activity.getGoals().stream();
        return activity.eContainer() instanceof Strategy strategy
                ? Stream.concat(own, strategy.getGoals().stream())
                : own;
    }

    private static String message(Activity activity) {
        return activity.eContainer() instanceof Strategy strategy
                ? "It names no goal, and neither does its strategy “" + Names.of(strategy)
                        + "”. Name the goal that it serves."
                : "It names no goal and belongs to no strategy. Name the goal that it serves.";
    }
}
