package org.throughline.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.ENamedElement;
import org.junit.jupiter.api.Test;
import org.throughline.model.Vocabulary;
import org.throughline.model.Vocabulary.Label;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Warrant;
import org.throughline.model.organisation.OrganisationPackage;
import org.throughline.model.plans.PlansPackage;

/** The words that people see, as shipped and as a district rewords them. */
class VocabularyTest {

    private static final Vocabulary SHIPPED = Vocabulary.shipped();

    @Test
    void everyClassFieldAndChoiceHasALineInTheFile() {
        assertNone(named -> SHIPPED.given(Model.key(named)).isEmpty());
    }

    @Test
    void everyLineStandsForSomething() throws IOException {
        Set<String> known = Model.named().stream().map(Model::key).collect(Collectors.toSet());
        Set<String> stale = new TreeSet<>(shippedLines().stringPropertyNames());
        stale.removeAll(known);
        assertEquals(Set.of(), stale);
    }

    @Test
    void everyLineGivesSingularAndPlural() throws IOException {
        Properties lines = shippedLines();
        assertEquals(List.of(), lines.stringPropertyNames().stream()
                .filter(key -> !lines.getProperty(key).matches("[^|]*\\S \\| \\S[^|]*")).toList());
    }

    @Test
    void labelsAreInSentenceCase() {
        assertNone(named -> labels(named).anyMatch(label -> !label.matches("\\p{Lu}[^\\p{Lu}]*[^.\\s]")));
    }

    @Test
    void labelsUseNoTechnicalWord() {
        assertNone(named -> !Model.key(named).equals("Identified.id") && labels(named).anyMatch(Words::isTechnical));
    }

    @Test
    void noTwoKindsOfEntryShareALabel() {
        Set<String> seen = new TreeSet<>();
        assertEquals(List.of(), Model.concreteClasses().map(type -> SHIPPED.of(type).singular())
                .filter(label -> !seen.add(label)).toList());
    }

    @Test
    void noTwoFieldsOfAKindShareALabel() {
        assertEquals(List.of(), Model.concreteClasses().flatMap(type -> {
            Set<String> seen = new TreeSet<>();
            return type.getEAllStructuralFeatures().stream().filter(feature -> !seen.add(SHIPPED.caption(feature)))
                    .map(feature -> type.getName() + "." + feature.getName() + " = " + SHIPPED.caption(feature));
        }).toList());
    }

    @Test
    void captionIsPluralWhereAFieldHoldsSeveral() {
        assertEquals("Student outcomes", SHIPPED.caption(PlansPackage.Literals.GOAL__OUTCOMES));
        assertEquals("Rationale", SHIPPED.caption(PlansPackage.Literals.STRATEGY__RATIONALE));
    }

    @Test
    void aChoiceIsNamedByItsLabel() {
        assertEquals("Single case", SHIPPED.of(BasePackage.Literals.WARRANT, Warrant.SINGLE_CASE));
    }

    @Test
    void aDistrictRewordsSomeWordsAndKeepsTheRest() throws IOException {
        Vocabulary own = SHIPPED.with(new StringReader("School = Campus | Campuses\n"));
        assertEquals(new Label("Campus", "Campuses"), own.of(OrganisationPackage.Literals.SCHOOL));
        assertEquals(new Label("Goal", "Goals"), own.of(PlansPackage.Literals.GOAL));
        assertEquals(new Label("School", "Schools"), SHIPPED.of(OrganisationPackage.Literals.SCHOOL));
    }

    @Test
    void aDistrictTranslatesKindsFieldsAndChoices() throws IOException {
        Vocabulary german = SHIPPED.with(new StringReader("""
                # Deutsch
                Goal = Ziel | Ziele
                Goal.outcomes = Wirkung für Lernende | Wirkungen für Lernende
                Warrant.NOT_STATED = Keine Angabe
                """));
        assertEquals(new Label("Ziel", "Ziele"), german.of(PlansPackage.Literals.GOAL));
        assertEquals("Wirkungen für Lernende", german.caption(PlansPackage.Literals.GOAL__OUTCOMES));
        assertEquals("Keine Angabe", german.of(BasePackage.Literals.WARRANT, Warrant.NOT_STATED));
    }

    @Test
    void whereThePluralIsMissingTheSingularServes() throws IOException {
        Label both = new Label("Ziel", "Ziel");
        assertEquals(both, SHIPPED.with(new StringReader("Goal = Ziel")).of(PlansPackage.Literals.GOAL));
        assertEquals(both, SHIPPED.with(new StringReader("Goal = Ziel |")).of(PlansPackage.Literals.GOAL));
    }

    @Test
    void anEmptyLineChangesNothing() throws IOException {
        Label shipped = SHIPPED.of(PlansPackage.Literals.GOAL);
        assertEquals(shipped, SHIPPED.with(new StringReader("Goal =")).of(PlansPackage.Literals.GOAL));
        assertEquals(shipped, SHIPPED.with(new StringReader("Goal = | Ziele")).of(PlansPackage.Literals.GOAL));
        assertEquals(shipped, SHIPPED.with(new StringReader("Unknown = Word\nGoal")).of(PlansPackage.Literals.GOAL));
    }

    @Test
    void aMalformedFileIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> SHIPPED.with(new StringReader("Goal = \\u12")));
    }

    @Test
    void aReaderThatFailsIsReported() {
        Reader failing = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void close() {}
        };
        assertEquals("gone", assertThrows(IOException.class, () -> SHIPPED.with(failing)).getMessage());
    }

    private static Stream<String> labels(ENamedElement named) {
        return SHIPPED.given(Model.key(named)).stream().flatMap(label -> Stream.of(label.singular(), label.plural()));
    }

    private static void assertNone(Predicate<ENamedElement> wrong) {
        assertEquals(List.of(), Model.named().stream().filter(wrong).map(
                named -> Model.key(named) + " = " + SHIPPED.given(Model.key(named)).map(Label::toString).orElse(""))
                .toList());
    }

    private static Properties shippedLines() throws IOException {
        Properties lines = new Properties();
        try (Reader reader = new InputStreamReader(
                Vocabulary.class.getResourceAsStream("/vocabulary/vocabulary.properties"), StandardCharsets.UTF_8)) {
            lines.load(reader);
        }
        assertTrue(lines.size() > 700, "the file is read");
        return lines;
    }
}
