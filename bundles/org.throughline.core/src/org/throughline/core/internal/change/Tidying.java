package org.throughline.core.internal.change;

import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.throughline.core.Content;
import org.throughline.core.OpenOptions;
import org.throughline.core.change.ChangeRefusedException;
import org.throughline.core.change.Edit;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Comment;
import org.throughline.model.base.Element;
import org.throughline.model.base.KnowledgeBase;
import org.throughline.model.base.Verification;

/**
 * What belongs to every change beside what was asked for: texts that can be kept, no reference to what is gone, stamps.
 */
public final class Tidying {

    private final References references;
    private final OpenOptions options;

    /**
     * For one session.
     *
     * @param root
     *            the root
     * @param content
     *            the content
     * @param options
     *            who changes it, and when
     */
    public Tidying(KnowledgeBase root, Content content, OpenOptions options) {
        references = new References(root, content);
        this.options = options;
    }

    /**
     * Tidies up after the edits of a change; what it does is recorded with them.
     *
     * @param recording
     *            the recording that is under way
     * @throws ChangeRefusedException
     *             if a text holds a character that no file can hold
     */
    public void tidy(Recording recording) throws ChangeRefusedException {
        List<Edit> edits = recording.edits();
        KeptTexts.require(recording, edits);
        references.cut(recording);
        References.requireReachable(recording, edits);
        references.touch(recording);
        stamp(recording, edits);
    }

    /**
     * Has those files written that refer to what has moved to another file; all that taking a change back needs.
     *
     * @param recording
     *            the recording that is under way
     */
    public void touchReferring(Recording recording) {
        references.touch(recording);
    }

    private void stamp(Recording recording, List<Edit> edits) {
        LocalDate today = options.today().get();
        Set<Element> edited = new LinkedHashSet<>();
        Set<Element> stampedByHand = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Edit edit : edits) {
            Optional<Element> element = elementOf(edit.target());
            element.filter(recording::existed).filter(existing -> isEditing(edit)).ifPresent(edited::add);
            if (edit.feature() == BasePackage.Literals.ELEMENT__CHANGED_ON) {
                element.ifPresent(stampedByHand::add);
            }
        }
        for (EObject object : List.copyOf(recording.createdObjects())) {
            if (object instanceof Element element && element.getCreatedOn() == null) {
                element.setCreatedOn(today);
                element.setCreatedBy(options.user());
            }
        }
        for (Element element : edited) {
            if (element.eResource() != null && !stampedByHand.contains(element)) {
                element.setChangedOn(today);
                element.setChangedBy(options.user());
            }
        }
    }

    /** Checking, commenting and adding an entry of its own leave the entry itself as it was. */
    private static boolean isEditing(Edit edit) {
        Object value = edit.added() != null ? edit.added() : edit.removed();
        EStructuralFeature feature = edit.feature();
        boolean contains = feature instanceof EReference reference && reference.isContainment();
        return !(edit.target() instanceof Verification) && !(edit.target() instanceof Comment)
                && !(contains && (value instanceof Element || value instanceof Verification
                        || value instanceof Comment))
                && feature.getEContainingClass() != BasePackage.Literals.KNOWLEDGE_BASE;
    }

    private static Optional<Element> elementOf(EObject object) {
        for (EObject o = object; o != null; o = o.eContainer()) {
            if (o instanceof Element element) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }
}
