import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Fails on two versions of one bundle (in the target platform, in a product, among the bundles of a test run), on a
 * fragment of another version than its host, and on a bundle of a product that is not in exactly one feature.
 * Argument: the folder of the repository, after a build.
 */
public final class CheckBundles {

    private record Bundle(String name, String version, String host) {}

    private final Path repository;
    private final List<String> remarks = new ArrayList<>();

    private CheckBundles(Path repository) {
        this.repository = repository;
    }

    public static void main(String[] arguments) throws Exception {
        var check = new CheckBundles(Path.of(arguments[0]));
        check.target();
        check.products();
        check.tests();
        check.remarks.forEach(remark -> System.err.println("[ERROR] " + remark));
        System.exit(check.remarks.isEmpty() ? 0 : 1);
    }

    /** One version of an artifact in the target file, and the same one for what the code generator needs. */
    private void target() throws Exception {
        var versions = new TreeMap<String, TreeSet<String>>();
        artifacts("targetplatform/throughline.target").forEach(artifact -> {
            if (!versions.computeIfAbsent(artifact[0], key -> new TreeSet<>()).add(artifact[1])) {
                remarks.add("The target platform lists " + artifact[0] + " twice.");
            }
        });
        artifacts("pom.xml").stream().filter(artifact -> versions.containsKey(artifact[0]))
                .forEach(artifact -> versions.get(artifact[0]).add(artifact[1]));
        versions.forEach((artifact, found) -> oneVersion("The target platform and pom.xml", artifact, found));
    }

    private List<String[]> artifacts(String file) throws Exception {
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(repository.resolve(file).toFile());
        NodeList found = document.getElementsByTagName("dependency");
        var artifacts = new ArrayList<String[]>();
        for (int i = 0; i < found.getLength(); i++) {
            var dependency = (Element) found.item(i);
            artifacts.add(new String[] { text(dependency, "groupId") + ":" + text(dependency, "artifactId"),
                    text(dependency, "version") });
        }
        return artifacts;
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent().strip();
    }

    private void products() throws Exception {
        List<Path> found = findFolders(repository.resolve("releng/org.throughline.product/target/products"), "plugins");
        if (found.size() != 3) {
            remarks.add("There are " + found.size() + " products instead of three.");
        }
        for (Path plugins : found) {
            String where = "The product " + repository.relativize(plugins.getParent());
            List<Bundle> bundles = new ArrayList<>();
            for (Path file : children(plugins)) {
                bundles.add(read(file));
            }
            check(where, bundles);
            inOneFeature(where, bundles, plugins.resolveSibling("features"));
        }
    }

    private void inOneFeature(String where, List<Bundle> bundles, Path features) throws Exception {
        var owners = new TreeMap<String, List<String>>();
        bundles.forEach(bundle -> owners.put(bundle.name(), new ArrayList<>()));
        for (Path feature : children(features)) {
            Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(feature.resolve("feature.xml").toFile());
            NodeList listed = document.getElementsByTagName("plugin");
            for (int i = 0; i < listed.getLength(); i++) {
                String name = ((Element) listed.item(i)).getAttribute("id");
                owners.computeIfAbsent(name, key -> new ArrayList<>()).add(feature.getFileName().toString());
            }
        }
        owners.forEach((name, found) -> {
            if (found.size() != 1) {
                remarks.add(where + " has " + name + " in " + (found.isEmpty() ? "no feature" : found) + ".");
            }
        });
    }

    /** Tycho writes down the bundles with which it ran the tests. */
    private void tests() throws IOException {
        for (Path bundle : children(repository.resolve("bundles"))) {
            Path configuration = bundle.resolve("target/work/configuration/config.ini");
            if (Files.exists(configuration)) {
                var properties = new java.util.Properties();
                try (InputStream content = Files.newInputStream(configuration)) {
                    properties.load(content);
                }
                List<Bundle> bundles = new ArrayList<>();
                for (String entry : properties.getProperty("osgi.bundles").split(",")) {
                    String file = entry.replaceFirst("^reference:", "").replaceFirst("^file:", "")
                            .replaceFirst("@[^@/\\\\]*$", "");
                    bundles.add(read(new File(file).toPath()));
                }
                check("The test run of " + bundle.getFileName(), bundles);
            }
        }
    }

    private void check(String where, List<Bundle> bundles) {
        Map<String, TreeSet<String>> versions = new TreeMap<>();
        bundles.forEach(
                bundle -> versions.computeIfAbsent(bundle.name(), key -> new TreeSet<>()).add(bundle.version()));
        versions.forEach((name, found) -> oneVersion(where, name, found));
        for (Bundle fragment : bundles) {
            TreeSet<String> hosts = versions.get(fragment.host());
            // The fragments of the test harness have versions of their own.
            boolean ofHarness = fragment.name().startsWith("org.eclipse.tycho.");
            if (hosts != null && !hosts.contains(fragment.version()) && !ofHarness) {
                remarks.add(where + " has the fragment " + fragment.name() + " " + fragment.version() + " for "
                        + fragment.host() + " " + hosts + ".");
            }
        }
    }

    private void oneVersion(String where, String name, TreeSet<String> versions) {
        if (versions.size() > 1) {
            remarks.add(where + " has " + name + " in the versions " + versions + ".");
        }
    }

    private static Bundle read(Path file) throws IOException {
        Manifest manifest;
        if (Files.isDirectory(file)) {
            try (InputStream content = Files.newInputStream(file.resolve("META-INF/MANIFEST.MF"))) {
                manifest = new Manifest(content);
            }
        } else {
            try (var jar = new JarFile(file.toFile())) {
                manifest = jar.getManifest();
            }
        }
        Attributes attributes = manifest.getMainAttributes();
        return new Bundle(value(attributes, "Bundle-SymbolicName"), value(attributes, "Bundle-Version"),
                value(attributes, "Fragment-Host"));
    }

    /** Without directives; empty where there is no such header. */
    private static String value(Attributes attributes, String header) {
        String value = attributes.getValue(header);
        return value == null ? "" : value.split(";")[0].strip();
    }

    private static List<Path> findFolders(Path root, String name) throws IOException {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> found = Files.find(root, 9, (path, attributes) -> attributes.isDirectory()
                && path.getFileName().toString().equals(name) && Files.exists(path.resolveSibling("configuration")))) {
            return found.sorted().toList();
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted().toList();
        }
    }
}
