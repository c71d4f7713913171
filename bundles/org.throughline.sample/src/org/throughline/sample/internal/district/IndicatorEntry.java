package org.throughline.sample.internal.district;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.throughline.model.organisation.Person;
import org.throughline.model.plans.Direction;
import org.throughline.model.plans.Goal;
import org.throughline.model.plans.Indicator;
import org.throughline.model.plans.Measurement;
import org.throughline.model.plans.Measures;
import org.throughline.model.plans.PlansFactory;
import org.throughline.model.plans.Timing;

/** Describes an indicator and what was measured. */
final class IndicatorEntry extends Entry<Indicator, IndicatorEntry> {

    private final String prefix;

    IndicatorEntry(Workshop workshop, Indicator indicator, String prefix, String id, String name) {
        super(workshop, indicator, prefix + id, name);
        this.prefix = prefix;
    }

    @Override
    IndicatorEntry self() {
        return this;
    }

    IndicatorEntry tellsOf(String... goals) {
        for (String goal : goals) {
            many(Indicator::getGoals, Goal.class, prefix + "goal-" + goal);
        }
        return this;
    }

    IndicatorEntry is(Timing timing, Measures measures, Direction direction) {
        element().setTiming(timing);
        element().setMeasures(measures);
        element().setDirection(direction);
        return this;
    }

    IndicatorEntry countedIn(String unit, int everyDays, String howMeasured) {
        element().setUnit(unit);
        element().setIntervalDays(everyDays);
        element().setHowMeasured(howMeasured.strip());
        return this;
    }

    IndicatorEntry baseline(String value, LocalDate on) {
        element().setBaseline(new BigDecimal(value));
        element().setBaselineOn(on);
        return this;
    }

    IndicatorEntry target(String value, LocalDate on) {
        element().setTarget(new BigDecimal(value));
        element().setTargetOn(on);
        return this;
    }

    IndicatorEntry between(String low, String high) {
        element().setLowThreshold(new BigDecimal(low));
        element().setHighThreshold(high == null ? null : new BigDecimal(high));
        return this;
    }

    IndicatorEntry measured(LocalDate date, String value) {
        return measured(date, value, null);
    }

    IndicatorEntry measured(LocalDate date, String value, String note) {
        Measurement measurement = PlansFactory.eINSTANCE.createMeasurement();
        measurement.setDate(date);
        measurement.setValue(new BigDecimal(value));
        measurement.setNote(note);
        workshop().refer(measurement, Measurement::setBy, Person.class, "person-helen-drozd");
        element().getMeasurements().add(measurement);
        return this;
    }

    IndicatorEntry continues(String indicator) {
        return one(Indicator::setContinues, Indicator.class, indicator);
    }

    IndicatorEntry notContinued(String because) {
        return with(Indicator::setNotContinued, because);
    }
}
