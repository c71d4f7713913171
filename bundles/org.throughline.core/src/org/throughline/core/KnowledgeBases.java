package org.throughline.core;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.throughline.core.change.EditGuard;
import org.throughline.core.internal.change.AppendOnlyGuard;
import org.throughline.core.internal.change.FrozenCycleGuard;
import org.throughline.core.internal.change.RestrictionGuard;
import org.throughline.core.internal.store.Store;
import org.throughline.model.Vocabulary;
import org.throughline.model.base.BaseFactory;
import org.throughline.model.base.KnowledgeBase;

/** Opens and makes knowledge bases. Safe for use by several threads; each session belongs to one. */
@Component(service = KnowledgeBases.class)
public final class KnowledgeBases {

    private static final String VOCABULARY = "vocabulary.properties";

    private final List<EditGuard> guards;

    /**
     * With the guards of the plug-ins, beside those of core.
     *
     * @param contributed
     *            the guards
     */
    @Activate
    public KnowledgeBases(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<EditGuard> contributed) {
        guards = Stream.concat(Stream.of(new AppendOnlyGuard(), new FrozenCycleGuard(), new RestrictionGuard()),
                contributed.stream()).toList();
    }

    /**
     * Opens a knowledge base. An unfinished save is completed or discarded first. Parts that cannot be read are left out
     * and named by {@link Content#problems()}.
     *
     * @param folder
     *            its folder
     * @param options
     *            how to open it
     * @return a session, to be closed by the caller
     * @throws KnowledgeBaseException
     *             if the folder is no knowledge base, or cannot be read
     */
    public Session open(Path folder, OpenOptions options) throws KnowledgeBaseException {
        Store store = Store.open(folder, options.restricted());
        return new Session(store, options, guards, vocabulary(store.folder()));
    }

    /**
     * Makes a knowledge base in a folder that is empty or not there. Its first save writes it.
     *
     * @param folder
     *            the folder
     * @param name
     *            its name
     * @param options
     *            how it is opened
     * @return a session, to be closed by the caller
     * @throws KnowledgeBaseException
     *             if the folder is not empty or cannot be made
     */
    public Session create(Path folder, String name, OpenOptions options) throws KnowledgeBaseException {
        KnowledgeBase root = BaseFactory.eINSTANCE.createKnowledgeBase();
        root.setName(name);
        root.setLanguage("en");
        root.setCreatedOn(options.today().get());
        root.setCreatedBy(options.user());
        Store store = Store.create(folder, root);
        return Session.ofNew(store, options, guards);
    }

    private static Vocabulary vocabulary(Path folder) throws KnowledgeBaseException {
        Path file = folder.resolve(VOCABULARY);
        if (!Files.isRegularFile(file)) {
            return Vocabulary.shipped();
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            return Vocabulary.shipped().with(reader);
        } catch (CharacterCodingException e) {
            throw unreadable(file, "it is not saved as UTF-8", e);
        } catch (IllegalArgumentException e) {
            throw unreadable(file, "a \\u in it is not followed by four hexadecimal digits", e);
        } catch (IOException e) {
            throw unreadable(file, "the system does not let it", e);
        }
    }

    private static KnowledgeBaseException unreadable(Path file, String why, Exception cause) {
        return new KnowledgeBaseException(KnowledgeBaseException.Kind.WRONG_INPUT, "The vocabulary file " + file
                + " cannot be read, since " + why + "; correct it or take it away. Nothing else was touched.", cause);
    }
}
