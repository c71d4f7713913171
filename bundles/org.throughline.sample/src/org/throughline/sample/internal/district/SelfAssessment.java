package org.throughline.sample.internal.district;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.throughline.model.plans.PlansFactory;
import org.throughline.model.plans.Screener;
import org.throughline.model.plans.ScreenerArea;
import org.throughline.model.plans.ScreenerQuestion;
import org.throughline.model.plans.Screening;
import org.throughline.model.plans.ScreeningAnswer;

/** The district's own questions to itself, answered twice. */
final class SelfAssessment {

    private static final PlansFactory MAKE = PlansFactory.eINSTANCE;

    private final Workshop workshop;

    SelfAssessment(Workshop workshop) {
        this.workshop = workshop;
    }

    void describe() {
        SchoolCalendar when = workshop.calendar();
        Screener screener = workshop.part(MAKE.createScreener(), "screener-riverside", "How are we doing?").about("""
                Ten questions in our own words, answered by the team each winter. One means not at all, four means we could \
                show it to others.""").writtenDown(when.in(1, 12, 1), "Amara Okafor").element();
        area(screener, "direction", "Direction", "We can say what students are to experience.",
                "Our goals name no tools.", "We know what we have dropped.");
        area(screener, "seeing", "Seeing what happens", "We know something new about lessons every week.",
                "We measure what changed, not what we did.");
        area(screener, "learning", "Teachers' learning", "Teachers do mathematics before they learn how to teach it.",
                "Afternoons, coaching and teams take up one another.", "Coaches spend their time on coaching.");
        area(screener, "lasting", "Lasting", "Somebody could take over tomorrow.", "What we know is written down.");
        screening(screener, "screening-year-2", when.in(2, 1, 20), "Coordinator, three coaches", 2, 1, 2, 3, 2, 3, 1, 2,
                1,
                1);
        screening(screener, "screening-year-3", when.passed(45), "Coordinator, four coaches, two principals", 3, 2, 3,
                3,
                3, 3, 2, 3, 1, 2);
    }

    private void area(Screener screener, String id, String name, String... questions) {
        ScreenerArea area = workshop.entry(screener.getAreas(), MAKE.createScreenerArea(), "area-" + id, name)
                .element();
        for (String text : questions) {
            int number = area.getQuestions().size() + 1;
            workshop.entry(area.getQuestions(), MAKE.createScreenerQuestion(), "area-" + id + "-" + number, text)
                    .with(ScreenerQuestion::setWeight, new BigDecimal(number == 1 ? "2" : "1"));
        }
    }

    private void screening(Screener screener, String id, LocalDate date, String by, int... values) {
        Screening screening = workshop.entry(screener.getScreenings(), MAKE.createScreening(), id, "Answered " + date)
                .with(Screening::setDate, date).with(Screening::setAnsweredBy, by).element();
        int index = 0;
        for (ScreenerArea area : screener.getAreas()) {
            for (ScreenerQuestion question : area.getQuestions()) {
                ScreeningAnswer answer = MAKE.createScreeningAnswer();
                answer.setQuestion(question);
                answer.setValue(values[index++]);
                answer.setNote(answer.getValue() == 1 ? "One desk, one mailbox." : null);
                screening.getAnswers().add(answer);
            }
        }
    }
}
