package org.throughline.handoff.tests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.throughline.core.Content;
import org.throughline.core.check.Remark;
import org.throughline.core.check.Severity;
import org.throughline.core.document.PlainText;
import org.throughline.core.report.ReportException;
import org.throughline.core.report.ReportRequest;
import org.throughline.model.Vocabulary;
import org.throughline.model.base.BaseFactory;
import org.throughline.model.base.Cadence;
import org.throughline.model.base.Element;
import org.throughline.model.base.Link;
import org.throughline.model.base.LinkKind;
import org.throughline.model.base.UptakeCategory;
import org.throughline.model.base.Verification;
import org.throughline.model.base.Warrant;
import org.throughline.model.feedback.Cycle;
import org.throughline.model.feedback.FeedbackFactory;
import org.throughline.model.feedback.Finding;
import org.throughline.model.feedback.Publication;
import org.throughline.model.feedback.Recommendation;
import org.throughline.model.feedback.Response;
import org.throughline.model.feedback.ResponseKind;
import org.throughline.model.feedback.UptakeJudgement;
import org.throughline.model.feedback.WorkStatus;
import org.throughline.model.library.FindingCard;
import org.throughline.model.library.FindingsLibrary;
import org.throughline.model.library.LibraryFactory;
import org.throughline.model.library.Source;
import org.throughline.model.organisation.Capacity;
import org.throughline.model.organisation.Contact;
import org.throughline.model.organisation.District;
import org.throughline.model.organisation.Holding;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Person;
import org.throughline.model.organisation.Role;
import org.throughline.model.organisation.School;
import org.throughline.model.plans.Decision;
import org.throughline.model.plans.Plan;
import org.throughline.model.plans.PlansFactory;
import org.throughline.model.playbooks.Answer;
import org.throughline.model.playbooks.Idea;
import org.throughline.model.playbooks.Playbook;
import org.throughline.model.playbooks.PlaybooksFactory;
import org.throughline.model.playbooks.Question;
import org.throughline.model.playbooks.Risk;
import org.throughline.model.playbooks.Routine;
import org.throughline.model.playbooks.Run;
import org.throughline.model.playbooks.RunNote;
import org.throughline.model.playbooks.Step;
import org.throughline.model.playbooks.ToolUse;
import org.throughline.playbooks.internal.pack.HandoffPack;

/** A district small enough to know by heart, as of 14 September 2026. */
final class SmallBase {

    static final LocalDate DAY = LocalDate.of(2026, 9, 14);

    final District district = OrganisationFactory.eINSTANCE.createDistrict();
    final Playbook playbook = PlaybooksFactory.eINSTANCE.createPlaybook();
    final Plan plan = PlansFactory.eINSTANCE.createPlan();
    final Cycle cycle = FeedbackFactory.eINSTANCE.createCycle();
    final FindingsLibrary library = LibraryFactory.eINSTANCE.createFindingsLibrary();
    final Role coordinator = role("Mathematics coordinator");
    final Role coach = role("Coach");
    final Role superintendent = role("Superintendent");
    final School cedar = school("Cedar Hill");
    final School oak = school("Oak Grove");
    final Person ana = person("Ana Ruiz");
    final Person ben = person("Ben Okoro");
    final Contact printer = OrganisationFactory.eINSTANCE.createContact();

    SmallBase() {
        cycle.setName("2025-26");
        holding(ana, coordinator, null, Capacity.PRIMARY);
        holding(ben, coach, cedar, Capacity.PRIMARY);
        contacts();
        routines();
        decisions();
        questions();
        feedback();
    }

    /** The text of the pack, line by line. */
    List<String> pack(Map<String, String> settings) throws ReportException {
        return PlainText.of(new HandoffPack().make(request(settings)));
    }

    ReportRequest request(Map<String, String> settings) {
        Content content = Content.of(List.of(district, playbook, plan, cycle, library));
        content.root().setName("Riverside District");
        Remark remark = new Remark("handoff.role-vacant", Severity.WARNING, superintendent, superintendent.getId(),
                "Superintendent", "Nobody holds the role “Superintendent” on 14 September 2026.", null);
        Remark other = new Remark("model.duplicate-name", Severity.INFO, ana, ana.getId(), "Ana Ruiz",
                "Two people are called “Ana Ruiz”.", null);
        return new ReportRequest(content, Vocabulary.shipped(), DAY, settings, false, List.of(remark, other));
    }

    private void contacts() {
        printer.setId("printer");
        printer.setName("District print shop");
        printer.setOrganisation("Central services");
        printer.setPhone("555 0101");
        printer.setWhenToUse("Two weeks before anything has to be printed.");
        district.getContacts().add(printer);
    }

    private void routines() {
        Routine pacing = routine("Pacing calendar", coordinator);
        pacing.setBackupRole(coach);
        pacing.setPurpose("Every school knows *when* to teach what.");
        pacing.setCadence(Cadence.YEARLY);
        pacing.setHoursPerYear(new BigDecimal("40.0"));
        pacing.setNextDue(LocalDate.of(2027, 5, 3));
        step(pacing, "Collect the testing dates", 30, "The assessment office answers faster on Mondays.");
        step(pacing, "Ask the schools", null, null).getPersons().add(ben);
        ToolUse tool = PlaybooksFactory.eINSTANCE.createToolUse();
        tool.setName("Calendar tool");
        tool.setAccount("math-office");
        tool.setWhereKept("the office's password safe");
        pacing.getTools().add(tool);
        pacing.getContacts().add(printer);
        pacing.setUnwritten("The superintendent wants to see it *before* the principals do.");
        verified(pacing, LocalDate.of(2026, 5, 1));
        run(pacing);

        Routine walks = routine("Learning walks", coach);
        walks.getSchools().addAll(List.of(cedar, oak));
        Link link = BaseFactory.eINSTANCE.createLink();
        link.setKind(LinkKind.BUILDS_ON);
        link.setTarget(pacing);
        walks.getLinks().add(link);

        Routine newsletter = routine("Newsletter", coordinator);
        newsletter.setEndedOn(LocalDate.of(2025, 7, 1));
        newsletter.setEndedBecause("Nobody read it.");
    }

    private void run(Routine routine) {
        Run run = PlaybooksFactory.eINSTANCE.createRun();
        run.setStartedOn(LocalDate.of(2026, 4, 1));
        run.setEndedOn(LocalDate.of(2026, 5, 1));
        run.setBy(ana);
        RunNote note = PlaybooksFactory.eINSTANCE.createRunNote();
        note.setText("The state moved its test by a week.");
        run.getNotes().add(note);
        routine.getRuns().add(run);
    }

    private void decisions() {
        Decision one = decision("One pacing calendar for all schools", LocalDate.of(2024, 6, 3), true);
        one.setReasons("Students who move between schools lost weeks.");
        one.setAlternatives("A calendar for each school.");
        one.getDecidedBy().add(superintendent);
        decision("Coaches do not cover classes", LocalDate.of(2025, 2, 10), false).getDecidedBy().add(coordinator);
        decision("Not decided yet", LocalDate.of(2027, 1, 1), false);
    }

    private Decision decision(String name, LocalDate on, boolean read) {
        Decision decision = named(PlansFactory.eINSTANCE.createDecision(), name);
        decision.setDecidedOn(on);
        decision.setReadBeforeReopening(read);
        plan.getDecisions().add(decision);
        return decision;
    }

    private void questions() {
        Question open = named(PlaybooksFactory.eINSTANCE.createQuestion(), "Who orders the manipulatives?");
        open.setAskedOf(ana);
        Question answered = named(PlaybooksFactory.eINSTANCE.createQuestion(), "Where are the old agendas?");
        Answer answer = PlaybooksFactory.eINSTANCE.createAnswer();
        answer.setBy(ben);
        answer.setDate(LocalDate.of(2026, 9, 1));
        answer.setText("In the *blue* binder.");
        answered.getAnswers().add(answer);
        playbook.getQuestions().addAll(List.of(open, answered));
        Risk risk = named(PlaybooksFactory.eINSTANCE.createRisk(), "The test calendar comes late");
        risk.setMitigation("Ask in March.");
        playbook.getRisks().add(risk);
        Idea idea = named(PlaybooksFactory.eINSTANCE.createIdea(), "Share the calendar with parents");
        playbook.getIdeas().add(idea);
    }

    private void feedback() {
        Publication publication = FeedbackFactory.eINSTANCE.createPublication();
        publication.setPublishedOn(LocalDate.of(2026, 6, 15));
        cycle.getPublications().add(publication);
        Finding finding = named(FeedbackFactory.eINSTANCE.createFinding(), "Launches give the method away");
        finding.setStatement("In most visited lessons students were shown the steps.");
        finding.setWarrant(Warrant.OWN_DATA);
        finding.setProvisional(true);
        cycle.getFindings().add(finding);
        Source source = named(LibraryFactory.eINSTANCE.createSource(), "A study");
        source.setCitation("Author, A. (2013). A study.");
        library.getSources().add(source);
        FindingCard card = named(LibraryFactory.eINSTANCE.createFindingCard(),
                "Coaches who facilitate deepen meetings");
        card.setWarrant(Warrant.OBSERVATION);
        card.setSource(source);
        library.getCards().add(card);
        Recommendation open = recommendation(1, "Coaches facilitate grade-level meetings");
        open.setAddressee(coordinator);
        open.setChange("A coach leads every second meeting.");
        open.setWorkStatus(WorkStatus.UNDER_WAY);
        open.getFindings().add(finding);
        open.getCards().add(card);
        respond(open, ResponseKind.ACCEPTED);
        UptakeJudgement judgement = FeedbackFactory.eINSTANCE.createUptakeJudgement();
        judgement.setCategory(UptakeCategory.PARTLY);
        judgement.setDate(LocalDate.of(2026, 9, 1));
        judgement.setReason("Two of eight schools.");
        open.getJudgements().add(judgement);
        respond(recommendation(2, "Declined one"), ResponseKind.DECLINED);
        recommendation(3, "Finished one").setWorkStatus(WorkStatus.DONE);
        recommendation(4, "Withdrawn one").setWithdrawnOn(DAY);
    }

    private Recommendation recommendation(int number, String name) {
        Recommendation recommendation = named(FeedbackFactory.eINSTANCE.createRecommendation(), name);
        recommendation.setNumber(number);
        cycle.getRecommendations().add(recommendation);
        return recommendation;
    }

    private static void respond(Recommendation recommendation, ResponseKind kind) {
        Response response = FeedbackFactory.eINSTANCE.createResponse();
        response.setKind(kind);
        response.setDate(LocalDate.of(2026, 7, 1));
        recommendation.getResponses().add(response);
    }

    private Routine routine(String name, Role holder) {
        Routine routine = named(PlaybooksFactory.eINSTANCE.createRoutine(), name);
        routine.setHolderRole(holder);
        playbook.getRoutines().add(routine);
        return routine;
    }

    private static Step step(Routine routine, String text, Integer minutes, String tip) {
        Step step = PlaybooksFactory.eINSTANCE.createStep();
        step.setText(text);
        step.setMinutes(minutes);
        step.setTip(tip);
        routine.getSteps().add(step);
        return step;
    }

    private static void verified(Element element, LocalDate on) {
        Verification verification = BaseFactory.eINSTANCE.createVerification();
        verification.setDate(on);
        element.getVerifications().add(verification);
    }

    private void holding(Person person, Role role, School school, Capacity capacity) {
        Holding holding = OrganisationFactory.eINSTANCE.createHolding();
        holding.setPerson(person);
        holding.setRole(role);
        holding.setSchool(school);
        holding.setCapacity(capacity);
        district.getHoldings().add(holding);
    }

    private Role role(String name) {
        Role role = named(OrganisationFactory.eINSTANCE.createRole(), name);
        district.getRoles().add(role);
        return role;
    }

    private School school(String name) {
        School school = named(OrganisationFactory.eINSTANCE.createSchool(), name);
        district.getSchools().add(school);
        return school;
    }

    private Person person(String name) {
        Person person = named(OrganisationFactory.eINSTANCE.createPerson(), name);
        district.getPersons().add(person);
        return person;
    }

    private static <T extends Element> T named(T element, String name) {
        element.setId(name.toLowerCase(Locale.ROOT).replace(' ', '-'));
        element.setName(name);
        return element;
    }
}
