package org.throughline.search.internal;

import java.util.Map;

/** The text of a web page without its tags, scripts and styles. Reads each character once. */
final class MarkupText {

    private static final Map<String, String> ENTITIES = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos",
            "'", "nbsp", " ");
    private static final int LONGEST_ENTITY = 10;

    private final String page;
    private final StringBuilder text = new StringBuilder();
    private int at;

    MarkupText(String page) {
        this.page = page;
    }

    String plain() {
        while (at < page.length()) {
            char c = page.charAt(at);
            if (c == '<') {
                skipTag();
            } else if (c == '&') {
                entity();
            } else {
                text.append(c);
                at++;
            }
        }
        return text.toString().strip();
    }

    private void skipTag() {
        if (page.startsWith("<!--", at)) {
            skipPast("-->");
        } else if (isTag("script")) {
            skipPast("</script");
            skipPast(">");
        } else if (isTag("style")) {
            skipPast("</style");
            skipPast(">");
        } else {
            skipPast(">");
        }
        text.append(' ');
    }

    private boolean isTag(String name) {
        return page.regionMatches(true, at + 1, name, 0, name.length());
    }

    private void skipPast(String end) {
        while (at < page.length() && !page.regionMatches(true, at, end, 0, end.length())) {
            at++;
        }
        at = Math.min(page.length(), at + end.length());
    }

    private void entity() {
        int end = page.indexOf(';', at);
        String name = end > at && end - at <= LONGEST_ENTITY ? page.substring(at + 1, end) : "";
        if (ENTITIES.containsKey(name)) {
            text.append(ENTITIES.get(name));
            at = end + 1;
        } else if (name.matches("#\\d{1,6}") && Character.isValidCodePoint(Integer.parseInt(name.substring(1)))) {
            text.appendCodePoint(Integer.parseInt(name.substring(1)));
            at = end + 1;
        } else {
            text.append('&');
            at++;
        }
    }
}
