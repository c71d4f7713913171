package org.throughline.search.internal.index;

import java.util.Locale;
import java.util.Optional;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * The language in which the texts of a knowledge base are searched. Accents are taken off before words are reduced to
 * their stems, so that a word is found with and without them.
 */
public enum Language {

    /** English, also where nothing is said. */
    EN(EnglishAnalyzer.getDefaultStopSet()) {
        @Override
        TokenStream stem(TokenStream words) {
            return new PorterStemFilter(words);
        }

        @Override
        TokenStream split(TokenStream words) {
            return new EnglishPossessiveFilter(words);
        }
    },
    /** Spanish. */
    ES(SpanishAnalyzer.getDefaultStopSet()) {
        @Override
        TokenStream stem(TokenStream words) {
            return new SpanishLightStemFilter(words);
        }
    },
    /** French. */
    FR(FrenchAnalyzer.getDefaultStopSet()) {
        @Override
        TokenStream stem(TokenStream words) {
            return new FrenchLightStemFilter(words);
        }

        @Override
        TokenStream split(TokenStream words) {
            return new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES);
        }
    },
    /** German. */
    DE(GermanAnalyzer.getDefaultStopSet()) {
        @Override
        TokenStream stem(TokenStream words) {
            return new GermanLightStemFilter(words);
        }
    },
    /** Portuguese. */
    PT(PortugueseAnalyzer.getDefaultStopSet()) {
        @Override
        TokenStream stem(TokenStream words) {
            return new PortugueseLightStemFilter(words);
        }
    },
    /** Any other language: words as they are written. */
    OTHER(CharArraySet.EMPTY_SET) {
        @Override
        TokenStream stem(TokenStream words) {
            return words;
        }
    };

    private final CharArraySet stopWords;

    Language(CharArraySet stopWords) {
        this.stopWords = folded(stopWords);
    }

    abstract TokenStream stem(TokenStream words);

    TokenStream split(TokenStream words) {
        return words;
    }

    /**
     * The language of a code.
     *
     * @param code
     *            such as {@code en} or {@code es-MX}; {@code null} for English
     * @return the language, {@link #OTHER} for one that is not known
     */
    public static Language of(String code) {
        String language = Locale.forLanguageTag(Optional.ofNullable(code).orElse("en").strip().replace('_', '-'))
                .getLanguage().toUpperCase(Locale.ROOT);
        for (Language one : values()) {
            if (one.name().equals(language)) {
                return one;
            }
        }
        return OTHER;
    }

    /**
     * Words reduced to their stems, without those that are too common to search for.
     *
     * @return the analyser
     */
    public Analyzer stems() {
        return new Stages(true);
    }

    /**
     * Words as they are written, in lower case and without accents.
     *
     * @return the analyser
     */
    public Analyzer words() {
        return new Stages(false);
    }

    /**
     * A value as a whole, in lower case and without accents.
     *
     * @param value
     *            the value
     * @return the value as the words of it would be folded
     */
    public static String folded(String value) {
        char[] lower = value.toLowerCase(Locale.ROOT).toCharArray();
        char[] plain = new char[lower.length * 4];
        int length = ASCIIFoldingFilter.foldToASCII(lower, 0, plain, 0, lower.length);
        return new String(plain, 0, length);
    }

    private static CharArraySet folded(CharArraySet words) {
        CharArraySet folded = new CharArraySet(words.size(), false);
        words.forEach(word -> folded.add(folded(new String((char[]) word))));
        return CharArraySet.unmodifiableSet(folded);
    }

    /** Gap between the name and the texts, so that no phrase reaches from one into the other. */
    private static final int GAP = 100;

    private final class Stages extends Analyzer {

        private final boolean stemmed;

        Stages(boolean stemmed) {
            this.stemmed = stemmed;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer source = new StandardTokenizer();
            TokenStream words = new ASCIIFoldingFilter(new LowerCaseFilter(split(source)));
            return new TokenStreamComponents(source, stemmed ? stem(new StopFilter(words, stopWords)) : words);
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return GAP;
        }
    }
}
