package org.throughline.library.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.osgi.service.component.annotations.Component;
import org.throughline.core.Session;
import org.throughline.core.change.ChangeRefusedException;
import org.throughline.core.content.StartingContent;
import org.throughline.model.library.FindingsLibrary;

/** The findings library: finding cards with their sources, read from {@code data/findings.md}. */
@Component(service = StartingContent.class)
public final class FindingsLibraryContent implements StartingContent {

    private static final String FILE = "/data/findings.md";

    @Override
    public String id() {
        return "library";
    }

    @Override
    public void fill(Session session, LocalDate on) throws ChangeRefusedException {
        FindingsLibrary library = make();
        session.change("Add the findings library", () -> session.add(library));
    }

    /**
     * Makes the library.
     *
     * @return a new part that belongs to no knowledge base yet; its cards and sources keep the ids of the file
     */
    public static FindingsLibrary make() {
        return FindingsLibraryReader.read(text());
    }

    private static String text() {
        try (InputStream in = FindingsLibraryContent.class.getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped findings cannot be read", e);
        }
    }
}
