package org.throughline.core.internal.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.throughline.core.KnowledgeBaseException;
import org.throughline.core.Problem;

/** Saves parts: refuses what would overwrite somebody else's work, proves that what it writes can be read again. */
final class Writing {

    private static final String KEPT = " Nothing was saved; everything is still here.";

    private final Folder folder;
    private final FileStates states;

    Writing(Folder folder, FileStates states) {
        this.folder = folder;
        this.states = states;
    }

    void save(Collection<PartResource> changed) throws KnowledgeBaseException {
        try {
            requireFolder();
            new Recovery(folder).recover();
            recogniseAttempt();
            List<Saving.Job> jobs = new ArrayList<>();
            for (PartResource resource : changed) {
                job(resource).ifPresent(jobs::add);
            }
            write(jobs);
        } catch (IOException e) {
            throw Failures.environment(
                    "The knowledge base could not be saved (" + Failures.inWords(e)
                            + "). Nothing is lost: see to that and try again.",
                    e);
        }
    }

    private void write(List<Saving.Job> jobs) throws IOException {
        Map<String, Optional<String>> digests = new LinkedHashMap<>();
        states.accepted().forEach(path -> digests.put(path, states.digest(path)));
        jobs.forEach(job -> digests.put(job.path(), job.content().map(Digest::of)));
        if (digests.isEmpty()) {
            return;
        }
        List<Saving.Job> all = new ArrayList<>(jobs);
        all.add(new Saving.Job(Layout.SUMS, Optional.of(Sums.read(folder).with(digests).bytes())));
        states.attempted().putAll(digests);
        new Saving(folder).run(all);
        states.attempted().clear();
        digests.forEach(states::is);
        states.accepted().clear();
    }

    /** A save that was told to have failed may have come to its end after all. */
    private void recogniseAttempt() throws IOException {
        for (Map.Entry<String, Optional<String>> attempt : states.attempted().entrySet()) {
            if (digest(attempt.getKey()).equals(attempt.getValue())) {
                states.is(attempt.getKey(), attempt.getValue());
            }
        }
        states.attempted().clear();
    }

    private Optional<String> digest(String path) throws IOException {
        return folder.has(path) ? Optional.of(Digest.of(folder.read(path))) : Optional.empty();
    }

    /** What is to be done for a part; nothing where its file would stay as it is. */
    private Optional<Saving.Job> job(PartResource resource) throws IOException, KnowledgeBaseException {
        String path = resource.path();
        Optional<byte[]> content = resource.getContents().isEmpty()
                ? Optional.empty()
                : Optional.of(proven(resource));
        if (content.map(Digest::of).equals(states.digest(path))) {
            return Optional.empty();
        }
        requireOurs(path);
        return Optional.of(new Saving.Job(path, content));
    }

    private void requireOurs(String path) throws IOException, KnowledgeBaseException {
        if (states.has(path, Problem.Kind.CHANGED_OUTSIDE)) {
            throw Failures.environment("The file " + path
                    + " was changed outside Throughline and has not been accepted yet, so it is not written over."
                    + KEPT, null);
        }
        Optional<String> found = digest(path);
        if (found.isPresent() && !found.equals(states.digest(path))) {
            throw Failures.environment("The file " + path
                    + " was changed by somebody else while it was open here, so it is not written over." + KEPT, null);
        }
    }

    private void requireFolder() throws KnowledgeBaseException {
        if (states.digest(Layout.ROOT).isPresent() && !folder.has(Layout.ROOT)) {
            throw Failures.environment("The folder " + folder.root()
                    + " is no longer there or has lost its file " + Layout.ROOT + "; connect it again and save." + KEPT,
                    null);
        }
    }

    private static byte[] proven(PartResource resource) throws KnowledgeBaseException {
        try {
            byte[] bytes = resource.write();
            PartResource copy = new PartResource(resource.path());
            copy.read(bytes);
            if (isSame(resource.getContents(), copy.getContents())) {
                return bytes;
            }
        } catch (IOException | RuntimeException e) {
            throw unwritable(resource, e);
        }
        throw unwritable(resource, null);
    }

    private static boolean isSame(List<EObject> some, List<EObject> others) {
        return some.size() == 1 && others.size() == 1 && SameContent.holds(some.getFirst(), others.getFirst());
    }

    private static KnowledgeBaseException unwritable(PartResource resource, Exception cause) {
        return Failures.environment("The document " + resource.path()
                + " cannot be written in a form that can be read again, perhaps because it refers to something that was taken out."
                + KEPT, cause);
    }
}
