package org.throughline.core.internal.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The columns of a class: identity and place first, then its fields. */
public final class SheetLayout {

    /** The heading of the identity. */
    public static final String ID = "id";
    /** The heading of the part that a row is in. */
    public static final String PART = "part";
    /** The heading of the container. */
    public static final String CONTAINED_IN = "containedIn";
    /** The heading of the index in the container's list. */
    public static final String POSITION = "position";

    private static final Set<String> PLACE = Set.of(ID, PART, CONTAINED_IN, POSITION);

    private final Map<String, EStructuralFeature> fields = new LinkedHashMap<>();

    /**
     * Lays out the sheet of a class.
     *
     * @param type
     *            the class
     */
    public SheetLayout(EClass type) {
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (hasColumn(feature, type)) {
                String name = feature.getName();
                fields.put(PLACE.contains(name) ? feature.getEContainingClass().getName() + "." + name : name, feature);
            }
        }
    }

    /**
     * The headings.
     *
     * @return all headings in order
     */
    public List<String> header() {
        List<String> header = new ArrayList<>(List.of(ID, PART, CONTAINED_IN, POSITION));
        header.addAll(fields.keySet());
        return header;
    }

    /**
     * The fields that have a column.
     *
     * @return the fields in the order of the columns
     */
    public List<EStructuralFeature> fields() {
        return List.copyOf(fields.values());
    }

    /**
     * The field of a column.
     *
     * @param heading
     *            the heading
     * @return the field, empty where no field has this heading
     */
    public Optional<EStructuralFeature> field(String heading) {
        return Optional.ofNullable(fields.get(heading));
    }

    private static boolean hasColumn(EStructuralFeature feature, EClass type) {
        boolean kept = !feature.isDerived() && !feature.isTransient() && !feature.isVolatile()
                && feature.isChangeable() && feature != type.getEIDAttribute();
        return kept && (!(feature instanceof EReference reference)
                || !reference.isContainment() && !reference.isContainer() && isTheSideToWrite(reference));
    }

    private static boolean isTheSideToWrite(EReference reference) {
        EReference opposite = reference.getEOpposite();
        return opposite == null || opposite.isTransient() || key(reference).compareTo(key(opposite)) <= 0;
    }

    private static String key(EReference reference) {
        return reference.getEContainingClass().getName() + "." + reference.getName();
    }
}
