package org.throughline.playbooks.internal.pack;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.throughline.core.analysis.Names;
import org.throughline.core.document.Block;
import org.throughline.core.document.Block.Cell;
import org.throughline.core.document.MarkdownBlocks;
import org.throughline.model.organisation.Contact;
import org.throughline.model.organisation.Person;
import org.throughline.model.playbooks.Routine;

/** Whom to turn to, and when. */
final class Contacts implements Section {

    @Override
    public String title() {
        return "Contacts, and when to turn to them";
    }

    @Override
    public String whenEmpty() {
        return "Here stand people and offices outside the roles whom one needs to know; none is kept yet.";
    }

    @Override
    public List<Block> blocks(Handoff handoff) {
        Stream<Contact> named = handoff.routines().stream().map(Routine::getContacts).flatMap(List::stream)
                .filter(handoff::mayTell);
        List<List<Cell>> rows = Stream.concat(handoff.all(Contact.class).stream(), named).distinct()
                .sorted(Handoff.byName()).map(contact -> row(contact, handoff)).toList();
        return new Text().table("Contacts", List.of("Contact", "Where", "How to reach", "When to turn to them"),
                List.of(20, 20, 32, 28), rows).blocks();
    }

    private static List<Cell> row(Contact contact, Handoff handoff) {
        Optional<Person> person = Optional.ofNullable(contact.getPerson()).filter(handoff::mayTell);
        String reach = Stream.of(first(contact.getEmail(), person.map(Person::getEmail)),
                first(contact.getPhone(), person.map(Person::getPhone))).flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
        return List.of(Cell.of(Names.of(contact)), Cell.of(contact.getOrganisation()), Cell.of(reach),
                MarkdownBlocks.cell(
                        first(contact.getWhenToUse(), Optional.ofNullable(contact.getDescription())).orElse(null)));
    }

    private static Optional<String> first(String own, Optional<String> other) {
        return Optional.ofNullable(own).or(() -> other).filter(text -> !text.isBlank());
    }
}
