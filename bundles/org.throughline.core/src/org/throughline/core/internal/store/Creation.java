package org.throughline.core.internal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

import org.throughline.core.KnowledgeBaseException;

/** Finds out whether a folder can become a knowledge base. What begins with a dot does not count as its content. */
final class Creation {

    private Creation() {}

    static Folder folder(Path given) throws KnowledgeBaseException {
        Path wanted = given.toAbsolutePath().normalize();
        Path existing = wanted;
        while (existing.getParent() != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (!Files.isDirectory(existing)) {
            throw Failures.wrongInput(existing + " is a file; name a folder that is empty or not there yet.", null);
        }
        try {
            Folder folder = new Folder(
                    existing.toRealPath().resolve(existing.relativize(wanted).toString()).normalize());
            if (Files.isDirectory(wanted)) {
                new Recovery(folder).recover();
                requireEmpty(folder, given);
            }
            return folder;
        } catch (IOException e) {
            throw Failures.environment(
                    "The folder " + given + " cannot be used for a knowledge base (" + Failures.inWords(e) + ").", e);
        }
    }

    /** An interrupted first save leaves folders without files. */
    private static void requireEmpty(Folder folder, Path given) throws IOException, KnowledgeBaseException {
        for (String name : folder.names("")) {
            boolean hollow = Files.isDirectory(folder.file(name), LinkOption.NOFOLLOW_LINKS)
                    && folder.names(name).isEmpty();
            if (!name.startsWith(".") && !hollow) {
                throw Failures.wrongInput("The folder " + given
                        + " is not empty; name one that is empty or not there yet, so that nothing is mixed up.", null);
            }
        }
    }
}
