package org.throughline.core.internal.store;

import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.xml.sax.SAXParseException;

/** Says in words what is wrong with a file. */
final class Damage {

    private Damage() {}

    /** What a failure to read means; the first cause that says something decides. */
    static DamagedException of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String reason = switch (cause) {
                case DamagedException damaged -> damaged.getMessage();
                case SAXParseException broken -> "cannot be read from line " + broken.getLineNumber() + " on";
                case FeatureNotFoundException unknown ->
                        "holds a field “" + unknown.getName() + "” that is not known here (line " + unknown.getLine()
                                + ")";
                case ClassNotFoundException unknown ->
                        "holds a kind of entry “" + unknown.getName() + "” that is not known here (line "
                                + unknown.getLine() + ")";
                case IllegalValueException wrong ->
                        "holds a value in the field “" + wrong.getFeature().getName() + "” that cannot be (line "
                                + wrong.getLine() + ")";
                default -> "";
            };
            if (!reason.isEmpty()) {
                return new DamagedException(reason, failure);
            }
        }
        return new DamagedException("cannot be read", failure);
    }
}
