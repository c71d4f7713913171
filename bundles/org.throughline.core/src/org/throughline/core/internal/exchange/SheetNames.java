package org.throughline.core.internal.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.throughline.model.ModelPackages;

/**
 * The names of the sheets: that of the class, with the prefix of its package for a class of a third party. A name that a
 * workbook would cut or confuse with another is replaced, and the sheet {@value #NAMES} says for what it stands.
 */
public final class SheetNames {

    /** The sheet that explains replaced names. */
    public static final String NAMES = "_Sheets";
    /** The sheet of the texts that are too long for a cell. */
    public static final String LONG = "_Long";
    /** The headings of {@value #NAMES}. */
    public static final List<String> NAMES_HEADER = List.of("sheet", "package", "class");

    private static final int LONGEST = 31;
    private static final Set<String> RESERVED = Set.of("history", key(NAMES), key(LONG));

    private final Map<EClass, String> sheets = new LinkedHashMap<>();
    private final Map<String, EClass> classes = new HashMap<>();

    /**
     * Names sheets.
     *
     * @param types
     *            the classes, each of which gets a sheet of its own
     */
    public SheetNames(List<EClass> types) {
        List<EClass> unnamed = new ArrayList<>();
        for (EClass type : types) {
            if (isUsable(plain(type)) && !classes.containsKey(key(plain(type)))) {
                give(type, plain(type));
            } else {
                unnamed.add(type);
            }
        }
        unnamed.forEach(type -> give(type, replacement(type)));
    }

    /**
     * The name of a class's sheet.
     *
     * @param type
     *            one of the classes
     * @return the name
     */
    public String sheetOf(EClass type) {
        return sheets.get(type);
    }

    /**
     * The class of a sheet.
     *
     * @param sheet
     *            its name, in any case
     * @return the class, empty where no class has such a sheet
     */
    public Optional<EClass> classOf(String sheet) {
        return Optional.ofNullable(classes.get(key(sheet)));
    }

    /**
     * Finds a class as the sheet {@value #NAMES} names it.
     *
     * @param nsUri
     *            the URI of its package
     * @param name
     *            its name
     * @return the class, empty where there is none
     */
    public Optional<EClass> find(String nsUri, String name) {
        return sheets.keySet().stream()
                .filter(type -> type.getName().equals(name) && type.getEPackage().getNsURI().equals(nsUri)).findFirst();
    }

    /**
     * The rows of the sheet {@value #NAMES}.
     *
     * @return name, package and class of every sheet whose name is not the plain one
     */
    public List<List<?>> replaced() {
        List<List<?>> rows = new ArrayList<>();
        sheets.forEach((type, sheet) -> {
            if (!sheet.equals(plain(type))) {
                rows.add(List.of(sheet, type.getEPackage().getNsURI(), type.getName()));
            }
        });
        return rows;
    }

    private void give(EClass type, String sheet) {
        sheets.put(type, sheet);
        classes.put(key(sheet), type);
    }

    private static String plain(EClass type) {
        return ModelPackages.shipped().contains(type.getEPackage())
                ? type.getName()
                : type.getEPackage().getNsPrefix() + "." + type.getName();
    }

    private static boolean isUsable(String name) {
        return name.length() <= LONGEST && name.equals(safe(name)) && !RESERVED.contains(key(name));
    }

    private String replacement(EClass type) {
        String safe = safe(plain(type));
        for (int n = 2;; n++) {
            String end = "~" + n;
            String name = safe.substring(0, Math.min(safe.length(), LONGEST - end.length())) + end;
            if (!classes.containsKey(key(name))) {
                return name;
            }
        }
    }

    private static String safe(String name) {
        return name.replaceAll("[\\[\\]:*?/\\\\']", "_");
    }

    private static String key(String sheet) {
        return sheet.toLowerCase(Locale.ROOT);
    }
}
