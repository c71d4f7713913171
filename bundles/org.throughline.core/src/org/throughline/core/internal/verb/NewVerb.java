package org.throughline.core.internal.verb;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.throughline.core.KnowledgeBaseException;
import org.throughline.core.KnowledgeBases;
import org.throughline.core.OpenOptions;
import org.throughline.core.Session;
import org.throughline.core.change.ChangeRefusedException;
import org.throughline.core.content.StartingContents;
import org.throughline.core.verb.Outcome;
import org.throughline.core.verb.Verb;
import org.throughline.core.verb.VerbCall;
import org.throughline.core.verb.VerbDescription;
import org.throughline.core.verb.VerbDescription.Argument;
import org.throughline.core.verb.VerbDescription.Option;
import org.throughline.core.verb.VerbException;
import org.throughline.core.verb.VerbSession;

/** {@code new}: makes a knowledge base. */
@Component(service = Verb.class)
public final class NewVerb implements Verb {

    private static final String LIBRARY = "library";
    private static final String SAMPLE = "sample";
    private static final String BARE = "bare";
    private static final String NAME = "name";
    private static final String SAMPLE_NAME = "Riverside District";

    private final KnowledgeBases bases;
    private final StartingContents contents;

    /**
     * With what it needs.
     *
     * @param bases
     *            makes knowledge bases
     * @param contents
     *            what they can start with
     */
    @Activate
    public NewVerb(@Reference KnowledgeBases bases, @Reference StartingContents contents) {
        this.bases = bases;
        this.contents = contents;
    }

    @Override
    public VerbDescription description() {
        return new VerbDescription("new",
                "Makes a knowledge base in a folder that is empty or not there: with the findings library, or the sample district.",
                List.of(new Argument("DIR", "The folder of the new knowledge base.", true)),
                List.of(Option.value(NAME, "NAME", "Its name; needed unless it starts with the sample."),
                        Option.flag(SAMPLE,
                                "Start with the sample district; its dates lie around the day given by --on."),
                        Option.flag(BARE, "Start with nothing, not even the findings library."), VerbDescription.ON),
                false);
    }

    @Override
    public Outcome run(VerbCall call) throws VerbException {
        boolean sample = call.has(SAMPLE);
        if (sample && call.has(BARE)) {
            throw VerbException.wrongUse("--sample and --bare exclude each other: the sample is not bare.");
        }
        String name = call.value(NAME).map(String::strip).or(() -> sample
                ? Optional.of(SAMPLE_NAME)
                : Optional.empty()).filter(given -> !given.isEmpty())
                .orElseThrow(() -> VerbException.wrongUse("Give the knowledge base a name with --name."));
        if (name.chars().anyMatch(Character::isISOControl)) {
            throw VerbException.wrongUse("The name holds a line break or another control character; take it out.");
        }
        Path folder = call.path(call.argument(0).orElseThrow());
        try (Session session = bases.create(folder, name, OpenOptions.standard().withRestricted(true))) {
            if (!call.has(BARE)) {
                contents.fill(sample ? SAMPLE : LIBRARY, session, call.on());
            }
            session.save();
            int parts = session.content().parts().size();
            return Outcome.done("Made the knowledge base “" + name + "” in " + session.folder() + " with " + parts
                    + (parts == 1 ? " document." : " documents."), Map.of("folder", session.folder().toString()));
        } catch (KnowledgeBaseException e) {
            throw VerbSession.translate(e);
        } catch (ChangeRefusedException e) {
            // Nothing in a new knowledge base is protected; what stands in the way is the folder.
            throw VerbException.environment(e.getMessage(), e);
        }
    }
}
