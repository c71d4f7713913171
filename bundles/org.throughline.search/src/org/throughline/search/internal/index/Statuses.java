package org.throughline.search.internal.index;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.throughline.model.Vocabulary;
import org.throughline.model.base.Element;

/** Where an element stands: what its own status says, and the latest of each kind of dated judgement in it. */
final class Statuses {

    private Statuses() {}

    static Set<String> of(Element element, Shape shape, Vocabulary words) {
        Set<String> statuses = new LinkedHashSet<>();
        shape.statuses().forEach(status -> add(element, status, words, statuses));
        for (EReference reference : shape.contained()) {
            if (element.eGet(reference) instanceof List<?> list && !list.isEmpty()
                    && !(list.getFirst() instanceof Element)) {
                addLatest(list, words, statuses);
            }
        }
        return statuses;
    }

    private static void addLatest(List<?> judgements, Vocabulary words, Set<String> statuses) {
        EObject latest = null;
        LocalDate day = LocalDate.MIN;
        for (Object judgement : judgements) {
            EStructuralFeature date = ((EObject) judgement).eClass().getEStructuralFeature("date");
            if (date != null && ((EObject) judgement).eGet(date) instanceof LocalDate on && !on.isBefore(day)) {
                latest = (EObject) judgement;
                day = on;
            }
        }
        if (latest != null) {
            for (EAttribute attribute : latest.eClass().getEAllAttributes()) {
                if (attribute.getEAttributeType() instanceof EEnum && Shape.concludes(attribute)) {
                    add(latest, attribute, words, statuses);
                }
            }
        }
    }

    private static void add(EObject source, EAttribute attribute, Vocabulary words, Set<String> statuses) {
        if (source.eGet(attribute) instanceof Enumerator value) {
            statuses.add(value.getLiteral());
            statuses.add(words.of((EEnum) attribute.getEAttributeType(), value));
        }
    }
}
