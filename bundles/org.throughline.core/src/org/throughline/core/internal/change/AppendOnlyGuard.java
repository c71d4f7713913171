package org.throughline.core.internal.change;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.throughline.core.change.Before;
import org.throughline.core.change.Edit;
import org.throughline.core.change.EditGuard;
import org.throughline.model.base.Verification;
import org.throughline.model.feedback.Response;
import org.throughline.model.feedback.UptakeJudgement;
import org.throughline.model.plans.ConjectureJudgement;
import org.throughline.model.plans.Measurement;
import org.throughline.model.system.PracticeAssessment;
import org.throughline.model.system.TaskAudit;

/** Measurements and judgements that have been saved stay as they are; a new one is added beside them. */
public final class AppendOnlyGuard implements EditGuard {

    @Override
    public Optional<String> refusal(Edit edit, Before before) {
        boolean edited = isRecord(edit.target()) && before.saved(edit.target());
        boolean removed = edit.feature() instanceof EReference reference && reference.isContainment()
                && edit.removed() instanceof EObject gone && isRecord(gone) && before.saved(gone);
        return edited || removed
                ? Optional.of(
                        "A measurement or judgement that has been saved is never changed; add a new one with its date.")
                : Optional.empty();
    }

    private static boolean isRecord(EObject object) {
        return object instanceof Measurement || object instanceof UptakeJudgement
                || object instanceof ConjectureJudgement || object instanceof Verification
                || object instanceof TaskAudit || object instanceof PracticeAssessment || object instanceof Response;
    }
}
