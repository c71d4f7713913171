package org.throughline.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.eclipse.emf.ecore.EDataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.core.internal.exchange.CellSyntax;
import org.throughline.core.internal.exchange.ImportLog;
import org.throughline.core.internal.exchange.LongTexts;
import org.throughline.core.internal.exchange.Reading;
import org.throughline.core.internal.exchange.ValueText;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.UptakeCategory;
import org.throughline.model.plans.Goal;
import org.throughline.model.plans.PlansFactory;
import org.throughline.model.plans.PlansPackage;

/** Texts and values in cells come back as they were. */
class CellTextTest {

    private static final String[] PIECES = { "\\", "\\\\", ";", "(none)", "\\(none)", "\n", "\r", "\r\n", " ", "\t",
            "\u2003", "a", "Zeichen ü", "😀", "=1+1", "#", "_x000D_", "\u00a0" };

    @Test
    void everyTextComesBack() {
        Random random = new Random(1);
        for (int i = 0; i < 50_000; i++) {
            String text = text(random);
            assertEquals(Optional.of(text), CellSyntax.readSingle(CellSyntax.single(text)), text);
        }
    }

    @Test
    void everyListOfTextsComesBack() {
        Random random = new Random(2);
        for (int i = 0; i < 50_000; i++) {
            List<String> texts = new ArrayList<>();
            for (int n = 1 + random.nextInt(4); n > 0; n--) {
                texts.add(text(random));
            }
            assertEquals(texts, CellSyntax.readList(CellSyntax.list(texts)), texts.toString());
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = 1 + random.nextInt(5); n > 0; n--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = { //
            "plain,              plain", //
            "(none),             \\(none)", //
            "\\(none),           \\\\(none)", //
            "\\\\server\\share,  \\\\\\server\\share", //
            "\\alpha,            \\alpha", //
            "(none) of them,     (none) of them" })
    void aSingleTextIsEscapedOnlyWhereItHasToBe(String text, String cell) {
        assertEquals(cell, CellSyntax.single(text));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = { //
            "a;b,          [a|b]", //
            "a ; b;;,      [a|b]", //
            "a\\;b,        [a;b]", //
            "C:\\temp,     [C:\\temp]", //
            "C:\\\\temp,   [C:\\temp]", //
            "(none),       []", //
            "\\(none),     [(none)]", //
            "(none);a,     [(none)|a]" })
    void aListIsReadAsPeopleWriteIt(String cell, String texts) {
        assertEquals(texts, "[" + String.join("|", CellSyntax.readList(cell)) + "]");
    }

    @Test
    void lineBreaksSeparateToo() {
        assertEquals(List.of("a", "b", "c"), CellSyntax.readList("a\nb\r\n c "));
    }

    @Test
    void valuesComeBack() {
        assertComesBack(PlansPackage.Literals.MEASUREMENT__VALUE.getEAttributeType(), new BigDecimal("-0.0500"),
                "-0.0500");
        assertComesBack(PlansPackage.Literals.MEASUREMENT__DATE.getEAttributeType(), LocalDate.of(2024, 2, 29),
                "2024-02-29");
        assertComesBack(BasePackage.Literals.PART__RESTRICTED.getEAttributeType(), true, "TRUE");
        assertComesBack(BasePackage.Literals.ELEMENT__REVIEW_EVERY_DAYS.getEAttributeType(), 365, "365");
        assertComesBack(BasePackage.Literals.UPTAKE_CATEGORY, UptakeCategory.AS_RECOMMENDED, "AS_RECOMMENDED");
    }

    private static void assertComesBack(EDataType type, Object value, String text) {
        assertEquals(text, ValueText.write(type, value));
        assertEquals(new Reading.Value<>(value), ValueText.read(type, text));
    }

    @ParameterizedTest
    @CsvSource({ "1E999999999", "1E-999999999", "NaN", "'1,5'", "0x10" })
    void aNumberThatCannotBeKeptIsWrong(String text) {
        assertEquals(Reading.Wrong.class,
                ValueText.read(PlansPackage.Literals.MEASUREMENT__VALUE.getEAttributeType(), text).getClass());
    }

    @Test
    void controlCharactersAreWrong() {
        assertEquals(Reading.Wrong.class,
                ValueText.read(BasePackage.Literals.ELEMENT__NAME.getEAttributeType(), "a\u0001").getClass());
    }

    @ParameterizedTest
    @CsvSource({ "0, A", "25, Z", "26, AA", "701, ZZ", "702, AAA", "16383, XFD" })
    void columnsHaveLetters(int column, String letters) {
        assertEquals(letters, ImportLog.letters(column));
    }

    @Test
    void aLongTextIsCutBetweenCharacters() {
        Goal goal = PlansFactory.eINSTANCE.createGoal();
        goal.setId("g");
        String text = "x" + "😀".repeat(40_000);
        StringBuilder whole = new StringBuilder();
        for (List<?> row : LongTexts.rows(goal, BasePackage.Literals.ELEMENT__DESCRIPTION, text)) {
            String piece = (String) row.get(3);
            assertEquals(false, Character.isHighSurrogate(piece.charAt(piece.length() - 1)));
            assertEquals(true, piece.length() <= LongTexts.LONGEST);
            whole.append(piece);
        }
        assertEquals(text, whole.toString());
    }
}
