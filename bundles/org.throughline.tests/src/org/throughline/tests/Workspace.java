package org.throughline.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The folders of the bundles of which the product is made, as they lie in the working copy. */
final class Workspace {

    private Workspace() {}

    /** The folders of all our bundles but the tests, by name. */
    static List<Path> bundles() {
        try (Stream<Path> folders = Files.list(root().resolve("bundles"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF")))
                    .filter(folder -> !folder.toString().endsWith(".tests")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Manifest manifest(Path bundle) {
        try (InputStream content = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
            return new Manifest(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tests are started in the folder of their bundle. */
    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("targetplatform"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
