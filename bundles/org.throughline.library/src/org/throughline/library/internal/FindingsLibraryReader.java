package org.throughline.library.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.throughline.library.internal.FindingsFile.Section;
import org.throughline.model.base.Warrant;
import org.throughline.model.library.FindingCard;
import org.throughline.model.library.FindingsLibrary;
import org.throughline.model.library.LibraryFactory;
import org.throughline.model.library.Source;

/** Makes a findings library from the text of a findings file. */
final class FindingsLibraryReader {

    private final FindingsLibrary library = LibraryFactory.eINSTANCE.createFindingsLibrary();
    private final Map<String, Source> sources = new HashMap<>();

    private FindingsLibraryReader() {}

    /**
     * Makes the library. Its parts keep the ids of the file, so that every knowledge base names a card alike.
     *
     * @param content
     *            the text of the file
     * @return a new library that belongs to no knowledge base yet
     * @throws IllegalStateException
     *             if the file is malformed or refers to a source that it does not have
     */
    static FindingsLibrary read(String content) {
        List<Section> sections = FindingsFile.read(content);
        FindingsLibraryReader reader = new FindingsLibraryReader();
        reader.library.setId("findings-library");
        reader.library.setName("Findings library");
        reader.library
                .setDescription("What research and experience say, each finding with its source and the grounds on "
                        + "which the source rests it. None of this is the district's own data. Correct, add to or remove what "
                        + "does not fit.");
        sections.stream().filter(section -> section.id().startsWith("source-")).forEach(reader::addSource);
        sections.stream().filter(section -> !section.id().startsWith("source-")).forEach(reader::addCard);
        return reader.library;
    }

    private void addSource(Section section) {
        Source source = LibraryFactory.eINSTANCE.createSource();
        source.setId(section.id());
        source.setName(section.required("Name"));
        source.setCitation(section.required("Citation"));
        section.field("Authors").ifPresent(source::setAuthors);
        section.field("Year").map(Integer::valueOf).ifPresent(source::setYear);
        section.field("Description").ifPresent(source::setDescription);
        sources.put(section.id(), source);
        library.getSources().add(source);
    }

    private void addCard(Section section) {
        FindingCard card = LibraryFactory.eINSTANCE.createFindingCard();
        card.setId(section.id());
        card.setName(section.required("Name"));
        card.setTopic(section.required("Topic"));
        card.setWarrant(Warrant.valueOf(section.required("Warrant").toUpperCase(Locale.ROOT).replace(' ', '_')));
        card.setProvisional(section.required("Provisional").equals("yes"));
        card.setSource(source(section, section.required("Source")));
        section.field("Further sources").map(ids -> ids.split(",\\s*")).map(List::of).orElse(List.of())
                .forEach(id -> card.getFurtherSources().add(source(section, id)));
        card.setStatement(section.text("What was found"));
        card.setInPractice(section.text("What it means for practice"));
        library.getCards().add(card);
    }

    private Source source(Section section, String id) {
        Source source = sources.get(id);
        if (source == null) {
            throw new IllegalStateException("Findings: " + section.id() + " names a source that is not there: " + id);
        }
        return source;
    }
}
