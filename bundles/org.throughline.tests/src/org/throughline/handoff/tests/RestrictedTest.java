package org.throughline.handoff.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.Content;
import org.throughline.core.KnowledgeBases;
import org.throughline.core.OpenOptions;
import org.throughline.core.Session;
import org.throughline.core.document.PlainText;
import org.throughline.core.report.ReportException;
import org.throughline.core.report.ReportRequest;
import org.throughline.library.internal.FindingsLibraryContent;
import org.throughline.model.Vocabulary;
import org.throughline.model.base.Element;
import org.throughline.model.base.Identified;
import org.throughline.model.base.Part;
import org.throughline.model.playbooks.Idea;
import org.throughline.model.playbooks.Playbook;
import org.throughline.model.playbooks.PlaybooksFactory;
import org.throughline.playbooks.internal.pack.HandoffPack;
import org.throughline.sample.generator.GeneratedBase;
import org.throughline.sample.generator.Generator;
import org.throughline.sample.internal.district.SampleDistrict;

/** What is restricted enters a pack only when somebody asks for it. */
class RestrictedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 14);

    @TempDir
    Path folder;

    private final SmallBase base = new SmallBase();

    @Test
    void aReferenceIntoARestrictedPartIsShownAsRestricted() throws ReportException {
        base.playbook.getQuestions().getFirst().getAbout().add(secret());
        assertTrue(base.pack(Map.of()).contains("• About: (restricted)"));
    }

    @Test
    void whatIsRestrictedIsLeftOutUnlessItIsAskedFor() throws ReportException {
        Content content = Content.of(List.of(base.district, (Part) secret().eContainer()));
        assertFalse(text(content, false).contains("Secret idea"));
        assertTrue(text(content, true).contains("Secret idea"));
    }

    @Test
    void nothingOfAnyRestrictedPartOfAGeneratedBaseEnters() throws ReportException {
        GeneratedBase generated = Generator.generate(11, 3_000, DAY);
        linkEverywhere(generated.content());
        assertNothingLeaks(generated.content());
    }

    @Test
    void nothingOfAnyRestrictedPartOfTheSampleEnters() throws Exception {
        try (Session session = new KnowledgeBases(List.of()).create(folder.resolve("sample"), "Riverside District",
                OpenOptions.standard().withRestricted(true))) {
            new FindingsLibraryContent().fill(session, DAY);
            new SampleDistrict().fill(session, DAY);
            assertNothingLeaks(session.content());
        }
    }

    private static void assertNothingLeaks(Content content) throws ReportException {
        Set<String> open = texts(content.openParts()).collect(Collectors.toCollection(HashSet::new));
        List<String> secret = texts(content.parts().stream().filter(Part::isRestricted).toList())
                .filter(text -> text.length() > 12 && open.stream().noneMatch(told -> told.contains(text))).distinct()
                .toList();
        assertTrue(secret.size() > 50, () -> secret.size() + " restricted texts");
        String pack = text(content, false);
        assertEquals(List.of(), secret.stream().filter(pack::contains).toList());
    }

    /** Lets every question and risk be about something restricted. */
    private static void linkEverywhere(Content content) {
        List<Element> restricted = content.parts().stream().filter(Part::isRestricted)
                .flatMap(part -> Content.within(part, Element.class)).toList();
        int next = 0;
        for (Playbook playbook : content.all(Playbook.class).toList()) {
            for (var question : playbook.getQuestions()) {
                question.getAbout().add(restricted.get(next++ % restricted.size()));
            }
        }
    }

    private static Stream<String> texts(List<Part> parts) {
        return parts.stream().flatMap(part -> Content.within(part, Identified.class))
                .flatMap(one -> one.eClass().getEAllAttributes().stream().map(attribute -> value(one, attribute)))
                .filter(text -> !text.isBlank());
    }

    private static String value(Identified one, EAttribute attribute) {
        return one.eGet(attribute) instanceof String text && !"id".equals(attribute.getName()) ? text : "";
    }

    private static String text(Content content, boolean restricted) throws ReportException {
        return String.join("\n", PlainText.of(new HandoffPack()
                .make(new ReportRequest(content, Vocabulary.shipped(), DAY, Map.of(), restricted, List.of()))));
    }

    private static Idea secret() {
        Playbook playbook = PlaybooksFactory.eINSTANCE.createPlaybook();
        playbook.setRestricted(true);
        Idea idea = PlaybooksFactory.eINSTANCE.createIdea();
        idea.setId("secret");
        idea.setName("Secret idea");
        playbook.getIdeas().add(idea);
        return idea;
    }
}
