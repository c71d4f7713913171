package org.throughline.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Runs one command without a window; its exit status becomes that of the process. */
public final class CommandLineApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        PrintStream out = stream(FileDescriptor.out, "stdout.encoding");
        PrintStream err = stream(FileDescriptor.err, "stderr.encoding");
        if (Version.isAskedFor(arguments)) {
            out.println(Version.line());
            return EXIT_OK;
        }
        BundleContext bundles = FrameworkUtil.getBundle(CommandLineApplication.class).getBundleContext();
        Surroundings surroundings = new Surroundings(out, err, Path.of("").toAbsolutePath(), LocalDate::now,
                Boolean.getBoolean("throughline.terminal"));
        return new CommandLine(new Plugins(bundles).verbs(), surroundings).run(arguments);
    }

    @Override
    public void stop() {
        // A command runs to its end.
    }

    /** Where the system claims to know nothing but ASCII, UTF-8 loses less. */
    private static PrintStream stream(FileDescriptor descriptor, String property) {
        Charset charset = Charset.forName(System.getProperty(property, "UTF-8"));
        return new PrintStream(new FileOutputStream(descriptor), true,
                charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset);
    }
}
