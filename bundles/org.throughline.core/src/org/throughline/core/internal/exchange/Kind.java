package org.throughline.core.internal.exchange;

import org.eclipse.emf.ecore.EClass;

/** A class in a sentence. */
final class Kind {

    private Kind() {}

    /** The name of the class, which is that of its sheet, with its article. */
    static String one(EClass type) {
        return ("AEIO".indexOf(type.getName().charAt(0)) >= 0 ? "an " : "a ") + type.getName();
    }

    /** The same at the beginning of a sentence. */
    static String first(EClass type) {
        return "A" + one(type).substring(1);
    }
}
