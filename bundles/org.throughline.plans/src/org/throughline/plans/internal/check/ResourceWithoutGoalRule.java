package org.throughline.plans.internal.check;

import java.time.LocalDate;
import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.throughline.core.Content;
import org.throughline.core.analysis.Phrases;
import org.throughline.core.analysis.Targets;
import org.throughline.core.check.Remark;
import org.throughline.core.check.Rule;
import org.throughline.core.check.Severity;
import org.throughline.model.plans.Resource;

/** A resource that is in use serves no goal. */
@Component(service = Rule.class)
public final class ResourceWithoutGoalRule implements Rule {

    @Override
    public String id() {
        return "outcome-first.resource-without-goal";
    }

    @Override
    public String why() {
        return "Tools, structures and routines are means to an end. One that serves no goal has become an end in itself,"
                + " and costs time that the goals lack.";
    }

    @Override
    public List<Remark> check(Content content, LocalDate on) {
        Targets targets = new Targets(content);
        return content.all(Resource.class).filter(resource -> isInUse(resource, on))
                .filter(resource -> resource.getGoals().stream().noneMatch(targets::isThere))
                .map(resource -> Remark.about(this, Severity.WARNING, resource, "It is in use on " + Phrases.day(on)
                        + " and serves no goal. Name the goal that it serves, or say until when it is used."))
                .toList();
    }

    private static boolean isInUse(Resource resource, LocalDate on) {
        return (resource.getStart() == null || !resource.getStart().isAfter(on))
                && (resource.getEnd() == null || !resource.getEnd().isBefore(on));
    }
}
