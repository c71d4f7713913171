package org.throughline.core.verb;

/**
 * A command of the command line.
 * <p>
 * Contributed as a service. Run on one thread, once in a process.
 */
public interface Verb {

    /**
     * What the command is called and what it takes.
     *
     * @return its description
     */
    VerbDescription description();

    /**
     * Runs the command.
     *
     * @param call
     *            what was given
     * @return what came of it
     * @throws VerbException
     *             if the call is wrong or the environment fails; its message is one sentence for the user
     */
    Outcome run(VerbCall call) throws VerbException;
}
