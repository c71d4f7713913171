package org.throughline.core.internal.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The folder of a knowledge base, out of which no path leads, links included. What is written is on the disk. */
final class Folder {

    /** Far above any real part, and below what one array can hold. */
    private static final long LARGEST_FILE = 1L << 29;

    private final Path root;

    Folder(Path root) {
        this.root = root;
    }

    Path root() {
        return root;
    }

    Path file(String path) {
        return root.resolve(path.replace("/", root.getFileSystem().getSeparator()));
    }

    /** Whether anything has this name, a broken link included. */
    boolean has(String path) {
        return Files.exists(file(path), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Reads a file.
     *
     * @throws DamagedException
     *             if it is no plain file of this folder
     */
    byte[] read(String path) throws IOException {
        Path file = file(path);
        if (Files.isSymbolicLink(file) || !file.getParent().toRealPath().startsWith(root.toRealPath())) {
            throw new DamagedException("is a link to another place, and links are not followed");
        }
        if (Files.isDirectory(file)) {
            throw new DamagedException("is a folder");
        }
        if (Files.size(file) > LARGEST_FILE) {
            throw new DamagedException("is far too large");
        }
        return Files.readAllBytes(file);
    }

    /** Writes a file that is not there yet; on return its bytes are on the disk. */
    void write(String path, byte[] bytes) throws IOException {
        Path file = file(path);
        makeFolders(file.getParent());
        try (FileChannel channel = FileChannel.open(file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
            put(channel, bytes);
        }
        requireContent(file, bytes);
    }

    /** Puts one file in place of another, or of none. */
    void replace(String from, String to) throws IOException {
        Path source = file(from);
        Path target = file(to);
        requireInside(target.getParent());
        try {
            Files.move(source, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException | AccessDeniedException refused) {
            overwrite(source, target, refused);
        }
    }

    /** Where renaming is refused, the new content goes into the old file; the commit record keeps both until then. */
    private static void overwrite(Path source, Path target, FileSystemException refused) throws IOException {
        byte[] bytes = Files.readAllBytes(source);
        try (FileChannel channel = FileChannel.open(target, Set.of(StandardOpenOption.CREATE,
                StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING))) {
            put(channel, bytes);
        } catch (IOException e) {
            e.addSuppressed(refused);
            throw e;
        }
        requireContent(target, bytes);
        Files.delete(source);
    }

    void delete(String path) throws IOException {
        Files.deleteIfExists(file(path));
    }

    /** Makes what was renamed or deleted in a folder last. */
    void force(String folder) throws IOException {
        force(folder.isEmpty() ? root : file(folder));
    }

    /** The names of the files and folders in a folder, sorted; none where there is no such folder. */
    List<String> names(String folder) throws IOException {
        Path directory = folder.isEmpty() ? root : file(folder);
        List<String> names = new ArrayList<>();
        if (Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
                entries.forEach(entry -> names.add(entry.getFileName().toString()));
            }
        }
        names.sort(null);
        return names;
    }

    static String parent(String path) {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    }

    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void makeFolders(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            makeFolders(directory.getParent());
            Files.createDirectories(directory);
            force(directory.getParent());
        }
        if (directory.startsWith(root)) {
            requireInside(directory);
        }
    }

    /** Systems without this notion keep renamed files by themselves. */
    private static void force(Path directory) throws IOException {
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")
                && Files.isDirectory(directory)) {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private void requireInside(Path directory) throws IOException {
        if (!directory.toRealPath().startsWith(root.toRealPath())) {
            throw new FileSystemException(directory.toString(), null, "the folder is a link to another place");
        }
    }

    private static void put(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        channel.force(true);
    }

    private static void requireContent(Path file, byte[] bytes) throws IOException {
        if (!Digest.of(Files.readAllBytes(file)).equals(Digest.of(bytes))) {
            throw new FileSystemException(file.toString(), null, "what was written cannot be read back");
        }
    }
}
