package org.throughline.search.internal.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.throughline.core.Content;
import org.throughline.core.change.Change;
import org.throughline.core.change.Edit;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Element;
import org.throughline.model.base.Identified;

/**
 * Whose documents a change can have made out of date.
 *
 * @param things
 *            the elements and attachments that were edited, came or went
 * @param shown
 *            the ids of elements of which something shows in other documents
 * @param everything
 *            whether the whole index has to be compared
 */
public record Touched(Set<Identified> things, Set<String> shown, boolean everything) {

    /**
     * Whose documents a change touches.
     *
     * @param change
     *            the change
     * @return what is touched
     */
    public static Touched by(Change change) {
        Set<Identified> things = new LinkedHashSet<>();
        Set<String> shown = new LinkedHashSet<>();
        boolean everything = false;
        for (Edit edit : change.edits()) {
            everything |= edit.feature() == BasePackage.Literals.IDENTIFIED__ID
                    || edit.feature() == BasePackage.Literals.KNOWLEDGE_BASE__LANGUAGE;
            nearest(edit.target(), things);
            if (edit.feature() instanceof EReference reference && reference.isContainment()) {
                within(edit.removed(), things);
                within(edit.added(), things);
            }
            if (edit.target() instanceof Element element && element.getId() != null
                    && Shape.spreads(edit.feature())) {
                shown.add(element.getId());
            }
        }
        Stream.of(change.addedParts(), change.removedParts()).flatMap(List::stream)
                .forEach(part -> within(part, things));
        return new Touched(things, shown, everything);
    }

    /** The one in whose document an edit shows. */
    private static void nearest(EObject target, Set<Identified> things) {
        for (EObject o = target; o != null; o = o.eContainer()) {
            if (EntryReader.isIndexed(o)) {
                things.add((Identified) o);
                return;
            }
        }
    }

    private static void within(Object value, Set<Identified> things) {
        if (value instanceof EObject object) {
            Content.within(object, Identified.class).filter(EntryReader::isIndexed).forEach(things::add);
        }
    }
}
