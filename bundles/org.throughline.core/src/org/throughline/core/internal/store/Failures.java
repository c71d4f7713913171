package org.throughline.core.internal.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

import org.throughline.core.KnowledgeBaseException;

/** Turns what a disk says into a sentence for the user. */
final class Failures {

    private Failures() {}

    static KnowledgeBaseException wrongInput(String sentence, Throwable cause) {
        return new KnowledgeBaseException(KnowledgeBaseException.Kind.WRONG_INPUT, sentence, cause);
    }

    static KnowledgeBaseException environment(String sentence, Throwable cause) {
        return new KnowledgeBaseException(KnowledgeBaseException.Kind.ENVIRONMENT, sentence, cause);
    }

    /** What stands in the way, with the file where it is known, to be put in brackets. */
    static String inWords(Exception failure) {
        return switch (failure) {
            case AccessDeniedException denied -> "no right to write or read " + denied.getFile();
            case NoSuchFileException gone -> gone.getFile() + " is not there";
            case ReadOnlyFileSystemException readOnly -> "the disk can only be read";
            case FileSystemException other when isFull(other) -> "no space is left for " + other.getFile();
            case FileSystemException other when other.getFile() != null ->
                    other.getFile() + (other.getReason() == null ? "" : ": " + other.getReason());
            case IOException full when isFull(full) -> "no space is left on the disk";
            default -> failure.getMessage() == null ? "the reason is not known" : failure.getMessage();
        };
    }

    private static boolean isFull(IOException failure) {
        String message = failure.getMessage() == null ? "" : failure.getMessage().toLowerCase(Locale.ROOT);
        return message.contains("no space left") || message.contains("not enough space")
                || message.contains("quota exceeded");
    }
}
