package org.throughline.core.internal.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a save is about to do. Once this record is on the disk under its name, the save counts as made, and whoever finds
 * the record carries it out to its end.
 *
 * @param targets
 *            the files that are written or removed
 */
record CommitRecord(List<Target> targets) {

    private static final String HEAD = "save 0";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}|-) (\\.[a-z0-9]{8}\\.saving|-) (\\S.*)");
    private static final Pattern END = Pattern.compile("end ([0-9a-f]{64})");

    /**
     * One file of a save.
     *
     * @param path
     *            the file
     * @param digest
     *            the digest of its new content, empty where the file is removed
     * @param temporary
     *            the name of the file beside it that holds the new content, {@code -} where it is removed
     */
    record Target(String path, Optional<String> digest, String temporary) {

        String temporaryPath() {
            String parent = Folder.parent(path);
            return parent.isEmpty() ? temporary : parent + "/" + temporary;
        }
    }

    static boolean isTemporary(String name) {
        return name.startsWith(".") && name.endsWith(".saving");
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        for (Target target : targets) {
            text.append(target.digest().orElse("-")).append(' ').append(target.temporary()).append(' ')
                    .append(target.path()).append('\n');
        }
        String sum = Digest.of(text.toString().getBytes(StandardCharsets.UTF_8));
        return text.append("end ").append(sum).append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Reads a record; empty when it is not whole, or names a file that a save would not touch. */
    static Optional<CommitRecord> parse(byte[] bytes) {
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        Matcher end = END.matcher(lines.isEmpty() ? "" : lines.getLast());
        if (!end.matches() || !HEAD.equals(lines.getFirst())) {
            return Optional.empty();
        }
        String body = String.join("\n", lines.subList(0, lines.size() - 1)) + "\n";
        if (!Digest.of(body.getBytes(StandardCharsets.UTF_8)).equals(end.group(1))) {
            return Optional.empty();
        }
        List<Target> targets = new ArrayList<>();
        for (String line : lines.subList(1, lines.size() - 1)) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches() || !isOurs(matcher.group(3))) {
                return Optional.empty();
            }
            targets.add(new Target(matcher.group(3),
                    Optional.of(matcher.group(1)).filter(digest -> !"-".equals(digest)), matcher.group(2)));
        }
        return Optional.of(new CommitRecord(targets));
    }

    private static boolean isOurs(String path) {
        return Layout.ROOT.equals(path) || Layout.SUMS.equals(path) || Layout.isPart(path);
    }
}
