package org.throughline.sample.generator;

import org.throughline.model.base.Warrant;
import org.throughline.model.feedback.CollectionItem;
import org.throughline.model.feedback.CollectionKind;
import org.throughline.model.feedback.CollectionStatus;
import org.throughline.model.feedback.Confidentiality;
import org.throughline.model.feedback.Consent;
import org.throughline.model.feedback.Cycle;
import org.throughline.model.feedback.Evidence;
import org.throughline.model.feedback.EvidenceFile;
import org.throughline.model.feedback.FeedbackFactory;
import org.throughline.model.feedback.Finding;

/** Makes what was collected, what was seen in it, and what was found; some evidence lies in a restricted file. */
final class EvidenceMaker {

    private static final FeedbackFactory FACTORY = FeedbackFactory.eINSTANCE;

    private final Stock stock;
    private final Dice dice;
    private final Cycle cycle;
    private final EvidenceFile restricted;

    EvidenceMaker(Stock stock, Cycle cycle, EvidenceFile restricted) {
        this.stock = stock;
        this.cycle = cycle;
        this.restricted = restricted;
        dice = stock.dice;
    }

    /** A collection with some evidence, and a finding that rests on it. */
    void make() {
        CollectionItem item = collection();
        for (int i = dice.between(1, 4); i > 0; i--) {
            cycle.getEvidence().add(evidence(item, dice.chance(80) ? Confidentiality.OPEN : Confidentiality.TEAM));
        }
        Finding finding = finding();
        finding.getEvidence().addAll(dice.some(cycle.getEvidence(), 1, 3));
        if (dice.chance(20) || restricted.getEvidence().isEmpty()) {
            Evidence apart = evidence(item, Confidentiality.RESTRICTED);
            restricted.getEvidence().add(apart);
            finding.getEvidence().add(apart);
        }
        if (dice.chance(20)) {
            finding.getCounterEvidence().add(cycle.getEvidence().getLast());
        }
        cycle.getFindings().add(finding);
    }

    private CollectionItem collection() {
        CollectionItem item = stock.full(FACTORY.createCollectionItem(), stock.prose.title());
        item.setKind(dice.one(CollectionKind.VALUES));
        item.setSchool(dice.chance(70) ? dice.one(stock.schools) : null);
        item.setCollector(dice.one(stock.carriers));
        item.setDate(cycle.getStart().plusDays(dice.between(60, 250)));
        item.setPlanned(dice.between(1, 40));
        item.setReached(dice.between(0, item.getPlanned()));
        item.setConsent(dice.one(Consent.VALUES));
        item.setDeidentified(dice.chance(70));
        item.setStatus(dice.one(CollectionStatus.VALUES));
        item.setWhereKept("Locked cabinet " + dice.between(1, 30));
        cycle.getCollection().add(item);
        return item;
    }

    private Evidence evidence(CollectionItem item, Confidentiality confidentiality) {
        Evidence evidence = stock.full(FACTORY.createEvidence(), "From " + item.getName());
        evidence.setText(stock.prose.markdown(1, 4));
        evidence.setDate(item.getDate());
        evidence.setSource(item);
        evidence.setPlace(dice.oneOf("page ", "minute ") + dice.between(1, 50));
        evidence.setConfidentiality(confidentiality);
        evidence.getAbout().addAll(dice.some(stock.supports, 0, 1));
        return evidence;
    }

    private Finding finding() {
        Finding finding = stock.full(FACTORY.createFinding(), Prose.capital(stock.prose.effect()) + ", less so with "
                + stock.prose.who());
        finding.setStatement(stock.prose.text(1, 3));
        finding.getAbout().addAll(dice.some(stock.supports, 0, 2));
        finding.setWarrant(dice.one(Warrant.VALUES));
        finding.setProvisional(dice.chance(30));
        finding.setIntended(stock.prose.text(1, 2));
        finding.setEnacted(stock.prose.text(1, 3));
        finding.getCards().addAll(dice.some(stock.cards, 0, 1));
        return finding;
    }
}
