package org.throughline.sample.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import org.throughline.core.Content;
import org.throughline.core.Session;
import org.throughline.core.change.ChangeRefusedException;
import org.throughline.model.base.Part;

/** A knowledge base that was made by chance. Its parts belong to nothing until they are added somewhere. */
public final class GeneratedBase {

    private final Stock stock;
    private final List<Part> parts;

    GeneratedBase(Stock stock, List<Part> parts) {
        this.stock = stock;
        this.parts = parts;
    }

    /**
     * The parts, restricted ones among them.
     *
     * @return the parts, always the same objects
     */
    public List<Part> parts() {
        return Collections.unmodifiableList(parts);
    }

    /**
     * The day as of which the base was made.
     *
     * @return the day
     */
    public LocalDate on() {
        return stock.on;
    }

    /**
     * How many entries it has.
     *
     * @return the number of things with an identity
     */
    public int size() {
        return stock.made();
    }

    /**
     * The attached files.
     *
     * @return their bytes by the names under which they are stored
     */
    public SortedMap<String, byte[]> files() {
        return Collections.unmodifiableSortedMap(stock.files);
    }

    /**
     * The base as content that lies in no folder, its attached files present.
     *
     * @return the content
     */
    public Content content() {
        return Content.of(parts, stock.files.keySet());
    }

    /**
     * Puts the base into a knowledge base: the parts by one change, the attached files at once.
     *
     * @param session
     *            a session on a knowledge base that has none of these parts yet
     * @throws ChangeRefusedException
     *             if a guard refuses it
     * @throws IOException
     *             if an attached file cannot be written
     */
    public void addTo(Session session) throws ChangeRefusedException, IOException {
        session.change("Add a generated base", () -> parts.forEach(session::add));
        Path folder = Files.createDirectories(session.attachments());
        for (Map.Entry<String, byte[]> file : stock.files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
