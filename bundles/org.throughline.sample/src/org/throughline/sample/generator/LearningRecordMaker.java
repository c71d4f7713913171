package org.throughline.sample.generator;

import org.throughline.model.system.AdviceTie;
import org.throughline.model.system.CoachingActivity;
import org.throughline.model.system.CoachingLog;
import org.throughline.model.system.CoachingPlan;
import org.throughline.model.system.DataUse;
import org.throughline.model.system.Depth;
import org.throughline.model.system.Enactment;
import org.throughline.model.system.ExpertiseMark;
import org.throughline.model.system.Launch;
import org.throughline.model.system.LessonObservation;
import org.throughline.model.system.MeetingLog;
import org.throughline.model.system.NetworkSurvey;
import org.throughline.model.system.PracticeAssessment;
import org.throughline.model.system.PressFocus;
import org.throughline.model.system.SystemFactory;
import org.throughline.model.system.TeacherLearningRecord;

/** Makes restricted records of meetings, coaching, visits and advice seeking. */
final class LearningRecordMaker {

    private static final SystemFactory FACTORY = SystemFactory.eINSTANCE;

    private final Stock stock;
    private final Dice dice;

    LearningRecordMaker(Stock stock) {
        this.stock = stock;
        dice = stock.dice;
    }

    TeacherLearningRecord make(String name, int budget) {
        int end = stock.made() + budget;
        TeacherLearningRecord learning = stock.full(FACTORY.createTeacherLearningRecord(), name);
        learning.setRestricted(true);
        do {
            meeting(learning);
            coachingPlan(learning);
            coachingLog(learning);
            observation(learning);
            if (learning.getNetworkSurveys().isEmpty() || dice.chance(20)) {
                survey(learning);
            }
        } while (stock.made() < end);
        return learning;
    }

    private void meeting(TeacherLearningRecord learning) {
        MeetingLog log = stock.full(FACTORY.createMeetingLog(), stock.prose.title());
        log.setTeam(dice.one(stock.teams));
        log.setDate(stock.on.minusDays(dice.between(0, 800)));
        log.setMinutes(dice.between(4, 18) * 5);
        log.setDepth(dice.one(Depth.VALUES));
        log.setEnactment(dice.one(Enactment.VALUES));
        log.setDataUse(dice.one(DataUse.VALUES));
        log.setAssessedLearning(dice.chance(50));
        log.setRelatedToInstruction(dice.chance(30));
        log.setNamedImprovement(dice.chance(30));
        log.setFacilitator(dice.one(stock.carriers));
        log.setPressed(dice.oneOf(true, false, null));
        log.setCarriedOver(dice.chance(40) ? stock.prose.sentence() : null);
        learning.getMeetings().add(log);
    }

    private void coachingPlan(TeacherLearningRecord learning) {
        CoachingPlan plan = stock.full(FACTORY.createCoachingPlan(), "Coaching: " + stock.prose.practice());
        plan.setCoach(dice.one(stock.carriers));
        plan.getTeachers().addAll(dice.some(stock.standIns, 1, 3));
        plan.setLongTermGoal(stock.prose.text(1, 2));
        plan.setNextSteps(stock.prose.markdown(1, 2));
        plan.setDesignedActivities(stock.prose.markdown(1, 2));
        for (int i = dice.between(1, 3); i > 0; i--) {
            PracticeAssessment assessment = stock.made(FACTORY.createPracticeAssessment());
            assessment.setDate(stock.on.minusDays(dice.between(0, 600)));
            assessment.setCurrentPractice(stock.prose.text(1, 2));
            assessment.setLevel(dice.one(stock.levels));
            plan.getAssessments().add(assessment);
        }
        learning.getCoachingPlans().add(plan);
    }

    private void coachingLog(TeacherLearningRecord learning) {
        CoachingLog log = stock.full(FACTORY.createCoachingLog(), stock.prose.title());
        log.setPlan(dice.one(learning.getCoachingPlans()));
        log.setCoach(log.getPlan().getCoach());
        log.getTeachers().addAll(log.getPlan().getTeachers());
        log.setDate(stock.on.minusDays(dice.between(0, 600)));
        log.setHours(dice.decimal(5, 40, 1));
        log.setActivity(dice.one(CoachingActivity.VALUES));
        log.setCoPlanned(dice.chance(60));
        log.setObserved(dice.chance(60));
        log.setDebriefed(dice.chance(50));
        log.setPractice(dice.one(stock.practices));
        learning.getCoachingLogs().add(log);
    }

    private void observation(TeacherLearningRecord learning) {
        LessonObservation observation = stock.full(FACTORY.createLessonObservation(), stock.prose.title());
        observation.setDate(stock.on.minusDays(dice.between(0, 600)));
        observation.setSchool(dice.one(stock.schools));
        observation.getPractices().addAll(dice.some(stock.practices, 0, 2));
        observation.setLaunch(dice.one(Launch.VALUES));
        learning.getLessonObservations().add(observation);
    }

    private void survey(TeacherLearningRecord learning) {
        NetworkSurvey survey = stock.full(FACTORY.createNetworkSurvey(), "Who turns to whom, " + stock.prose.topic());
        survey.setNetwork(dice.one(stock.networks));
        survey.setSchool(dice.one(stock.schools));
        survey.setDate(stock.on.minusDays(dice.between(0, 800)));
        survey.setPrincipalPress(dice.one(PressFocus.VALUES));
        survey.setCoachPress(dice.one(PressFocus.VALUES));
        for (int i = dice.between(2, 9); i > 0; i--) {
            AdviceTie tie = stock.made(FACTORY.createAdviceTie());
            tie.setSeeker(dice.one(stock.standIns));
            tie.setAdviser(dice.one(stock.carriers));
            tie.setAbout(stock.prose.topic());
            tie.setTimesPerMonth(dice.between(1, 20));
            survey.getTies().add(tie);
        }
        ExpertiseMark mark = stock.made(FACTORY.createExpertiseMark());
        mark.setPerson(dice.one(stock.carriers));
        mark.setAccomplished(dice.chance(50));
        mark.setGrounds(stock.prose.sentence());
        survey.getExpertise().add(mark);
        learning.getNetworkSurveys().add(survey);
    }
}
