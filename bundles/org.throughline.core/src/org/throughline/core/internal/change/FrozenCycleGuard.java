package org.throughline.core.internal.change;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.throughline.core.change.Before;
import org.throughline.core.change.Edit;
import org.throughline.core.change.EditGuard;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Comment;
import org.throughline.model.base.Verification;
import org.throughline.model.feedback.Commitment;
import org.throughline.model.feedback.Cycle;
import org.throughline.model.feedback.FeedbackPackage;
import org.throughline.model.feedback.Response;
import org.throughline.model.feedback.StrategySnapshot;
import org.throughline.model.feedback.UptakeJudgement;

/**
 * A published cycle stays as it was published. It can be commented on, answered, judged, corrected by a new issue and
 * withdrawn. A frozen strategy never changes once it was saved.
 */
public final class FrozenCycleGuard implements EditGuard {

    private static final Set<EStructuralFeature> OPEN = Set.of(BasePackage.Literals.ELEMENT__COMMENTS,
            BasePackage.Literals.ELEMENT__VERIFICATIONS, BasePackage.Literals.ELEMENT__CHANGED_ON,
            BasePackage.Literals.ELEMENT__CHANGED_BY, FeedbackPackage.Literals.CYCLE__PUBLICATIONS,
            FeedbackPackage.Literals.CYCLE__WITHDRAWN_ON, FeedbackPackage.Literals.CYCLE__WITHDRAWN_BECAUSE,
            FeedbackPackage.Literals.RECOMMENDATION__RESPONSES, FeedbackPackage.Literals.RECOMMENDATION__JUDGEMENTS,
            FeedbackPackage.Literals.RECOMMENDATION__WORK_STATUS,
            FeedbackPackage.Literals.RECOMMENDATION__COMMITMENTS,
            FeedbackPackage.Literals.RECOMMENDATION__WITHDRAWN_ON,
            FeedbackPackage.Literals.RECOMMENDATION__WITHDRAWN_BECAUSE);

    @Override
    public Optional<String> refusal(Edit edit, Before before) {
        if (!before.existed(edit.target())) {
            return Optional.empty();
        }
        boolean losesIssue = edit.feature() == FeedbackPackage.Literals.CYCLE__PUBLICATIONS
                && edit.kind() != Edit.Kind.ADD;
        if (OPEN.contains(edit.feature()) && !losesIssue) {
            return Optional.empty();
        }
        for (EObject o = edit.target(); o != null; o = before.container(o)) {
            if (o instanceof Comment || o instanceof Verification || o instanceof Commitment || o instanceof Response
                    || o instanceof UptakeJudgement) {
                return Optional.empty();
            }
            if (o instanceof StrategySnapshot snapshot && before.saved(snapshot)) {
                return Optional.of("The strategy “" + snapshot.getName()
                        + "” was frozen when its cycle opened and never changes; change the strategy in its plan.");
            }
            if (o instanceof Cycle cycle && isPublished(cycle, before)) {
                return Optional.of("The cycle “" + cycle.getName()
                        + "” has been published. It can be commented on, answered, judged, superseded or withdrawn, but not changed.");
            }
        }
        return edit.removed() instanceof StrategySnapshot gone && before.saved(gone)
                ? Optional.of("The frozen strategy “" + gone.getName() + "” belongs to its cycle for good.")
                : Optional.empty();
    }

    private static boolean isPublished(Cycle cycle, Before before) {
        return before.existed(cycle)
                && !((Collection<?>) before.value(cycle, FeedbackPackage.Literals.CYCLE__PUBLICATIONS)).isEmpty();
    }
}
