package org.throughline.search.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.throughline.core.extract.TextExtractor;

/** Reads files that are text: plain text, Markdown, tables with commas or tabs, and web pages without their markup. */
@Component(service = TextExtractor.class)
public final class PlainTextExtractor implements TextExtractor {

    private static final Set<String> TEXTS = Set.of("txt", "text", "md", "markdown", "csv", "tsv", "log");
    private static final Set<String> PAGES = Set.of("html", "htm", "xhtml");

    /** Markup is read as far as this many times the text that is wanted. */
    private static final int MARKUP = 8;

    @Override
    public boolean reads(String fileName) {
        return TEXTS.contains(ending(fileName)) || PAGES.contains(ending(fileName));
    }

    @Override
    public String text(Path file, int limit) throws IOException {
        boolean markup = !TEXTS.contains(ending(file.getFileName().toString()));
        String text = beginning(file, markup ? (int) Math.min((long) limit * MARKUP, Integer.MAX_VALUE) : limit);
        if (text.indexOf('\0') >= 0) {
            throw new IOException("The file is no text: " + file.getFileName());
        }
        String plain = markup ? new MarkupText(text).plain() : text;
        return plain.length() > limit ? plain.substring(0, limit) : plain;
    }

    /** Bytes that are no UTF-8 are read as if they were, since most of such a text is letters all the same. */
    private static String beginning(Path file, int limit) throws IOException {
        try (Reader reader = new BufferedReader(
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            char[] buffer = new char[8192];
            StringBuilder text = new StringBuilder();
            for (int n = reader.read(buffer); n >= 0 && text.length() < limit; n = reader.read(buffer)) {
                text.append(buffer, 0, Math.min(n, limit - text.length()));
            }
            return text.toString();
        }
    }

    private static String ending(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
