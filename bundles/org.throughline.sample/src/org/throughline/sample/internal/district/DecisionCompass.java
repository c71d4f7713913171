package org.throughline.sample.internal.district;

import java.time.LocalDate;

import org.throughline.model.plans.Compass;
import org.throughline.model.plans.CompassAnswer;
import org.throughline.model.plans.CompassCheck;
import org.throughline.model.plans.CompassPoint;
import org.throughline.model.plans.Decision;
import org.throughline.model.plans.PlansFactory;

/** The points through which the district puts every proposal, and two proposals. */
final class DecisionCompass {

    private static final PlansFactory MAKE = PlansFactory.eINSTANCE;

    private final Workshop workshop;

    DecisionCompass(Workshop workshop) {
        this.workshop = workshop;
    }

    void describe() {
        SchoolCalendar when = workshop.calendar();
        Compass compass = workshop.part(MAKE.createCompass(), "compass-riverside", "Before we say yes").about("""
                Four questions in our own words. Whoever proposes something answers them on half a page.""")
                .writtenDown(when.in(2, 2, 3), "Amara Okafor").element();
        point(compass, "students", "Students", "What will students do that they do not do now?");
        point(compass, "direction", "Direction", "Which goal of the plan does it serve, and what is dropped for it?");
        point(compass, "mathematics", "Mathematics", "Do teachers meet the mathematics before the technique?");
        point(compass, "carrying", "Carrying", "Who carries it, who stands in, and where is it written?");
        CompassCheck platform = check(compass, "proposal-platform", "Evenings on the new platform",
                "The publisher's representative", "y3-decision-platform", when.passed(30));
        answer(platform, "students", "Answer the same exercises on a screen.", false);
        answer(platform, "direction", "None. Nothing.", false);
        answer(platform, "mathematics", "There is none in it.", false);
        answer(platform, "carrying", "The publisher, this year.", null);
        CompassCheck study = check(compass, "proposal-lesson-study", "Lesson study in every team", "Two coaches",
                "y3-decision-lesson-study", when.passed(50));
        answer(study, "students", "See problems that three teachers have thought about for a week.", true);
        answer(study, "direction", "Reasons and demand; one visit round is dropped.", true);
        answer(study, "mathematics", "It begins with the mathematics.", true);
        answer(study, "carrying", "Coaches could; substitutes are missing.", false);
    }

    private void point(Compass compass, String id, String name, String question) {
        workshop.entry(compass.getPoints(), MAKE.createCompassPoint(), "compass-" + id, name)
                .with(CompassPoint::setQuestion, question);
    }

    private CompassCheck check(Compass compass, String id, String name, String by, String decision,
            LocalDate date) {
        return workshop.entry(compass.getChecks(), MAKE.createCompassCheck(), id, name)
                .with(CompassCheck::setProposedBy, by).with(CompassCheck::setDate, date)
                .one(CompassCheck::setDecision, Decision.class, decision).element();
    }

    private void answer(CompassCheck check, String point, String text, Boolean fits) {
        CompassAnswer answer = MAKE.createCompassAnswer();
        answer.setAnswer(text);
        answer.setFits(fits);
        workshop.refer(answer, CompassAnswer::setPoint, CompassPoint.class, "compass-" + point);
        check.getAnswers().add(answer);
    }
}
