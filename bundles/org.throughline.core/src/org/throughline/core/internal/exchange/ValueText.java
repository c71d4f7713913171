package org.throughline.core.internal.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.core.internal.change.KeptTexts;

/** One value of a field as text and back: dates as ISO text, TRUE and FALSE, choices by their literal. */
public final class ValueText {

    private static final int MOST_DIGITS = 1000;

    private ValueText() {}

    /**
     * Writes a value.
     *
     * @param type
     *            its type
     * @param value
     *            the value, not {@code null}
     * @return the text
     */
    public static String write(EDataType type, Object value) {
        return switch (value) {
            case String text -> text;
            case Boolean yes -> yes ? "TRUE" : "FALSE";
            case Enumerator choice -> choice.getLiteral();
            default -> EcoreUtil.convertToString(type, value);
        };
    }

    /**
     * Reads a value.
     *
     * @param type
     *            its type
     * @param text
     *            the text
     * @return the value, or why it is none
     */
    public static Reading<Object> read(EDataType type, String text) {
        Class<?> kind = type.getInstanceClass();
        if (kind == String.class) {
            return KeptTexts.canBeKept(text)
                    ? new Reading.Value<>(text)
                    : new Reading.Wrong<>("The text holds a control character that no file can keep; take it out.");
        }
        String word = text.strip();
        if (type instanceof EEnum choices) {
            return choice(choices, word);
        }
        if (kind == Boolean.class || kind == boolean.class) {
            return yesOrNo(word);
        }
        if (kind == LocalDate.class) {
            return date(word);
        }
        if (kind == BigDecimal.class) {
            return decimal(word);
        }
        return other(type, word);
    }

    private static Reading<Object> choice(EEnum choices, String word) {
        EEnumLiteral literal = choices.getEEnumLiteralByLiteral(word);
        return literal != null
                ? new Reading.Value<>(literal.getInstance())
                : new Reading.Wrong<>(Reading.quote(word) + " is none of the choices: " + choices.getELiterals()
                        .stream().map(EEnumLiteral::getLiteral).collect(Collectors.joining(", ")) + ".");
    }

    private static Reading<Object> yesOrNo(String word) {
        if (word.equalsIgnoreCase("TRUE")) {
            return new Reading.Value<>(Boolean.TRUE);
        }
        return word.equalsIgnoreCase("FALSE")
                ? new Reading.Value<>(Boolean.FALSE)
                : new Reading.Wrong<>(Reading.quote(word) + " is neither TRUE nor FALSE.");
    }

    private static Reading<Object> date(String word) {
        try {
            return new Reading.Value<>(LocalDate.parse(word));
        } catch (DateTimeParseException e) {
            return new Reading.Wrong<>(Reading.quote(word) + " is no date; write it like 2026-09-14.");
        }
    }

    private static Reading<Object> decimal(String word) {
        try {
            BigDecimal number = new BigDecimal(word);
            if (word.length() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS) {
                return new Reading.Value<>(number);
            }
        } catch (NumberFormatException e) {
            return new Reading.Wrong<>(Reading.quote(word) + " is no number; write it like 12.5.");
        }
        return new Reading.Wrong<>(Reading.quote(word) + " has more digits than can be kept.");
    }

    private static Reading<Object> other(EDataType type, String word) {
        try {
            return new Reading.Value<>(EcoreUtil.createFromString(type, word));
        } catch (RuntimeException e) {
            return new Reading.Wrong<>(Reading.quote(word) + (type.getInstanceClass() == Integer.class
                    ? " is no whole number; write it like 12."
                    : " is no value for this field."));
        }
    }
}
