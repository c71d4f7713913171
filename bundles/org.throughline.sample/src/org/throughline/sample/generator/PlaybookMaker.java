package org.throughline.sample.generator;

import org.throughline.model.organisation.Person;
import org.throughline.model.plans.Plan;
import org.throughline.model.playbooks.Answer;
import org.throughline.model.playbooks.Chapter;
import org.throughline.model.playbooks.ChapterKind;
import org.throughline.model.playbooks.Departure;
import org.throughline.model.playbooks.Handover;
import org.throughline.model.playbooks.Idea;
import org.throughline.model.playbooks.OnboardingItem;
import org.throughline.model.playbooks.OnboardingKind;
import org.throughline.model.playbooks.OnboardingPath;
import org.throughline.model.playbooks.Playbook;
import org.throughline.model.playbooks.PlaybooksFactory;
import org.throughline.model.playbooks.Question;
import org.throughline.model.playbooks.Risk;
import org.throughline.model.playbooks.Severity;

/** Makes playbooks: chapters, routines, questions, risks, ideas, ways into the work, departures. */
final class PlaybookMaker {

    private static final PlaybooksFactory FACTORY = PlaybooksFactory.eINSTANCE;

    private final Stock stock;
    private final Dice dice;

    PlaybookMaker(Stock stock) {
        this.stock = stock;
        dice = stock.dice;
    }

    Playbook make(String name, Plan plan, int budget) {
        int end = stock.made() + budget;
        Playbook playbook = stock.full(FACTORY.createPlaybook(), name);
        for (ChapterKind kind : ChapterKind.VALUES) {
            Chapter chapter = stock.full(FACTORY.createChapter(), stock.prose.title());
            chapter.setKind(kind);
            chapter.setText(stock.prose.markdown(3, 8));
            playbook.getChapters().add(chapter);
        }
        RoutineMaker routines = new RoutineMaker(stock, playbook, plan);
        do {
            routines.make();
            question(playbook);
            routines.make();
            risk(playbook);
            routines.make();
            idea(playbook);
        } while (stock.made() < end);
        onboarding(playbook);
        departure(playbook);
        return playbook;
    }

    private void question(Playbook playbook) {
        Question question = stock.full(FACTORY.createQuestion(),
                "Why does the " + stock.prose.structure() + " deal with " + stock.prose.topic() + "?");
        question.setAskedOn(stock.on.minusDays(dice.between(5, 500)));
        question.setAskedBy(dice.one(stock.standIns));
        question.setAskedOf(dice.one(stock.carriers));
        question.getAbout().addAll(dice.some(playbook.getRoutines(), 0, 1));
        if (dice.chance(60) || playbook.getQuestions().isEmpty()) {
            Answer answer = stock.made(FACTORY.createAnswer());
            answer.setDate(question.getAskedOn().plusDays(dice.between(0, 5)));
            answer.setBy(dice.one(dice.chance(20) ? stock.former : stock.carriers));
            answer.setText(stock.prose.markdown(1, 3));
            question.getAnswers().add(answer);
        }
        playbook.getQuestions().add(question);
    }

    private void risk(Playbook playbook) {
        Risk risk = stock.full(FACTORY.createRisk(), "Nobody notices when the " + stock.prose.structure() + " is late");
        risk.setSeverity(dice.one(Severity.VALUES));
        risk.setMitigation(stock.prose.text(1, 2));
        risk.getAbout().addAll(dice.some(playbook.getRoutines(), 0, 2));
        risk.setClosedOn(dice.chance(20) ? stock.on.minusDays(dice.between(1, 300)) : null);
        playbook.getRisks().add(risk);
    }

    private void idea(Playbook playbook) {
        Idea idea = stock.full(FACTORY.createIdea(), "Try a " + stock.prose.structure() + " on " + stock.prose.topic());
        idea.getAbout().addAll(dice.some(playbook.getRoutines(), 0, 1));
        idea.setOutcome(dice.chance(40) ? stock.prose.text(1, 2) : null);
        playbook.getIdeas().add(idea);
    }

    private void onboarding(Playbook playbook) {
        OnboardingPath path = stock.full(FACTORY.createOnboardingPath(), "First weeks, " + stock.prose.structure());
        path.setRole(stock.role());
        path.setPerson(dice.one(stock.standIns));
        path.setStart(stock.on.minusDays(dice.between(0, 60)));
        for (OnboardingKind kind : OnboardingKind.VALUES) {
            OnboardingItem item = stock.full(FACTORY.createOnboardingItem(), Prose.capital(stock.prose.act()));
            item.setKind(kind);
            item.setDay(dice.between(1, 30));
            item.setAfter(path.getItems().isEmpty() ? null : path.getItems().getLast());
            item.getAbout().addAll(dice.some(playbook.getRoutines(), 1, 1));
            item.setDoneOn(dice.chance(30) ? stock.on : null);
            path.getItems().add(item);
        }
        playbook.getOnboardingPaths().add(path);
    }

    private void departure(Playbook playbook) {
        Person person = dice.one(stock.former);
        Departure departure = stock.full(FACTORY.createDeparture(), person.getName() + " leaves");
        departure.setPerson(person);
        departure.setLastDay(person.getLeftOn().minusDays(1));
        Handover handover = stock.made(FACTORY.createHandover());
        handover.setRole(stock.role());
        handover.setSchool(dice.one(stock.schools));
        handover.setSuccessor(dice.one(stock.carriers));
        handover.setNote(stock.prose.sentence());
        departure.getHandovers().add(handover);
        departure.getTasks().add(stock.task(person.getLeftOn().minusDays(dice.between(1, 20))));
        playbook.getDepartures().add(departure);
    }
}
