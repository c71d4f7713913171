package org.throughline.office.excel;

import java.io.IOException;

/** A file cannot be read as a workbook; the message is a sentence for the user. */
final class UnreadableWorkbookException extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableWorkbookException(String message, Throwable cause) {
        super(message, cause);
    }

    static UnreadableWorkbookException damaged(Throwable cause) {
        return new UnreadableWorkbookException(
                "The file is damaged or is no Excel workbook, so nothing of it was read.",
                cause);
    }
}
