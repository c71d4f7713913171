package org.throughline.core.internal.exchange;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.throughline.model.base.Identified;
import org.throughline.model.base.Part;

/**
 * Something that has a row, and where it is.
 *
 * @param element
 *            what has the row
 * @param part
 *            the part that it is in, itself for a part
 * @param holder
 *            in which field of what it is contained, {@code null} for a part
 * @param index
 *            its index in the list that contains it, -1 where that is no list
 */
public record Entry(Identified element, Part part, Holder holder, int index) {

    /**
     * A field that contains something.
     *
     * @param container
     *            the container
     * @param feature
     *            its field
     */
    public record Holder(Identified container, EReference feature) {

        /**
         * As it stands in a cell.
         *
         * @param content
         *            the class of what is contained
         * @return the container's id, with the field where that is not clear
         */
        public String text(EClass content) {
            return accepting(container.eClass(), content).size() == 1
                    ? container.getId()
                    : container.getId() + "#" + feature.getName();
        }
    }

    /**
     * Everything in parts.
     *
     * @param parts
     *            the parts
     * @return an entry for each part and everything below it, in the order of the files
     */
    public static List<Entry> all(List<Part> parts) {
        List<Entry> entries = new ArrayList<>();
        int index = 0;
        for (Part part : parts) {
            entries.add(new Entry(part, part, null, index++));
            below(part, part, entries);
        }
        return entries;
    }

    /**
     * The fields in which a class can contain another.
     *
     * @param container
     *            the class of the container
     * @param content
     *            the class of what is to be contained
     * @return the fields in the order of the model
     */
    public static List<EReference> accepting(EClass container, EClass content) {
        return container.getEAllContainments().stream().filter(
                feature -> feature.getEReferenceType().isSuperTypeOf(content) && feature.isChangeable()
                        && !feature.isDerived())
                .toList();
    }

    private static void below(Identified container, Part part, List<Entry> entries) {
        for (EReference feature : container.eClass().getEAllContainments()) {
            Holder holder = new Holder(container, feature);
            if (!feature.isMany()) {
                add(container.eGet(feature), holder, -1, part, entries);
                continue;
            }
            int index = 0;
            for (Object content : (List<?>) container.eGet(feature)) {
                add(content, holder, index++, part, entries);
            }
        }
    }

    private static void add(Object content, Holder holder, int index, Part part, List<Entry> entries) {
        if (content instanceof EObject && content instanceof Identified element) {
            entries.add(new Entry(element, part, holder, index));
            below(element, part, entries);
        }
    }
}
