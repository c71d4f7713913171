package org.throughline.office.word;

/** Tells in which direction a paragraph is read. */
final class RightToLeft {

    private RightToLeft() {}

    /** Whether the first letter that has a direction is read from right to left. */
    static boolean is(String text) {
        return text.codePoints().map(Character::getDirectionality)
                .filter(d -> d == Character.DIRECTIONALITY_LEFT_TO_RIGHT || isRight(d)).limit(1)
                .anyMatch(RightToLeft::isRight);
    }

    private static boolean isRight(int direction) {
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
