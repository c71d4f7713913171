package org.throughline.sample.generator;

import org.throughline.model.organisation.RoleLevel;
import org.throughline.model.system.ContextKind;
import org.throughline.model.system.ContextNote;
import org.throughline.model.system.Expectation;
import org.throughline.model.system.InstructionalSystem;
import org.throughline.model.system.LeadershipPractice;
import org.throughline.model.system.PressFocus;
import org.throughline.model.system.Signal;
import org.throughline.model.system.Symptom;
import org.throughline.model.system.SystemFactory;
import org.throughline.model.system.Voice;

/** Makes what stands around teaching: leaders' practices, expectations, circumstances, symptoms, teachers' voices. */
final class CircumstanceMaker {

    private static final SystemFactory FACTORY = SystemFactory.eINSTANCE;

    private final Stock stock;
    private final Dice dice;
    private final InstructionalSystem system;

    CircumstanceMaker(Stock stock, InstructionalSystem system) {
        this.stock = stock;
        this.system = system;
        dice = stock.dice;
    }

    /** One of each kind. */
    void make() {
        leadershipPractice();
        expectation();
        contextNote();
        symptom();
        voice();
    }

    private void leadershipPractice() {
        LeadershipPractice practice = stock.full(FACTORY.createLeadershipPractice(), stock.prose.title());
        practice.setLevel(dice.one(RoleLevel.VALUES));
        practice.getRoles().add(stock.role());
        practice.getSupports().addAll(dice.some(stock.supports, 0, 2));
        system.getLeadershipPractices().add(practice);
    }

    private void expectation() {
        Expectation expectation = stock.full(FACTORY.createExpectation(), stock.prose.title());
        expectation.setPresser(stock.role());
        expectation.setPressed(stock.role());
        expectation.setSchool(dice.chance(50) ? dice.one(stock.schools) : null);
        expectation.setFocus(dice.one(PressFocus.VALUES));
        expectation.setSince(stock.on.minusDays(dice.between(0, 900)));
        system.getExpectations().add(expectation);
    }

    private void contextNote() {
        ContextNote note = stock.full(FACTORY.createContextNote(), stock.prose.title());
        note.setKind(dice.one(ContextKind.VALUES));
        note.setFrom(stock.on.minusDays(dice.between(0, 1_200)));
        note.setTo(dice.chance(50) ? note.getFrom().plusDays(dice.between(0, 500)) : null);
        system.getContextNotes().add(note);
    }

    private void symptom() {
        Symptom symptom = stock.full(FACTORY.createSymptom(), "Too few lessons where " + stock.prose.effect());
        symptom.setNoticedOn(stock.on.minusDays(dice.between(10, 900)));
        symptom.getCauses().addAll(dice.some(stock.supports, 1, 2));
        symptom.setResolvedOn(dice.chance(30) ? symptom.getNoticedOn().plusDays(dice.between(0, 400)) : null);
        system.getSymptoms().add(symptom);
    }

    private void voice() {
        Voice voice = stock.full(FACTORY.createVoice(), "A teacher on " + stock.prose.topic());
        voice.setSaidOn(stock.on.minusDays(dice.between(0, 900)));
        voice.setQuote(stock.prose.text(1, 2));
        voice.setSignal(dice.one(Signal.VALUES));
        voice.setRole(dice.one(stock.schoolRoles));
        voice.setSchool(dice.one(stock.schools));
        voice.getAbout().addAll(dice.some(stock.supports, 0, 1));
        system.getVoices().add(voice);
    }
}
