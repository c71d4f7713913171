package org.throughline.model.tests;

import java.util.regex.Pattern;

/** The words that no user should have to read. */
final class Words {

    private static final Pattern TECHNICAL = Pattern
            .compile("\\b(elements?|objects?|instances?|emf|ecore|xmi|xml|ids?|uuid|null|boolean|proxy|lucene)\\b",
                    Pattern.CASE_INSENSITIVE);

    private Words() {}

    static boolean isTechnical(String text) {
        return TECHNICAL.matcher(text).find();
    }
}
