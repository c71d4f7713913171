package org.throughline.core.internal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.throughline.core.KnowledgeBaseException;
import org.throughline.core.Problem;
import org.throughline.model.base.KnowledgeBase;
import org.throughline.model.base.Part;
import org.throughline.model.base.PartEntry;

/** Reads a knowledge base: the root, then every part that it lists. What cannot be read is reported and left out. */
final class Opening {

    private final Folder folder;
    private final boolean restricted;
    private final FileStates states = new FileStates();
    private final PartResources resources = new PartResources();
    private final List<PartResource> read = new ArrayList<>();

    Opening(Folder folder, boolean restricted) {
        this.folder = folder;
        this.restricted = restricted;
    }

    /** The real folder of a knowledge base. */
    static Folder folder(Path given) throws KnowledgeBaseException {
        if (!Files.exists(given)) {
            throw Failures.environment("There is no folder " + given + "; check how it is written.", null);
        }
        if (!Files.isDirectory(given)) {
            throw Failures.wrongInput(given + " is a file; name the folder of a knowledge base.", null);
        }
        if (!Files.isReadable(given) || !Files.isExecutable(given)) {
            throw Failures.environment("The folder " + given + " cannot be read; see that you have the right to.",
                    null);
        }
        try {
            return new Folder(given.toRealPath());
        } catch (IOException e) {
            throw Failures.environment("The folder " + given + " cannot be read (" + Failures.inWords(e) + ").", e);
        }
    }

    Store open() throws KnowledgeBaseException {
        finishSave();
        if (!folder.has(Layout.ROOT)) {
            throw Failures.wrongInput("The folder " + folder.root() + " is no knowledge base, since it has no file "
                    + Layout.ROOT + "; name another folder, or make a new knowledge base.", null);
        }
        Sums sums = sums();
        PartResource root = root(sums);
        KnowledgeBase base = (KnowledgeBase) root.getContents().getFirst();
        for (String path : new LinkedHashSet<>(base.getParts().stream().map(PartEntry::getPath).toList())) {
            readPart(path, sums);
        }
        Proxies proxies = new Proxies(read);
        read.forEach(proxies::resolve);
        read.forEach(resources::add);
        return new Store(folder, resources, base, states);
    }

    private void finishSave() throws KnowledgeBaseException {
        try {
            new Recovery(folder).recover();
        } catch (IOException e) {
            throw Failures.environment("What an interrupted save may have left in " + folder.root()
                    + " cannot be looked at or finished now (" + Failures.inWords(e)
                    + "); nothing is lost, so see to that and open it again.", e);
        }
    }

    private Sums sums() throws KnowledgeBaseException {
        try {
            return Sums.read(folder);
        } catch (IOException e) {
            throw unreadable(Layout.SUMS, e);
        }
    }

    private PartResource root(Sums sums) throws KnowledgeBaseException {
        try {
            PartResource root = read(Layout.ROOT, sums);
            if (root.getContents().getFirst() instanceof KnowledgeBase) {
                read.add(root);
                return root;
            }
            throw new DamagedException("holds something else");
        } catch (DamagedException e) {
            throw Failures.wrongInput("The knowledge base " + folder.root() + " cannot be opened: its file "
                    + Layout.ROOT + " " + e.getMessage() + ". Nothing was changed." + earlierVersion(Layout.ROOT), e);
        } catch (IOException e) {
            throw unreadable(Layout.ROOT, e);
        }
    }

    private void readPart(String path, Sums sums) {
        if (!Layout.isPart(path)) {
            states.report(Problem.Kind.DAMAGED_PART, path == null ? Layout.ROOT : path,
                    "The table of contents lists “" + path + "”, where no document can be; it was left out.");
        } else if (folder.has(path)) {
            try {
                PartResource resource = read(path, sums);
                if (requirePart(path, resource.getContents().getFirst())) {
                    read.add(resource);
                }
            } catch (DamagedException e) {
                states.report(Problem.Kind.DAMAGED_PART, path, "The file " + path + " " + e.getMessage()
                        + "; it was left out and left as it is." + earlierVersion(path));
            } catch (IOException e) {
                states.report(Problem.Kind.DAMAGED_PART, path, "The file " + path + " cannot be read ("
                        + Failures.inWords(e) + "); it was left out and left as it is.");
            }
        } else if (!Layout.isRestricted(path)) {
            states.report(Problem.Kind.MISSING_PART, path, "The document " + path
                    + " is listed and its file is not there; put it back from a copy." + earlierVersion(path));
        }
    }

    /** Where to look for a version that is whole; nothing for a file that has never been written over. */
    private String earlierVersion(String path) {
        String place = Layout.PREVIOUS + "/" + path;
        return folder.has(place) ? " Earlier versions lie in " + place + "." : "";
    }

    private PartResource read(String path, Sums sums) throws IOException {
        byte[] bytes = folder.read(path);
        String digest = Digest.of(bytes);
        PartResource resource = new PartResource(path);
        resource.read(bytes);
        states.is(path, Optional.of(digest));
        Optional<String> vouched = sums.of(path);
        if (!vouched.equals(Optional.of(digest))) {
            states.report(Problem.Kind.CHANGED_OUTSIDE, path, "The file " + path
                    + (vouched.isPresent() ? " was changed outside Throughline" : " did not come from Throughline")
                    + "; it is shown as it is, and will not be written before somebody accepts it.");
        }
        return resource;
    }

    /** Whether what was read takes part; restricted content that nobody asked for does not. */
    private boolean requirePart(String path, EObject content) throws DamagedException {
        if (!(content instanceof Part part)) {
            throw new DamagedException("holds something else than a document");
        }
        if (Layout.isRestricted(path) && !part.isRestricted()) {
            throw new DamagedException("lies among the restricted documents and does not say that it is one");
        }
        return restricted || !part.isRestricted();
    }

    private KnowledgeBaseException unreadable(String path, IOException cause) {
        return Failures.environment("The file " + path + " in " + folder.root() + " cannot be read ("
                + Failures.inWords(cause) + ").", cause);
    }
}
