package org.throughline.office.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Copies a zip file so that equal content gives equal bytes: without the time of day, and with large entries put in. */
final class StableZip {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private StableZip() {}

    /**
     * Copies.
     *
     * @param zip
     *            the zip file
     * @param out
     *            where to; not closed
     * @param instead
     *            by the name of an entry, the file whose bytes stand in its place
     */
    static void copy(InputStream zip, OutputStream out, Map<String, Path> instead) throws IOException {
        ZipOutputStream copy = new ZipOutputStream(out);
        try (ZipInputStream in = new ZipInputStream(zip)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry stable = new ZipEntry(entry.getName());
                stable.setTimeLocal(NO_TIME);
                copy.putNextEntry(stable);
                if (instead.containsKey(entry.getName())) {
                    Files.copy(instead.get(entry.getName()), copy);
                } else {
                    in.transferTo(copy);
                }
                copy.closeEntry();
            }
        }
        copy.finish();
    }
}
