package org.throughline.search.internal.index;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.throughline.search.internal.index.Fields.Asked;

/** Makes the document of an entry. */
public final class Documents {

    /** Longer values are cut where they are kept as a whole; Lucene refuses more than 32,766 bytes. */
    private static final int LONGEST_VALUE = 1_000;

    private static final FieldType WORDS = words();

    private Documents() {}

    /**
     * The document of an entry.
     *
     * @param entry
     *            the entry
     * @param fingerprint
     *            what tells whether it is up to date
     * @param fileText
     *            the text of the attached file, empty where there is none
     * @return the document
     */
    public static Document of(Entry entry, long fingerprint, String fileText) {
        Document document = new Document();
        document.add(new StringField(Fields.ID, key(entry.id()), Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.ID, new BytesRef(key(entry.id()))));
        document.add(new NumericDocValuesField(Fields.FINGERPRINT, fingerprint));
        document.add(new StringField(Fields.CLASS, entry.type(), Field.Store.YES));
        document.add(new StoredField(Fields.PART_NAME, entry.part()));
        texts(document, entry, fileText);
        type(document, entry);
        words(document, Asked.TAG, entry.tags());
        words(document, Asked.PART, List.of(entry.part()));
        words(document, Asked.OWNER, entry.owners());
        words(document, Asked.SCHOOL, entry.schools());
        words(document, Asked.CYCLE, entry.cycles());
        entry.statuses().forEach(status -> whole(document, Asked.STATUS.field(), Language.folded(status)));
        entry.years().forEach(year -> {
            whole(document, Asked.YEAR.field(), Integer.toString(year));
            counted(document, Asked.YEAR, Integer.toString(year));
        });
        entry.changed().ifPresent(date -> dates(document, Asked.CHANGED, List.of(date)));
        entry.verified().ifPresent(date -> dates(document, Asked.VERIFIED, List.of(date)));
        dates(document, Asked.DUE, entry.dues());
        checking(document, entry);
        entry.shows().forEach(id -> whole(document, Fields.SHOWS, key(id)));
        return document;
    }

    /**
     * The key of a document.
     *
     * @param id
     *            an id of any length
     * @return the key of its document
     */
    public static String key(String id) {
        return cut(id);
    }

    private static void texts(Document document, Entry entry, String fileText) {
        String body = fileText.isEmpty() ? entry.body() : entry.body() + '\n' + fileText;
        document.add(new TextField(Fields.NAME, entry.name(), Field.Store.YES));
        document.add(new SortedSetDocValuesField(Fields.SORTED + Fields.NAME, new BytesRef(cut(entry.name()))));
        document.add(new StoredField(Fields.BODY, body));
        document.add(new TextField(Fields.TEXT, entry.name(), Field.Store.NO));
        document.add(new TextField(Fields.TEXT, body, Field.Store.NO));
        if (!entry.choices().isEmpty()) {
            document.add(new TextField(Fields.TEXT, entry.choices(), Field.Store.NO));
            unstemmed(document, Fields.WORDS, entry.choices(), Set.of());
        }
        Set<String> codes = Codes.in(entry.name());
        unstemmed(document, Fields.NAME_WORDS, entry.name(), codes);
        unstemmed(document, Fields.WORDS, entry.name(), codes);
        unstemmed(document, Fields.WORDS, body, Codes.in(body));
    }

    private static void unstemmed(Document document, String field, String text, Set<String> codes) {
        document.add(new Field(field, text, WORDS));
        codes.forEach(code -> document.add(new StringField(field, code, Field.Store.NO)));
    }

    private static void type(Document document, Entry entry) {
        entry.typeLabels().forEach(label -> whole(document, Asked.TYPE.field(), label));
        counted(document, Asked.TYPE, entry.type());
    }

    private static void words(Document document, Asked field, Collection<String> values) {
        for (String value : values) {
            if (!value.isEmpty()) {
                document.add(new TextField(field.field(), value, Field.Store.NO));
                counted(document, field, value);
            }
        }
    }

    private static void counted(Document document, Asked field, String value) {
        if (field == Asked.TYPE || field == Asked.PART || field == Asked.TAG || field == Asked.YEAR) {
            document.add(new SortedSetDocValuesField(Fields.COUNTED + field.field(), new BytesRef(cut(value))));
        }
    }

    private static void dates(Document document, Asked field, List<LocalDate> dates) {
        dates.forEach(date -> whole(document, field.field(), date.toString()));
        dates.stream().sorted().findFirst().ifPresent(date -> document
                .add(new NumericDocValuesField(Fields.SORTED + field.field(), date.toEpochDay())));
    }

    private static void checking(Document document, Entry entry) {
        if (entry.restricted()) {
            whole(document, Fields.RESTRICTED, Fields.YES);
        }
        entry.checking().ifPresent(fresh -> {
            whole(document, Fields.CHECKABLE, Fields.YES);
            fresh.forEach(days -> document.add(new IntRange(Fields.FRESH, new int[] { day(days.from()) },
                    new int[] { day(days.to()) })));
        });
    }

    /**
     * A day as a number.
     *
     * @param date
     *            a date
     * @return the days since 1970-01-01
     */
    public static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    private static void whole(Document document, String field, String value) {
        document.add(new StringField(field, cut(value), Field.Store.NO));
    }

    private static String cut(String value) {
        if (value.length() <= LONGEST_VALUE) {
            return value;
        }
        int end = Character.isHighSurrogate(value.charAt(LONGEST_VALUE - 1)) ? LONGEST_VALUE - 1 : LONGEST_VALUE;
        return value.substring(0, end);
    }

    private static FieldType words() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS);
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }
}
