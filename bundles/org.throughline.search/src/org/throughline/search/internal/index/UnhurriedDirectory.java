package org.throughline.search.internal.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;

import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;

/**
 * A folder in which nobody waits for the disk. What a power failure may leave half written is noticed by its checksums
 * when the index is opened, and an index can always be made anew.
 */
public final class UnhurriedDirectory extends FilterDirectory {

    /**
     * In a folder.
     *
     * @param folder
     *            the folder
     * @throws IOException
     *             if it cannot be read
     */
    public UnhurriedDirectory(Path folder) throws IOException {
        super(FSDirectory.open(folder));
    }

    @Override
    public void sync(Collection<String> names) {
        // the system writes the files when it sees fit
    }

    @Override
    public void syncMetaData() {
        // the system writes the folder when it sees fit
    }
}
