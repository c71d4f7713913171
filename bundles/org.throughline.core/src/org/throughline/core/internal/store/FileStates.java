package org.throughline.core.internal.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.throughline.core.Problem;

/** What is known of the files: the digests as they were last read or written here, and what is the matter with them. */
final class FileStates {

    private final Map<String, String> digests = new HashMap<>();
    private final TreeMap<String, Problem> problems = new TreeMap<>();
    private final Set<String> accepted = new HashSet<>();
    private final Map<String, Optional<String>> attempted = new HashMap<>();

    /** The digest of a file as it was last read or written here; empty for one that was not there. */
    Optional<String> digest(String path) {
        return Optional.ofNullable(digests.get(path));
    }

    void is(String path, Optional<String> digest) {
        digest.ifPresentOrElse(sum -> digests.put(path, sum), () -> digests.remove(path));
    }

    /** What a save is about to leave behind, so that it is known as our own work if the save breaks off. */
    Map<String, Optional<String>> attempted() {
        return attempted;
    }

    void report(Problem.Kind kind, String path, String message) {
        problems.put(path, new Problem(kind, path, message));
    }

    List<Problem> problems() {
        return List.copyOf(problems.values());
    }

    boolean has(String path, Problem.Kind kind) {
        Problem problem = problems.get(path);
        return problem != null && problem.kind() == kind;
    }

    /** Takes what was changed outside as it is; {@code false} where nothing was. */
    boolean accept(String path) {
        boolean changed = has(path, Problem.Kind.CHANGED_OUTSIDE);
        if (changed) {
            problems.remove(path);
            accepted.add(path);
        }
        return changed;
    }

    /** The files that were accepted and whose new digests are not written yet. */
    Set<String> accepted() {
        return accepted;
    }
}
