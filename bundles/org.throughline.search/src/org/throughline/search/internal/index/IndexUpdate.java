package org.throughline.search.internal.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.throughline.core.Content;
import org.throughline.model.Vocabulary;
import org.throughline.model.base.Identified;

/** Writes entries to an index. Used on the thread that changes the model. */
public final class IndexUpdate {

    private final EntryReader reader;
    private final AttachmentTexts files;

    /**
     * With what the entries are made of.
     *
     * @param words
     *            the words of the knowledge base
     * @param files
     *            the texts of attached files
     */
    public IndexUpdate(Vocabulary words, AttachmentTexts files) {
        reader = new EntryReader(words);
        this.files = files;
    }

    /**
     * Makes an index equal to the content; what is up to date is left as it is. Where several have the same id, the
     * first is indexed.
     *
     * @param index
     *            the index
     * @param content
     *            the content
     * @return whether every id is there once
     * @throws IOException
     *             if the index cannot be written
     */
    public boolean all(OpenIndex index, Content content) throws IOException {
        Map<String, Long> before = index.fingerprints();
        Set<String> seen = HashSet.newHashSet(before.size());
        boolean unique = true;
        try (Batches<Outdated> batches = new Batches<>(one -> write(index, one))) {
            for (Iterator<Identified> things = EntryReader.indexed(content).iterator(); things.hasNext();) {
                Identified thing = things.next();
                if (seen.add(thing.getId())) {
                    Outdated one = read(content, thing, before.get(thing.getId()));
                    if (one.before == null || one.before != one.fingerprint) {
                        batches.add(one);
                    }
                } else {
                    unique = false;
                }
            }
            batches.finish();
        }
        for (String id : before.keySet()) {
            if (!seen.contains(id)) {
                index.delete(id);
            }
        }
        return unique;
    }

    /**
     * Writes the document of one thing anew.
     *
     * @param index
     *            the index
     * @param content
     *            the content
     * @param thing
     *            an element or attachment
     * @throws IOException
     *             if the index cannot be written
     */
    public void replace(OpenIndex index, Content content, Identified thing) throws IOException {
        Outdated one = read(content, thing, null);
        index.replace(one.entry.id(), document(one));
    }

    /** An entry whose document is to be written; {@code before} is the fingerprint of the one that is there. */
    private record Outdated(Entry entry, Long before, long fingerprint, Optional<Path> file) {}

    private Outdated read(Content content, Identified thing, Long before) {
        Entry entry = reader.read(content, thing);
        return new Outdated(entry, before, Fingerprint.of(entry), entry.file().filter(Entry.AttachedFile::there)
                .flatMap(file -> content.attachment(file.storedName())));
    }

    private void write(OpenIndex index, Outdated one) throws IOException {
        if (one.before == null) {
            index.add(document(one));
        } else {
            index.replace(one.entry.id(), document(one));
        }
    }

    private Document document(Outdated one) {
        return Documents.of(one.entry, one.fingerprint,
                one.file.map(file -> files.of(one.entry.name(), file)).orElse(""));
    }
}
