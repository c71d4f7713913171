package org.throughline.core;

import java.io.BufferedOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes a file whole or not at all: beside the target first, then in its place. Whoever reads the target sees the old
 * file or the new one, never half of one.
 */
public final class WholeFile {

    /** What is written. */
    @FunctionalInterface
    public interface Body {

        /**
         * Writes it.
         *
         * @param out
         *            where to; buffered, and closed by the caller
         * @throws IOException
         *             if the stream fails
         */
        void writeTo(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /**
     * Writes a file. A file that is there already is replaced when the new one is complete; a symbolic link is followed.
     *
     * @param target
     *            the file to be
     * @param body
     *            writes what it holds
     * @throws IOException
     *             if it cannot be written; its message is a sentence for the user. The target is as it was, and nothing
     *             is left beside it.
     */
    public static void write(Path target, Body body) throws IOException {
        requireWritable(target);
        Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        Path beside = real.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            fill(beside, body);
            replace(beside, real);
        } catch (IOException | ReadOnlyFileSystemException e) {
            throw new IOException(sentence(target, e), e);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void requireWritable(Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new IOException("“" + target + "” is a folder; give the name of a file to write.");
        }
        if (!Files.isDirectory(folder)) {
            throw new IOException("The folder “" + folder + "” is not there; make it first, or write elsewhere.");
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new IOException("The file “" + target + "” is write-protected; write to another one.");
        }
    }

    private static void fill(Path file, Body body) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream buffered = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            body.writeTo(buffered);
            buffered.flush();
            channel.force(true);
        }
    }

    private static void replace(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String sentence(Path target, Exception e) {
        return switch (e) {
            case AccessDeniedException denied -> locked(target);
            case ReadOnlyFileSystemException readOnly -> locked(target);
            case FileNotFoundException refused -> locked(target);
            case NoSuchFileException refused -> locked(target);
            case FileSystemException failure when failure.getReason() != null -> failed(target, failure.getReason());
            default -> failed(target, e.getMessage());
        };
    }

    private static String locked(Path target) {
        return "“" + target
                + "” cannot be written, because you may not make files in its folder or another program holds it; write elsewhere.";
    }

    private static String failed(Path target, String reason) {
        return "“" + target + "” could not be written (" + reason + "); what was there before is unchanged.";
    }
}
