package org.throughline.bench;

import org.throughline.core.Content;
import org.throughline.core.Session;
import org.throughline.model.base.Identified;

/** Opens a knowledge base with all that belongs to it, and counts what it holds. */
final class Opened {

    private Opened() {}

    static long count(SavedBase base) throws Exception {
        try (Session session = base.open()) {
            if (!session.content().problems().isEmpty()) {
                throw new IllegalStateException("Something is wrong with the base: " + session.content().problems());
            }
            return session.content().everywhere(Identified.class).count()
                    + Content.within(session.content().root(), Identified.class).count();
        }
    }
}
