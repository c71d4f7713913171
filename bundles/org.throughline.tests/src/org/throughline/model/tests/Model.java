package org.throughline.model.tests;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.throughline.model.ModelPackages;

/** What the shipped model declares, for the tests to walk through. */
final class Model {

    private Model() {}

    static Stream<EClassifier> classifiers() {
        return ModelPackages.shipped().stream().flatMap(declared -> declared.getEClassifiers().stream());
    }

    static Stream<EClass> classes() {
        return classifiers().filter(EClass.class::isInstance).map(EClass.class::cast);
    }

    static Stream<EClass> concreteClasses() {
        return classes().filter(type -> !type.isAbstract() && !type.isInterface());
    }

    static Stream<EStructuralFeature> features() {
        return classes().flatMap(type -> type.getEStructuralFeatures().stream());
    }

    static Stream<EReference> references() {
        return features().filter(EReference.class::isInstance).map(EReference.class::cast);
    }

    static Stream<EEnum> choices() {
        return classifiers().filter(EEnum.class::isInstance).map(EEnum.class::cast);
    }

    /** Everything that people see a word for. */
    static List<ENamedElement> named() {
        Stream<ENamedElement> literals = choices().flatMap(type -> type.getELiterals().stream());
        return Stream.of(classes(), features(), choices(), literals).<ENamedElement>flatMap(some -> some).toList();
    }

    /** The key in the vocabulary file, such as {@code Goal} or {@code Goal.outcomes}. */
    static String key(ENamedElement named) {
        return switch (named) {
            case EStructuralFeature feature -> feature.getEContainingClass().getName() + "." + feature.getName();
            case EEnumLiteral literal -> literal.getEEnum().getName() + "." + literal.getName();
            default -> named.getName();
        };
    }
}
