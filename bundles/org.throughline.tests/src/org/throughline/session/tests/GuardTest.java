package org.throughline.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.Session;
import org.throughline.core.change.ChangeRefusedException;
import org.throughline.core.change.Edit;
import org.throughline.model.base.BaseFactory;
import org.throughline.model.feedback.Cycle;
import org.throughline.model.feedback.FeedbackFactory;
import org.throughline.model.feedback.FeedbackPackage;
import org.throughline.model.feedback.Recommendation;
import org.throughline.model.feedback.Response;
import org.throughline.model.feedback.StrategySnapshot;
import org.throughline.model.plans.Indicator;
import org.throughline.model.plans.Measurement;
import org.throughline.model.plans.Plan;
import org.throughline.model.plans.PlansFactory;
import org.throughline.store.tests.BaseFolder;

/** What stays as it is once it is saved or published, and what may still be added to it. */
class GuardTest {

    @TempDir
    Path place;

    private Session session;
    private Cycle cycle;
    private Recommendation recommendation;
    private Measurement measurement;

    @BeforeEach
    void open() throws Exception {
        session = BaseFolder.openWithRestricted(BaseFolder.in(place));
        session.change("Prepare", () -> {
            cycle = FeedbackFactory.eINSTANCE.createCycle();
            cycle.setName("2026–27");
            recommendation = FeedbackFactory.eINSTANCE.createRecommendation();
            recommendation.setName("Meet weekly");
            cycle.getRecommendations().add(recommendation);
            StrategySnapshot snapshot = FeedbackFactory.eINSTANCE.createStrategySnapshot();
            snapshot.setName("Coaching");
            cycle.getSnapshots().add(snapshot);
            session.add(cycle);
            Indicator indicator = PlansFactory.eINSTANCE.createIndicator();
            measurement = PlansFactory.eINSTANCE.createMeasurement();
            indicator.getMeasurements().add(measurement);
            plan().getIndicators().add(indicator);
        });
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aMeasurementMayBeCorrectedUntilItIsSaved() throws Exception {
        session.change("Correct", () -> measurement.setDate(LocalDate.of(2026, 9, 1)));
        session.save();
        refused("Correct again", () -> measurement.setDate(LocalDate.of(2026, 9, 2)));
        refused("Remove", () -> session.remove(measurement));
        session.change("Add a new one",
                () -> indicator().getMeasurements().add(PlansFactory.eINSTANCE.createMeasurement()));
    }

    @Test
    void aMeasurementThatGoesAndComesBackIsStillSaved() throws Exception {
        session.save();
        Indicator indicator = indicator();
        session.change("Remove the indicator", () -> session.remove(indicator));
        session.undo();
        refused("Correct", () -> measurement.setDate(LocalDate.of(2026, 9, 2)));
    }

    @Test
    void takingBackWhatWasSavedIsRefusedToo() throws Exception {
        session.change("Measure", () -> indicator().getMeasurements().add(PlansFactory.eINSTANCE.createMeasurement()));
        session.save();
        assertThrows(ChangeRefusedException.class, session::undo);
        assertEquals(2, indicator().getMeasurements().size());
    }

    @Test
    void aFrozenStrategyNeverChangesOnceItIsSaved() throws Exception {
        StrategySnapshot snapshot = cycle.getSnapshots().getFirst();
        session.change("Complete", () -> snapshot.setName("Coaching in pairs"));
        session.save();
        refused("Rename", () -> snapshot.setName("x"));
        refused("Remove", () -> session.remove(snapshot));
        refused("Remove the cycle's list", () -> cycle.getSnapshots().clear());
    }

    @Test
    void aPublishedCycleStaysAndTheTalkAboutItGoesOn() throws Exception {
        publish();
        refused("Rename", () -> cycle.setName("x"));
        refused("Rename a recommendation", () -> recommendation.setName("x"));
        refused("Add a finding", () -> cycle.getFindings().add(FeedbackFactory.eINSTANCE.createFinding()));
        refused("Remove a recommendation", () -> session.remove(recommendation));
        refused("Take back the issue", () -> cycle.getPublications().clear());
        refused("Remove the cycle", () -> session.remove(cycle));
        session.change("Comment", () -> recommendation.getComments().add(BaseFactory.eINSTANCE.createComment()));
        session.change("Edit the comment", () -> recommendation.getComments().getFirst().setText("Agreed"));
        session.change("Check", () -> cycle.getVerifications().add(BaseFactory.eINSTANCE.createVerification()));
        session.change("Judge",
                () -> recommendation.getJudgements().add(FeedbackFactory.eINSTANCE.createUptakeJudgement()));
        session.change("Undertake",
                () -> recommendation.getCommitments().add(FeedbackFactory.eINSTANCE.createCommitment()));
        session.change("Withdraw", () -> recommendation.setWithdrawnOn(LocalDate.of(2026, 9, 14)));
        session.change("Issue again", () -> cycle.getPublications().add(FeedbackFactory.eINSTANCE.createPublication()));
    }

    @Test
    void anAnswerToAPublishedRecommendationMayBeCorrectedUntilItIsSaved() throws Exception {
        publish();
        Response response = FeedbackFactory.eINSTANCE.createResponse();
        session.change("Answer", () -> recommendation.getResponses().add(response));
        session.change("Correct", () -> response.setReason("We already do"));
        session.save();
        refused("Correct again", () -> response.setReason("x"));
    }

    @Test
    void publishingEndsUndo() throws Exception {
        publish();
        assertEquals(Optional.empty(), session.undoLabel());
        assertEquals(Optional.empty(), session.redoLabel());
    }

    @Test
    void addingWhatIsPublishedAlreadyEndsUndo() throws Exception {
        session.change("Bring in a cycle", () -> {
            Cycle earlier = FeedbackFactory.eINSTANCE.createCycle();
            earlier.getPublications().add(FeedbackFactory.eINSTANCE.createPublication());
            session.add(earlier);
        });
        assertEquals(Optional.empty(), session.undoLabel());
    }

    @Test
    void aGuardCanBeAskedBeforehand() throws Exception {
        publish();
        Optional<String> reason = session
                .refusal(Edit.set(cycle, FeedbackPackage.Literals.CYCLE__FOLLOWS, null, cycle));
        assertTrue(reason.orElseThrow().contains("has been published"));
        assertEquals(Optional.empty(), session
                .refusal(Edit.set(cycle, FeedbackPackage.Literals.CYCLE__WITHDRAWN_BECAUSE, null, "Withdrawn")));
    }

    private void publish() throws ChangeRefusedException {
        session.change("Publish", () -> cycle.getPublications().add(FeedbackFactory.eINSTANCE.createPublication()));
    }

    private void refused(String label, Session.Work work) {
        assertThrows(ChangeRefusedException.class, () -> session.change(label, work), label);
    }

    private Indicator indicator() {
        return plan().getIndicators().getFirst();
    }

    private Plan plan() {
        return BaseFolder.plan(session, "plan-1");
    }
}
