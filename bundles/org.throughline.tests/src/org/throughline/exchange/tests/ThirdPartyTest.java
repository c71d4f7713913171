package org.throughline.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.Session;
import org.throughline.core.exchange.WorkbookExport;
import org.throughline.core.internal.exchange.SheetNames;
import org.throughline.core.table.TableWriter.Sheet;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Part;
import org.throughline.model.base.Task;
import org.throughline.model.plans.PlansPackage;

/** Classes that a plug-in adds, among them what the shipped model has not: things that contain their like. */
class ThirdPartyTest {

    private static final String LONG_NAME = "ObservationOfALessonByAnExternalVisitor";

    @TempDir
    Path folder;

    private final EPackage added = EcoreFactory.eINSTANCE.createEPackage();

    @BeforeEach
    void register() {
        added.setName("visits");
        added.setNsPrefix("visits");
        added.setNsURI("urn:example:visits");
        EClass tour = type("Tour", PlansPackage.Literals.PLAN);
        EClass visit = type("Visit", BasePackage.Literals.TASK);
        type(LONG_NAME, BasePackage.Literals.TASK);
        type("VISIT", BasePackage.Literals.TASK);
        contains(tour, "first", visit);
        contains(tour, "second", visit);
        contains(visit, "within", visit);
        contains(tour, "others", BasePackage.Literals.TASK);
        EAttribute position = EcoreFactory.eINSTANCE.createEAttribute();
        position.setName("position");
        position.setEType(EcorePackage.Literals.ESTRING);
        visit.getEStructuralFeatures().add(position);
        EPackage.Registry.INSTANCE.put(added.getNsURI(), added);
    }

    @AfterEach
    void unregister() {
        EPackage.Registry.INSTANCE.remove(added.getNsURI());
    }

    @Test
    void theirSheetsHaveAPrefixAndNamesThatCannotBeCutOrConfused() throws Exception {
        try (Session session = Exchange.bare(folder.resolve("base"))) {
            List<Sheet> sheets = WorkbookExport.sheets(session.content(), true);
            List<String> names = sheets.stream().map(Sheet::name).toList();
            assertEquals(SheetNames.NAMES, names.getFirst());
            assertEquals(List.of("visits.Tour", "visits.Visit", "visits.ObservationOfALessonBy~2", "visits.VISIT~2"),
                    names.subList(names.size() - 4, names.size()));
            List<List<?>> explained = new ArrayList<>();
            sheets.getFirst().rows().forEach(explained::add);
            assertEquals(List.of(List.of("visits.ObservationOfALessonBy~2", "urn:example:visits", LONG_NAME),
                    List.of("visits.VISIT~2", "urn:example:visits", "VISIT")), explained);
        }
    }

    @Test
    void comeBackEqual() throws Exception {
        try (Session session = withTour(); Session copy = Exchange.bare(folder.resolve("copy"))) {
            Path workbook = Exchange.export(session, folder.resolve("all.xlsx"), true);
            assertEquals(List.of(), Exchange.bringIn(workbook, copy).notUnderstood());
            assertEquals(Optional.empty(),
                    FirstDifference.between(session.content().parts(), copy.content().parts()));
        }
    }

    @Test
    void theFieldIsNamedWhereItIsNotClear() throws Exception {
        try (Session session = withTour()) {
            assertEquals(
                    """
                    placed v9
                    changed v2.containedIn: t#first → t#second
                    visits.Visit A4: A Tour can contain a Visit in several fields; write t#first or t#second or t#others.""",
                    Book.sheet("visits.Visit", "id | containedIn", "v1 | t", "v2 | t#second", "v8 | t", "v9 | v1")
                            .into(session));
        }
    }

    @Test
    void nothingIsContainedInItself() throws Exception {
        try (Session session = withTour()) {
            assertEquals("""
                    changed v3.containedIn: v2 → t#others
                    visits.Visit B2: It would be contained in itself.
                    visits.Visit A5: It would be contained in itself.
                    visits.Visit A6: It would be contained in itself.
                    visits.Visit A7: What it belongs to, “n1”, was left out.""",
                    Book.sheet("visits.Visit", //
                            "id | containedIn", //
                            "v1 | v1", //
                            "v2 | t#first", //
                            "v3 | t#others", //
                            "n1 | n2", //
                            "n2 | n1", //
                            "n3 | n1").into(session));
        }
    }

    @Test
    void twoMayChangePlacesInDepth() throws Exception {
        try (Session session = withTour()) {
            assertEquals("changed v2.containedIn: t#first → v3\nchanged v3.containedIn: v2 → t#first",
                    Book.sheet("visits.Visit", "id | containedIn", "v2 | v3", "v3 | t#first").into(session));
            session.undo();
            assertEquals("v2", session.content().find("v3").orElseThrow().eContainer().eGet(
                    BasePackage.Literals.IDENTIFIED__ID));
        }
    }

    /** The tour t contains v1 and v2 first; v3 is within v2. */
    private Session withTour() throws Exception {
        Session session = Exchange.bare(folder.resolve("base"));
        session.change("Fill", () -> {
            Part tour = (Part) create("Tour", "t");
            Task inner = (Task) create("Visit", "v3");
            inner.eSet(inner.eClass().getEStructuralFeature("position"), "at the back");
            add(tour, "first", (Task) create("Visit", "v1"));
            add(tour, "first", (Task) create("Visit", "v2"));
            add((Task) ((List<?>) tour.eGet(tour.eClass().getEStructuralFeature("first"))).get(1), "within", inner);
            add(tour, "others", (Task) create(LONG_NAME, "o1"));
            session.add(tour);
        });
        return session;
    }

    @SuppressWarnings("unchecked")
    private static void add(EObject container, String feature, Task content) {
        ((List<Object>) container.eGet(container.eClass().getEStructuralFeature(feature))).add(content);
    }

    private EObject create(String type, String id) {
        EObject object = EcoreUtil.create((EClass) added.getEClassifier(type));
        object.eSet(BasePackage.Literals.IDENTIFIED__ID, id);
        object.eSet(BasePackage.Literals.ELEMENT__NAME, "The " + id);
        return object;
    }

    private EClass type(String name, EClass parent) {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        type.getESuperTypes().add(parent);
        added.getEClassifiers().add(type);
        return type;
    }

    private static void contains(EClass container, String name, EClass content) {
        EReference reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setName(name);
        reference.setEType(content);
        reference.setContainment(true);
        reference.setUpperBound(EStructuralFeature.UNBOUNDED_MULTIPLICITY);
        container.getEStructuralFeatures().add(reference);
    }
}
