package org.throughline.search.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.throughline.core.Content;
import org.throughline.core.verb.VerbException;
import org.throughline.model.ModelPackages;
import org.throughline.model.Vocabulary;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Identified;
import org.throughline.search.internal.index.EntryReader;
import org.throughline.search.internal.index.Language;

/** The kinds of entries that can be searched for, by their class names and by their labels. */
final class Kinds {

    private static final int CANDIDATES = 5;

    private final TreeMap<String, EClass> byName = new TreeMap<>();
    private final Vocabulary words;

    /** The shipped kinds, and those of plug-ins that the content holds. */
    Kinds(Content content, Vocabulary words) {
        this.words = words;
        Stream<EClass> shipped = ModelPackages.shipped().stream().flatMap(one -> one.getEClassifiers().stream())
                .filter(Kinds::isIndexed).map(EClass.class::cast);
        Stream.concat(shipped, EntryReader.indexed(content).map(Identified::eClass))
                .forEach(type -> byName.putIfAbsent(type.getName(), type));
    }

    private static boolean isIndexed(EClassifier classifier) {
        return classifier instanceof EClass type && !type.isAbstract() && type != BasePackage.Literals.KNOWLEDGE_BASE
                && (BasePackage.Literals.ELEMENT.isSuperTypeOf(type) || type == BasePackage.Literals.ATTACHMENT);
    }

    /** The class name of a kind that was named by its class or label, in capital letters or not. */
    String named(String given) throws VerbException {
        String wanted = Language.folded(given.strip());
        for (String name : byName.keySet()) {
            if (Language.folded(name).equals(wanted)) {
                return name;
            }
        }
        List<String> labelled = byName.values().stream().filter(type -> labels(type).contains(wanted))
                .map(EClass::getName).toList();
        if (labelled.size() == 1) {
            return labelled.getFirst();
        }
        throw VerbException.wrongUse(labelled.isEmpty()
                ? "There is no kind of entry called “" + given + "”; did you mean " + nearest(wanted) + "?"
                : "“" + given + "” is the name of several kinds of entries; choose one of "
                        + String.join(", ", labelled) + ".");
    }

    /** The label of a class for people. */
    String label(String className) {
        EClass type = byName.get(className);
        return type == null ? className : words.of(type).singular();
    }

    private List<String> labels(EClass type) {
        Vocabulary.Label label = words.of(type);
        return List.of(Language.folded(label.singular()), Language.folded(label.plural()));
    }

    private String nearest(String wanted) {
        List<String> names = new ArrayList<>(byName.keySet());
        names.sort(Comparator.comparingInt(name -> Distance.between(Language.folded(name), wanted)));
        return names.stream().limit(CANDIDATES).collect(Collectors.joining(", "));
    }
}
