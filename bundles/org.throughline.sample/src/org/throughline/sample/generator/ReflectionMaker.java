package org.throughline.sample.generator;

import java.math.BigDecimal;

import org.throughline.model.base.Element;
import org.throughline.model.feedback.Conflict;
import org.throughline.model.feedback.ConflictFile;
import org.throughline.model.feedback.FeedbackFactory;
import org.throughline.model.plans.Compass;
import org.throughline.model.plans.CompassAnswer;
import org.throughline.model.plans.CompassCheck;
import org.throughline.model.plans.CompassPoint;
import org.throughline.model.plans.Plan;
import org.throughline.model.plans.PlansFactory;
import org.throughline.model.plans.Screener;
import org.throughline.model.plans.ScreenerArea;
import org.throughline.model.plans.ScreenerQuestion;
import org.throughline.model.plans.Screening;
import org.throughline.model.plans.ScreeningAnswer;

/** Makes what a district holds its work against: a compass, a self-assessment, differences left open. */
final class ReflectionMaker {

    private static final PlansFactory FACTORY = PlansFactory.eINSTANCE;

    private final Stock stock;
    private final Dice dice;

    ReflectionMaker(Stock stock) {
        this.stock = stock;
        dice = stock.dice;
    }

    Compass compass(String name, Plan plan) {
        Compass compass = stock.full(FACTORY.createCompass(), name);
        for (int i = 0; i < 4; i++) {
            CompassPoint point = stock.full(FACTORY.createCompassPoint(), Prose.capital(stock.prose.topic()));
            point.setQuestion("Does it help so that " + stock.prose.effect() + "?");
            compass.getPoints().add(point);
        }
        CompassCheck check = stock.full(FACTORY.createCompassCheck(), stock.prose.title());
        check.setDate(stock.on.minusDays(dice.between(0, 500)));
        check.setProposedBy(dice.one(stock.carriers).getName());
        check.setDecision(plan.getDecisions().isEmpty() ? null : dice.one(plan.getDecisions()));
        for (CompassPoint point : compass.getPoints()) {
            CompassAnswer answer = stock.made(FACTORY.createCompassAnswer());
            answer.setPoint(point);
            answer.setAnswer(stock.prose.text(1, 2));
            answer.setFits(dice.oneOf(true, false, null));
            check.getAnswers().add(answer);
        }
        compass.getChecks().add(check);
        return compass;
    }

    Screener screener(String name) {
        Screener screener = stock.full(FACTORY.createScreener(), name);
        Screening screening = stock.full(FACTORY.createScreening(), "Answers of " + dice.one(Words.PLACES));
        screening.setDate(stock.on.minusDays(dice.between(0, 500)));
        screening.setAnsweredBy("The team");
        for (int i = 0; i < 3; i++) {
            ScreenerArea area = stock.full(FACTORY.createScreenerArea(), Prose.capital(stock.prose.structure()));
            for (int k = 0; k < 2; k++) {
                ScreenerQuestion question = stock.full(FACTORY.createScreenerQuestion(),
                        "How often do we see " + stock.prose.practice() + "?");
                question.setWeight(BigDecimal.valueOf(dice.between(1, 3)));
                area.getQuestions().add(question);
                screening.getAnswers().add(answer(question));
            }
            screener.getAreas().add(area);
        }
        screener.getScreenings().add(screening);
        return screener;
    }

    private ScreeningAnswer answer(ScreenerQuestion question) {
        ScreeningAnswer answer = stock.made(FACTORY.createScreeningAnswer());
        answer.setQuestion(question);
        answer.setValue(dice.between(1, 4));
        answer.setNote(dice.chance(30) ? stock.prose.sentence() : null);
        return answer;
    }

    ConflictFile conflicts(String name, Element subject) {
        ConflictFile file = stock.full(FeedbackFactory.eINSTANCE.createConflictFile(), name);
        Conflict conflict = stock.full(FeedbackFactory.eINSTANCE.createConflict(),
                "Description of " + subject.getName());
        conflict.setSubject(subject);
        conflict.setFeature("description");
        conflict.setBefore(stock.prose.sentence());
        conflict.setMine(stock.prose.sentence());
        conflict.setTheirs(stock.prose.sentence());
        conflict.setDecidedOn(dice.chance(50) ? stock.on : null);
        file.getConflicts().add(conflict);
        return file;
    }
}
