package org.throughline.sample.internal.district;

import java.time.LocalDate;

import org.throughline.model.base.Element;
import org.throughline.model.base.Part;
import org.throughline.model.feedback.CollectionItem;
import org.throughline.model.feedback.Confidentiality;
import org.throughline.model.feedback.Evidence;
import org.throughline.model.feedback.EvidenceFile;
import org.throughline.model.feedback.FeedbackFactory;

/** Evidence in which somebody can be recognised, kept apart. */
final class RestrictedEvidence {

    private final Workshop workshop;

    RestrictedEvidence(Workshop workshop) {
        this.workshop = workshop;
    }

    void describe() {
        SchoolCalendar when = workshop.calendar();
        EvidenceFile file = workshop
                .part(FeedbackFactory.eINSTANCE.createEvidenceFile(), "evidence-restricted",
                        "Evidence that names people")
                .about("Excerpts in which somebody can be recognised. Never in a report.")
                .with(Part::setRestricted, true).writtenDown(when.in(2, 2, 22), "Nadia Karimova").element();
        evidence(file, "y2-evidence-restricted-debrief", "A debrief that changed something", "y2-collection-interviews",
                when.in(2, 2, 18), """
                        Hana Novák on her debriefs with Tomás Rentería: “He had written down what three children said. I \
                        read it and knew what to do on Thursday.”""", "y2-activity-cycles");
        evidence(file, "y2-evidence-restricted-press", "“Where is the mathematics?”", "y2-collection-meetings",
                when.in(2, 3, 4), """
                        Zoë Lindqvist asks it twice in forty minutes. Dante Rivers takes up the second time and goes to the \
                        board.""", "team-cedar-grove-7");
        evidence(file, "y2-evidence-restricted-alone", "Teaching the second class alone", "y2-collection-interviews",
                when.in(2, 3, 1),
                """
                        Beatriz Carvalho has not met the primary teacher of any of her students in her planning time.""",
                "second-class-northgate");
    }

    private void evidence(EvidenceFile file, String id, String name, String source, LocalDate date, String text,
            String about) {
        workshop.entry(file.getEvidence(), FeedbackFactory.eINSTANCE.createEvidence(), id, name)
                .with(Evidence::setText, text.strip()).with(Evidence::setDate, date)
                .with(Evidence::setConfidentiality, Confidentiality.RESTRICTED)
                .one(Evidence::setSource, CollectionItem.class, source).many(Evidence::getAbout, Element.class, about);
    }
}
