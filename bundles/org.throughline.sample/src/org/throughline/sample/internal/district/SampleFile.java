package org.throughline.sample.internal.district;

import java.time.LocalDate;

/**
 * A file of the sample, to be attached.
 *
 * @param element
 *            the id of the entry that it belongs to
 * @param name
 *            the name of the file
 * @param mediaType
 *            its kind, such as {@code text/csv}
 * @param note
 *            what it is
 * @param addedOn
 *            the day on which it was added
 * @param bytes
 *            its content
 */
public record SampleFile(String element, String name, String mediaType, String note, LocalDate addedOn, byte[] bytes) {

    /** The id of its attachment. */
    public String id() {
        return element + "-attachment";
    }
}
