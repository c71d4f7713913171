package org.throughline.search.internal.index;

import java.text.Normalizer;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.throughline.model.Vocabulary;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Element;

/**
 * The texts of an element, its name excepted, and the labels of what is chosen in it: its own, and those of whatever it
 * contains that is no element of its own, such as steps and comments.
 */
final class Texts {

    private static final int USUAL_LENGTH = 1_000;

    private final Vocabulary words;
    private final Function<EClass, Shape> shapes;

    Texts(Vocabulary words, Function<EClass, Shape> shapes) {
        this.words = words;
        this.shapes = shapes;
    }

    /** The texts, one below the other. */
    String of(Element element) {
        StringBuilder text = new StringBuilder(USUAL_LENGTH);
        append(element, text, this::texts);
        return composed(text);
    }

    /** The labels of what was chosen. */
    String choicesOf(Element element) {
        StringBuilder text = new StringBuilder();
        append(element, text, this::choices);
        return composed(text);
    }

    /** What an object adds by itself. */
    @FunctionalInterface
    private interface Share {
        void of(EObject source, Shape shape, StringBuilder text);
    }

    private void append(EObject source, StringBuilder text, Share share) {
        Shape shape = shapes.apply(source.eClass());
        share.of(source, shape, text);
        for (EReference reference : shape.contained()) {
            if (source.eIsSet(reference)) {
                Object value = source.eGet(reference);
                for (Object one : value instanceof List<?> list ? list : List.of(value)) {
                    if (one instanceof EObject object && !(one instanceof Element)) {
                        append(object, text, share);
                    }
                }
            }
        }
    }

    private void texts(EObject source, Shape shape, StringBuilder text) {
        if (source instanceof Element element) {
            line(element.getDescription(), text);
        } else if (source.eClass().getEStructuralFeature("name") instanceof EAttribute name) {
            line(source.eGet(name), text);
        }
        for (EAttribute attribute : shape.texts()) {
            if (attribute != BasePackage.Literals.ELEMENT__DESCRIPTION && !"name".equals(attribute.getName())) {
                line(source.eGet(attribute), text);
            }
        }
    }

    private void choices(EObject source, Shape shape, StringBuilder text) {
        for (EAttribute choice : shape.choices()) {
            Object value = source.eGet(choice);
            for (Object one : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
                line(words.of((EEnum) choice.getEAttributeType(), (Enumerator) one), text);
            }
        }
    }

    private static void line(Object value, StringBuilder text) {
        if (value instanceof String line && !line.isBlank()) {
            text.append(line).append('\n');
        } else if (value instanceof List<?> list) {
            list.forEach(one -> line(one, text));
        }
    }

    /** Letters with their accents as one character, however they were typed. */
    private static String composed(StringBuilder text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text.toString()
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
