package org.throughline.core.internal.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Writes several files as one. Until the commit record has its name, nothing but temporary files was written, and a
 * failure leaves no trace; from then on the save is carried out to its end, by this process or by the next one that
 * opens the folder.
 */
final class Saving {

    private final Folder folder;
    private final List<CommitRecord.Target> prepared = new ArrayList<>();

    Saving(Folder folder) {
        this.folder = folder;
    }

    /**
     * A file to write.
     *
     * @param path
     *            the file
     * @param content
     *            its new content, empty to remove it
     */
    record Job(String path, Optional<byte[]> content) {}

    /** Writes all files or, when it fails before the commit, none. */
    void run(List<Job> jobs) throws IOException {
        CommitRecord commit;
        try {
            for (Job job : jobs) {
                prepare(job);
            }
            commit = new CommitRecord(List.copyOf(prepared));
            record(commit);
        } catch (IOException | RuntimeException e) {
            withdraw(e);
            throw e;
        }
        new Recovery(folder).finish(commit);
    }

    private void prepare(Job job) throws IOException {
        if (Layout.isPart(job.path()) || Layout.ROOT.equals(job.path())) {
            keepPrevious(job.path());
        }
        CommitRecord.Target target = new CommitRecord.Target(job.path(), job.content().map(Digest::of),
                job.content().isPresent() ? temporaryName() : "-");
        prepared.add(target);
        if (job.content().isPresent()) {
            folder.write(target.temporaryPath(), job.content().get());
        }
    }

    private void keepPrevious(String path) throws IOException {
        if (folder.has(path)) {
            new PreviousVersions(folder).keep(path, folder.read(path));
        }
    }

    private void record(CommitRecord commit) throws IOException {
        Set<String> folders = new LinkedHashSet<>();
        commit.targets().forEach(target -> folders.add(Folder.parent(target.path())));
        for (String one : folders) {
            folder.force(one);
        }
        String temporary = Layout.OWN + "/" + temporaryName();
        prepared.add(new CommitRecord.Target(Layout.COMMIT, Optional.empty(), Folder.name(temporary)));
        folder.write(temporary, commit.bytes());
        folder.replace(temporary, Layout.COMMIT);
        folder.force(Layout.OWN);
    }

    /** The record goes first: as long as it is there, the temporary files are needed. */
    private void withdraw(Exception failure) {
        try {
            folder.delete(Layout.COMMIT);
            for (CommitRecord.Target target : prepared) {
                if (!"-".equals(target.temporary())) {
                    folder.delete(target.temporaryPath());
                }
            }
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    private static String temporaryName() {
        return "." + UUID.randomUUID().toString().substring(0, 8) + ".saving";
    }
}
