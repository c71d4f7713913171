package org.throughline.cli.internal;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Runs one command without a window; its exit status becomes that of the process. */
public final class CommandLineApplication implements IApplication {

    private static final int WRONG_USE = 2;

    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        if (arguments.length == 1 && "--version".equals(arguments[0])) {
            System.out.println("Throughline 1.0.0");
            return EXIT_OK;
        }
        System.err.println("There is no such command yet: try --version.");
        return WRONG_USE;
    }

    @Override
    public void stop() {
        // A command runs to its end.
    }
}
