package org.throughline.sample.generator;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts texts together that look like those of real plans. */
final class Prose {

    private final Dice dice;

    Prose(Dice dice) {
        this.dice = dice;
    }

    String sentence() {
        String sentence = switch (dice.between(0, 9)) {
            case 0 -> who() + " " + act() + " " + when() + ".";
            case 1 -> when() + ", " + who() + " " + act() + ".";
            case 2 -> "In the unit on " + topic() + " (" + standard() + "), " + who() + " " + act() + ".";
            case 3 -> "We expect that " + effect() + " when " + who() + " " + act() + ".";
            case 4 -> "The " + structure() + " builds on " + practice() + ", so that " + effect() + ".";
            case 5 -> "It took " + dice.between(2, 9) + " weeks until " + effect() + ".";
            case 6 -> "About " + dice.between(15, 95) + "% of the lessons that were visited showed " + practice() + ".";
            case 7 -> "What is still missing: " + who() + " rarely " + act() + ".";
            case 8 -> "Each " + structure() + " closes with " + topic() + " and one question on " + practice() + ".";
            default -> "“I can see how " + topic() + " connects to the " + structure() + "”, one teacher said.";
        };
        return capital(sentence);
    }

    /** So many sentences, in one paragraph. */
    String text(int low, int high) {
        return IntStream.range(0, dice.between(low, high)).mapToObj(i -> sentence()).collect(Collectors.joining(" "));
    }

    /** A longer text, now and then with a heading, a list or emphasis. */
    String markdown(int low, int high) {
        return switch (dice.between(0, 9)) {
            case 0 -> "## " + capital(practice()) + "\n\n" + text(low, high) + "\n\n- " + capital(act()) + "\n- "
                    + capital(act()) + "\n";
            case 1 -> text(low, high) + "\n\n1. " + capital(act()) + "\n2. " + capital(act()) + "\n3. "
                    + capital(act());
            case 2 -> "**" + capital(topic()) + "**: " + text(low, high);
            case 3 -> text(low, high) + "\n\n*See also* " + standard() + " & “" + structure() + "” <draft>.";
            default -> text(low, high);
        };
    }

    String title() {
        return capital(switch (dice.between(0, 5)) {
            case 0 -> structure() + " on " + topic();
            case 1 -> topic() + " " + standard();
            case 2 -> practice() + " in " + topic();
            case 3 -> structure() + " for " + who();
            case 4 -> structure() + " " + when();
            default -> practice() + " with " + who();
        });
    }

    String person() {
        return dice.one(Words.FIRST_NAMES) + " " + (char) dice.between('A', 'Z') + ". " + dice.one(Words.LAST_NAMES);
    }

    /** The code of a standard, such as 6.NS.3. */
    String standard() {
        return dice.between(3, 8) + "." + dice.oneOf("NS", "RP", "EE", "G", "SP", "F") + "." + dice.between(1, 9);
    }

    String tag() {
        return dice.one(Words.TAGS);
    }

    String topic() {
        return dice.one(Words.TOPICS);
    }

    String practice() {
        return dice.one(Words.PRACTICES);
    }

    String structure() {
        return dice.one(Words.STRUCTURES);
    }

    String effect() {
        return dice.one(Words.EFFECT);
    }

    String act() {
        return dice.one(Words.DO);
    }

    String who() {
        return dice.one(Words.WHO);
    }

    String when() {
        return dice.one(Words.WHEN);
    }

    static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
