package org.throughline.sample.internal.district;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.emf.common.util.EList;
import org.throughline.model.base.BaseFactory;
import org.throughline.model.base.Comment;
import org.throughline.model.base.Element;
import org.throughline.model.base.Link;
import org.throughline.model.base.LinkKind;
import org.throughline.model.base.Verification;
import org.throughline.model.organisation.Person;
import org.throughline.model.organisation.Role;

/**
 * Describes one entry of the sample. References are given by id and drawn later, so the order of the description is free.
 *
 * @param <T>
 *            the kind of entry
 * @param <S>
 *            the kind of description
 */
abstract class Entry<T extends Element, S extends Entry<T, S>> {

    private final Workshop workshop;
    private final T element;

    Entry(Workshop workshop, T element, String id, String name) {
        this.workshop = workshop;
        this.element = workshop.make(element, id);
        element.setName(name);
    }

    /** Goes on describing an entry with other words. */
    Entry(Workshop workshop, Entry<T, ?> begun) {
        this.workshop = workshop;
        element = begun.element();
    }

    abstract S self();

    final T element() {
        return element;
    }

    final Workshop workshop() {
        return workshop;
    }

    final SchoolCalendar calendar() {
        return workshop.calendar();
    }

    final S about(String text) {
        element.setDescription(text.strip());
        return self();
    }

    final S tags(String... tags) {
        element.getTags().addAll(List.of(tags));
        return self();
    }

    final S ownedBy(String role) {
        return one(Element::setOwnerRole, Role.class, role);
    }

    final S reviewedEvery(int days) {
        element.setReviewEveryDays(days);
        return self();
    }

    final S writtenDown(LocalDate on, String by) {
        element.setCreatedOn(on);
        element.setCreatedBy(by);
        return self();
    }

    final S checked(LocalDate date, String person, String against) {
        return verification(date, person, against, true, null);
    }

    final S notConfirmed(LocalDate date, String person, String against, String note) {
        return verification(date, person, against, false, note);
    }

    final S linked(LinkKind kind, String target, String note) {
        Link link = BaseFactory.eINSTANCE.createLink();
        link.setKind(kind);
        link.setNote(note);
        workshop.refer(link, Link::setTarget, Element.class, target);
        element.getLinks().add(link);
        return self();
    }

    final S remark(LocalDate date, String person, String text) {
        return remark(date, person, text, null);
    }

    final S remark(LocalDate date, String person, String text, LocalDate resolvedOn) {
        Comment comment = BaseFactory.eINSTANCE.createComment();
        comment.setDate(date);
        comment.setText(text);
        comment.setResolvedOn(resolvedOn);
        workshop.refer(comment, Comment::setBy, Person.class, person);
        element.getComments().add(comment);
        return self();
    }

    final <V> S with(BiConsumer<? super T, V> setter, V value) {
        setter.accept(element, value);
        return self();
    }

    final <V> S one(BiConsumer<? super T, V> setter, Class<V> type, String id) {
        workshop.refer(element, setter::accept, type, id);
        return self();
    }

    final <V> S many(Function<? super T, EList<V>> list, Class<V> type, String... ids) {
        workshop.refer(element, (T it) -> list.apply(it), type, ids);
        return self();
    }

    private S verification(LocalDate date, String person, String against, boolean confirmed, String note) {
        Verification verification = BaseFactory.eINSTANCE.createVerification();
        verification.setDate(date);
        verification.setAgainst(against);
        verification.setConfirmed(confirmed);
        verification.setNote(note);
        workshop.refer(verification, Verification::setBy, Person.class, person);
        element.getVerifications().add(verification);
        return self();
    }
}
