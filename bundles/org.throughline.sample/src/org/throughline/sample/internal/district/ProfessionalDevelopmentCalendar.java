package org.throughline.sample.internal.district;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.throughline.model.base.LinkKind;
import org.throughline.model.organisation.Person;
import org.throughline.model.organisation.Role;
import org.throughline.model.system.CurriculumUnit;
import org.throughline.model.system.DevelopmentSession;
import org.throughline.model.system.InstructionalSystem;
import org.throughline.model.system.Pedagogy;
import org.throughline.model.system.Practice;
import org.throughline.model.system.ProfessionalDevelopment;
import org.throughline.model.system.Support;
import org.throughline.model.system.SystemFactory;
import org.throughline.model.system.Vision;

/** The professional development series and their sessions over three years. */
final class ProfessionalDevelopmentCalendar {

    private static final SystemFactory MAKE = SystemFactory.eINSTANCE;

    private final Workshop workshop;
    private final SchoolCalendar when;
    private final InstructionalSystem system;

    ProfessionalDevelopmentCalendar(Workshop workshop, InstructionalSystem system) {
        this.workshop = workshop;
        this.system = system;
        when = workshop.calendar();
    }

    void describe() {
        introduction();
        gradeSeven();
        institute();
    }

    private void introduction() {
        ProfessionalDevelopment series = series("pd-series-introduction", "Getting to know the new series",
                """
                Three afternoons in the cafeteria for everybody who teaches mathematics, led by the publisher's trainer.""",
                false, false, null).with(Support::setStart, when.in(1, 8, 20)).with(Support::setEnd, when.in(1, 11, 5))
                .element();
        session(series, "pd-session-tour", "A tour of the series", when.in(1, 8, 20), "3", Pedagogy.NEITHER,
                "person-marcus-bell", 118, 96, 0);
        session(series, "pd-session-platform", "Using the online platform", when.in(1, 10, 8), "2", Pedagogy.NEITHER,
                "person-marcus-bell", 118, 71, 58);
        session(series, "pd-session-pacing", "Keeping the pace", when.in(1, 11, 5), "2", Pedagogy.NEITHER,
                "person-amara-okafor", 118, 54, 39);
    }

    private void gradeSeven() {
        ProfessionalDevelopment series = series("pd-series-grade-7", "Grade 7 around our units", """
                The same thirty teachers, six afternoons a year. Each afternoon begins with the mathematics of the coming \
                unit, done as learners; then a piece of video from one of our rooms; then everybody plans and rehearses the \
                introduction of one problem.""", true, true, null).with(Support::setStart, when.in(2, 9, 10))
                .linked(LinkKind.FORESHADOWS, "team-cedar-grove-7",
                        "What is rehearsed on the afternoon is taught and looked at in the team's next meetings.")
                .element();
        session(series, "pd-session-ratio-tables", "What a ratio table hides", when.in(2, 9, 10), "3",
                Pedagogy.INVESTIGATION, "person-amara-okafor", 31, 29, 0);
        session(series, "pd-session-rehearsal", "Rehearsing an introduction", when.in(2, 11, 5), "3",
                Pedagogy.ENACTMENT, "person-tomas-renteria", 31, 28, 27);
        session(series, "pd-session-orderings", "Choosing which solutions to discuss", when.in(2, 2, 4), "3",
                Pedagogy.BOTH, "person-amara-okafor", 31, 30, 27);
        session(series, "pd-session-not-proportional", "Looks proportional, is not", when.passed(30), "3",
                Pedagogy.BOTH, "person-amara-okafor", 30, 27, 25);
        session(series, "pd-session-press", "Asking why of a right answer", when.passed(75), "3", Pedagogy.ENACTMENT,
                "person-grace-whitfield", 30, 26, 24);
        session(series, "pd-session-next", "Where students' graphs go wrong", when.coming(35), "3",
                Pedagogy.NOT_RECORDED, "person-amara-okafor", 30, null, null);
    }

    private void institute() {
        ProfessionalDevelopment series = series("pd-summer-institute", "Summer institute", """
                Four days in August, two of them with our partners from Lakeshore. Teachers do mathematics as learners for \
                a whole morning each day.""", null, true, true).with(Support::setStart, when.firstDay(2))
                .linked(LinkKind.FORESHADOWS, "pd-series-grade-7", "Opens the ideas that the series takes up all year.")
                .element();
        session(series, "pd-session-summer", "Fractions as we never learned them", when.in(2, 8, 12), "6",
                Pedagogy.INVESTIGATION, "person-ruth-abernathy", 60, 52, 0);
        session(series, "pd-session-summer-two", "Graphs that tell a story", when.firstDay(3), "6", Pedagogy.BOTH,
                "person-ruth-abernathy", 60, 55, 41);
    }

    private Plain<ProfessionalDevelopment> series(String id, String name, String about, Boolean sameGroup,
            Boolean aroundMaterials, Boolean press) {
        return workshop.entry(system.getSupports(), MAKE.createProfessionalDevelopment(), id, name).about(about)
                .with(ProfessionalDevelopment::setSameGroup, sameGroup)
                .with(ProfessionalDevelopment::setAroundMaterials, aroundMaterials)
                .with(ProfessionalDevelopment::setDifferentialPress, press)
                .many(Support::getAudience, Role.class, "role-math-teacher")
                .many(Support::getVisions, Vision.class, "vision-current")
                .many(Support::getPractices, Practice.class, "practice-launch", "practice-discuss");
    }

    private void session(ProfessionalDevelopment series, String id, String name, LocalDate date, String hours,
            Pedagogy pedagogy, String facilitator, Integer invited, Integer attended, Integer returning) {
        workshop.entry(series.getSessions(), MAKE.createDevelopmentSession(), id, name)
                .with(DevelopmentSession::setDate, date).with(DevelopmentSession::setHours, new BigDecimal(hours))
                .with(DevelopmentSession::setPedagogy, pedagogy)
                .one(DevelopmentSession::setFacilitator, Person.class, facilitator)
                .one(DevelopmentSession::setUnit, CurriculumUnit.class, "unit-proportional-7")
                .many(DevelopmentSession::getPractices, Practice.class, "practice-launch")
                .with(DevelopmentSession::setInvited, invited).with(DevelopmentSession::setAttended, attended)
                .with(DevelopmentSession::setReturning, returning);
    }
}
