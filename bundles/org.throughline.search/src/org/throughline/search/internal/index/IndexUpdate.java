package org.throughline.search.internal.index;

import java.io.IOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
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
        for (Iterator<Identified> things = EntryReader.indexed(content).iterator(); things.hasNext();) {
            Identified thing = things.next();
            if (seen.add(thing.getId())) {
                one(index, content, thing, before);
            } else {
                unique = false;
            }
        }
        for (String id : before.keySet()) {
            if (!seen.contains(id)) {
                index.delete(id);
            }
        }
        return unique;
    }

    private void one(OpenIndex index, Content content, Identified thing, Map<String, Long> before) throws IOException {
        Entry entry = reader.read(content, thing);
        long fingerprint = Fingerprint.of(entry);
        Long known = before.get(entry.id());
        if (known == null) {
            index.add(document(content, entry, fingerprint));
        } else if (known != fingerprint) {
            index.replace(entry.id(), document(content, entry, fingerprint));
        }
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
        Entry entry = reader.read(content, thing);
        index.replace(entry.id(), document(content, entry, Fingerprint.of(entry)));
    }

    private Document document(Content content, Entry entry, long fingerprint) {
        return Documents.of(entry, fingerprint, entry.file().map(file -> files.of(content, file)).orElse(""));
    }
}
