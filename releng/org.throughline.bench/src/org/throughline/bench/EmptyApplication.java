package org.throughline.bench;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Does nothing: the floor of a start. */
public final class EmptyApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        return EXIT_OK;
    }

    @Override
    public void stop() {
        // It has ended already.
    }
}
