package org.throughline.sample.internal.district;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.emf.common.util.EList;
import org.throughline.model.base.Element;
import org.throughline.model.base.Identified;
import org.throughline.model.base.Part;

/**
 * Where the sample is made: its calendar, everything made so far by id, and the references that are drawn when all of it
 * is there. What the sample does not make itself, such as finding cards, is looked up outside.
 */
final class Workshop {

    private final SchoolCalendar calendar;
    private final Function<String, Optional<Identified>> outside;
    private final Map<String, Identified> made = new LinkedHashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Runnable> references = new ArrayList<>();
    private final List<Runnable> copies = new ArrayList<>();

    Workshop(SchoolCalendar calendar, Function<String, Optional<Identified>> outside) {
        this.calendar = calendar;
        this.outside = outside;
    }

    SchoolCalendar calendar() {
        return calendar;
    }

    <T extends Identified> T make(T object, String id) {
        object.setId(id);
        if (made.putIfAbsent(id, object) != null) {
            throw new IllegalStateException("The sample uses the id " + id + " twice");
        }
        return object;
    }

    <T extends Part> Plain<T> part(T part, String id, String name) {
        parts.add(part);
        return new Plain<>(this, part, id, name);
    }

    <T extends Element> Plain<T> entry(EList<? super T> list, T element, String id, String name) {
        list.add(element);
        return new Plain<>(this, element, id, name);
    }

    <S, V> void refer(S source, BiConsumer<S, V> setter, Class<V> type, String id) {
        references.add(() -> setter.accept(source, find(type, id)));
    }

    <S, V> void refer(S source, Function<S, EList<V>> list, Class<V> type, String... ids) {
        references.add(() -> {
            for (String id : ids) {
                list.apply(source).add(find(type, id));
            }
        });
    }

    /** To be done when all references have been drawn. */
    void afterwards(Runnable copy) {
        copies.add(copy);
    }

    <V> V find(Class<V> type, String id) {
        Identified found = made.containsKey(id)
                ? made.get(id)
                : outside.apply(id).orElseThrow(() -> new IllegalStateException(
                        "The sample refers to " + id + ", which neither it nor the findings library has"));
        if (!type.isInstance(found)) {
            throw new IllegalStateException(
                    "The sample needs " + id + " as " + type.getSimpleName() + ", but it is a "
                            + found.eClass().getName());
        }
        return type.cast(found);
    }

    /** Draws all references, takes the copies and gives an id to everything that has none yet. */
    List<Part> finish() {
        references.forEach(Runnable::run);
        copies.forEach(Runnable::run);
        parts.forEach(new NamesOfDetails()::complete);
        return List.copyOf(parts);
    }
}
