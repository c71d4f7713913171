package org.throughline.sample.generator;

import org.throughline.model.system.Assessment;
import org.throughline.model.system.AssessmentKind;
import org.throughline.model.system.CurriculumUnit;
import org.throughline.model.system.InstructionalSystem;
import org.throughline.model.system.Launch;
import org.throughline.model.system.LearningGoal;
import org.throughline.model.system.LearningGoalKind;
import org.throughline.model.system.MaterialSource;
import org.throughline.model.system.OutcomeKind;
import org.throughline.model.system.Practice;
import org.throughline.model.system.StudentOutcome;
import org.throughline.model.system.SystemFactory;
import org.throughline.model.system.TaskAudit;
import org.throughline.model.system.Tool;
import org.throughline.model.system.Trajectory;
import org.throughline.model.system.TrajectoryLevel;
import org.throughline.model.system.Vision;

/** Makes the centre of the instructional system: outcomes, goals, vision, practices, units, assessments, tools. */
final class SystemMaker {

    private static final SystemFactory FACTORY = SystemFactory.eINSTANCE;

    private final Stock stock;
    private final Dice dice;

    SystemMaker(Stock stock) {
        this.stock = stock;
        dice = stock.dice;
    }

    InstructionalSystem make(int budget) {
        InstructionalSystem system = stock.full(FACTORY.createInstructionalSystem(), "Mathematics, all grades");
        int end = stock.made() + budget;
        visions(system);
        goals(system);
        tools(system);
        trajectory(system);
        SupportMaker supports = new SupportMaker(stock, system);
        CircumstanceMaker circumstances = new CircumstanceMaker(stock, system);
        do {
            unit(system);
            assessment(system);
            supports.make();
            circumstances.make();
        } while (stock.made() < end);
        return system;
    }

    private void visions(InstructionalSystem system) {
        Vision former = stock.full(FACTORY.createVision(), "Vision of good mathematics lessons, first version");
        former.setSince(stock.on.minusYears(5));
        former.setUntil(stock.on.minusYears(2));
        Vision vision = stock.full(FACTORY.createVision(), "Vision of good mathematics lessons");
        vision.setSince(stock.on.minusYears(2).plusDays(1));
        vision.setReplaces(former);
        system.getVisions().add(former);
        system.getVisions().add(vision);
        stock.visions.add(vision);
    }

    private void goals(InstructionalSystem system) {
        for (LearningGoalKind kind : LearningGoalKind.VALUES) {
            LearningGoal goal = stock.full(FACTORY.createLearningGoal(), Prose.capital(stock.prose.topic()));
            goal.setKind(kind);
            system.getLearningGoals().add(goal);
            stock.learningGoals.add(goal);
        }
        stock.visions.forEach(vision -> vision.getLearningGoals().addAll(stock.learningGoals));
        for (int i = 0; i < 4; i++) {
            StudentOutcome outcome = stock.full(FACTORY.createStudentOutcome(), Prose.capital(stock.prose.effect()));
            outcome.setKind(dice.one(OutcomeKind.VALUES));
            outcome.setGrades(dice.oneOf("6", "7", "8", "6-8"));
            outcome.getLearningGoals().addAll(dice.some(stock.learningGoals, 1, 2));
            system.getOutcomes().add(outcome);
            stock.outcomes.add(outcome);
        }
        for (int i = 0; i < 4; i++) {
            Practice practice = stock.full(FACTORY.createPractice(), Prose.capital(stock.prose.practice()));
            practice.getVisions().addAll(stock.visions);
            system.getPractices().add(practice);
            stock.practices.add(practice);
        }
    }

    private void tools(InstructionalSystem system) {
        for (int i = 0; i < 2; i++) {
            Tool tool = stock.full(FACTORY.createTool(), Prose.capital(stock.prose.structure()) + " form");
            tool.getUsedBy().add(stock.role());
            tool.setWhereKept("Shared drive, folder " + dice.between(1, 40));
            system.getTools().add(tool);
            stock.tools.add(tool);
        }
    }

    private void trajectory(InstructionalSystem system) {
        Trajectory trajectory = stock.full(FACTORY.createTrajectory(), "Towards " + stock.prose.practice());
        trajectory.setPractice(dice.one(stock.practices));
        for (int i = 1; i <= 3; i++) {
            TrajectoryLevel level = stock.named(FACTORY.createTrajectoryLevel(), "Level " + i);
            level.setDescription(stock.prose.text(1, 2));
            trajectory.getLevels().add(level);
            stock.levels.add(level);
        }
        system.getTrajectories().add(trajectory);
    }

    private void unit(InstructionalSystem system) {
        CurriculumUnit unit = stock.full(FACTORY.createCurriculumUnit(),
                "Unit " + stock.prose.standard() + ": " + stock.prose.topic());
        unit.setGrade(String.valueOf(dice.between(5, 8)));
        unit.setSource(dice.one(MaterialSource.VALUES));
        unit.setStart(stock.thisYear().start().plusDays(dice.between(0, 200)));
        unit.setEnd(unit.getStart().plusDays(dice.between(10, 60)));
        unit.getLearningGoals().addAll(dice.some(stock.learningGoals, 1, 2));
        unit.getPractices().addAll(dice.some(stock.practices, 0, 2));
        for (int i = dice.between(1, 3); i > 0; i--) {
            TaskAudit audit = stock.made(FACTORY.createTaskAudit());
            audit.setDate(stock.on.minusDays(dice.between(1, 900)));
            audit.setBy(dice.one(stock.carriers));
            audit.setMultipleEntryPoints(dice.oneOf(true, false, null));
            audit.setSeveralWays(dice.oneOf(true, false, null));
            audit.setRoomForDiscussion(dice.oneOf(true, false, null));
            audit.setLaunch(dice.one(Launch.VALUES));
            audit.setNote(dice.chance(60) ? stock.prose.text(1, 2) : null);
            unit.getAudits().add(audit);
        }
        system.getUnits().add(unit);
        stock.units.add(unit);
    }

    private void assessment(InstructionalSystem system) {
        Assessment assessment = stock.full(FACTORY.createAssessment(),
                dice.oneOf("State test, grade ", "Winter assessment, grade ", "Exit tickets, grade ")
                        + dice.between(5, 8));
        assessment.setKind(dice.one(AssessmentKind.VALUES));
        assessment.setGrades(dice.oneOf("6", "7", "8"));
        assessment.getLearningGoals().addAll(dice.some(stock.learningGoals, 1, 3));
        assessment.setAlignment(stock.prose.text(1, 3));
        system.getAssessments().add(assessment);
    }
}
