package org.throughline.core.internal.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.throughline.model.ModelPackages;
import org.throughline.model.base.BasePackage;

/** The concrete classes of which a workbook has rows: all kinds of parts and whatever a part can hold. */
public final class EntryClasses {

    private EntryClasses() {}

    /**
     * The classes of the shipped model and of what third parties have added.
     *
     * @return the classes in the order of the model, third parties last
     */
    public static List<EClass> all() {
        List<EPackage> shipped = ModelPackages.shipped();
        Stream<EPackage> added = List.copyOf(EPackage.Registry.INSTANCE.keySet()).stream()
                .map(EPackage.Registry.INSTANCE::getEPackage)
                .filter(found -> found != null && !shipped.contains(found))
                .sorted(Comparator.comparing(EPackage::getNsURI));
        return of(Stream.concat(shipped.stream(), added).toList());
    }

    /**
     * The classes of some packages.
     *
     * @param packages
     *            the packages
     * @return their classes in order; without the root, its settings and what nothing can hold
     */
    public static List<EClass> of(List<EPackage> packages) {
        List<EClass> candidates = new ArrayList<>();
        for (EPackage one : packages) {
            one.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                    .filter(EntryClasses::canBeRow).forEach(candidates::add);
        }
        Set<EClass> reached = new LinkedHashSet<>();
        Deque<EClass> open = new ArrayDeque<>();
        candidates.stream().filter(BasePackage.Literals.PART::isSuperTypeOf).forEach(open::add);
        while (!open.isEmpty()) {
            EClass next = open.remove();
            if (reached.add(next)) {
                for (EReference containment : next.getEAllContainments()) {
                    candidates.stream().filter(containment.getEReferenceType()::isSuperTypeOf).forEach(open::add);
                }
            }
        }
        return candidates.stream().filter(reached::contains).toList();
    }

    private static boolean canBeRow(EClass type) {
        return !type.isAbstract() && !type.isInterface() && BasePackage.Literals.IDENTIFIED.isSuperTypeOf(type)
                && type != BasePackage.Literals.KNOWLEDGE_BASE;
    }
}
