package org.throughline.search.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.throughline.core.KnowledgeBaseException;
import org.throughline.core.KnowledgeBases;
import org.throughline.core.OpenOptions;
import org.throughline.core.Session;
import org.throughline.core.change.ChangeRefusedException;
import org.throughline.model.base.BaseFactory;
import org.throughline.model.base.Comment;
import org.throughline.model.base.Element;
import org.throughline.model.base.UptakeCategory;
import org.throughline.model.base.Verification;
import org.throughline.model.feedback.Cycle;
import org.throughline.model.feedback.FeedbackFactory;
import org.throughline.model.feedback.Recommendation;
import org.throughline.model.feedback.Response;
import org.throughline.model.feedback.ResponseKind;
import org.throughline.model.feedback.UptakeJudgement;
import org.throughline.model.organisation.District;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Role;
import org.throughline.model.organisation.School;
import org.throughline.model.plans.Activity;
import org.throughline.model.plans.ActivityStatus;
import org.throughline.model.plans.Goal;
import org.throughline.model.plans.Plan;
import org.throughline.model.plans.PlansFactory;
import org.throughline.model.playbooks.Playbook;
import org.throughline.model.playbooks.PlaybooksFactory;
import org.throughline.model.playbooks.Routine;
import org.throughline.model.playbooks.Step;
import org.throughline.model.system.MeetingLog;
import org.throughline.model.system.SystemFactory;
import org.throughline.model.system.TeacherLearningRecord;

/** A knowledge base of a few entries, each of which is there for a query. */
final class SmallBase {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 14);

    final Session session;
    final School lincoln = named(OrganisationFactory.eINSTANCE.createSchool(), "Lincoln School");
    final School nunez = named(OrganisationFactory.eINSTANCE.createSchool(), "Núñez Academy");
    final Role coach = named(OrganisationFactory.eINSTANCE.createRole(), "Mathematics coach");
    final Role principal = named(OrganisationFactory.eINSTANCE.createRole(), "Principal");
    final District district = named(OrganisationFactory.eINSTANCE.createDistrict(), "River District");
    final Plan plan = named(PlansFactory.eINSTANCE.createPlan(), "Plan 2026-27");
    final Goal goal = named(PlansFactory.eINSTANCE.createGoal(), "Number sense in grade 6");
    final Activity lessonStudy = named(PlansFactory.eINSTANCE.createActivity(), "Lesson study on fractions");
    final Activity summerCourse = named(PlansFactory.eINSTANCE.createActivity(), "Summer course");
    final Playbook playbook = named(PlaybooksFactory.eINSTANCE.createPlaybook(), "Mathematics playbook");
    final Routine pacing = named(PlaybooksFactory.eINSTANCE.createRoutine(), "Pacing calendar");
    final Routine visits = named(PlaybooksFactory.eINSTANCE.createRoutine(), "Classroom visits");
    final Cycle cycle = named(FeedbackFactory.eINSTANCE.createCycle(), "Cycle 2025");
    final Recommendation attend = named(FeedbackFactory.eINSTANCE.createRecommendation(), "Coaches attend meetings");
    final TeacherLearningRecord record = named(SystemFactory.eINSTANCE.createTeacherLearningRecord(), "Coaching notes");
    final MeetingLog meeting = named(SystemFactory.eINSTANCE.createMeetingLog(), "Grade 7 meeting in confidence");

    private SmallBase(Session session) {
        this.session = session;
    }

    static SmallBase in(Path folder) throws KnowledgeBaseException, ChangeRefusedException, IOException {
        OpenOptions options = new OpenOptions(true, "ana", (Supplier<LocalDate>) () -> TODAY);
        SmallBase base = new SmallBase(new KnowledgeBases(List.of()).create(folder, "Small", options));
        base.session.change("Fill", base::fill);
        base.attach(base.pacing, "agenda.md", "# Agenda\nBring the *zebra* puzzle.");
        return base;
    }

    void attach(Element element, String name, String text) throws ChangeRefusedException {
        session.change("Attach", () -> {
            try {
                session.attach(element, name, "text/plain",
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).setNote("For the first day");
            } catch (IOException e) {
                throw new ChangeRefusedException(e.getMessage());
            }
        });
    }

    private void fill() {
        district.getSchools().addAll(List.of(lincoln, nunez));
        district.getRoles().addAll(List.of(coach, principal));
        fillPlan();
        fillPlaybook();
        fillCycle();
        record.setRestricted(true);
        meeting.setDate(LocalDate.of(2026, 3, 3));
        record.getMeetings().add(meeting);
        List.of(district, plan, playbook, cycle, record).forEach(session::add);
    }

    private void fillPlan() {
        plan.setStart(LocalDate.of(2026, 7, 1));
        plan.setEnd(LocalDate.of(2027, 6, 30));
        goal.setDescription("Students learn to reason about ratios; standard 6.NS.3 and A-REI.4 are covered.");
        goal.getTags().add("number talks");
        goal.setOwnerRole(principal);
        goal.setChangedOn(LocalDate.of(2026, 1, 1));
        lessonStudy.setStart(LocalDate.of(2027, 1, 10));
        lessonStudy.setStatus(ActivityStatus.RUNNING);
        lessonStudy.getSchools().add(nunez);
        lessonStudy.getTags().add("lesson study");
        lessonStudy.setChangedOn(LocalDate.of(2025, 12, 31));
        summerCourse.setStatus(ActivityStatus.CANCELLED);
        summerCourse.setResult("The café in Besançon closed early.");
        plan.getGoals().add(goal);
        plan.getActivities().addAll(List.of(lessonStudy, summerCourse));
    }

    private void fillPlaybook() {
        pacing.setHolderRole(coach);
        pacing.setNextDue(LocalDate.of(2026, 10, 1));
        pacing.getSchools().add(lincoln);
        Step step = PlaybooksFactory.eINSTANCE.createStep();
        step.setText("Collect the textbook chapters from every team leader.");
        pacing.getSteps().add(step);
        pacing.getVerifications().add(verified(LocalDate.of(2025, 9, 14), true));
        visits.setOwnerRole(coach);
        visits.setDescription("Walk through classrooms and look for student reasoning.");
        visits.setReviewEveryDays(30);
        visits.getVerifications().add(verified(LocalDate.of(2026, 9, 1), false));
        Comment comment = BaseFactory.eINSTANCE.createComment();
        comment.setText("The xylophone anecdote explains why.");
        visits.getComments().add(comment);
        playbook.getRoutines().addAll(List.of(pacing, visits));
    }

    private void fillCycle() {
        cycle.setStart(LocalDate.of(2025, 8, 1));
        cycle.setEnd(LocalDate.of(2026, 5, 31));
        attend.setDue(LocalDate.of(2026, 6, 30));
        attend.setChange("A coach attends collaborative meetings whenever possible.");
        Response response = FeedbackFactory.eINSTANCE.createResponse();
        response.setDate(LocalDate.of(2026, 6, 1));
        response.setKind(ResponseKind.ACCEPTED);
        attend.getResponses().add(response);
        attend.getJudgements().add(judged(LocalDate.of(2026, 8, 1), UptakeCategory.PARTLY));
        attend.getJudgements().add(judged(LocalDate.of(2026, 7, 1), UptakeCategory.DEFERRED));
        cycle.getRecommendations().add(attend);
    }

    private static UptakeJudgement judged(LocalDate date, UptakeCategory category) {
        UptakeJudgement judgement = FeedbackFactory.eINSTANCE.createUptakeJudgement();
        judgement.setDate(date);
        judgement.setCategory(category);
        return judgement;
    }

    static Verification verified(LocalDate date, boolean confirmed) {
        Verification verification = BaseFactory.eINSTANCE.createVerification();
        verification.setDate(date);
        verification.setConfirmed(confirmed);
        return verification;
    }

    static <E extends Element> E named(E element, String name) {
        element.setName(name);
        return element;
    }
}
