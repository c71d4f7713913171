package org.throughline.sample.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.throughline.core.Content;
import org.throughline.model.ModelPackages;
import org.throughline.model.base.BaseFactory;
import org.throughline.model.base.Element;
import org.throughline.model.base.Identified;
import org.throughline.model.base.KnowledgeBase;
import org.throughline.model.base.Part;
import org.throughline.model.base.Verification;
import org.throughline.model.feedback.Cycle;
import org.throughline.model.feedback.Recommendation;
import org.throughline.model.feedback.Response;
import org.throughline.model.feedback.StrategySnapshot;
import org.throughline.model.feedback.UptakeJudgement;
import org.throughline.model.library.FindingsLibrary;
import org.throughline.model.organisation.District;
import org.throughline.model.organisation.Holding;
import org.throughline.model.organisation.Person;
import org.throughline.model.organisation.RoleLevel;
import org.throughline.model.organisation.School;
import org.throughline.model.plans.Measurement;
import org.throughline.model.plans.Plan;
import org.throughline.model.playbooks.Routine;
import org.throughline.model.playbooks.Run;
import org.throughline.sample.internal.district.Sample;

/** What the sample district holds. */
class SampleContentsTest {

    static final List<String> DAYS = Riverside.DAYS;

    private static final LocalDate DAY = LocalDate.parse(DAYS.getFirst());

    private final Content riverside = Riverside.on(DAY);

    @Test
    void isADistrictOfTheSizeThatWasPromised() {
        assertEquals(8, count(School.class));
        assertEquals(38, count(Person.class));
        assertEquals(25, count(Routine.class));
        assertEquals(3, count(Plan.class));
        assertEquals(3, count(Cycle.class));
        assertEquals(2, riverside.all(Cycle.class).filter(cycle -> !cycle.getPublications().isEmpty()).count());
        assertEquals(23, count(Recommendation.class));
        assertEquals(16, count(StrategySnapshot.class));
        assertEquals(5622, riverside.all(School.class).mapToInt(School::getStudents).sum());
        assertEquals(5622, riverside.all(District.class).findFirst().orElseThrow().getStudents());
    }

    @Test
    void usesEveryKindOfEntryButDifferencesOfAMerge() {
        KnowledgeBase root = BaseFactory.eINSTANCE.createKnowledgeBase();
        Sample.of(DAY, riverside::find).configure(root);
        Set<String> used = new TreeSet<>(
                Set.of("KnowledgeBase", "PartEntry", "Attachment", "Conflict", "ConflictFile"));
        Content.within(root, EObject.class).forEach(one -> used.add(one.eClass().getName()));
        riverside.everywhere(EObject.class).forEach(one -> used.add(one.eClass().getName()));
        Set<String> all = ModelPackages.shipped().stream().flatMap(p -> p.getEClassifiers().stream())
                .filter(EClass.class::isInstance).map(EClass.class::cast).filter(type -> !type.isAbstract())
                .map(EClass::getName).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(all, used);
    }

    @Test
    void everyEntryHasAnIdOfItsOwnAndAStamp() {
        List<String> ids = riverside.everywhere(Identified.class).map(Identified::getId).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size());
        assertTrue(ids.stream().allMatch(id -> id.matches("[a-z0-9-]+")));
        for (Part part : riverside.parts()) {
            if (!(part instanceof FindingsLibrary)) {
                Content.within(part, Element.class)
                        .forEach(one -> assertTrue(one.getCreatedOn() != null && one.getCreatedBy() != null,
                                one.getId()));
            }
        }
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        Set<EObject> there = riverside.everywhere(EObject.class).collect(Collectors.toSet());
        riverside.everywhere(Identified.class).flatMap(Content::references)
                .forEach(use -> assertTrue(there.contains(use.target()), use.source().getId() + " " + use.reference()));
    }

    @Test
    void textsAreCompleteAndHoldNothingThatWasForgotten() {
        riverside.everywhere(EObject.class).forEach(one -> {
            for (EAttribute attribute : one.eClass().getEAllAttributes()) {
                if (one.eGet(attribute) instanceof String text) {
                    assertEquals(text.strip(), text, () -> EcoreUtil.getURI(one) + text);
                    assertTrue(!text.isEmpty() && !text.matches("(?is).*\\b(lorem|todo|tbd|xxx)\\b.*"), text);
                }
            }
        });
    }

    @Test
    void saysWhichFindingCardIsMissing() {
        IllegalStateException missing = assertThrows(IllegalStateException.class,
                () -> Sample.of(DAY, id -> Optional.empty()));
        assertTrue(missing.getMessage().contains("card-"), missing.getMessage());
    }

    @ParameterizedTest
    @FieldSource("DAYS")
    void hasTheSameShapeOnEveryDay(LocalDate day) {
        assertEquals(shape(riverside), shape(Riverside.on(day)));
    }

    @ParameterizedTest
    @FieldSource("DAYS")
    void liesAroundTheDay(LocalDate day) {
        Content content = Riverside.on(day);
        Plan plan = content.all(Plan.class).toList().getLast();
        assertTrue(!plan.getStart().isAfter(day) && !plan.getEnd().isBefore(day),
                plan.getStart() + "…" + plan.getEnd());
        assertEquals(plan.getStart().plusYears(1).minusDays(1), plan.getEnd());
        content.everywhere(EObject.class).forEach(one -> {
            LocalDate happened = switch (one) {
                case Measurement measurement -> measurement.getDate();
                case Verification verification -> verification.getDate();
                case UptakeJudgement judgement -> judgement.getDate();
                case Response response -> response.getDate();
                case Run run -> run.getEndedOn();
                case Element element when element.getCreatedOn() != null -> element.getCreatedOn();
                default -> day;
            };
            assertTrue(!happened.isAfter(day), () -> EcoreUtil.getURI(one) + " " + happened);
        });
    }

    @Test
    void onlyRestrictedPartsNameTeachersBesideTheListOfPeople() {
        Set<Person> teachers = riverside.all(Holding.class)
                .filter(held -> held.getRole().getLevel() == RoleLevel.CLASSROOM).map(Holding::getPerson)
                .collect(Collectors.toSet());
        for (Part part : riverside.openParts()) {
            if (!(part instanceof District)) {
                Content.within(part, EObject.class).forEach(one -> assertNamesNone(teachers, one));
            }
        }
        assertEquals(List.of("evidence-restricted", "record-coaching", "record-networks"),
                riverside.parts().stream().filter(Part::isRestricted).map(Part::getId).toList());
    }

    @Test
    void whatIsOverIsEitherCarriedOnOrHasAReason() {
        Set<EObject> carriedOn = riverside.all(Identified.class).flatMap(Content::references)
                .filter(use -> use.reference().getName().equals("continues")).map(Content.Use::target)
                .collect(Collectors.toSet());
        for (Plan plan : riverside.all(Plan.class).limit(2).toList()) {
            Content.within(plan, Element.class).forEach(one -> {
                EStructuralFeature reason = one.eClass().getEStructuralFeature("notContinued");
                assertTrue(reason == null || one.eIsSet(reason) != carriedOn.contains(one), one.getId());
            });
        }
    }

    private static void assertNamesNone(Set<Person> teachers, EObject one) {
        for (EStructuralFeature feature : one.eClass().getEAllStructuralFeatures()) {
            Object value = one.eGet(feature);
            assertTrue(!(value instanceof Person person && teachers.contains(person)), () -> one + " " + feature);
            assertTrue(!(value instanceof List<?> list && list.stream().anyMatch(teachers::contains)),
                    () -> one + " " + feature);
            for (Person teacher : teachers) {
                assertTrue(!(value instanceof String text && text.contains(teacher.getName())),
                        () -> one + " " + value);
            }
        }
    }

    private static List<String> shape(Content content) {
        return content.everywhere(Identified.class)
                .map(one -> one.getId() + " " + one.eClass().getName()
                        + one.eClass().getEAllStructuralFeatures().stream()
                                .filter(one::eIsSet).map(EStructuralFeature::getName).toList())
                .toList();
    }

    private <T> long count(Class<T> type) {
        return riverside.everywhere(type).count();
    }
}
