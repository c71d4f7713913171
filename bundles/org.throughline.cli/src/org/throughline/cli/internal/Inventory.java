package org.throughline.cli.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.throughline.core.Session;
import org.throughline.model.base.Element;
import org.throughline.model.base.Part;

/**
 * What a knowledge base holds, counted.
 *
 * @param session
 *            the knowledge base
 */
record Inventory(Session session) {

    private static final int KINDS = 12;

    String text() {
        StringBuilder text = new StringBuilder("It holds these documents:");
        for (Part part : session.content().parts()) {
            text.append("\n  ").append(session.vocabulary().of(part.eClass()).singular()).append(": ")
                    .append(part.getName());
        }
        return text.append("\nand in them ").append(counts()).append(".").toString();
    }

    private String counts() {
        Map<EClass, Long> byKind = session.content().all(Element.class).filter(element -> !(element instanceof Part))
                .collect(Collectors.groupingBy(Element::eClass, LinkedHashMap::new, Collectors.counting()));
        String most = byKind.entrySet().stream()
                .sorted(Map.Entry.<EClass, Long>comparingByValue().reversed()
                        .thenComparing(entry -> entry.getKey().getName()))
                .limit(KINDS).map(entry -> entry.getValue() + " " + label(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
        return byKind.size() > KINDS ? most + " and more" : most;
    }

    private String label(EClass kind, long count) {
        var label = session.vocabulary().of(kind);
        String words = count == 1 ? label.singular() : label.plural();
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
