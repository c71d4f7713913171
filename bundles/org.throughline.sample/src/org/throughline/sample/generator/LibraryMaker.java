package org.throughline.sample.generator;

import org.throughline.model.base.Warrant;
import org.throughline.model.library.FindingCard;
import org.throughline.model.library.FindingsLibrary;
import org.throughline.model.library.LibraryFactory;
import org.throughline.model.library.Source;

/** Makes a findings library of invented cards. */
final class LibraryMaker {

    private static final LibraryFactory FACTORY = LibraryFactory.eINSTANCE;

    private final Stock stock;
    private final Dice dice;

    LibraryMaker(Stock stock) {
        this.stock = stock;
        dice = stock.dice;
    }

    FindingsLibrary make(int budget) {
        int end = stock.made() + budget;
        FindingsLibrary library = stock.full(FACTORY.createFindingsLibrary(), "What research says");
        do {
            Source source = source();
            library.getSources().add(source);
            for (int i = dice.between(1, 3); i > 0; i--) {
                FindingCard card = card(source);
                card.getFurtherSources().addAll(dice.some(library.getSources(), 0, 1));
                library.getCards().add(card);
                stock.cards.add(card);
            }
        } while (stock.made() < end);
        return library;
    }

    private Source source() {
        int year = dice.between(1985, 2024);
        Source source = stock.full(FACTORY.createSource(), "Study of " + stock.prose.practice() + ", " + year);
        source.setAuthors(dice.one(Words.LAST_NAMES) + " & " + dice.one(Words.LAST_NAMES));
        source.setYear(year);
        source.setCitation(source.getAuthors() + " (" + year + "). " + stock.prose.sentence());
        source.setAddress("https://studies.example/" + dice.between(1_000, 99_999));
        return source;
    }

    private FindingCard card(Source source) {
        FindingCard card = stock.full(FACTORY.createFindingCard(), Prose.capital(stock.prose.effect()) + " with "
                + stock.prose.practice());
        card.setStatement(stock.prose.text(1, 3));
        card.setWarrant(dice.one(Warrant.VALUES));
        card.setProvisional(dice.chance(30));
        card.setTopic(stock.prose.structure());
        card.setSource(source);
        card.setInPractice(stock.prose.markdown(1, 2));
        return card;
    }
}
