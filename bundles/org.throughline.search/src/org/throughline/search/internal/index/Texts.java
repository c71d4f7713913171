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
 * The texts of an element, its name excepted: its own, the labels of what is chosen, and the texts of whatever it
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

    String of(Element element) {
        StringBuilder text = new StringBuilder(USUAL_LENGTH);
        append(element, text);
        return composed(text);
    }

    private void append(EObject source, StringBuilder text) {
        Shape shape = shapes.apply(source.eClass());
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
        for (EReference reference : shape.contained()) {
            if (source.eIsSet(reference)) {
                contained(source.eGet(reference), text);
            }
        }
        for (EAttribute choice : shape.choices()) {
            choice(choice, source.eGet(choice), text);
        }
    }

    private void contained(Object value, StringBuilder text) {
        for (Object one : value instanceof List<?> list ? list : List.of(value)) {
            if (one instanceof EObject object && !(one instanceof Element)) {
                append(object, text);
            }
        }
    }

    private void choice(EAttribute choice, Object value, StringBuilder text) {
        for (Object one : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
            line(words.of((EEnum) choice.getEAttributeType(), (Enumerator) one), text);
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
