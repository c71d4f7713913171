package org.throughline.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.eclipse.osgi.util.ManifestElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/** The arrows between our bundles as their manifests state them. */
class ManifestTest {

    static List<Path> bundles() {
        return Workspace.bundles();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void requiresOnlyWhatIsBelow(Path bundle) {
        Set<String> ours = new TreeSet<>(uses(bundle));
        ours.removeIf(name -> !name.startsWith("org.throughline."));
        ours.removeAll(Arrows.allowedFor(name(bundle)));
        assertEquals(Set.of(), ours);
    }

    @ParameterizedTest
    @CsvSource({ "org.throughline.search, org.apache.lucene", "org.throughline.office, org.apache.poi",
            "org.throughline.office, org.apache.xmlbeans", "org.throughline.cli, picocli",
            "org.throughline.cli, com.google.gson", "nobody, org.eclipse.swt", "nobody, org.eclipse.jface",
            "nobody, org.eclipse.ui" })
    void namesALibraryInOneBundle(String owner, String library) {
        List<String> users = bundles().stream().filter(bundle -> uses(bundle).stream().anyMatch(
                name -> name.equals(library) || name.startsWith(library + "."))).map(ManifestTest::name).toList();
        assertTrue(Stream.of(owner).toList().containsAll(users), () -> library + " is used by " + users);
    }

    /** Core and model are for everybody; what a plug-in exports is for its tests. */
    @ParameterizedTest
    @MethodSource("bundles")
    void exportsForFriendsOnly(Path bundle) {
        boolean open = Set.of(Arrows.MODEL, Arrows.CORE).contains(name(bundle));
        for (ManifestElement exported : elements(bundle, Constants.EXPORT_PACKAGE)) {
            boolean hidden = exported.getDirective("x-friends") != null || exported.getDirective("x-internal") != null;
            boolean internal = exported.getValue().contains(".internal");
            assertTrue(hidden || open && !internal, exported::getValue);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void statesTheSameEverywhere(Path bundle) {
        Manifest manifest = Workspace.manifest(bundle);
        assertEquals(name(bundle), elements(bundle, Constants.BUNDLE_SYMBOLICNAME)[0].getValue());
        assertEquals(name(bundle), manifest.getMainAttributes().getValue("Automatic-Module-Name"));
        assertEquals("1.0.0.qualifier", manifest.getMainAttributes().getValue(Constants.BUNDLE_VERSION));
        assertEquals("Throughline", manifest.getMainAttributes().getValue(Constants.BUNDLE_VENDOR));
        assertEquals("JavaSE-21", manifest.getMainAttributes().getValue("Bundle-RequiredExecutionEnvironment"));
        // Without it the framework would not start the bundle when one of its components is asked for.
        assertEquals("lazy", manifest.getMainAttributes().getValue(Constants.BUNDLE_ACTIVATIONPOLICY));
    }

    @Test
    void readsTheBundlesOfTheProduct() {
        assertTrue(bundles().stream().map(ManifestTest::name).toList().containsAll(List.of(Arrows.MODEL, Arrows.CORE)));
    }

    private static Set<String> uses(Path bundle) {
        Set<String> names = new TreeSet<>();
        for (String header : List.of(Constants.REQUIRE_BUNDLE, Constants.IMPORT_PACKAGE,
                Constants.DYNAMICIMPORT_PACKAGE)) {
            for (ManifestElement element : elements(bundle, header)) {
                names.addAll(List.of(element.getValueComponents()));
            }
        }
        return names;
    }

    private static ManifestElement[] elements(Path bundle, String header) {
        try {
            ManifestElement[] elements = ManifestElement.parseHeader(header,
                    Workspace.manifest(bundle).getMainAttributes().getValue(header));
            return elements == null ? new ManifestElement[0] : elements;
        } catch (BundleException e) {
            throw new IllegalArgumentException(name(bundle) + ": " + e.getMessage(), e);
        }
    }

    private static String name(Path bundle) {
        return bundle.getFileName().toString();
    }
}
