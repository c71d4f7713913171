package org.throughline.core.internal.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Attached files, stored under names that are made from what they hold. */
final class Attachments {

    private static final Pattern ENDING = Pattern.compile(".*(\\.[A-Za-z0-9]{1,10})");
    private static final Pattern STORED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,199}");
    private static final int BLOCK = 1 << 16;

    private final Path directory;

    Attachments(Path directory) {
        this.directory = directory;
    }

    Path directory() {
        return directory;
    }

    boolean has(String name) {
        return name != null && STORED.matcher(name).matches()
                && Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)
                && Files.isRegularFile(directory.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    Store.Stored store(String originalName, InputStream in) throws IOException {
        Files.createDirectories(directory);
        if (Files.isSymbolicLink(directory)) {
            throw new FileSystemException(directory.toString(), null, "the folder is a link to another place");
        }
        Path temporary = directory.resolve("." + UUID.randomUUID().toString().substring(0, 8) + ".saving");
        try {
            String digest = copy(in, temporary);
            Matcher ending = ENDING.matcher(originalName);
            String name = digest + (ending.matches() ? ending.group(1).toLowerCase(Locale.ROOT) : "");
            if (!has(name)) {
                Files.move(temporary, directory.resolve(name));
            }
            return new Store.Stored(name, digest);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static String copy(InputStream in, Path target) throws IOException {
        MessageDigest digest = Digest.algorithm();
        try (FileChannel channel = FileChannel.open(target,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
            byte[] block = new byte[BLOCK];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                digest.update(block, 0, read);
                ByteBuffer buffer = ByteBuffer.wrap(block, 0, read);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
            }
            channel.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
