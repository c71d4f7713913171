package org.throughline.generator.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.Content;
import org.throughline.model.ModelPackages;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Identified;
import org.throughline.model.base.Part;
import org.throughline.sample.generator.GeneratedBase;
import org.throughline.sample.generator.Generator;

/** Generated bases are the same for the same seed, of the size asked for, and hold everything that can be kept. */
class GeneratorTest {

    private static final LocalDate ON = LocalDate.of(2026, 10, 5);

    @Test
    void sameSeedMakesTheSameBase() {
        List<Part> one = Generator.generate(7, 1_500, ON).parts();
        List<Part> other = Generator.generate(7, 1_500, ON).parts();
        assertTrue(EcoreUtil.equals(one, other));
        assertEquals(ids(one), ids(other));
        assertNotEquals(ids(one), ids(Generator.generate(8, 1_500, ON).parts()));
    }

    @ParameterizedTest
    @ValueSource(ints = { 100, 500, 1_000, 2_000, 10_000, 30_000 })
    void isAboutAsLargeAsAskedFor(int size) {
        GeneratedBase base = Generator.generate(3, size, ON);
        assertEquals(ids(base.parts()).size(), base.size());
        assertTrue(base.size() >= size && base.size() <= size * 1.3 + 100,
                "asked for " + size + ", got " + base.size());
    }

    @Test
    void refusesASizeOutOfRange() {
        assertThrows(IllegalArgumentException.class, () -> Generator.generate(1, 99, ON));
        assertThrows(IllegalArgumentException.class, () -> Generator.generate(1, 1_000_001, ON));
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5 })
    void holdsEveryKindOfEntryThatPartsCanHold(long seed) {
        Set<String> missing = containedInParts().stream().map(EClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        Generator.generate(seed, 1_000, ON).content().everywhere(EObject.class).map(o -> o.eClass().getName())
                .forEach(missing::remove);
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyReferenceLeadsToSomethingInTheBase() {
        GeneratedBase base = Generator.generate(11, 2_000, ON);
        Set<EObject> inside = base.content().everywhere(EObject.class).collect(Collectors.toSet());
        List<String> outside = base.content().everywhere(Identified.class).flatMap(Content::references)
                .filter(use -> !inside.contains(use.target())).map(use -> use.source() + " " + use.reference())
                .toList();
        assertEquals(List.of(), outside);
    }

    private static List<String> ids(List<Part> parts) {
        return parts.stream().flatMap(part -> Content.within(part, Identified.class)).map(Identified::getId).toList();
    }

    private static Set<EClass> containedInParts() {
        List<EClass> concrete = ModelPackages.shipped().stream().flatMap(p -> p.getEClassifiers().stream())
                .filter(c -> c instanceof EClass e && !e.isAbstract()).map(EClass.class::cast).toList();
        Set<EClass> reached = new HashSet<>();
        concrete.stream().filter(BasePackage.Literals.PART::isSuperTypeOf)
                .forEach(part -> reach(part, concrete, reached));
        return reached;
    }

    private static void reach(EClass type, List<EClass> concrete, Set<EClass> reached) {
        if (reached.add(type)) {
            for (EReference containment : type.getEAllContainments()) {
                concrete.stream().filter(containment.getEReferenceType()::isSuperTypeOf)
                        .forEach(content -> reach(content, concrete, reached));
            }
        }
    }
}
