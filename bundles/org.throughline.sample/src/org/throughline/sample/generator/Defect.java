package org.throughline.sample.generator;

import java.util.List;
import java.util.function.Function;

import org.throughline.model.base.Identified;

/**
 * A defect that can be planted in a generated base, one for each check of the model's soundness, of handoff and of the
 * outcome-first order. Each makes its own check remark on exactly the places that planting returns, and no other check
 * remark on anything. Defects of files ({@code model.damaged-part}, {@code model.changed-outside}) are not among them,
 * since a generated base lies in no folder.
 */
public enum Defect {

    /** Something refers to what is nowhere. */
    BROKEN_LINK("model.broken-link", ModelDefects::brokenLink),
    /** Two entries have the same identity. */
    DUPLICATE_ID("model.duplicate-id", ModelDefects::duplicateId),
    /** An attached file is not there. */
    MISSING_ATTACHMENT("model.missing-attachment", ModelDefects::missingAttachment),
    /** Two entries of one kind in one place have the same name. */
    DUPLICATE_NAME("model.duplicate-name", ModelDefects::duplicateName),
    /** Nobody carries a routine at one of its schools at least. */
    ROUTINE_WITHOUT_HOLDER("handoff.routine-without-holder", RoutineDefects::withoutHolder),
    /** Nobody could step in for those who carry a routine. */
    ROUTINE_WITHOUT_BACKUP("handoff.routine-without-backup", RoutineDefects::withoutBackup),
    /** A routine has no step. */
    ROUTINE_NOT_WRITTEN("handoff.routine-not-written", RoutineDefects::notWritten),
    /** What somebody owns was not checked recently enough. */
    VERIFICATION_OVERDUE("handoff.verification-overdue", PeopleDefects::verificationOverdue),
    /** Nobody holds a role that is relied on. */
    ROLE_VACANT("handoff.role-vacant", PeopleDefects::roleVacant),
    /** Somebody who has left is still named. */
    PERSON_LEFT_STILL_NAMED("handoff.person-left-still-named", PeopleDefects::personLeft),
    /** A resource in use serves no goal. */
    RESOURCE_WITHOUT_GOAL("outcome-first.resource-without-goal", OrderDefects::resourceWithoutGoal),
    /** A goal names no student outcome. */
    GOAL_WITHOUT_OUTCOME("outcome-first.goal-without-outcome", OrderDefects::goalWithoutOutcome),
    /** An activity has no goal, neither of its own nor by its strategy. */
    ACTIVITY_WITHOUT_GOAL("outcome-first.activity-without-goal", OrderDefects::activityWithoutGoal);

    private final String rule;
    private final Function<Ground, List<? extends Identified>> planting;

    Defect(String rule, Function<Ground, List<? extends Identified>> planting) {
        this.rule = rule;
        this.planting = planting;
    }

    /**
     * The check that remarks on it.
     *
     * @return the id of the rule
     */
    public String rule() {
        return rule;
    }

    List<String> plant(Ground ground) {
        return planting.apply(ground).stream().map(Identified::getId).toList();
    }
}
