package org.throughline.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code cli-start}: a command that prints the version against an application on the same framework that does nothing;
 * both by the start script of the product.
 */
public final class CliStartRow implements Row {

    private static final Path PRODUCT = Path.of(System.getProperty("throughline.product"));

    @Override
    public String name() {
        return "cli-start";
    }

    @Override
    public Bar bar() {
        return new Bar(1.3, false);
    }

    /** Nothing is opened, so there is only one size. */
    @Override
    public List<Integer> sizes() {
        return List.of(0);
    }

    @Override
    public Contest prepare(int size, Path folder) throws IOException {
        EmptyProduct.make(PRODUCT, folder);
        return new Contest() {

            @Override
            public void floor() throws Exception {
                run(folder);
            }

            @Override
            public void own() throws Exception {
                run(PRODUCT, "--version");
            }

            @Override
            public void check() throws Exception {
                expect("", run(folder));
                expect("Throughline 1.0.0\n", run(PRODUCT, "--version"));
            }
        };
    }

    private static String run(Path product, String... arguments) throws IOException, InterruptedException {
        var command = new ProcessBuilder(product.resolve("throughline").toString());
        command.command().addAll(List.of(arguments));
        // Apart from what the installation of the user remembers.
        command.environment().put("XDG_CACHE_HOME", System.getProperty("java.io.tmpdir") + "/bench-cache");
        Process process = command.redirectErrorStream(true).start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command.command() + " failed: " + printed);
        }
        return printed;
    }

    private static void expect(String expected, String printed) {
        if (!printed.equals(expected)) {
            throw new IllegalStateException("Printed “" + printed + "” and not “" + expected + "”");
        }
    }
}
