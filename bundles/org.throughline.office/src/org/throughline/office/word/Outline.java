package org.throughline.office.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.throughline.core.document.Block;
import org.throughline.core.document.Document;
import org.throughline.core.document.PlainText;

/** The headings of a document in reading order, each with the name of the bookmark that it gets. */
final class Outline {

    private static final int LONGEST = 40;

    /**
     * One heading.
     *
     * @param bookmark
     *            a name that Word accepts and that no other heading has
     */
    record Entry(int level, String text, String bookmark) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    Outline(Document document) {
        for (Block.Heading heading : PlainText.headings(document.blocks())) {
            String wanted = heading.bookmark() == null ? "Toc" + (entries.size() + 1) : heading.bookmark();
            String name = free(wanted);
            if (heading.bookmark() != null) {
                names.putIfAbsent(heading.bookmark(), name);
            }
            entries.add(new Entry(heading.level(), heading.text(), name));
        }
    }

    /** All headings. */
    List<Entry> entries() {
        return entries;
    }

    /** The name of the bookmark that a link {@code #bookmark} leads to, empty where the document has no such heading. */
    Optional<String> bookmark(String wanted) {
        return Optional.ofNullable(names.get(wanted));
    }

    private String free(String wanted) {
        String base = "_" + wanted.replaceAll("[^A-Za-z0-9]", "_");
        if (base.length() > LONGEST) {
            base = base.substring(0, LONGEST - 9) + "_" + Integer.toHexString(wanted.hashCode());
        }
        String name = base;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String suffix = "_" + i;
            name = base.substring(0, Math.min(base.length(), LONGEST - suffix.length())) + suffix;
        }
        return name;
    }
}
