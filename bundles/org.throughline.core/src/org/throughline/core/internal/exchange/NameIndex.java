package org.throughline.core.internal.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.throughline.model.base.Identified;

/** Finds what has a name, as long as only one of its kind has it. The names are those of the moment of the first use. */
final class NameIndex {

    private record Key(EClass type, String name) {}

    private final Supplier<Stream<Identified>> all;
    private final Map<Key, List<Identified>> answers = new HashMap<>();
    private Map<String, List<Identified>> byName;

    NameIndex(Supplier<Stream<Identified>> all) {
        this.all = all;
    }

    /** The only one of a kind that has a name. */
    Optional<Identified> only(EClass type, String name) {
        List<Identified> found = all(type, name);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** All of a kind that have a name. */
    List<Identified> all(EClass type, String name) {
        if (name.indexOf(';') >= 0 || name.lines().count() > 1) {
            return List.of();
        }
        return answers.computeIfAbsent(new Key(type, name), key -> names().getOrDefault(name, List.of()).stream()
                .filter(type::isInstance).toList());
    }

    private Map<String, List<Identified>> names() {
        if (byName == null) {
            byName = new HashMap<>();
            all.get().forEach(this::remember);
        }
        return byName;
    }

    private void remember(Identified element) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature("name");
        if (feature != null && element.eGet(feature) instanceof String name) {
            byName.computeIfAbsent(name.strip(), key -> new ArrayList<>()).add(element);
        }
    }
}
