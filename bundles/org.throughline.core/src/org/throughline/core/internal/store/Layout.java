package org.throughline.core.internal.store;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.throughline.model.base.Part;

/**
 * Where what lies inside the folder of a knowledge base. Paths have {@code /} between their names; an address is a path
 * in a scheme of its own, so that nothing in a file can name a place outside.
 */
final class Layout {

    static final String ROOT = "throughline.kb";
    static final String ATTACHMENTS = "attachments";
    static final String RESTRICTED = "restricted";
    static final String OWN = ".throughline";
    static final String SUMS = OWN + "/sums";
    static final String COMMIT = OWN + "/commit";
    static final String PREVIOUS = OWN + "/previous";

    private static final String SCHEME = "kb";
    private static final String ENDING = ".xmi";
    private static final int LONGEST_NAME = 60;
    private static final Pattern PART = Pattern
            .compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}/[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    private static final Pattern WINDOWS_DEVICE = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9]+");

    private Layout() {}

    /** Whether the file of a part may have this path. */
    static boolean isPart(String path) {
        return path != null && PART.matcher(path).matches() && path.endsWith(ENDING)
                && !path.startsWith(ATTACHMENTS + "/");
    }

    static boolean isRestricted(String path) {
        return path.startsWith(RESTRICTED + "/");
    }

    static URI address(String path) {
        return URI.createURI(SCHEME + ":/" + path);
    }

    /** The path that an address names, empty for anything that no file of a knowledge base can have. */
    static Optional<String> path(URI address) {
        if (!SCHEME.equals(address.scheme()) || address.hasAuthority() || address.hasDevice() || address.hasQuery()
                || !address.hasAbsolutePath()) {
            return Optional.empty();
        }
        return Optional.of(String.join("/", address.segments())).filter(path -> ROOT.equals(path) || isPart(path));
    }

    /**
     * A path for the file of a new part: a folder for its kind and a name made from its own, or, where it is restricted,
     * one that tells its kind and nothing else.
     */
    static String newPath(Part part, Predicate<String> taken) {
        String kind = kind(part.eClass().getName());
        String start = part.isRestricted()
                ? RESTRICTED + "/" + kind + "-"
                        + Digest.of(part.getId().getBytes(StandardCharsets.UTF_8)).substring(0, 8)
                : folder(kind) + "/" + name(part.getName(), kind);
        String path = start + ENDING;
        for (int n = 2; taken.test(path); n++) {
            path = start + "-" + n + ENDING;
        }
        return path;
    }

    private static String kind(String className) {
        return className.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static String folder(String kind) {
        String plural = kind.matches(".*[^aeiou]y")
                ? kind.substring(0, kind.length() - 1) + "ies"
                : kind.matches(".*(s|x|z|ch|sh)") ? kind + "es" : kind + "s";
        return Set.of(ATTACHMENTS, RESTRICTED).contains(plural) ? plural + "-parts" : plural;
    }

    private static String name(String name, String kind) {
        String plain = MARKS.matcher(Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFKD))
                .replaceAll("").toLowerCase(Locale.ROOT);
        String words = NOT_PLAIN.matcher(plain).replaceAll("-").replaceAll("^-", "");
        String cut = words.substring(0, Math.min(words.length(), LONGEST_NAME - ENDING.length() - 4))
                .replaceAll("-$", "");
        if (cut.isEmpty()) {
            return kind;
        }
        return WINDOWS_DEVICE.matcher(cut).matches() ? kind + "-" + cut : cut;
    }
}
