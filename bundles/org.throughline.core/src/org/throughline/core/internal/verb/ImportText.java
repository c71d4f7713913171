package org.throughline.core.internal.verb;

import org.throughline.core.table.ImportResult;
import org.throughline.core.table.ImportResult.ChangedField;
import org.throughline.core.table.ImportResult.NotUnderstood;

/** What became of an imported file, for people. */
record ImportText(ImportResult result, boolean dryRun) {

    private static final int LONGEST_VALUE = 60;

    String text() {
        StringBuilder text = new StringBuilder(dryRun ? "Nothing was changed; it would be so:\n" : "");
        text.append("Placed ").append(Amount.of(result.placed().size(), "new entry", "new entries"))
                .append(", changed ").append(Amount.of(result.changed().size(), "field", "fields")).append(", ");
        text.append(result.notUnderstood().isEmpty()
                ? "understood everything.\n"
                : "left out " + Amount.of(result.notUnderstood().size(), "thing", "things") + ".\n");
        for (ChangedField change : result.changed()) {
            text.append("  changed ").append(change.id()).append(' ').append(change.feature()).append(": ")
                    .append(shown(change.before())).append(" → ").append(shown(change.after())).append('\n');
        }
        for (NotUnderstood one : result.notUnderstood()) {
            text.append("  not understood, ").append(one.sheet()).append(one.cell() == null ? "" : " " + one.cell())
                    .append(": ").append(one.why()).append('\n');
        }
        return text.toString();
    }

    private static String shown(String value) {
        if (value == null) {
            return "nothing";
        }
        String line = value.replaceAll("\\R", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_VALUE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
    }
}
