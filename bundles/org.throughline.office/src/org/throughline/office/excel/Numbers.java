package org.throughline.office.excel;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DateUtil;

/** The numbers of a workbook as text. */
final class Numbers {

    private static final Pattern SHORT_WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,14}");
    private static final double AFTER_LAST_DAY = 2_958_466;

    private Numbers() {}

    /** A number without grouping and exponent, as short as it identifies it; what is no number as it stands. */
    static String plain(String text) {
        if (SHORT_WHOLE.matcher(text).matches()) {
            return text;
        }
        try {
            double number = Double.parseDouble(text);
            return Double.isFinite(number)
                    ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                    : text;
        } catch (NumberFormatException e) {
            return text;
        }
    }

    /** A number that counts days as an ISO date, with the time where it has one. */
    static String date(String text, boolean since1904) {
        double days;
        try {
            days = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return text;
        }
        if (!(days >= 0 && days < AFTER_LAST_DAY)) {
            return plain(text);
        }
        LocalDateTime time = DateUtil.getLocalDateTime(days, since1904, true);
        if (days < 1) {
            return time.toLocalTime().toString();
        }
        return time.toLocalTime().equals(LocalTime.MIDNIGHT) ? time.toLocalDate().toString() : time.toString();
    }

    /** An index in an attribute; -1 where it is none. */
    static int index(String text) {
        return text != null && text.length() < 10 && !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(text)
                : -1;
    }
}
