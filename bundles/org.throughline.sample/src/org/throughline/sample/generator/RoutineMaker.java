package org.throughline.sample.generator;

import org.throughline.model.base.Cadence;
import org.throughline.model.plans.Plan;
import org.throughline.model.playbooks.Drill;
import org.throughline.model.playbooks.Playbook;
import org.throughline.model.playbooks.PlaybooksFactory;
import org.throughline.model.playbooks.Routine;
import org.throughline.model.playbooks.Run;
import org.throughline.model.playbooks.RunNote;
import org.throughline.model.playbooks.Step;
import org.throughline.model.playbooks.ToolUse;

/** Makes routines that would keep moving: held, backed up, written and checked. Only ended ones may lack all that. */
final class RoutineMaker {

    private static final PlaybooksFactory FACTORY = PlaybooksFactory.eINSTANCE;

    private final Stock stock;
    private final Dice dice;
    private final Playbook playbook;
    private final Plan plan;

    RoutineMaker(Stock stock, Playbook playbook, Plan plan) {
        this.stock = stock;
        this.playbook = playbook;
        this.plan = plan;
        dice = stock.dice;
    }

    void make() {
        Routine routine = stock.full(FACTORY.createRoutine(), stock.prose.title());
        routine.setPurpose(stock.prose.text(1, 3));
        routine.setCadence(dice.one(Cadence.VALUES));
        routine.setHoursPerYear(dice.chance(90) ? dice.decimal(2, 240, 0) : null);
        routine.getSchools().addAll(dice.some(stock.schools, 0, 3));
        routine.getGoals().addAll(dice.some(plan.getGoals(), 0, 2));
        routine.getContacts().addAll(dice.some(stock.contacts, 0, 2));
        routine.setUnwritten(dice.chance(20) ? stock.prose.text(1, 2) : null);
        if (!playbook.getRoutines().isEmpty() && dice.chance(8)) {
            routine.setEndedOn(stock.on.minusDays(dice.between(0, 600)));
            routine.setEndedBecause(stock.prose.sentence());
        } else {
            keepMoving(routine);
        }
        playbook.getRoutines().add(routine);
    }

    private void keepMoving(Routine routine) {
        routine.setHolderRole(stock.role());
        routine.setBackupRole(dice.chance(70) ? stock.role() : null);
        routine.setNextDue(stock.on.plusDays(dice.between(-10, 200)));
        for (int i = dice.between(1, 7); i > 0; i--) {
            Step step = stock.made(FACTORY.createStep());
            step.setText(stock.prose.markdown(1, 2));
            step.getPersons().addAll(dice.some(stock.carriers, 0, 1));
            step.setMinutes(dice.between(1, 24) * 5);
            step.setTip(dice.chance(20) ? stock.prose.sentence() : null);
            routine.getSteps().add(step);
        }
        if (routine.getVerifications().isEmpty()) {
            stock.verify(routine);
        }
        if (dice.chance(40) || playbook.getRoutines().isEmpty()) {
            tool(routine);
            run(routine, FACTORY.createRun());
            Drill drill = FACTORY.createDrill();
            drill.setPassed(dice.oneOf(true, false, null));
            run(routine, drill);
        }
    }

    private void tool(Routine routine) {
        ToolUse use = stock.made(FACTORY.createToolUse());
        use.setName(Prose.capital(stock.prose.structure()) + " form");
        use.setTool(dice.one(stock.tools));
        use.setAccount("math" + dice.between(1, 99));
        use.setWhereKept("The office's password safe");
        routine.getTools().add(use);
    }

    private void run(Routine routine, Run run) {
        stock.named(run, dice.oneOf("Run ", "Round ") + (routine.getRuns().size() + 1));
        run.setStartedOn(stock.on.minusDays(dice.between(3, 700)));
        run.setEndedOn(run.getStartedOn().plusDays(dice.between(0, 3)));
        run.setBy(dice.one(dice.chance(20) ? stock.former : stock.standIns));
        RunNote note = stock.made(FACTORY.createRunNote());
        note.setStep(dice.one(routine.getSteps()));
        note.setText(stock.prose.sentence());
        note.setFailed(dice.chance(20));
        note.setSettledOn(dice.chance(50) ? stock.on : null);
        run.getNotes().add(note);
        routine.getRuns().add(run);
    }
}
