package org.throughline.sample.internal.district;

import java.time.LocalDate;

import org.throughline.model.base.Part;
import org.throughline.model.organisation.Person;
import org.throughline.model.organisation.School;
import org.throughline.model.system.AdviceNetwork;
import org.throughline.model.system.AdviceTie;
import org.throughline.model.system.ExpertiseMark;
import org.throughline.model.system.NetworkSurvey;
import org.throughline.model.system.PressFocus;
import org.throughline.model.system.SystemFactory;
import org.throughline.model.system.TeacherLearningRecord;

/** Who asks whom at Cedar Grove, in two years. Restricted. */
final class AdviceNetworks {

    private static final SystemFactory MAKE = SystemFactory.eINSTANCE;

    private final Workshop workshop;
    private final SchoolCalendar when;

    AdviceNetworks(Workshop workshop) {
        this.workshop = workshop;
        when = workshop.calendar();
    }

    void describe() {
        TeacherLearningRecord record = workshop
                .part(MAKE.createTeacherLearningRecord(), "record-networks", "Who asks whom")
                .about("Two surveys, with names. Only numbers about five people or more leave this file.")
                .with(Part::setRestricted, true).writtenDown(when.in(2, 4, 2), "Nadia Karimova").element();
        NetworkSurvey first = survey(record, "network-survey-year-2", when.in(2, 4, 2), PressFocus.SCORES);
        asks(first, "dante-rivers", "patrick-doyle", "Results of his students", 2);
        asks(first, "hana-novak", "patrick-doyle", "Practice tests", 3);
        asks(first, "hana-novak", "zoe-lindqvist", "Lesson plans", 1);
        asks(first, "zoe-lindqvist", "mei-ling-chou", "Choosing solutions", 2);
        expert(first, "zoe-lindqvist", true, "Two lessons on video, read by two people");
        expert(first, "patrick-doyle", false, "Two lessons on video, read by two people");
        NetworkSurvey second = survey(record, "network-survey-year-3", when.passed(88), PressFocus.INSTRUCTION);
        asks(second, "dante-rivers", "zoe-lindqvist", "Discussions", 6);
        asks(second, "hana-novak", "zoe-lindqvist", "Which solution first", 8);
        asks(second, "hana-novak", "tomas-renteria", "What to leave out", 4);
        asks(second, "zoe-lindqvist", "mei-ling-chou", "Proofs in grade 8", 3);
        asks(second, "mei-ling-chou", "zoe-lindqvist", "Introductions", 2);
        expert(second, "zoe-lindqvist", true, "As in the year before");
        expert(second, "mei-ling-chou", true, "Two lessons on video, read by two people");
    }

    private NetworkSurvey survey(TeacherLearningRecord record, String id, LocalDate date, PressFocus principal) {
        return workshop.entry(record.getNetworkSurveys(), MAKE.createNetworkSurvey(), id, "Survey " + date)
                .with(NetworkSurvey::setDate, date)
                .one(NetworkSurvey::setNetwork, AdviceNetwork.class, "network-district")
                .one(NetworkSurvey::setSchool, School.class, "school-cedar-grove")
                .with(NetworkSurvey::setPrincipalPress, principal)
                .with(NetworkSurvey::setCoachPress, PressFocus.INSTRUCTION).element();
    }

    private void asks(NetworkSurvey survey, String seeker, String adviser, String about, int timesPerMonth) {
        AdviceTie tie = MAKE.createAdviceTie();
        workshop.refer(tie, AdviceTie::setSeeker, Person.class, "person-" + seeker);
        workshop.refer(tie, AdviceTie::setAdviser, Person.class, "person-" + adviser);
        tie.setAbout(about);
        tie.setTimesPerMonth(timesPerMonth);
        survey.getTies().add(tie);
    }

    private void expert(NetworkSurvey survey, String person, boolean accomplished, String grounds) {
        ExpertiseMark mark = MAKE.createExpertiseMark();
        workshop.refer(mark, ExpertiseMark::setPerson, Person.class, "person-" + person);
        mark.setAccomplished(accomplished);
        mark.setGrounds(grounds);
        survey.getExpertise().add(mark);
    }
}
