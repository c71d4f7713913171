package org.throughline.core.internal.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.throughline.model.base.BasePackage;

/** Reads the cells of attributes. */
final class AttributeCells {

    /** No name from a file leads out of the folder of attachments. */
    private static final Pattern STORED_NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*");

    private AttributeCells() {}

    static CellValue read(EAttribute attribute, String cell) {
        return attribute.isMany() ? several(attribute, cell) : one(attribute, cell);
    }

    private static CellValue one(EAttribute attribute, String cell) {
        Optional<String> text = CellSyntax.readSingle(cell);
        if (text.isEmpty() || attribute.getEAttributeType().getInstanceClass() != String.class
                && CellSyntax.NONE.equals(cell.strip())) {
            return new CellValue(canBeEmpty(attribute.getEAttributeType()) ? null : attribute.getDefaultValue(),
                    List.of());
        }
        return switch (value(attribute, text.get())) {
            case Reading.Value<Object>(Object value) -> new CellValue(value, List.of());
            case Reading.Wrong<Object>(String why) -> new CellValue(null, List.of(why));
        };
    }

    private static boolean canBeEmpty(EDataType type) {
        Class<?> kind = type.getInstanceClass();
        return !(type instanceof EEnum) && (kind == null || !kind.isPrimitive());
    }

    private static CellValue several(EAttribute attribute, String cell) {
        Set<Object> values = new LinkedHashSet<>();
        List<String> wrong = new ArrayList<>();
        for (String text : CellSyntax.readList(cell)) {
            switch (value(attribute, text)) {
                case Reading.Value<Object>(Object value) -> values.add(value);
                case Reading.Wrong<Object>(String why) -> wrong.add(why);
            }
        }
        return new CellValue(List.copyOf(values), wrong);
    }

    private static Reading<Object> value(EAttribute attribute, String text) {
        return attribute == BasePackage.Literals.ATTACHMENT__STORED_NAME && !STORED_NAME.matcher(text).matches()
                ? new Reading.Wrong<>(Reading.quote(text) + " is no name of a stored file.")
                : ValueText.read(attribute.getEAttributeType(), text);
    }
}
