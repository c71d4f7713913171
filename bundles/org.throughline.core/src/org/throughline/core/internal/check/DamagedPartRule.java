package org.throughline.core.internal.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.throughline.core.Content;
import org.throughline.core.Problem;
import org.throughline.core.check.Remark;
import org.throughline.core.check.Rule;
import org.throughline.core.check.Severity;

/** A file that the table of contents names cannot be read, or is not there. */
@Component(service = Rule.class)
public final class DamagedPartRule implements Rule {

    @Override
    public String id() {
        return "model.damaged-part";
    }

    @Override
    public String why() {
        return "What stands in a damaged or lost file takes part in no check, analysis or report, so that everything else"
                + " may look better or worse than it is.";
    }

    @Override
    public List<Remark> check(Content content, LocalDate on) {
        return content.problems().stream().flatMap(problem -> message(problem).stream()
                .map(message -> Remark.aboutFile(this, Severity.ERROR, problem.path(), message))).toList();
    }

    private static Optional<String> message(Problem problem) {
        return switch (problem.kind()) {
            case DAMAGED_PART -> Optional.of(problem.message());
            case MISSING_PART -> Optional.of("The table of contents names the file " + problem.path()
                    + ", but it is not there; put it back from a copy of the folder.");
            // Can be read, and has a check of its own.
            case CHANGED_OUTSIDE -> Optional.empty();
        };
    }
}
