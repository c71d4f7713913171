package org.throughline.sample.generator;

import java.nio.charset.StandardCharsets;

import org.throughline.model.feedback.Cycle;
import org.throughline.model.feedback.FeedbackFactory;
import org.throughline.model.feedback.FrozenActivity;
import org.throughline.model.feedback.FrozenConjecture;
import org.throughline.model.feedback.StrategySnapshot;
import org.throughline.model.plans.Activity;
import org.throughline.model.plans.Conjecture;
import org.throughline.model.plans.Goal;
import org.throughline.model.plans.Strategy;

/** Freezes strategies as they were when a cycle opened. */
final class SnapshotMaker {

    private static final FeedbackFactory FACTORY = FeedbackFactory.eINSTANCE;

    private final Stock stock;
    private final Cycle cycle;

    SnapshotMaker(Stock stock, Cycle cycle) {
        this.stock = stock;
        this.cycle = cycle;
    }

    void make(Strategy strategy) {
        StrategySnapshot snapshot = stock.named(FACTORY.createStrategySnapshot(), strategy.getName());
        snapshot.setOriginal(strategy);
        snapshot.setTakenOn(cycle.getStart());
        snapshot.setDescription(strategy.getDescription());
        snapshot.setRationale(strategy.getRationale());
        snapshot.setWarrant(strategy.getWarrant());
        strategy.getGoals().stream().map(Goal::getName).forEach(snapshot.getGoals()::add);
        strategy.getConjectures().stream().map(this::frozen).forEach(snapshot.getConjectures()::add);
        strategy.getActivities().stream().map(this::frozen).forEach(snapshot.getActivities()::add);
        snapshot.setFingerprint(Adornment.digest(
                (strategy.getName() + "\n" + strategy.getRationale()).getBytes(StandardCharsets.UTF_8)));
        cycle.getSnapshots().add(snapshot);
    }

    private FrozenConjecture frozen(Conjecture conjecture) {
        FrozenConjecture frozen = stock.made(FACTORY.createFrozenConjecture());
        frozen.setOriginal(conjecture);
        frozen.setName(conjecture.getName());
        frozen.setIfDone(conjecture.getIfDone());
        frozen.setThenExpected(conjecture.getThenExpected());
        return frozen;
    }

    private FrozenActivity frozen(Activity activity) {
        FrozenActivity frozen = stock.made(FACTORY.createFrozenActivity());
        frozen.setOriginal(activity);
        frozen.setName(activity.getName());
        frozen.setKind(activity.getKind());
        frozen.setFocus(activity.getFocus());
        frozen.setStatus(activity.getStatus());
        frozen.setStart(activity.getStart());
        frozen.setEnd(activity.getEnd());
        return frozen;
    }
}
