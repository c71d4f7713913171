package org.throughline.core.internal.store;

import java.io.IOException;

/** What a file holds cannot be taken. The message goes on from "The file … ", such as "is empty". */
final class DamagedException extends IOException {

    private static final long serialVersionUID = 1L;

    DamagedException(String reason) {
        super(reason);
    }

    DamagedException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
