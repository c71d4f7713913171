package org.throughline.sample.generator;

import java.time.LocalDate;

import org.throughline.model.plans.Direction;
import org.throughline.model.plans.Goal;
import org.throughline.model.plans.Indicator;
import org.throughline.model.plans.Measurement;
import org.throughline.model.plans.Measures;
import org.throughline.model.plans.Plan;
import org.throughline.model.plans.PlansFactory;
import org.throughline.model.plans.Timing;

/** Makes indicators with their measurements: each goal has a leading one of impact, measured as often as it should be. */
final class IndicatorMaker {

    private static final PlansFactory FACTORY = PlansFactory.eINSTANCE;

    private final Stock stock;
    private final Dice dice;
    private final Plan plan;
    private final Plan before;

    /** For a plan that continues another, {@code null} for the first one. */
    IndicatorMaker(Stock stock, Plan plan, Plan before) {
        this.stock = stock;
        this.plan = plan;
        this.before = before;
        dice = stock.dice;
    }

    void make(Goal goal) {
        indicator(goal, Timing.LEADING, Measures.IMPACT);
        if (dice.chance(50)) {
            indicator(goal, dice.one(Timing.VALUES), dice.one(Measures.VALUES));
        }
    }

    private void indicator(Goal goal, Timing timing, Measures measures) {
        Indicator indicator = stock.full(FACTORY.createIndicator(),
                Prose.capital(dice.oneOf("share of lessons where ", "visits that showed that ", "teams for whom "))
                        + stock.prose.effect());
        indicator.getGoals().add(goal);
        indicator.setTiming(timing);
        indicator.setMeasures(measures);
        indicator.setDirection(dice.one(Direction.VALUES));
        indicator.setUnit(dice.oneOf("percent of lessons", "percent of students", "points", "lessons a week"));
        indicator.setIntervalDays(timing == Timing.LEADING ? dice.oneOf(7, 14, 30) : 365);
        indicator.setBaseline(dice.decimal(0, 600, 1));
        indicator.setBaselineOn(plan.getStart().minusDays(dice.between(1, 90)));
        indicator.setTarget(dice.decimal(400, 1_000, 1));
        indicator.setTargetOn(plan.getEnd());
        indicator.setLowThreshold(dice.chance(30) ? dice.decimal(0, 200, 1) : null);
        indicator.setHighThreshold(dice.chance(30) ? dice.decimal(900, 1_000, 1) : null);
        indicator.setHowMeasured(stock.prose.text(1, 2));
        int index = plan.getIndicators().size();
        if (before != null && index < before.getIndicators().size() && dice.chance(60)) {
            indicator.setContinues(before.getIndicators().get(index));
        }
        measure(indicator);
        plan.getIndicators().add(indicator);
    }

    private void measure(Indicator indicator) {
        int interval = indicator.getIntervalDays();
        LocalDate latest = plan.getEnd().isBefore(stock.on) ? plan.getEnd() : stock.on;
        latest = latest.minusDays(dice.between(0, interval - 1));
        for (int i = dice.between(2, 8); i >= 0; i--) {
            Measurement measurement = stock.made(FACTORY.createMeasurement());
            measurement.setDate(latest.minusDays((long) i * interval));
            measurement.setValue(dice.decimal(0, 1_000, 1));
            measurement.setBy(dice.one(stock.carriers));
            measurement.setNote(dice.chance(15) ? stock.prose.sentence() : null);
            indicator.getMeasurements().add(measurement);
        }
    }
}
