package org.throughline.sample.internal.district;

import java.time.LocalDate;

import org.throughline.model.base.Element;
import org.throughline.model.organisation.Person;
import org.throughline.model.playbooks.Answer;
import org.throughline.model.playbooks.Idea;
import org.throughline.model.playbooks.Playbook;
import org.throughline.model.playbooks.PlaybooksFactory;
import org.throughline.model.playbooks.Question;
import org.throughline.model.playbooks.Risk;
import org.throughline.model.playbooks.Severity;

/** Questions to those who know, risks and ideas. */
final class Knowledge {

    private static final PlaybooksFactory MAKE = PlaybooksFactory.eINSTANCE;

    private final Workshop workshop;
    private final SchoolCalendar when;
    private final Playbook playbook;

    Knowledge(Workshop workshop, Playbook playbook) {
        this.workshop = workshop;
        this.playbook = playbook;
        when = workshop.calendar();
    }

    void describe() {
        questions();
        risk("one-desk", "Everything hangs on one person", Severity.HIGH, null, """
                Five routines have been written down since spring. A backup for the coordinator is on the agenda of the next \
                support meeting.""", "role-math-coordinator", "routine-pacing-calendar");
        risk("grant-ends", "The coaching grant ends", Severity.MEDIUM, null, """
                The fourth coach's salary is in the budget request, marked as first priority.""", "y3-resource-grant");
        risk("substitutes", "No substitutes for the afternoons", Severity.LOW, when.in(2, 4, 30), """
                The afternoons were moved to early-release days.""", "pd-series-grade-7");
        idea("visit-swap", "Teams visit one another", when.ago(55), """
                Not tried yet. Cedar Grove has offered two dates.""", "network-district");
        idea("student-panel", "Students talk to principals", when.in(2, 3, 9), """
                Tried once: six grade 8 students told eight principals what helps them to speak. Worth repeating every year.
                """, "y3-goal-reasoning");
        idea("paper-log", "Meeting notes on paper", when.in(2, 1, 12), """
                Tried for a month and given up; nobody typed them in.""", "y3-indicator-depth");
    }

    private void questions() {
        Question order = question("order-of-units", "Why does grade 8 begin with geometry?", when.ago(40),
                "person-leila-haddad", "person-amara-okafor", "routine-pacing-calendar").element();
        answer(order, when.ago(37), "person-amara-okafor", """
                Because science needs angles in October. We tried it the other way round once; the science teachers then \
                taught angles themselves, differently.""");
        Question form = question("visit-form", "May the visit form go into a teacher's file?", when.ago(85),
                "person-nathaniel-brooks", "person-priya-raman", "tool-visit-form").element();
        answer(form, when.ago(84), "person-priya-raman", "No. It carries no name, and it is thrown away once counted.");
        answer(form, when.ago(80), "person-amara-okafor", "And the form now says so in its first line.");
        question("discount", "Which discount was promised for the series?", when.ago(25), "person-denise-fortier",
                "person-marcus-bell", "routine-licence-renewal");
        question("second-room", "May teams use the second room at Harbor View?", when.ago(8), "person-grace-whitfield",
                "person-peter-achterberg", "team-harbor-view-6");
    }

    private Plain<Question> question(String id, String name, LocalDate on, String by, String of, String... about) {
        return workshop.entry(playbook.getQuestions(), MAKE.createQuestion(), "question-" + id, name)
                .with(Question::setAskedOn, on).one(Question::setAskedBy, Person.class, by)
                .one(Question::setAskedOf, Person.class, of).many(Question::getAbout, Element.class, about);
    }

    private void answer(Question question, LocalDate date, String by, String text) {
        Answer answer = MAKE.createAnswer();
        answer.setDate(date);
        answer.setText(text.strip());
        workshop.refer(answer, Answer::setBy, Person.class, by);
        question.getAnswers().add(answer);
    }

    private void risk(String id, String name, Severity severity, LocalDate closed, String mitigation,
            String... about) {
        workshop.entry(playbook.getRisks(), MAKE.createRisk(), "risk-" + id, name).with(Risk::setSeverity, severity)
                .with(Risk::setMitigation, mitigation.strip()).with(Risk::setClosedOn, closed)
                .many(Risk::getAbout, Element.class, about);
    }

    private void idea(String id, String name, LocalDate on, String outcome, String... about) {
        workshop.entry(playbook.getIdeas(), MAKE.createIdea(), "idea-" + id, name)
                .writtenDown(on, "Amara Okafor").with(Idea::setOutcome, outcome.strip())
                .many(Idea::getAbout, Element.class, about);
    }
}
