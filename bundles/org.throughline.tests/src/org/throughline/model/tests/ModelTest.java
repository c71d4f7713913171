package org.throughline.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.throughline.model.Vocabulary;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Warrant;

/** The model keeps the promises that files, workbooks, rules and help texts build on. */
class ModelTest {

    private static final Set<String> NAMES_RESERVED_BY_EXCEL = Set.of("history");

    @Test
    void everythingIsExplainedInASentence() {
        assertNone(named -> !Vocabulary.explanation(named).matches("(?s)[A-Z].*[.?]"));
    }

    @Test
    void noExplanationOnlyRepeatsTheLabel() {
        Vocabulary words = Vocabulary.shipped();
        assertNone(named -> words.given(Model.key(named)).map(Vocabulary.Label::singular)
                .filter(label -> Vocabulary.explanation(named).equalsIgnoreCase(label + ".")).isPresent());
    }

    @Test
    void noExplanationUsesATechnicalWord() {
        assertNone(named -> Words.isTechnical(Vocabulary.explanation(named)));
    }

    @Test
    void whatHasARowOfItsOwnHasAnId() {
        assertEquals(List.of(), Model.concreteClasses()
                .filter(type -> !BasePackage.Literals.IDENTIFIED.isSuperTypeOf(type)).map(EClass::getName).toList());
    }

    @Test
    void everyConcreteClassIsAPartOrContainedInOne() {
        Set<EClass> contained = Model.references().filter(EReference::isContainment).map(EReference::getEReferenceType)
                .collect(Collectors.toSet());
        assertEquals(List.of("KnowledgeBase"), Model.concreteClasses()
                .filter(type -> !BasePackage.Literals.PART.isSuperTypeOf(type))
                .filter(type -> contained.stream().noneMatch(target -> target.isSuperTypeOf(type)))
                .map(EClass::getName).toList());
    }

    @Test
    void noFieldHoldsJavaObjectsOrClasses() {
        Set<EDataType> unsafe = Set.of(EcorePackage.Literals.EJAVA_OBJECT, EcorePackage.Literals.EJAVA_CLASS);
        assertNone(named -> named instanceof EAttribute attribute
                && unsafe.contains(attribute.getEAttributeType()));
    }

    @Test
    void fiveThingsContinueFromYearToYear() {
        Map<String, String> continues = Model.references().filter(feature -> feature.getName().equals("continues"))
                .collect(Collectors.toMap(feature -> feature.getEContainingClass().getName(),
                        feature -> feature.getEReferenceType().getName()));
        assertEquals(Map.of("Goal", "Goal", "Strategy", "Strategy", "Conjecture", "Conjecture", "Indicator",
                "Indicator", "Activity", "Activity"), continues);
    }

    @Test
    void classNamesServeAsSheetNames() {
        Set<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        assertEquals(List.of(), Model.classifiers().map(EClassifier::getName)
                .filter(name -> !seen.add(name) || name.length() > 31
                        || NAMES_RESERVED_BY_EXCEL.contains(name.toLowerCase(Locale.ROOT)))
                .toList());
    }

    @Test
    void oppositesPointAtEachOther() {
        Model.references().filter(reference -> reference.getEOpposite() != null).forEach(reference -> {
            EReference opposite = reference.getEOpposite();
            assertSame(reference, opposite.getEOpposite(), Model.key(reference));
            assertSame(reference.getEContainingClass(), opposite.getEReferenceType(), Model.key(reference));
        });
    }

    @Test
    void onlyContainmentHasAWayBack() {
        assertEquals(List.of(), Model.references()
                .filter(reference -> reference.getEOpposite() != null && !reference.isContainment()
                        && !reference.isContainer())
                .map(Model::key).toList());
    }

    @Test
    void restrictedIsAPropertyOfPartsAlone() {
        assertEquals(List.of("Part.restricted"),
                Model.features().filter(feature -> feature.getName().equals("restricted")).map(Model::key).toList());
    }

    @Test
    void theWarrantsAreThoseOfTheField() {
        assertEquals("LITERATURE RETROSPECTIVE_ANALYSIS DESIGN_STUDY CONCEPTUAL_ANALYSIS SINGLE_CASE OBSERVATION "
                + "OWN_DATA OPINION NOT_STATED",
                Stream.of(Warrant.values()).map(Enum::name).collect(Collectors.joining(" ")));
    }

    private static void assertNone(Predicate<ENamedElement> wrong) {
        assertEquals(List.of(), Model.named().stream().filter(wrong)
                .map(named -> Model.key(named) + ": " + Vocabulary.explanation(named)).toList());
    }
}
