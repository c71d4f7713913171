package org.throughline.sample.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.Content;
import org.throughline.core.KnowledgeBases;
import org.throughline.core.OpenOptions;
import org.throughline.core.Session;
import org.throughline.core.internal.check.MissingAttachmentRule;
import org.throughline.library.internal.FindingsLibraryContent;
import org.throughline.model.base.Attachment;
import org.throughline.model.base.Part;
import org.throughline.model.feedback.StrategySnapshot;
import org.throughline.sample.internal.district.Sample;
import org.throughline.sample.internal.district.SampleDistrict;
import org.throughline.sample.internal.district.SampleFile;

/** The sample district in a knowledge base of its own. */
class SampleFillTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-22");

    private final KnowledgeBases knowledgeBases = new KnowledgeBases(List.of());

    @TempDir
    private Path folder;

    @Test
    void comesBackEqualAfterSaving() throws Exception {
        try (Session made = made(); Session opened = open(true)) {
            List<Part> before = made.content().parts();
            List<Part> after = opened.content().parts();
            assertEquals(before.stream().map(Part::getId).toList(), after.stream().map(Part::getId).toList());
            for (int i = 0; i < before.size(); i++) {
                assertTrue(new EcoreUtil.EqualityHelper().equals(before.get(i), after.get(i)), before.get(i).getId());
            }
            assertEquals(List.of(), opened.content().problems());
            assertEquals(2, opened.content().root().getScenarios().size());
        }
    }

    @Test
    void isOneChange() throws Exception {
        try (Session session = knowledgeBases.create(folder, "Riverside", options(true))) {
            new FindingsLibraryContent().fill(session, DAY);
            List<String> changes = new ArrayList<>();
            session.addListener(change -> changes.add(change.label() + ": " + change.addedParts().size() + " parts"));
            new SampleDistrict().fill(session, DAY);
            assertEquals(List.of("Fill with the sample district: 14 parts"), changes);
        }
    }

    @Test
    void keepsRestrictedPartsApart() throws Exception {
        try (Session made = made(); Session opened = open(false)) {
            assertEquals(made.content().openParts().stream().map(Part::getId).toList(),
                    opened.content().parts().stream().map(Part::getId).toList());
            assertFalse(opened.content().find("coaching-hana-novak").isPresent());
            List<String> states = opened.content().find("y2-finding-cycles").stream().flatMap(Content::references)
                    .filter(use -> use.reference().getName().equals("evidence"))
                    .map(use -> opened.content().stateOf(use.target()).name()).toList();
            assertEquals(List.of("PRESENT", "RESTRICTED"), states);
        }
    }

    @Test
    void attachesGenuineFiles() throws Exception {
        try (Session session = made()) {
            assertEquals(List.of(), new MissingAttachmentRule().check(session.content(), DAY));
            Sample again = Sample.of(DAY, id -> session.content().find(id));
            for (SampleFile file : again.files()) {
                Attachment attachment = (Attachment) session.content().find(file.id()).orElseThrow();
                assertArrayEquals(file.bytes(),
                        Files.readAllBytes(session.attachments().resolve(attachment.getStoredName())));
                assertEquals(file.addedOn(), attachment.getAddedOn());
            }
            assertEquals(5, again.files().size());
        }
    }

    @Test
    void frozenStrategiesCarryAFingerprintOfWhatWasCopied() throws Exception {
        try (Session session = made()) {
            List<StrategySnapshot> frozen = session.content().all(StrategySnapshot.class).toList();
            assertTrue(frozen.stream().allMatch(one -> one.getFingerprint().matches("[0-9a-f]{64}")));
            assertEquals(frozen.size(),
                    frozen.stream().map(StrategySnapshot::getFingerprint).collect(Collectors.toSet()).size());
            assertTrue(frozen.stream().allMatch(one -> one.getName().equals(one.getOriginal().getName())));
        }
    }

    private Session made() throws Exception {
        Session session = knowledgeBases.create(folder, "Riverside", options(true));
        new FindingsLibraryContent().fill(session, DAY);
        new SampleDistrict().fill(session, DAY);
        session.save();
        return session;
    }

    private Session open(boolean restricted) throws Exception {
        return knowledgeBases.open(folder, options(restricted));
    }

    private static OpenOptions options(boolean restricted) {
        return new OpenOptions(restricted, "Amara Okafor", () -> DAY);
    }
}
