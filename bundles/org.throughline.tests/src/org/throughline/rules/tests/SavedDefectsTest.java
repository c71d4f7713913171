package org.throughline.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.KnowledgeBaseException;
import org.throughline.core.KnowledgeBases;
import org.throughline.core.OpenOptions;
import org.throughline.core.Session;
import org.throughline.core.change.ChangeRefusedException;
import org.throughline.core.check.Remark;
import org.throughline.model.base.BaseFactory;
import org.throughline.model.base.Link;
import org.throughline.model.base.PartEntry;
import org.throughline.model.system.MeetingLog;
import org.throughline.model.system.SystemFactory;
import org.throughline.sample.generator.Defect;
import org.throughline.sample.generator.GeneratedBase;
import org.throughline.sample.generator.Generator;

/** What the rules find in a knowledge base that was saved and opened again, whole or with files that suffered. */
class SavedDefectsTest {

    private static final LocalDate ON = LocalDate.of(2026, 10, 5);
    private static final OpenOptions OPTIONS = new OpenOptions(false, "ada", () -> ON);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = { 21, 22, 23 })
    void soundBasesAreSilentAfterOpening(long seed) throws Exception {
        save(Generator.generate(seed, 1_000, ON));
        assertEquals(Map.of(), fired(false));
        assertEquals(Map.of(), fired(true));
    }

    @ParameterizedTest
    @ValueSource(longs = { 31, 32, 33, 34, 35 })
    void plantedDefectsAreFoundAfterOpening(long seed) throws Exception {
        GeneratedBase base = Generator.generate(seed, 1_000, ON);
        Stream.of(Defect.values()).forEach(base::plant);
        save(base);
        SortedMap<String, List<String>> expected = new TreeMap<>();
        base.planted().forEach((rule, places) -> expected.put(rule, places.stream().sorted().toList()));
        assertEquals(expected, fired(false));
        assertEquals(expected, fired(true));
    }

    @Test
    void aDamagedFileIsRemarkedOnByItsPathAndBreaksNothing() throws Exception {
        save(Generator.generate(41, 1_000, ON));
        String path = pathOf("Playbook");
        Files.writeString(folder.resolve(path), "<no longer a playbook");
        assertEquals(Map.of("model.damaged-part", List.of(path)), fired(false));
    }

    @Test
    void aLostFileIsRemarkedOnByItsPath() throws Exception {
        save(Generator.generate(42, 1_000, ON));
        String path = pathOf("Compass");
        Files.delete(folder.resolve(path));
        assertEquals(Map.of("model.damaged-part", List.of(path)), fired(false));
    }

    @Test
    void aFileThatWasChangedOutsideIsRemarkedOnByItsPath() throws Exception {
        save(Generator.generate(43, 1_000, ON));
        String path = pathOf("Compass");
        Path file = folder.resolve(path);
        Files.writeString(file, Files.readString(file).replaceFirst("Does it help", "Does it really help"));
        assertEquals(Map.of("model.changed-outside", List.of(path)), fired(false));
    }

    @Test
    void fixesAreCarriedOutExceptInWhatIsFrozen() throws Exception {
        GeneratedBase base = Generator.generate(44, 1_000, ON);
        for (int i = 0; i < 6; i++) {
            base.plant(Defect.BROKEN_LINK);
        }
        save(base);
        List<String> refused = new ArrayList<>();
        try (Session session = open(true)) {
            for (Remark remark : Rules.run(session.content(), ON).remarks()) {
                Remark.Fix fix = remark.offeredFix().orElseThrow();
                try {
                    session.change(fix.label(), fix.work()::run);
                } catch (ChangeRefusedException e) {
                    refused.add(remark.place());
                }
            }
            session.save();
        }
        assertTrue(refused.size() < 6);
        assertEquals(refused.stream().sorted().toList(), fired(true).getOrDefault("model.broken-link", List.of()));
    }

    @Test
    void whatARestrictedPartLacksIsNoBrokenLinkForAnybody() throws Exception {
        save(Generator.generate(45, 1_000, ON));
        String restricted = pathOf("TeacherLearningRecord");
        try (Session session = open(false)) {
            session.change("Refer", () -> {
                MeetingLog lost = SystemFactory.eINSTANCE.createMeetingLog();
                ((InternalEObject) lost).eSetProxyURI(URI.createURI("kb:/" + restricted + "#lost"));
                Link link = BaseFactory.eINSTANCE.createLink();
                link.setTarget(lost);
                session.content().openParts().getFirst().getLinks().add(link);
            });
            session.save();
        }
        assertEquals(Map.of(), fired(false));
        assertEquals(Map.of(), fired(true));
    }

    private void save(GeneratedBase base) throws Exception {
        try (Session session = new KnowledgeBases(List.of()).create(folder, "Generated", OPTIONS)) {
            base.addTo(session);
            session.save();
        }
    }

    private Session open(boolean restricted) throws KnowledgeBaseException {
        return new KnowledgeBases(List.of()).open(folder, OPTIONS.withRestricted(restricted));
    }

    private SortedMap<String, List<String>> fired(boolean restricted) throws KnowledgeBaseException {
        try (Session session = open(restricted)) {
            return Rules.fired(session.content(), ON);
        }
    }

    private String pathOf(String kind) throws KnowledgeBaseException, IOException {
        try (Session session = open(false)) {
            String path = session.content().root().getParts().stream().filter(entry -> kind.equals(entry.getType()))
                    .map(PartEntry::getPath).findFirst().orElseThrow();
            assertTrue(Files.size(folder.resolve(path)) > 0);
            return path;
        }
    }
}
