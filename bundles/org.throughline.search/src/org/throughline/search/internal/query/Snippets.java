package org.throughline.search.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;
import org.throughline.search.internal.index.Fields;
import org.throughline.search.internal.index.Language;

/** Cuts out of a text the place where most of the words stand that were looked for, and marks them. */
final class Snippets {

    private static final int LENGTH = 160;
    private static final int BEFORE = 40;
    private static final int LONGEST_TEXT = 50_000;
    private static final int MOST_PLACES = 500;

    private final Language language;
    private final MatchedWords words;

    Snippets(Language language, MatchedWords words) {
        this.language = language;
        this.words = words;
    }

    private record Place(int from, int to) {}

    /** The snippet of a text; its beginning where none of the words stands in it. */
    String of(String text) throws IOException {
        String looked = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        List<Place> places = places(looked);
        int start = start(looked, places);
        int end = wordEnd(looked, Math.min(looked.length(), start + LENGTH));
        StringBuilder snippet = new StringBuilder(start > 0 ? "… " : "");
        int at = start;
        for (Place place : places) {
            if (place.from >= at && place.to <= end) {
                snippet.append(looked, at, place.from).append('«').append(looked, place.from, place.to).append('»');
                at = place.to;
            }
        }
        snippet.append(looked, at, end);
        return snippet.toString().strip().replaceAll("\\s+", " ") + (end < text.strip().length() ? " …" : "");
    }

    private List<Place> places(String text) throws IOException {
        List<Place> places = new ArrayList<>();
        try (Analyzer stems = language.stems()) {
            collect(text, stems, places, words::hasStem);
        }
        if (words.hasPatterns()) {
            try (Analyzer plain = language.words()) {
                collect(text, plain, places, words::fitsPattern);
            }
        }
        places.sort(Comparator.comparingInt(Place::from).thenComparingInt(Place::to));
        return joined(places, text);
    }

    /** Which words are marked. */
    @FunctionalInterface
    private interface Marked {
        boolean test(BytesRef word);
    }

    private static void collect(String text, Analyzer analyzer, List<Place> places, Marked marked)
            throws IOException {
        try (TokenStream tokens = analyzer.tokenStream(Fields.TEXT, text)) {
            TermToBytesRefAttribute word = tokens.addAttribute(TermToBytesRefAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken() && places.size() < MOST_PLACES) {
                if (marked.test(word.getBytesRef())) {
                    places.add(new Place(offset.startOffset(), offset.endOffset()));
                }
            }
        }
    }

    /** One place for words that overlap or hang together, such as the pieces of 6.NS.3. */
    private static List<Place> joined(List<Place> places, String text) {
        List<Place> joined = new ArrayList<>();
        for (Place place : places) {
            Place last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && place.from <= last.to + 1
                    && (place.from <= last.to || !Character.isWhitespace(text.charAt(last.to)))) {
                joined.set(joined.size() - 1, new Place(last.from, Math.max(last.to, place.to)));
            } else {
                joined.add(place);
            }
        }
        return joined;
    }

    /** Where the snippet begins so that most of the marked words fall into it. */
    private static int start(String text, List<Place> places) {
        int best = 0;
        int most = 0;
        for (int i = 0, j = 0; i < places.size(); i++) {
            while (j < places.size() && places.get(j).to <= places.get(i).from + LENGTH - BEFORE) {
                j++;
            }
            if (j - i > most) {
                most = j - i;
                best = places.get(i).from;
            }
        }
        int start = Math.max(0, Math.min(best - BEFORE, text.length() - LENGTH));
        while (start > 0 && start < best && !Character.isWhitespace(text.charAt(start - 1))) {
            start++;
        }
        return start;
    }

    private static int wordEnd(String text, int end) {
        int back = end;
        while (back < text.length() && back > end - BEFORE && !Character.isWhitespace(text.charAt(back))) {
            back--;
        }
        return back > end - BEFORE ? back : end;
    }
}
