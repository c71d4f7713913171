package org.throughline.core.internal.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.osgi.service.component.annotations.Component;
import org.throughline.core.Content;
import org.throughline.core.Content.TargetState;
import org.throughline.core.Content.Use;
import org.throughline.core.check.Remark;
import org.throughline.core.check.Rule;
import org.throughline.core.check.Severity;
import org.throughline.model.Vocabulary;
import org.throughline.model.base.Identified;
import org.throughline.model.base.Link;

/** Something refers to what is nowhere. What lies in a restricted or damaged part is not nowhere. */
@Component(service = Rule.class)
public final class BrokenLinkRule implements Rule {

    @Override
    public String id() {
        return "model.broken-link";
    }

    @Override
    public String why() {
        return "A connection that leads nowhere hides what was meant, and whoever follows it ends at a wall.";
    }

    @Override
    public List<Remark> check(Content content, LocalDate on) {
        return Stream.concat(Content.within(content.root(), Identified.class), content.all(Identified.class))
                .flatMap(Content::references).filter(use -> content.stateOf(use.target()) == TargetState.MISSING)
                .map(this::remark).toList();
    }

    private Remark remark(Use use) {
        String field = Vocabulary.shipped().caption(use.reference());
        return Remark
                .about(this, Severity.ERROR, use.source(),
                        "The field “" + field + "” refers to something that is nowhere in this knowledge base.")
                .withFix("Remove the link", () -> remove(use));
    }

    /** A link without a target says nothing, so it goes as a whole. */
    private static void remove(Use use) {
        if (use.source() instanceof Link link) {
            EcoreUtil.remove(link);
        } else {
            EcoreUtil.remove(use.source(), use.reference(), use.target());
        }
    }
}
