package org.throughline.core.check;

import java.util.Objects;
import java.util.Optional;

import org.throughline.core.analysis.Names;
import org.throughline.model.base.Identified;

/**
 * What a rule has to say about one place of the knowledge base.
 *
 * @param rule
 *            the id of the rule, such as {@code handoff.routine-without-holder}
 * @param severity
 *            how serious it is
 * @param element
 *            the element it is about; {@code null} where it is about a file that could not be read
 * @param place
 *            the id of the element, or the path of the file inside the knowledge base
 * @param name
 *            the name of the element or file, as people know it
 * @param message
 *            what is the matter, as a sentence
 * @param fix
 *            a safe way to mend it, {@code null} where there is none
 */
public record Remark(String rule, Severity severity, Identified element, String place, String name, String message,
        Fix fix) {

    /**
     * A way to mend what a remark is about.
     *
     * @param label
     *            what it does, as a command, such as "Remove the link"
     * @param work
     *            the edits; run inside a change of the session
     */
    public record Fix(String label, Runnable work) {}

    /**
     * A remark.
     */
    public Remark {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(place);
        Objects.requireNonNull(message);
    }

    /**
     * A remark about something of the model.
     *
     * @param rule
     *            the rule that makes it
     * @param severity
     *            how serious it is
     * @param element
     *            what it is about
     * @param message
     *            what is the matter, as a sentence
     * @return the remark, without a fix
     */
    public static Remark about(Rule rule, Severity severity, Identified element, String message) {
        String place = Objects.requireNonNullElse(element.getId(), "");
        return new Remark(rule.id(), severity, element, place, Names.of(element), message, null);
    }

    /**
     * A remark about a file.
     *
     * @param rule
     *            the rule that makes it
     * @param severity
     *            how serious it is
     * @param path
     *            the file inside the knowledge base's folder
     * @param message
     *            what is the matter, as a sentence
     * @return the remark, without a fix
     */
    public static Remark aboutFile(Rule rule, Severity severity, String path, String message) {
        return new Remark(rule.id(), severity, null, path, path, message, null);
    }

    /**
     * The same remark with a way to mend it.
     *
     * @param label
     *            what it does, as a command, such as "Remove the link"
     * @param work
     *            the edits; run inside a change of the session
     * @return the remark with the fix
     */
    public Remark withFix(String label, Runnable work) {
        return new Remark(rule, severity, element, place, name, message, new Fix(label, work));
    }

    /**
     * The fix where there is one.
     *
     * @return the fix, empty where nothing safe can be offered
     */
    public Optional<Fix> offeredFix() {
        return Optional.ofNullable(fix);
    }
}
