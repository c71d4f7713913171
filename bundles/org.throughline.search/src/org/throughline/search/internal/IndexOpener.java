package org.throughline.search.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.throughline.core.extract.TextExtractor;
import org.throughline.core.search.SearchIndex;
import org.throughline.model.Vocabulary;
import org.throughline.search.internal.index.AttachmentTexts;
import org.throughline.search.internal.index.IndexFolder;
import org.throughline.search.internal.index.IndexUpdate;

/** Opens indexes kept by Lucene. */
@Component(service = SearchIndex.Opener.class)
public final class IndexOpener implements SearchIndex.Opener {

    private final AttachmentTexts files;

    /** Lucene tells on standard error how it computes, which is of no use to who searches. Held, lest it be forgotten. */
    private final Logger lucene = Logger.getLogger("org.apache.lucene");

    /**
     * With what reads attached files.
     *
     * @param extractors
     *            the extractors of the plug-ins
     */
    @Activate
    public IndexOpener(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<TextExtractor> extractors) {
        files = new AttachmentTexts(extractors);
        lucene.setLevel(Level.SEVERE);
    }

    @Override
    public SearchIndex open(Path folder, Vocabulary words) throws IOException {
        return new LuceneSearchIndex(IndexFolder.open(folder), new IndexUpdate(words, files));
    }

    @Override
    public SearchIndex inMemory(Vocabulary words) throws IOException {
        return new LuceneSearchIndex(IndexFolder.inMemory(), new IndexUpdate(words, files));
    }
}
