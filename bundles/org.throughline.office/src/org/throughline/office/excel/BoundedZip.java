package org.throughline.office.excel;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipEntrySource;

/**
 * The archive that a workbook is, unpacked up to a bound. The bound counts for everything together and leaves small files
 * room: one long text of equal characters, which a bound for each entry takes for an attack, is allowed.
 */
final class BoundedZip implements ZipEntrySource {

    private static final int MOST_ENTRIES = 10_000;
    private static final long ALWAYS_ALLOWED = 64L << 20;
    private static final long NEVER_ALLOWED = 2L << 30;
    private static final int GREATEST_RATIO = 200;

    private final ZipFile zip;
    private long left;
    private boolean closed;

    BoundedZip(Path file) throws IOException {
        left = Math.min(NEVER_ALLOWED, Math.max(ALWAYS_ALLOWED, GREATEST_RATIO * Files.size(file)));
        zip = ZipFile.builder().setPath(file).get();
        int entries = 0;
        for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); all.nextElement()) {
            entries++;
        }
        if (entries > MOST_ENTRIES) {
            zip.close();
            throw tooMuch();
        }
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return zip.getEntries();
    }

    @Override
    public ZipArchiveEntry getEntry(String path) {
        return zip.getEntry(path.startsWith("/") ? path.substring(1) : path);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        return new Bounded(zip.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        closed = true;
        zip.close();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    private static UnreadableWorkbookException tooMuch() {
        return new UnreadableWorkbookException(
                "The file unpacks to far more than a workbook of its size holds, so nothing of it was read.", null);
    }

    private final class Bounded extends FilterInputStream {

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int bytes) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw tooMuch();
            }
        }
    }
}
