package org.throughline.search.internal.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.throughline.core.extract.TextExtractor;

/** The texts of attached files. A file that no extractor reads, or that is not what its name says, has no text. */
public final class AttachmentTexts {

    private static final int LIMIT = 500_000;

    private final List<TextExtractor> extractors;

    /**
     * With the extractors of the plug-ins.
     *
     * @param extractors
     *            the extractors; the first that reads a kind of file is taken
     */
    public AttachmentTexts(List<TextExtractor> extractors) {
        this.extractors = List.copyOf(extractors);
    }

    String of(String originalName, Path file) {
        Optional<TextExtractor> reader = extractors.stream().filter(one -> one.reads(originalName)).findFirst();
        return reader.isPresent() ? read(reader.get(), file) : "";
    }

    private static String read(TextExtractor extractor, Path file) {
        try {
            return extractor.text(file, LIMIT);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // A file may be anything: what cannot be read is found by its name and note alone.
            return "";
        }
    }
}
