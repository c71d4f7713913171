package org.throughline.sample.internal.district;

import org.throughline.model.base.Element;

/**
 * Describes an entry of a kind that needs no words of its own.
 *
 * @param <T>
 *            the kind of entry
 */
final class Plain<T extends Element> extends Entry<T, Plain<T>> {

    Plain(Workshop workshop, T element, String id, String name) {
        super(workshop, element, id, name);
    }

    @Override
    Plain<T> self() {
        return this;
    }
}
