package org.throughline.core.internal.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Carries a recorded save out to its end, or discards one that was not recorded. Doing it again does no harm. */
final class Recovery {

    private final Folder folder;

    Recovery(Folder folder) {
        this.folder = folder;
    }

    /** Leaves no save unfinished and no temporary file behind. */
    void recover() throws IOException {
        if (folder.has(Layout.COMMIT)) {
            Optional<CommitRecord> record = CommitRecord.parse(folder.read(Layout.COMMIT));
            if (record.isPresent() && canFinish(record.get())) {
                finish(record.get());
            } else {
                folder.delete(Layout.COMMIT);
            }
        }
        sweep();
    }

    /** Carries out what is recorded. */
    void finish(CommitRecord commit) throws IOException {
        Set<String> folders = new LinkedHashSet<>();
        for (CommitRecord.Target target : commit.targets()) {
            if (!isDone(target)) {
                if (target.digest().isPresent()) {
                    folder.replace(target.temporaryPath(), target.path());
                } else {
                    folder.delete(target.path());
                }
            }
            folders.add(Folder.parent(target.path()));
        }
        for (String one : folders) {
            folder.force(one);
        }
        folder.delete(Layout.COMMIT);
        folder.force(Layout.OWN);
    }

    private boolean canFinish(CommitRecord commit) throws IOException {
        for (CommitRecord.Target target : commit.targets()) {
            if (target.digest().isPresent() && !isDone(target) && !holds(target.temporaryPath(), target)) {
                return false;
            }
        }
        return true;
    }

    private boolean isDone(CommitRecord.Target target) throws IOException {
        return target.digest().isEmpty() ? !folder.has(target.path()) : holds(target.path(), target);
    }

    private boolean holds(String path, CommitRecord.Target target) throws IOException {
        return folder.has(path) && target.digest().equals(Optional.of(Digest.of(folder.read(path))));
    }

    private void sweep() throws IOException {
        List<String> folders = new ArrayList<>(List.of("", Layout.OWN));
        folder.names("").stream().filter(name -> !name.startsWith(".")).forEach(folders::add);
        for (String one : folders) {
            for (String name : folder.names(one)) {
                if (CommitRecord.isTemporary(name)) {
                    folder.delete(one.isEmpty() ? name : one + "/" + name);
                }
            }
        }
    }
}
