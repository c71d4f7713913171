package org.throughline.search.internal.index;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.Version;

/**
 * Opens the index in a folder. What is found there is trusted only when it is whole, of this version and ours; anything
 * else is cleared away, since an index can always be made anew. A lock file that a crash left behind does no harm; where
 * another process holds the lock, the index is made in memory.
 */
public final class IndexFolder {

    private static final String FORMAT = "format";
    private static final String LANGUAGE = "language";
    private static final String MADE_BY = Fingerprint.FORMAT + "-" + Version.LATEST;

    private IndexFolder() {}

    /** What is kept with each commit, so that an index of another version or language is told apart. */
    static Map<String, String> mark(Language language) {
        return Map.of(FORMAT, MADE_BY, LANGUAGE, language.name());
    }

    /**
     * An index with its place.
     *
     * @param directory
     *            where it is, to be closed after it
     * @param index
     *            the index
     */
    public record Opened(Directory directory, OpenIndex index) {}

    /**
     * Opens the index in a folder, or makes it there.
     *
     * @param folder
     *            the folder, which belongs to the index alone
     * @return the index
     * @throws IOException
     *             if the folder cannot be read or written
     */
    public static Opened open(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path lock = folder.resolve(IndexWriter.WRITE_LOCK_NAME);
        if (Files.isDirectory(lock)) {
            Files.delete(lock);
        }
        Directory directory = new UnhurriedDirectory(folder);
        try {
            return new Opened(directory, open(directory, folder));
        } catch (LockObtainFailedException e) {
            // Another process works with this index; both are right, and neither waits for the other.
            directory.close();
            return inMemory();
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /**
     * Makes an index in memory.
     *
     * @return the empty index
     * @throws IOException
     *             if it cannot be made
     */
    public static Opened inMemory() throws IOException {
        Directory directory = new ByteBuffersDirectory();
        return new Opened(directory, new OpenIndex(directory, Language.EN, OpenMode.CREATE));
    }

    private static OpenIndex open(Directory directory, Path folder) throws IOException {
        Language language;
        try (Lock held = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            language = languageOf(directory);
            held.ensureValid();
        } catch (LockObtainFailedException e) {
            throw e;
        } catch (IOException | RuntimeException | OutOfMemoryError | AssertionError e) {
            // A damaged file can make the reader fail in any of these ways.
            clear(folder);
            language = Language.EN;
        }
        return new OpenIndex(directory, language, OpenMode.CREATE_OR_APPEND);
    }

    /** The language of the index, after every byte of it was compared with its checksums. */
    private static Language languageOf(Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            Map<String, String> mark = reader.getIndexCommit().getUserData();
            if (!MADE_BY.equals(mark.get(FORMAT))) {
                throw new IOException("The index was made by another version");
            }
            for (LeafReaderContext leaf : reader.leaves()) {
                ((CodecReader) leaf.reader()).checkIntegrity();
            }
            return Language.valueOf(mark.get(LANGUAGE));
        } catch (IndexNotFoundException e) {
            if (directory.listAll().length > 1) {
                throw e;
            }
            return Language.EN;
        }
    }

    private static void clear(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (!Files.isDirectory(file)) {
                    Files.delete(file);
                }
            }
        }
    }
}
