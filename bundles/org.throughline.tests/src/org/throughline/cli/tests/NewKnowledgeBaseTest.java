package org.throughline.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.KnowledgeBaseException;
import org.throughline.core.KnowledgeBases;
import org.throughline.core.OpenOptions;
import org.throughline.core.Session;
import org.throughline.core.change.ChangeRefusedException;
import org.throughline.core.content.StartingContent;
import org.throughline.core.content.StartingContents;
import org.throughline.core.internal.verb.NewVerb;
import org.throughline.core.verb.VerbCall;
import org.throughline.core.verb.VerbException;
import org.throughline.library.internal.FindingsLibraryContent;
import org.throughline.model.library.FindingCard;
import org.throughline.model.organisation.OrganisationPackage;

/** {@code new}: what it makes, and what it refuses. */
class NewKnowledgeBaseTest {

    @TempDir
    Path folder;

    private final KnowledgeBases bases = new KnowledgeBases(List.of());

    @Test
    void startsWithTheFindingsLibrary() throws Exception {
        make("Ñandú schools", "--name", "Ñandú – “north” & south");
        try (Session session = bases.open(folder.resolve("Ñandú schools"), OpenOptions.standard())) {
            assertEquals("Ñandú – “north” & south", session.content().root().getName());
            assertTrue(session.content().all(FindingCard.class).count() > 60);
        }
    }

    @Test
    void startsBareWhereAskedTo() throws Exception {
        make("bare", "--name", "Bare", "--bare");
        try (Session session = bases.open(folder.resolve("bare"), OpenOptions.standard())) {
            assertEquals(List.of(), session.content().parts());
        }
    }

    @Test
    void refusesWhatCannotBeMade() throws Exception {
        Files.createDirectories(folder.resolve("full"));
        Files.writeString(folder.resolve("full/letter.txt"), "Dear all");
        Files.writeString(folder.resolve("file"), "");
        assertRefused("Give the knowledge base a name with --name.", "x");
        assertRefused("Give the knowledge base a name with --name.", "x", "--name", " ");
        assertRefused("The name holds a line break or another control character; take it out.", "x", "--name",
                "a\u0001b");
        assertRefused("The name holds a line break or another control character; take it out.", "x", "--name", "a\nb");
        assertRefused("The name of a file or folder is empty; write it out.", "", "--name", "X");
        assertRefused("--sample and --bare exclude each other: the sample is not bare.", "x", "--sample", "--bare");
        assertTrue(refusal("full", "--name", "X").endsWith(
                "is not empty; name one that is empty or not there yet, so that nothing is mixed up."));
        assertTrue(refusal("file", "--name", "X").contains("is a file"));
        assertFalse(Files.exists(folder.resolve("x")));
    }

    @Test
    void aFolderThatTakesNoFileIsAFailureOfTheEnvironment() {
        VerbException failure = assertThrows(VerbException.class,
                () -> make(new Unwritable(), "x", "--name", "X"));
        assertEquals(VerbException.ENVIRONMENT, failure.status());
        assertEquals("The file cannot be copied.", failure.getMessage());
    }

    /** A content that finds no place for its files. */
    private static final class Unwritable implements StartingContent {

        @Override
        public String id() {
            return "library";
        }

        @Override
        public void fill(Session session, LocalDate on) throws ChangeRefusedException {
            throw new ChangeRefusedException("The file cannot be copied.");
        }
    }

    @Test
    void aVocabularyFileThatCannotBeReadIsNamedWithTheReason() throws Exception {
        make("base", "--name", "Base");
        Path words = folder.resolve("base/vocabulary.properties");
        Files.writeString(words, "School = Campus | Campuses");
        assertEquals("Campuses", label(words.getParent()));
        Files.write(words, "School = Écoles".getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(problem(words.getParent()).contains("since it is not saved as UTF-8; correct it"));
        Files.writeString(words, "School = \\u12");
        assertTrue(problem(words.getParent()).contains("since a \\u in it is not followed by four hexadecimal digits"));
    }

    private String label(Path base) throws KnowledgeBaseException {
        try (Session session = bases.open(base, OpenOptions.standard())) {
            return session.vocabulary().of(OrganisationPackage.Literals.SCHOOL).plural();
        }
    }

    private String problem(Path base) {
        return assertThrows(KnowledgeBaseException.class, () -> bases.open(base, OpenOptions.standard())).getMessage();
    }

    private void assertRefused(String message, String target, String... options) {
        assertEquals(message, refusal(target, options));
    }

    private String refusal(String target, String... options) {
        VerbException refusal = assertThrows(VerbException.class, () -> make(target, options));
        assertEquals(VerbException.WRONG_USE, refusal.status());
        return refusal.getMessage();
    }

    private void make(String target, String... options) throws VerbException {
        make(new FindingsLibraryContent(), target, options);
    }

    private void make(StartingContent content, String target, String... options) throws VerbException {
        Map<String, List<String>> given = new HashMap<>();
        for (int i = 0; i < options.length; i++) {
            boolean valued = i + 1 < options.length && !options[i + 1].startsWith("--");
            given.put(options[i].substring(2), valued ? List.of(options[++i]) : List.of());
        }
        new NewVerb(bases, new StartingContents(List.of(content)))
                .run(new VerbCall(List.of(target), given, LocalDate.of(2026, 11, 2), folder, step -> {},
                        warning -> {}));
    }
}
