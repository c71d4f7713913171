package org.throughline.playbooks.internal.pack;

import java.util.List;

import org.throughline.core.analysis.Names;
import org.throughline.core.document.Block;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Identified;
import org.throughline.model.base.Warrant;
import org.throughline.model.feedback.FeedbackPackage;
import org.throughline.model.feedback.Finding;
import org.throughline.model.feedback.Recommendation;
import org.throughline.model.library.FindingCard;
import org.throughline.model.library.LibraryPackage;

/** The findings on which the open recommendations rest: the district's own, and those of research. */
final class FindingsBehind implements Section {

    @Override
    public String title() {
        return "The findings behind them";
    }

    @Override
    public String whenEmpty() {
        return "Here stand the findings on which open recommendations rest, each with its grounds; none is named.";
    }

    @Override
    public List<Block> blocks(Handoff handoff) {
        List<Recommendation> open = Recommendations.open(handoff);
        List<Finding> findings = told(open.stream().map(Recommendation::getFindings).flatMap(List::stream).toList(),
                handoff);
        List<FindingCard> cards = told(open.stream().map(Recommendation::getCards).flatMap(List::stream).toList(),
                handoff);
        Text text = new Text();
        if (!findings.isEmpty()) {
            text.heading(2, "What the district found itself", null);
            findings.forEach(finding -> add(text, finding, handoff));
        }
        if (!cards.isEmpty()) {
            text.heading(2, "What research and experience say", null);
            cards.forEach(card -> add(text, card, handoff));
        }
        return text.blocks();
    }

    private static <T extends Identified> List<T> told(List<T> targets, Handoff handoff) {
        return targets.stream().filter(handoff::mayTell).distinct().sorted(Handoff.byName()).toList();
    }

    private static void add(Text text, Finding finding, Handoff handoff) {
        text.heading(3, Names.of(finding), finding.getId()).markdown(finding.getStatement());
        grounds(text, finding.getWarrant(), finding.isProvisional(), handoff);
        text.fact(handoff.word(FeedbackPackage.Literals.FINDING__ABOUT), handoff.names(finding.getAbout()));
        text.fact(handoff.word(FeedbackPackage.Literals.FINDING__EVIDENCE), number(finding.getEvidence().size()));
        if (!finding.getCounterEvidence().isEmpty()) {
            text.fact(handoff.word(FeedbackPackage.Literals.FINDING__COUNTER_EVIDENCE),
                    number(finding.getCounterEvidence().size()));
        }
    }

    private static void add(Text text, FindingCard card, Handoff handoff) {
        text.heading(3, Names.of(card), card.getId()).markdown(card.getStatement());
        grounds(text, card.getWarrant(), card.isProvisional(), handoff);
        if (card.getSource() != null) {
            text.fact(handoff.word(LibraryPackage.Literals.FINDING_CARD__SOURCE), handoff.mayTell(card.getSource())
                    && card.getSource().getCitation() != null
                            ? card.getSource().getCitation()
                            : handoff.name(card.getSource()));
        }
    }

    private static void grounds(Text text, Warrant warrant, boolean provisional, Handoff handoff) {
        text.fact(handoff.request().vocabulary().given("Warrant").map(label -> label.singular()).orElse("Warrant"),
                handoff.word(BasePackage.Literals.WARRANT, warrant)
                        + (provisional ? " – provisional, open to revision" : ""));
    }

    private static String number(int pieces) {
        return pieces == 0 ? "none" : pieces == 1 ? "one piece" : pieces + " pieces";
    }
}
