package org.throughline.core.internal.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * What a cell says a field is to hold.
 *
 * @param value
 *            the value, a list without repetitions for a field that holds several, {@code null} for none
 * @param wrong
 *            what of it was not understood, as sentences
 */
record CellValue(Object value, List<String> wrong) {

    /** Whether a field holds this already. */
    boolean equalTo(Object stored) {
        if (value instanceof List<?> list && stored instanceof List<?> other) {
            if (list.size() != other.size()) {
                return false;
            }
            for (int i = 0; i < list.size(); i++) {
                if (!same(list.get(i), other.get(i))) {
                    return false;
                }
            }
            return true;
        }
        return same(value, stored);
    }

    private static boolean same(Object one, Object other) {
        return one instanceof BigDecimal a && other instanceof BigDecimal b
                ? a.compareTo(b) == 0
                : Objects.equals(one, other);
    }
}
