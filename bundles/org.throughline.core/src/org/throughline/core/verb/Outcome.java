package org.throughline.core.verb;

/**
 * What came of a command.
 *
 * @param status
 *            the exit status: {@link #DONE} or {@link #FOUND}
 * @param text
 *            the result for people, printed as it is; empty for none
 * @param data
 *            the result for programs: a record, map, list, text, number or boolean, nested at will; {@code null} where
 *            the command prints no results
 */
public record Outcome(int status, String text, Object data) {

    /** Done. */
    public static final int DONE = 0;

    /** Done, and found what the command is asked to fail on. */
    public static final int FOUND = 1;

    /**
     * Done.
     *
     * @param text
     *            the result for people
     * @param data
     *            the result for programs
     * @return the outcome
     */
    public static Outcome done(String text, Object data) {
        return new Outcome(DONE, text, data);
    }
}
