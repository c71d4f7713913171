package org.throughline.core.document;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The few words that a writer itself adds to a document, in the document's language. They come from
 * {@code wording.properties} and its translations.
 *
 * @param table
 *            the word before the number of a table
 * @param figure
 *            the word before the number of a figure or chart
 * @param page
 *            the word before the number of a page
 * @param of
 *            the word between the number of a page and the number of all pages
 */
public record Wording(String table, String figure, String page, String of) {

    /**
     * The words in a language.
     *
     * @param language
     *            a language tag, such as {@code en-US}
     * @return the words, in English where there is no translation
     */
    public static Wording in(String language) {
        ResourceBundle words = ResourceBundle.getBundle("org.throughline.core.document.wording",
                Locale.forLanguageTag(language),
                Wording.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new Wording(words.getString("table"), words.getString("figure"), words.getString("page"),
                words.getString("of"));
    }
}
