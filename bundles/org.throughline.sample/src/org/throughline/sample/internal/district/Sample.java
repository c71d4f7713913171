package org.throughline.sample.internal.district;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.throughline.model.base.Element;
import org.throughline.model.base.Identified;
import org.throughline.model.base.KnowledgeBase;
import org.throughline.model.base.Part;

/** The sample district, complete but in no knowledge base yet. */
public final class Sample {

    private final Workshop workshop;
    private final List<Part> parts;

    private Sample(Workshop workshop) {
        this.workshop = workshop;
        parts = workshop.finish();
    }

    /**
     * Makes the sample.
     *
     * @param on
     *            the day to which all dates are relative
     * @param library
     *            finds the cards of the findings library by their ids
     * @return the sample
     * @throws IllegalStateException
     *             if a finding card that it refers to is missing
     */
    public static Sample of(LocalDate on, Function<String, Optional<Identified>> library) {
        Workshop workshop = new Workshop(new SchoolCalendar(on), library);
        new Organisation(workshop).describe();
        new Instruction(workshop).describe();
        new FirstYear(workshop).describe();
        new SecondYear(workshop).describe();
        new ThirdYear(workshop).describe();
        new DecisionCompass(workshop).describe();
        new SelfAssessment(workshop).describe();
        new PlaybookEntry(workshop).describe();
        new FirstCycle(workshop).describe();
        new SecondCycle(workshop).describe();
        new ThirdCycle(workshop).describe();
        new RestrictedEvidence(workshop).describe();
        new MeetingsAndCoaching(workshop).describe();
        new AdviceNetworks(workshop).describe();
        return new Sample(workshop);
    }

    /**
     * The parts of the sample.
     *
     * @return the parts, which belong to nothing yet
     */
    public List<Part> parts() {
        return parts;
    }

    /**
     * The files that belong to entries of the sample.
     *
     * @return the files
     */
    public List<SampleFile> files() {
        return new Files(workshop.calendar()).describe();
    }

    /**
     * The entry that a file belongs to.
     *
     * @param file
     *            a file of this sample
     * @return the entry
     */
    public Element elementOf(SampleFile file) {
        return workshop.find(Element.class, file.element());
    }

    /**
     * Sets what the district has set for its knowledge base as a whole.
     *
     * @param root
     *            the root of the knowledge base
     */
    public void configure(KnowledgeBase root) {
        new Settings(workshop).applyTo(root);
    }
}
