package org.throughline.store.tests;

import java.nio.file.DirectoryStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** What was in a folder. */
record FaultyListing(List<Path> entries) implements DirectoryStream<Path> {

    @Override
    public Iterator<Path> iterator() {
        return entries.iterator();
    }

    @Override
    public void close() {
        // nothing is open
    }
}
