package org.throughline.playbooks.internal.pack;

import java.util.List;

import org.throughline.core.analysis.Names;
import org.throughline.core.document.Block;
import org.throughline.model.playbooks.Answer;
import org.throughline.model.playbooks.PlaybooksPackage;
import org.throughline.model.playbooks.Question;

/** Questions to those who know: first those without an answer. */
final class Questions implements Section {

    @Override
    public String title() {
        return "Questions and answers";
    }

    @Override
    public String whenEmpty() {
        return "Here stand questions to those who know, and their answers; nobody has asked one yet.";
    }

    @Override
    public List<Block> blocks(Handoff handoff) {
        Text text = new Text();
        List<Question> all = handoff.all(Question.class);
        List<Question> open = all.stream().filter(question -> isOpen(question, handoff)).toList();
        if (!open.isEmpty()) {
            text.heading(2, "Without an answer", null);
            open.forEach(question -> add(text, question, handoff));
        }
        if (open.size() < all.size()) {
            text.heading(2, "Answered", null);
            all.stream().filter(question -> !open.contains(question)).forEach(question -> add(text, question, handoff));
        }
        return text.blocks();
    }

    /** Whether nobody has answered by the day. */
    static boolean isOpen(Question question, Handoff handoff) {
        return question.getAnswers().stream().noneMatch(answer -> isGiven(answer, handoff));
    }

    private static boolean isGiven(Answer answer, Handoff handoff) {
        return answer.getDate() == null || !answer.getDate().isAfter(handoff.on());
    }

    private static void add(Text text, Question question, Handoff handoff) {
        text.heading(3, Names.of(question), question.getId()).markdown(question.getDescription());
        if (question.getAskedOf() != null) {
            text.fact(handoff.word(PlaybooksPackage.Literals.QUESTION__ASKED_OF), handoff.name(question.getAskedOf()));
        }
        if (question.getAskedBy() != null) {
            text.fact(handoff.word(PlaybooksPackage.Literals.QUESTION__ASKED_BY), handoff.name(question.getAskedBy())
                    + (question.getAskedOn() == null ? "" : ", " + handoff.day(question.getAskedOn())));
        }
        text.fact(handoff.word(PlaybooksPackage.Literals.QUESTION__ABOUT),
                Text.enumerated(question.getAbout().stream().map(handoff::reference).toList()));
        question.getAnswers().stream().filter(answer -> isGiven(answer, handoff))
                .forEach(answer -> text.labelled(4, who(answer, handoff), answer.getText()));
    }

    private static String who(Answer answer, Handoff handoff) {
        return handoff.request().vocabulary().of(PlaybooksPackage.Literals.ANSWER).singular()
                + (answer.getBy() == null ? "" : " by " + handoff.name(answer.getBy()))
                + (answer.getDate() == null ? "" : ", " + handoff.day(answer.getDate()));
    }
}
