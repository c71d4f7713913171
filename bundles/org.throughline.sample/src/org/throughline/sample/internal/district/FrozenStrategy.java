package org.throughline.sample.internal.district;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

import org.throughline.model.feedback.FeedbackFactory;
import org.throughline.model.feedback.FrozenActivity;
import org.throughline.model.feedback.FrozenConjecture;
import org.throughline.model.feedback.StrategySnapshot;
import org.throughline.model.plans.Activity;
import org.throughline.model.plans.ActivityStatus;
import org.throughline.model.plans.Conjecture;
import org.throughline.model.plans.Goal;
import org.throughline.model.plans.Strategy;

/**
 * Copies a strategy as it was documented when a cycle opened: name, description, rationale, warrant, names of goals,
 * conjectures and activities. An activity's status is the one of that day.
 * <p>
 * The fingerprint is the SHA-256 digest, in hexadecimal, of the copied values in UTF-8, one value a line in the order in
 * which they are copied, each written as its length in characters, a colon and the value, or {@code -} where there is
 * none.
 */
final class FrozenStrategy {

    private final StringBuilder copied = new StringBuilder();
    private final LocalDate day;

    FrozenStrategy(LocalDate day) {
        this.day = day;
    }

    /** Fills an empty snapshot that has its original; all references of the strategy have been drawn. */
    void copyTo(StrategySnapshot snapshot) {
        Strategy strategy = snapshot.getOriginal();
        snapshot.setTakenOn(day);
        snapshot.setName(keep(strategy.getName()));
        snapshot.setDescription(keep(strategy.getDescription()));
        snapshot.setRationale(keep(strategy.getRationale()));
        snapshot.setWarrant(keep(strategy.getWarrant()));
        List<String> goals = strategy.getGoals().stream().map(Goal::getName).map(this::keep).toList();
        snapshot.getGoals().addAll(goals);
        strategy.getConjectures().forEach(conjecture -> snapshot.getConjectures().add(copy(conjecture)));
        strategy.getActivities().forEach(activity -> snapshot.getActivities().add(copy(activity)));
        snapshot.setFingerprint(digest());
    }

    private FrozenConjecture copy(Conjecture conjecture) {
        FrozenConjecture frozen = FeedbackFactory.eINSTANCE.createFrozenConjecture();
        frozen.setOriginal(conjecture);
        frozen.setName(keep(conjecture.getName()));
        frozen.setIfDone(keep(conjecture.getIfDone()));
        frozen.setThenExpected(keep(conjecture.getThenExpected()));
        return frozen;
    }

    private FrozenActivity copy(Activity activity) {
        FrozenActivity frozen = FeedbackFactory.eINSTANCE.createFrozenActivity();
        frozen.setOriginal(activity);
        frozen.setName(keep(activity.getName()));
        frozen.setKind(keep(activity.getKind()));
        frozen.setFocus(keep(activity.getFocus()));
        frozen.setStatus(keep(statusThen(activity)));
        frozen.setStart(keep(activity.getStart()));
        frozen.setEnd(keep(activity.getEnd()));
        return frozen;
    }

    private ActivityStatus statusThen(Activity activity) {
        LocalDate start = activity.getStart();
        LocalDate end = activity.getEnd();
        if (start == null || start.isAfter(day)) {
            return ActivityStatus.PLANNED;
        }
        return end != null && end.isBefore(day) ? ActivityStatus.DONE : ActivityStatus.RUNNING;
    }

    private <V> V keep(V value) {
        if (value == null) {
            copied.append('-');
        } else {
            String text = Objects.toString(value);
            copied.append(text.length()).append(':').append(text);
        }
        copied.append('\n');
        return value;
    }

    private String digest() {
        try {
            byte[] bytes = copied.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
