package org.throughline.core.internal.check;

import java.time.LocalDate;
import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.throughline.core.Content;
import org.throughline.core.Problem;
import org.throughline.core.check.Remark;
import org.throughline.core.check.Rule;
import org.throughline.core.check.Severity;

/** A file is not as Throughline wrote it. */
@Component(service = Rule.class)
public final class ChangedOutsideRule implements Rule {

    @Override
    public String id() {
        return "model.changed-outside";
    }

    @Override
    public String why() {
        return "A file that something else has changed, such as a synchronised folder or an editor, may hold what nobody"
                + " decided. Look at it before you work on it.";
    }

    @Override
    public List<Remark> check(Content content, LocalDate on) {
        return content.problems().stream().filter(problem -> problem.kind() == Problem.Kind.CHANGED_OUTSIDE)
                .map(problem -> Remark.aboutFile(this, Severity.WARNING, problem.path(), problem.message())).toList();
    }
}
