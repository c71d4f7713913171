package org.throughline.core.internal.change;

import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.throughline.core.change.ChangeRefusedException;
import org.throughline.core.change.Edit;
import org.throughline.core.internal.store.Identity;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Identified;

/** Texts and identifiers as files can keep them. */
public final class KeptTexts {

    private KeptTexts() {}

    /** Empties texts without a character, and refuses those that no file can keep. */
    static void require(Recording recording, List<Edit> edits) throws ChangeRefusedException {
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
                    for (Object one : value instanceof List<?> list
                            ? List.copyOf(list)
                            : Collections.singletonList(value)) {
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
            throw new ChangeRefusedException("The text “" + text.codePoints().filter(KeptTexts::canBeKept).limit(40)
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
        return text.codePoints().allMatch(KeptTexts::canBeKept);
    }

    private static boolean canBeKept(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
