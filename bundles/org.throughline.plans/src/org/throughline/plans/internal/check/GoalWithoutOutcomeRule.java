package org.throughline.plans.internal.check;

import java.time.LocalDate;
import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.throughline.core.Content;
import org.throughline.core.analysis.Targets;
import org.throughline.core.check.Remark;
import org.throughline.core.check.Rule;
import org.throughline.core.check.Severity;
import org.throughline.model.plans.Goal;

/** A goal names no student outcome. */
@Component(service = Rule.class)
public final class GoalWithoutOutcomeRule implements Rule {

    @Override
    public String id() {
        return "outcome-first.goal-without-outcome";
    }

    @Override
    public String why() {
        return "What students experience and attain comes first; goals follow from it, and means from the goals. A goal"
                + " without an outcome turns that order round.";
    }

    @Override
    public List<Remark> check(Content content, LocalDate on) {
        Targets targets = new Targets(content);
        return content.all(Goal.class).filter(goal -> goal.getOutcomes().stream().noneMatch(targets::isThere))
                .map(goal -> Remark.about(this, Severity.WARNING, goal,
                        "It names no student outcome. Say what students will experience or attain when it is reached."))
                .toList();
    }
}
