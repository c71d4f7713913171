package org.throughline.core.verb;

import java.nio.file.Path;

import org.throughline.core.KnowledgeBaseException;
import org.throughline.core.KnowledgeBases;
import org.throughline.core.OpenOptions;
import org.throughline.core.Problem;
import org.throughline.core.Session;

/** Opening a knowledge base for a command: what fails becomes a sentence, what is not whole is named. */
public final class VerbSession {

    private VerbSession() {}

    /**
     * Opens the knowledge base that the command's first argument names. Files that cannot be read or were changed
     * outside are named to the call's warnings.
     *
     * @param bases
     *            opens knowledge bases
     * @param call
     *            the call, with the folder as its first argument; restricted parts are opened if it says so
     * @return the session, to be closed by the caller
     * @throws VerbException
     *             if the folder is no knowledge base (wrong use) or cannot be read (environment)
     */
    public static Session open(KnowledgeBases bases, VerbCall call) throws VerbException {
        Path folder = call.path(call.argument(0)
                .orElseThrow(() -> VerbException.wrongUse("Name the folder of the knowledge base.")));
        OpenOptions options = OpenOptions.standard().withRestricted(call.has(VerbDescription.RESTRICTED.name()));
        try {
            Session session = bases.open(folder, options);
            session.content().problems().stream().map(Problem::message).forEach(call.warnings());
            return session;
        } catch (KnowledgeBaseException e) {
            throw translate(e);
        }
    }

    /**
     * A failure of the knowledge base as one of the command.
     *
     * @param failure
     *            what happened
     * @return the exception to throw
     */
    public static VerbException translate(KnowledgeBaseException failure) {
        return switch (failure.kind()) {
            case WRONG_INPUT -> VerbException.wrongUse(failure.getMessage());
            case ENVIRONMENT -> VerbException.environment(failure.getMessage(), failure);
        };
    }
}
