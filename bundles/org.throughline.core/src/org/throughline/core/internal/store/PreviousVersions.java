package org.throughline.core.internal.store;

import java.io.IOException;
import java.util.List;

/** The last versions of every file that was written over or removed, each in a file named by its order and digest. */
final class PreviousVersions {

    private static final int KEPT = 5;
    private static final int SHORT_DIGEST = 16;

    private final Folder folder;

    PreviousVersions(Folder folder) {
        this.folder = folder;
    }

    /** Keeps what is about to go. */
    void keep(String path, byte[] bytes) throws IOException {
        String place = Layout.PREVIOUS + "/" + path;
        List<String> versions = folder.names(place).stream().filter(name -> name.matches("\\d{6}-[0-9a-f]{16}\\..*"))
                .toList();
        String digest = Digest.of(bytes).substring(0, SHORT_DIGEST);
        if (!versions.isEmpty() && versions.getLast().substring(7).startsWith(digest)) {
            return;
        }
        int number = versions.isEmpty() ? 1 : Integer.parseInt(versions.getLast().substring(0, 6)) + 1;
        folder.write(place + "/" + "%06d-%s%s".formatted(number, digest, path.substring(path.lastIndexOf('.'))),
                bytes);
        for (String old : versions.subList(0, Math.max(0, versions.size() + 1 - KEPT))) {
            folder.delete(place + "/" + old);
        }
    }
}
