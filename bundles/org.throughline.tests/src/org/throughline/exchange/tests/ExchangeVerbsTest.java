package org.throughline.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.exchange.WorkbookImport;
import org.throughline.core.internal.verb.ExportVerb;
import org.throughline.core.internal.verb.ImportVerb;
import org.throughline.core.table.TableWriter.Sheet;
import org.throughline.core.verb.Outcome;
import org.throughline.core.verb.Verb;
import org.throughline.core.verb.VerbCall;
import org.throughline.core.verb.VerbException;
import org.throughline.office.excel.XlsxTableReader;
import org.throughline.office.excel.XlsxTableWriter;

/** The commands {@code export} and {@code import}. */
class ExchangeVerbsTest {

    @TempDir
    Path folder;

    private final Verb exporting = new ExportVerb(Exchange.BASES, List.of(new XlsxTableWriter()));
    private final Verb importing = new ImportVerb(Exchange.BASES,
            List.of(new WorkbookImport(List.of(new XlsxTableReader()))));
    private final List<String> warnings = new ArrayList<>();

    @BeforeEach
    void base() throws Exception {
        SmallBase.at(folder.resolve("base")).close();
    }

    @Test
    void whatIsExportedIsImportedAgain() throws Exception {
        Outcome written = run(exporting, "base", "--out", "Straße 1.xlsx", "--restricted");
        assertEquals("Wrote 16 entries of 5 documents to " + folder.resolve("Straße 1.xlsx") + ".", written.text());
        Exchange.bare(folder.resolve("copy")).save();

        Outcome read = run(importing, "copy", "Straße 1.xlsx", "--restricted");

        assertEquals("0 Placed 16 new entries, changed 0 fields, understood everything.\n",
                read.status() + " " + read.text());
        assertEquals("0 Placed 0 new entries, changed 0 fields, understood everything.\n",
                "0 " + run(importing, "copy", "Straße 1.xlsx", "--restricted").text());
        assertTrue(read.data().toString().startsWith("{placed=[{id=d, name=Riverside}"), read.data().toString());
    }

    @Test
    void whatIsNotUnderstoodIsListedWithExitStatusOne() throws Exception {
        workbook("goals.xlsx");
        Outcome outcome = run(importing, "base", "goals.xlsx", "--dry-run");

        assertEquals(Outcome.FOUND, outcome.status());
        assertEquals("""
                Nothing was changed; it would be so:
                Placed 1 new entry, changed 1 field, left out 1 thing.
                  changed g1 name: Goal 1 → Fractions
                  not understood, Goal C3: There is no Role with the id or name “Nobody”.
                """, outcome.text());
        assertEquals("{placed=[{id=g7, name=Ratios}], changed=[{id=g1, feature=name, old=Goal 1, new=Fractions}], "
                + "notUnderstood=[{sheet=Goal, cell=C3, why=There is no Role with the id or name “Nobody”.}]}",
                outcome.data().toString());
        assertEquals(outcome.data().toString(), run(importing, "base", "goals.xlsx").data().toString());
        assertEquals(
                "{placed=[], changed=[], notUnderstood=[{sheet=Goal, cell=C3, why=There is no Role with the id or name “Nobody”.}]}",
                run(importing, "base", "goals.xlsx").data().toString());
    }

    @Test
    void wrongInputIsTwoAndTheEnvironmentIsThree() throws Exception {
        Files.writeString(folder.resolve("broken.xlsx"), "no workbook");
        Files.createDirectories(folder.resolve("empty"));
        Files.createDirectories(folder.resolve("folder.xlsx"));
        assertFails(2, "is damaged or is no Excel workbook", importing, "base", "broken.xlsx");
        assertFails(2, "is no workbook that can be brought in", importing, "base", "goals.ods");
        assertFails(2, "is a folder", importing, "base", "folder.xlsx");
        assertFails(3, "is not there", importing, "base", "nowhere.xlsx");
        assertFails(2, "knowledge base", importing, "empty", "broken.xlsx");
        assertFails(2, "give it the ending .xlsx", exporting, "base", "--out", "base.csv");
        assertFails(3, "is not there", exporting, "base", "--out", "nowhere/base.xlsx");
        assertFails(3, "is a folder", exporting, "base", "--out", "folder.xlsx");
        assertFails(2, "knowledge base", exporting, "empty", "--out", "empty.xlsx");
        assertFalse(Files.exists(folder.resolve("empty.xlsx")));
    }

    private void workbook(String name) throws Exception {
        Sheet sheet = new Sheet("Goal", List.of("id", "name", "ownerRole", "containedIn"),
                List.of(List.of("g1", "Fractions"), List.of("g7", "Ratios", "Nobody", "p1")));
        try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            new XlsxTableWriter().write(List.of(sheet), out);
        }
    }

    private void assertFails(int status, String why, Verb verb, String... words) {
        VerbException failure = assertThrows(VerbException.class, () -> run(verb, words));
        assertEquals(status, failure.status(), failure.getMessage());
        assertTrue(failure.getMessage().contains(why), failure.getMessage());
    }

    private Outcome run(Verb verb, String... words) throws VerbException {
        List<String> arguments = new ArrayList<>();
        Map<String, List<String>> options = new HashMap<>();
        for (int i = 0; i < words.length; i++) {
            if (words[i].equals("--out")) {
                options.put("out", List.of(words[++i]));
            } else if (words[i].startsWith("--")) {
                options.put(words[i].substring(2), List.of());
            } else {
                arguments.add(words[i]);
            }
        }
        return verb.run(new VerbCall(arguments, options, LocalDate.of(2026, 9, 14), folder, step -> {}, warnings::add));
    }
}
