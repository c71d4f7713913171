package org.throughline.library.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Reads the sections of a findings file: a heading {@code ## id}, lines {@code Field: value}, and texts under headings
 * {@code ### Title}. What comes before the first section is an introduction for people.
 */
final class FindingsFile {

    private static final String SECTION = "## ";
    private static final String TEXT = "### ";

    /**
     * One section.
     *
     * @param id
     *            the id in its heading
     * @param fields
     *            the value of each field, in the order of the file
     * @param texts
     *            the text under each title, in the order of the file
     */
    record Section(String id, Map<String, String> fields, Map<String, String> texts) {

        Optional<String> field(String name) {
            return Optional.ofNullable(fields.get(name));
        }

        String required(String name) {
            return field(name).orElseThrow(() -> lacks(name));
        }

        String text(String title) {
            return Optional.ofNullable(texts.get(title)).orElseThrow(() -> lacks(title));
        }

        private IllegalStateException lacks(String what) {
            return new IllegalStateException("Findings: " + id + " has no \"" + what + "\"");
        }
    }

    private FindingsFile() {}

    /**
     * Reads all sections.
     *
     * @param content
     *            the text of the file
     * @return the sections in the order of the file
     * @throws IllegalStateException
     *             if a line fits nowhere or an id comes twice, with the number of the line
     */
    static List<Section> read(String content) {
        Map<String, Section> sections = new LinkedHashMap<>();
        List<String> lines = content.lines().toList();
        int first = 0;
        while (first < lines.size() && !lines.get(first).startsWith(SECTION)) {
            first++;
        }
        while (first < lines.size()) {
            int end = first + 1;
            while (end < lines.size() && !lines.get(end).startsWith(SECTION)) {
                end++;
            }
            Section section = section(lines.subList(first, end), first + 1);
            if (sections.put(section.id(), section) != null) {
                throw new IllegalStateException("Findings, line " + (first + 1) + ": " + section.id() + " comes twice");
            }
            first = end;
        }
        return new ArrayList<>(sections.values());
    }

    private static Section section(List<String> lines, int number) {
        Map<String, String> fields = new LinkedHashMap<>();
        Map<String, StringJoiner> texts = new LinkedHashMap<>();
        StringJoiner text = null;
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith(TEXT)) {
                text = texts.computeIfAbsent(line.substring(TEXT.length()).strip(), title -> new StringJoiner("\n"));
            } else if (text != null) {
                text.add(line);
            } else if (!line.isEmpty()) {
                int colon = line.indexOf(": ");
                if (colon < 0) {
                    throw new IllegalStateException("Findings, line " + (number + i) + ": no \"Field: value\"");
                }
                fields.put(line.substring(0, colon), line.substring(colon + 2).strip());
            }
        }
        Map<String, String> stripped = new LinkedHashMap<>();
        texts.forEach((title, joined) -> stripped.put(title, joined.toString().strip()));
        return new Section(lines.get(0).substring(SECTION.length()).strip(), fields, stripped);
    }
}
