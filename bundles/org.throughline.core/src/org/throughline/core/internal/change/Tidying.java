package org.throughline.core.internal.change;

import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.core.Content;
import org.throughline.core.OpenOptions;
import org.throughline.core.change.ChangeRefusedException;
import org.throughline.core.change.Edit;
import org.throughline.core.internal.store.Identity;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Comment;
import org.throughline.model.base.Element;
import org.throughline.model.base.Identified;
import org.throughline.model.base.KnowledgeBase;
import org.throughline.model.base.Verification;

/**
 * What belongs to every change beside what was asked for: texts that can be kept, no reference to what is gone, stamps.
 */
public final class Tidying {

    private final KnowledgeBase root;
    private final Content content;
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
        this.root = root;
        this.content = content;
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
        checkTexts(recording, edits);
        cutReferences(recording);
        requireReachable(recording, edits);
        touchReferring(recording);
        stamp(recording, edits);
    }

    private static void checkTexts(Recording recording, List<Edit> edits) throws ChangeRefusedException {
        for (Edit edit : edits) {
            if (edit.feature() == BasePackage.Literals.IDENTIFIED__ID && recording.existed(edit.target())
                    && recording.saved(edit.target())) {
                throw new ChangeRefusedException("An identifier is given once and never changes.");
            }
            if (edit.added() instanceof String text && edit.feature() instanceof EAttribute attribute) {
                checkText(edit.target(), attribute, text);
            }
        }
        for (EObject object : List.copyOf(recording.createdObjects())) {
            if (object instanceof Identified identified && !Identity.isPlain(identified.getId())) {
                throw new ChangeRefusedException("The identifier “" + identified.getId()
                        + "” cannot be used; it may hold letters without accents, digits, and . _ : - only.");
            }
            for (EAttribute attribute : object.eClass().getEAllAttributes()) {
                if (object.eIsSet(attribute)) {
                    Object value = object.eGet(attribute);
                    for (Object one : value instanceof List<?> list ? List.copyOf(list) : List.of(value)) {
                        if (one instanceof String text) {
                            checkText(object, attribute, text);
                        }
                    }
                }
            }
        }
    }

    private static void checkText(EObject object, EAttribute attribute, String text) throws ChangeRefusedException {
        if (text.isEmpty()) {
            clear(object, attribute);
        } else if (!canBeKept(text)) {
            throw new ChangeRefusedException("The text “" + text.codePoints().filter(Tidying::canBeKept).limit(40)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    + "…” holds a control character that no file can keep; take it out.");
        }
    }

    private static void clear(EObject object, EAttribute attribute) {
        if (attribute.isMany()) {
            ((EList<?>) object.eGet(attribute)).removeIf(""::equals);
        } else if ("".equals(object.eGet(attribute))) {
            object.eSet(attribute, null);
        }
    }

    /**
     * Whether a text can be kept in a file: it holds the characters of XML 1.0 only.
     *
     * @param text
     *            any text
     * @return {@code false} if it holds a control character or half a character
     */
    public static boolean canBeKept(String text) {
        return text.codePoints().allMatch(Tidying::canBeKept);
    }

    private static boolean canBeKept(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }

    /** Cuts every reference to what is gone. */
    private void cutReferences(Recording recording) {
        Set<EObject> gone = trees(recording, object -> object.eResource() == null);
        if (!gone.isEmpty()) {
            List<Content.Use> dangling = references().filter(use -> gone.contains(use.target())).toList();
            dangling.forEach(use -> EcoreUtil.remove(use.source(), use.reference(), use.target()));
        }
    }

    /** A reference to what belongs to nothing could not be saved. */
    private static void requireReachable(Recording recording, List<Edit> edits) {
        Set<EObject> sources = Collections.newSetFromMap(new IdentityHashMap<>());
        sources.addAll(recording.createdObjects());
        edits.stream().filter(edit -> edit.added() instanceof EObject).map(Edit::target).forEach(sources::add);
        sources.stream().filter(source -> source.eResource() != null && source instanceof Identified)
                .flatMap(source -> Content.references((Identified) source)).forEach(use -> {
                    if (!use.target().eIsProxy() && use.target().eResource() == null) {
                        throw new IllegalStateException("The field " + use.reference().getName() + " of "
                                + use.source().getId() + " refers to what belongs to no part");
                    }
                });
    }

    /**
     * Makes sure that files are written that refer to what has moved to another file, since they name that file.
     *
     * @param recording
     *            the recording that is under way
     */
    public void touchReferring(Recording recording) {
        Set<EObject> moved = trees(recording,
                object -> object.eResource() != null && !recording.isInSameFile(object));
        if (!moved.isEmpty()) {
            references().filter(use -> moved.contains(use.target()))
                    .forEach(use -> recording.touch(use.source().eResource()));
            moved.forEach(object -> recording.touch(object.eResource()));
        }
    }

    private static Set<EObject> trees(Recording recording, Predicate<EObject> which) {
        Set<EObject> trees = Collections.newSetFromMap(new IdentityHashMap<>());
        recording.displaced().stream().filter(which)
                .forEach(object -> Content.within(object, EObject.class).forEach(trees::add));
        return trees;
    }

    private Stream<Content.Use> references() {
        return Stream.concat(content.everywhere(Identified.class), Content.within(root, Identified.class))
                .flatMap(Content::references);
    }

    private void stamp(Recording recording, List<Edit> edits) {
        LocalDate today = options.today().get();
        Set<Element> edited = new LinkedHashSet<>();
        Set<Element> stampedByHand = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Edit edit : edits) {
            Element element = elementOf(edit.target());
            if (element != null && recording.existed(element) && isEditing(edit)) {
                edited.add(element);
            }
            if (edit.feature() == BasePackage.Literals.ELEMENT__CHANGED_ON && element != null) {
                stampedByHand.add(element);
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

    private static Element elementOf(EObject object) {
        for (EObject o = object; o != null; o = o.eContainer()) {
            if (o instanceof Element element) {
                return element;
            }
        }
        return null;
    }
}
