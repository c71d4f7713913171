package org.throughline.search.internal.index;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields of the index. Those that a person can ask for are listed in {@link Asked}. */
public final class Fields {

    /** The identity of an entry or attachment; one document each. */
    public static final String ID = "id";
    /** The name as it is shown, and stemmed to be searched. */
    public static final String NAME = "name";
    /** All texts, stemmed. */
    public static final String TEXT = "text";
    /** All texts without stemming, and codes as a whole, for beginnings of words and similar words. */
    public static final String WORDS = "words";
    /** The name without stemming, and codes in it as a whole. */
    public static final String NAME_WORDS = "nameWords";
    /** The texts without the name, as they are shown in a snippet. */
    public static final String BODY = "body";
    /** The class as a whole. */
    public static final String CLASS = "class";
    /** The name of the part, as it is shown. */
    public static final String PART_NAME = "partName";
    /** The ids of entries whose name, dates, schools or restriction show in this document. */
    public static final String SHOWS = "shows";
    /** What tells whether the document is as the entry is now. */
    public static final String FINGERPRINT = "fingerprint";
    /** Set where somebody has to check the entry from time to time. */
    public static final String CHECKABLE = "checkable";
    /** The days on which a confirmed verification is recent enough. */
    public static final String FRESH = "fresh";
    /** Set on what lies in a restricted part. */
    public static final String RESTRICTED = "restricted";
    /** What stands before the name of a field that is counted. */
    public static final String COUNTED = "counted.";
    /** What stands before the name of a field that is sorted by. */
    public static final String SORTED = "sorted.";
    /** The value of a field that is either set or not. */
    public static final String YES = "yes";

    private Fields() {}

    /** How the value of a field is searched. */
    public enum Kind {
        /** Running text in the language of the knowledge base. */
        LANGUAGE,
        /** Words as they are written. */
        WORDS,
        /** A value as a whole. */
        WHOLE,
        /** A calendar date, also by its beginning. */
        DATE,
        /** One of a few properties. */
        PROPERTY
    }

    /** The fields that a person can name in a query, in the order in which they are documented. */
    public enum Asked {
        /** All texts. */
        TEXT(Kind.LANGUAGE),
        /** The name. */
        NAME(Kind.LANGUAGE),
        /** The class, by its name in the model or its label. */
        TYPE(Kind.WHOLE),
        /** The tags. */
        TAG(Kind.WORDS),
        /** The name of the part. */
        PART(Kind.WORDS),
        /** The owner's role. */
        OWNER(Kind.WORDS),
        /** The schools. */
        SCHOOL(Kind.WORDS),
        /** Where it stands. */
        STATUS(Kind.WHOLE),
        /** The feedback cycle. */
        CYCLE(Kind.WORDS),
        /** The calendar years that it is about. */
        YEAR(Kind.DATE),
        /** The day of the last change. */
        CHANGED(Kind.DATE),
        /** The day of the latest confirmed verification. */
        VERIFIED(Kind.DATE),
        /** The day by which something is expected. */
        DUE(Kind.DATE),
        /** {@code is:stale} and {@code is:restricted}. */
        IS(Kind.PROPERTY);

        private final Kind kind;

        Asked(Kind kind) {
            this.kind = kind;
        }

        /**
         * How it is searched.
         *
         * @return the kind
         */
        public Kind kind() {
            return kind;
        }

        /**
         * The name in queries and in the index.
         *
         * @return the name in lower case
         */
        public String field() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * The field of a name.
         *
         * @param name
         *            as it was typed
         * @return the field, empty where there is none of that name
         */
        public static Optional<Asked> named(String name) {
            return List.of(values()).stream().filter(field -> field.name().equalsIgnoreCase(name)).findFirst();
        }
    }
}
