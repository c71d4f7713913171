package org.throughline.core.internal.store;

import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.throughline.model.base.Identified;

/** What identifiers look like, so that they can stand in files, addresses and lists as they are. */
public final class Identity {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._:-]{1,200}");

    private Identity() {}

    /**
     * Whether an identifier can be kept.
     *
     * @param id
     *            the identifier, or {@code null}
     * @return {@code true} if it holds plain characters only
     */
    public static boolean isPlain(String id) {
        return id != null && PLAIN.matcher(id).matches();
    }

    static Optional<String> of(EObject object) {
        return object instanceof Identified identified ? Optional.ofNullable(identified.getId()) : Optional.empty();
    }
}
