package org.throughline.search.internal.query;

/** What was typed is no query; the message says why, as half a sentence. */
final class MalformedQueryException extends Exception {

    private static final long serialVersionUID = 1L;

    MalformedQueryException(String reason) {
        super(reason);
    }
}
