package org.throughline.core.internal.store;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.model.ModelPackages;

/** What carries an address where a target was not found. */
final class StandIn {

    private StandIn() {}

    /** A new object of a type, or of the first kind that belongs to it where it has no objects of its own. */
    static EObject of(EClass type) {
        if (!type.isAbstract()) {
            return EcoreUtil.create(type);
        }
        Stream<EPackage> packages = Stream.concat(Stream.of(type.getEPackage()), ModelPackages.shipped().stream());
        return packages.flatMap(one -> one.getEClassifiers().stream())
                .filter(classifier -> isConcrete(classifier, type)).findFirst()
                .map(classifier -> EcoreUtil.create((EClass) classifier)).orElseThrow(
                        () -> new IllegalStateException("The model has nothing that is a " + type.getName()));
    }

    private static boolean isConcrete(EClassifier classifier, EClass type) {
        return classifier instanceof EClass candidate && !candidate.isAbstract() && type.isSuperTypeOf(candidate);
    }
}
