package org.throughline.sample.internal.district;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;
import org.throughline.model.base.Element;
import org.throughline.model.feedback.CollectionItem;
import org.throughline.model.feedback.CollectionKind;
import org.throughline.model.feedback.CollectionStatus;
import org.throughline.model.feedback.Confidentiality;
import org.throughline.model.feedback.Consent;
import org.throughline.model.feedback.Evidence;
import org.throughline.model.feedback.FeedbackFactory;
import org.throughline.model.organisation.Person;
import org.throughline.model.organisation.School;

/** Describes what was collected in a cycle, and evidence from it. */
final class Collected {

    private final Workshop workshop;
    private final CycleEntry cycle;

    Collected(Workshop workshop, CycleEntry cycle) {
        this.workshop = workshop;
        this.cycle = cycle;
    }

    Plain<CollectionItem> item(String id, String name, CollectionKind kind, LocalDate date, int planned, int reached) {
        return workshop
                .entry(cycle.element().getCollection(), FeedbackFactory.eINSTANCE.createCollectionItem(),
                        cycle.id("collection-" + id), name)
                .with(CollectionItem::setKind, kind).with(CollectionItem::setDate, date)
                .with(CollectionItem::setPlanned, planned).with(CollectionItem::setReached, reached)
                .with(CollectionItem::setConsent, Consent.GIVEN).with(CollectionItem::setDeidentified, true)
                .with(CollectionItem::setStatus, CollectionStatus.COMPLETE)
                .with(CollectionItem::setWhereKept, "University store, locked; referred to, not copied")
                .one(CollectionItem::setCollector, Person.class, "person-nadia-karimova");
    }

    void atSchool(Plain<CollectionItem> item, String school) {
        item.one(CollectionItem::setSchool, School.class, "school-" + school);
    }

    /** Evidence that anybody may read. */
    void evidence(String id, String name, String from, LocalDate date, String place, String text, String... about) {
        evidence(cycle.element().getEvidence(), id, name, from, date, place, Confidentiality.OPEN, text, about);
    }

    void evidence(EList<Evidence> where, String id, String name, String from, LocalDate date, String place,
            Confidentiality confidentiality, String text, String... about) {
        workshop.entry(where, FeedbackFactory.eINSTANCE.createEvidence(), cycle.id("evidence-" + id), name)
                .with(Evidence::setDate, date).with(Evidence::setPlace, place).with(Evidence::setText, text.strip())
                .with(Evidence::setConfidentiality, confidentiality)
                .one(Evidence::setSource, CollectionItem.class, cycle.id("collection-" + from))
                .many(Evidence::getAbout, Element.class, about);
    }
}
