package org.throughline.core.internal.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;

/** Which class the sheets of a workbook hold, by their names and by the sheet that explains names. */
final class SheetTitles {

    private final SheetNames names;
    private final ImportLog log;
    private final Map<String, EClass> explained = new HashMap<>();

    SheetTitles(SheetNames names, ImportLog log) {
        this.names = names;
        this.log = log;
    }

    /** Takes the explanations of a sheet. */
    void read(WorkbookRows.SheetRows sheet) {
        List<String> headings = sheet.rows().isEmpty() ? List.of() : sheet.rows().getFirst().cells();
        int name = headings.indexOf(SheetNames.NAMES_HEADER.get(0));
        int uri = headings.indexOf(SheetNames.NAMES_HEADER.get(1));
        int type = headings.indexOf(SheetNames.NAMES_HEADER.get(2));
        if (name < 0 || uri < 0 || type < 0) {
            log.sheetLeftOut(sheet.name(), "The sheet needs the columns " + String.join(", ", SheetNames.NAMES_HEADER)
                    + "; it was left out.");
            return;
        }
        for (WorkbookRows.Row row : sheet.body()) {
            Optional<EClass> found = row.word(uri) == null || row.word(type) == null
                    ? Optional.empty()
                    : names.find(row.word(uri), row.word(type));
            if (found.isEmpty() || row.word(name) == null) {
                log.leftOut(sheet.name(), row.number(), type, "There is no such kind of entry here.");
            } else {
                explained.put(key(row.word(name)), found.get());
            }
        }
    }

    /** The class of a sheet; a sheet that stands for none is told. */
    Optional<EClass> classOf(String sheet) {
        Optional<EClass> found = Optional.ofNullable(explained.get(key(sheet))).or(() -> names.classOf(sheet));
        if (found.isEmpty()) {
            log.sheetLeftOut(sheet, "No kind of entry is called " + Reading.quote(sheet) + "; the sheet was left out.");
        }
        return found;
    }

    private static String key(String sheet) {
        return sheet.toLowerCase(Locale.ROOT);
    }
}
