package org.throughline.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.Session;
import org.throughline.core.table.ImportResult;
import org.throughline.library.internal.FindingsLibraryContent;
import org.throughline.sample.generator.Generator;
import org.throughline.sample.internal.district.SampleDistrict;

class RoundTripTest {

    @TempDir
    Path folder;

    @Test
    void fiftyGeneratedBasesComeBackEqual() throws Exception {
        for (int seed = 1; seed <= 50; seed++) {
            try (Session original = Exchange.bare(folder.resolve("original" + seed));
                    Session copy = Exchange.bare(folder.resolve("copy" + seed))) {
                Generator.generate(seed, 100 + 6 * seed, Exchange.TODAY).addTo(original);
                Path workbook = Exchange.export(original, folder.resolve(seed + ".xlsx"), true);

                ImportResult result = Exchange.bringIn(workbook, copy);

                assertEquals(List.of(), result.notUnderstood(), "seed " + seed);
                assertEquals(List.of(), result.changed(), "seed " + seed);
                assertEquals(Optional.empty(),
                        FirstDifference.between(original.content().parts(), copy.content().parts()), "seed " + seed);
            }
        }
    }

    @Test
    void theSampleComesBackEqual() throws Exception {
        try (Session original = Exchange.bare(folder.resolve("original"));
                Session copy = Exchange.bare(folder.resolve("copy"))) {
            new FindingsLibraryContent().fill(original, Exchange.TODAY);
            new SampleDistrict().fill(original, Exchange.TODAY);
            original.save();

            ImportResult result = Exchange.bringIn(Exchange.export(original, folder.resolve("all.xlsx"), true), copy);

            assertEquals(List.of(), result.notUnderstood());
            assertEquals(Optional.empty(),
                    FirstDifference.between(original.content().parts(), copy.content().parts()));
        }
    }

    @Test
    void comesBackEqualAfterSavingAndOpening() throws Exception {
        Path copyFolder = folder.resolve("copy");
        try (Session original = Exchange.bare(folder.resolve("original"))) {
            Generator.generate(7, 1000, Exchange.TODAY).addTo(original);
            original.save();
            Path workbook = Exchange.export(original, folder.resolve("all.xlsx"), true);
            try (Session copy = Exchange.bare(copyFolder)) {
                Exchange.bringIn(workbook, copy);
                copy.save();
            }
            try (Session copy = Exchange.BASES.open(copyFolder, Exchange.OPTIONS)) {
                assertEquals(Optional.empty(),
                        FirstDifference.between(original.content().parts(), copy.content().parts()));
                Path again = Exchange.export(copy, folder.resolve("again.xlsx"), true);
                assertArrayEquals(Files.readAllBytes(workbook), Files.readAllBytes(again));
            }
        }
    }

    @Test
    void importingWhatIsThereChangesNothing() throws Exception {
        try (Session original = Exchange.bare(folder.resolve("original"))) {
            Generator.generate(3, 800, Exchange.TODAY).addTo(original);
            original.save();

            ImportResult result = Exchange.bringIn(Exchange.export(original, folder.resolve("all.xlsx"), true),
                    original);

            assertEquals(new ImportResult(List.of(), List.of(), List.of()), result);
            assertFalse(original.isDirty());
        }
    }
}
