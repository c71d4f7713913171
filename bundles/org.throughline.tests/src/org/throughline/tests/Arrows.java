package org.throughline.tests;

import java.util.List;

/** Who may use whom among our bundles. Plug-ins stand beside each other and meet in core alone. */
final class Arrows {

    static final String MODEL = "org.throughline.model";
    static final String CORE = "org.throughline.core";

    private Arrows() {}

    static List<String> allowedFor(String bundle) {
        return switch (bundle) {
            case MODEL -> List.of();
            case CORE -> List.of(MODEL);
            // Every other bundle is a plug-in.
            default -> List.of(MODEL, CORE);
        };
    }
}
