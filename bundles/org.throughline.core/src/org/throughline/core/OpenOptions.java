package org.throughline.core;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * How a knowledge base is opened.
 *
 * @param restricted
 *            whether restricted parts are read too
 * @param user
 *            who works on it; kept as the one who created or changed something
 * @param today
 *            tells the day that is kept with what is created or changed
 */
public record OpenOptions(boolean restricted, String user, Supplier<LocalDate> today) {

    /** Options. */
    public OpenOptions {
        Objects.requireNonNull(user);
        Objects.requireNonNull(today);
    }

    /**
     * The options for the person who is logged in, without restricted parts.
     *
     * @return the options
     */
    public static OpenOptions standard() {
        return new OpenOptions(false, System.getProperty("user.name", "unknown"), LocalDate::now);
    }

    /**
     * The same options with or without restricted parts.
     *
     * @param open
     *            whether restricted parts are read too
     * @return the options
     */
    public OpenOptions withRestricted(boolean open) {
        return new OpenOptions(open, user, today);
    }
}
