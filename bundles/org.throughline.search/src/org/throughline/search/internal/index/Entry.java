package org.throughline.search.internal.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the index keeps of one element or attachment.
 *
 * @param id
 *            its id
 * @param type
 *            its class
 * @param typeLabels
 *            the words by which its class is found, folded
 * @param name
 *            its name, empty where it has none
 * @param body
 *            its other texts, one below the other
 * @param choices
 *            the labels of what was chosen from lists, by which it is found and which no snippet shows
 * @param part
 *            the name of the part that it is in
 * @param restricted
 *            whether that part is restricted
 * @param tags
 *            its tags
 * @param owners
 *            the names of the roles that look after it
 * @param schools
 *            the names of its schools
 * @param cycles
 *            the names of its feedback cycles
 * @param statuses
 *            where it stands, as literals and as labels
 * @param years
 *            the calendar years that it is about
 * @param changed
 *            when it was changed last
 * @param verified
 *            when it was last found true
 * @param dues
 *            by when something is expected of it
 * @param checking
 *            on which days it counts as checked, empty where nobody has to check it
 * @param shows
 *            the ids of those whose name, dates, schools or restriction show here
 * @param file
 *            the file whose text belongs to it
 */
public record Entry(String id, String type, List<String> typeLabels, String name, String body,
        String choices, String part,
        boolean restricted, List<String> tags, Set<String> owners, Set<String> schools, Set<String> cycles,
        Set<String> statuses, Set<Integer> years, Optional<LocalDate> changed, Optional<LocalDate> verified,
        List<LocalDate> dues, Optional<List<Fresh>> checking, Set<String> shows, Optional<AttachedFile> file) {

    /**
     * A stretch of days on which a verification is recent enough.
     *
     * @param from
     *            the first day
     * @param to
     *            the last day
     */
    public record Fresh(LocalDate from, LocalDate to) {}

    /**
     * An attached file.
     *
     * @param originalName
     *            its name
     * @param storedName
     *            the name under which it is stored
     * @param digest
     *            the digest of its bytes
     * @param there
     *            whether it is there
     */
    public record AttachedFile(String originalName, String storedName, String digest, boolean there) {}
}
