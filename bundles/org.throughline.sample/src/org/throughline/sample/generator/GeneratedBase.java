package org.throughline.sample.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.throughline.core.Content;
import org.throughline.core.Session;
import org.throughline.core.change.ChangeRefusedException;
import org.throughline.model.base.Part;

/** A knowledge base that was made by chance. Its parts belong to nothing until they are added somewhere. */
public final class GeneratedBase {

    private final Stock stock;
    private final List<Part> parts;
    private final Ground ground;
    private final SortedMap<String, List<String>> planted = new TreeMap<>();

    GeneratedBase(Stock stock, List<Part> parts) {
        this.stock = stock;
        this.parts = parts;
        ground = new Ground(stock, parts);
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

    /**
     * Plants a defect somewhere by chance, the same for the same seed and the same defects planted before. Defects leave
     * each other alone, so that any number of them can be planted. To be done before the base is added somewhere.
     *
     * @param defect
     *            the defect
     * @return the ids of what the defect's check has to remark on because of it, and of nothing else
     * @throws IllegalStateException
     *             if the base is too small for one more
     */
    public List<String> plant(Defect defect) {
        List<String> ids = defect.plant(ground);
        planted.computeIfAbsent(defect.rule(), rule -> new ArrayList<>()).addAll(ids);
        return ids;
    }

    /**
     * What the checks have to remark on, because of all defects that were planted.
     *
     * @return by the id of the rule, the ids of the places in the order of planting
     */
    public SortedMap<String, List<String>> planted() {
        return Collections.unmodifiableSortedMap(planted);
    }
}
