package org.throughline.search.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.throughline.search.internal.query.QueryToken.Sign;

/** Cuts what a person typed into words, phrases, ranges and signs. */
final class QueryTokens {

    private static final Pattern RANGE = Pattern.compile("\\s*(\\S+)\\s+TO\\s+(\\S+)\\s*");
    private static final Pattern FIELD = Pattern.compile("\\p{L}{1,20}");
    private static final Pattern SLOP = Pattern.compile("~(\\d{1,2})");
    private static final Pattern SIMILAR = Pattern.compile("(.+)~[012]?");
    private static final String ENDS = "()\"“”";

    private final String text;
    private final List<QueryToken> tokens = new ArrayList<>();
    private int at;

    private QueryTokens(String text) {
        this.text = text;
    }

    static List<QueryToken> of(String text) throws MalformedQueryException {
        QueryTokens tokens = new QueryTokens(text);
        tokens.cut();
        return tokens.tokens;
    }

    private void cut() throws MalformedQueryException {
        while (at < text.length()) {
            char c = text.charAt(at);
            switch (c) {
                case '(' -> sign(Sign.OPEN);
                case ')' -> sign(Sign.CLOSE);
                case '"', '“', '”' -> phrase();
                case '-' -> minus();
                case '+' -> at++;
                default -> {
                    if (Character.isWhitespace(c)) {
                        at++;
                    } else if ((c == '[' || c == '{') && !tokens.isEmpty()
                            && tokens.getLast() instanceof QueryToken.Field) {
                        range();
                    } else {
                        word();
                    }
                }
            }
        }
    }

    private void sign(Sign sign) {
        tokens.add(sign);
        at++;
    }

    /** A dash excludes what follows it without a space; alone it is nothing but a dash. */
    private void minus() {
        at++;
        if (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            tokens.add(Sign.NOT);
        }
    }

    private void phrase() throws MalformedQueryException {
        int end = at + 1;
        while (end < text.length() && "\"“”".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (end == text.length()) {
            throw new MalformedQueryException("a quotation mark is not closed");
        }
        String words = text.substring(at + 1, end);
        at = end + 1;
        Matcher slop = SLOP.matcher(text).region(at, text.length());
        boolean loose = slop.lookingAt();
        if (loose) {
            at = slop.end();
        }
        tokens.add(new QueryToken.Phrase(words, loose ? Integer.parseInt(slop.group(1)) : 0));
    }

    private void range() throws MalformedQueryException {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != ']' && text.charAt(end) != '}') {
            end++;
        }
        Matcher range = RANGE.matcher(text.substring(at + 1, end));
        if (end == text.length() || !range.matches()) {
            throw new MalformedQueryException("a range is written [2026-01-01 TO 2026-12-31], with * for an open end");
        }
        tokens.add(new QueryToken.Range(bound(range.group(1)).orElse(null), bound(range.group(2)).orElse(null),
                text.charAt(at) == '[', text.charAt(end) == ']'));
        at = end + 1;
    }

    private static Optional<String> bound(String value) {
        return "*".equals(value) ? Optional.empty() : Optional.of(value);
    }

    private void word() {
        StringBuilder word = new StringBuilder();
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || ENDS.indexOf(c) >= 0) {
                break;
            }
            if (c == '\\' && at + 1 < text.length()) {
                word.append(text.charAt(++at));
            } else if (c == ':' && namesField(word)) {
                at++;
                tokens.add(new QueryToken.Field(word.toString()));
                return;
            } else {
                word.append(c);
            }
        }
        tokens.add(read(word.toString()));
    }

    /** A colon after letters names a field, but not in an address or at the end of a word. */
    private boolean namesField(CharSequence word) {
        return at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1)) && text.charAt(at + 1) != '/'
                && FIELD.matcher(word).matches();
    }

    private static QueryToken read(String word) {
        switch (word) {
            case "AND" -> {
                return Sign.AND;
            }
            case "OR" -> {
                return Sign.OR;
            }
            case "NOT" -> {
                return Sign.NOT;
            }
            default -> {
                Matcher similar = SIMILAR.matcher(word);
                if (similar.matches()) {
                    return new QueryToken.Word(similar.group(1), false, true);
                }
                boolean prefix = word.endsWith("*");
                return new QueryToken.Word(prefix ? word.substring(0, word.length() - 1) : word, prefix, false);
            }
        }
    }
}
