package org.throughline.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A product made of the framework and an application that does nothing, started by the same script with the same
 * switches as Throughline: what every application on Equinox needs to start.
 */
final class EmptyProduct {

    private static final String BUNDLES = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";
    private static final String NAME = "org.throughline.bench.empty";
    private static final String APPLICATION = EmptyApplication.class.getName().replace('.', '/') + ".class";

    /** What an application needs: no services, no preferences, no content types. */
    private static final Set<String> FRAMEWORK = Set.of("org.eclipse.osgi", "org.eclipse.equinox.app",
            "org.eclipse.equinox.common", "org.eclipse.equinox.launcher", "org.eclipse.equinox.registry",
            "org.eclipse.equinox.simpleconfigurator");

    private static final String MANIFEST = """
            Manifest-Version: 1.0
            Bundle-ManifestVersion: 2
            Bundle-SymbolicName: org.throughline.bench.empty;singleton:=true
            Bundle-Version: 1.0.0
            Bundle-ActivationPolicy: lazy
            Require-Bundle: org.eclipse.equinox.app
            """;

    private static final String PLUGIN = """
            <plugin>
              <extension id="application" point="org.eclipse.core.runtime.applications">
                <application><run class="org.throughline.bench.EmptyApplication"/></application>
              </extension>
            </plugin>
            """;

    private EmptyProduct() {}

    /**
     * Makes it of the parts of a product of ours.
     *
     * @param product
     *            the installed product
     * @param folder
     *            an empty folder
     * @throws IOException
     *             if it cannot be written
     */
    static void make(Path product, Path folder) throws IOException {
        Path plugins = Files.createDirectory(folder.resolve("plugins"));
        Files.createDirectories(folder.resolve(BUNDLES).getParent());
        for (String file : List.of("throughline", "java.sh", "jvm.options", "logging.properties")) {
            Files.copy(product.resolve(file), folder.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
        }
        List<String> kept;
        try (Stream<String> lines = Files.lines(product.resolve(BUNDLES))) {
            // Started right away: otherwise org.eclipse.core.runtime, which is not here, would start what it needs.
            kept = lines.filter(EmptyProduct::isFramework).map(line -> line.replace(",false", ",true")).toList();
        }
        for (String line : kept) {
            String file = line.split(",")[2];
            Files.copy(product.resolve(file), folder.resolve(file));
        }
        writeApplication(plugins.resolve(NAME + ".jar"));
        String own = NAME + ",1.0.0,plugins/" + NAME + ".jar,4,false";
        Files.write(folder.resolve(BUNDLES), Stream.concat(kept.stream(), Stream.of("#version=1", own)).toList());
        writeConfiguration(product, folder);
    }

    private static boolean isFramework(String line) {
        return FRAMEWORK.contains(line.split(",")[0]);
    }

    private static void writeConfiguration(Path product, Path folder) throws IOException {
        var configuration = new Properties();
        try (InputStream content = Files.newInputStream(product.resolve("configuration/config.ini"))) {
            configuration.load(content);
        }
        configuration.setProperty("eclipse.application", NAME + ".application");
        try (OutputStream content = Files.newOutputStream(folder.resolve("configuration/config.ini"))) {
            configuration.store(content, null);
        }
    }

    private static void writeApplication(Path jar) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar));
                InputStream code = EmptyApplication.class.getClassLoader().getResourceAsStream(APPLICATION)) {
            add(zip, "META-INF/MANIFEST.MF", MANIFEST.getBytes(StandardCharsets.UTF_8));
            add(zip, "plugin.xml", PLUGIN.getBytes(StandardCharsets.UTF_8));
            add(zip, APPLICATION, code.readAllBytes());
        }
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
