package org.throughline.core.check;

/** How serious a remark is. */
public enum Severity {
    /** Data is wrong. */
    ERROR,
    /** Something that the field warns of. */
    WARNING,
    /** Worth knowing. */
    INFO
}
