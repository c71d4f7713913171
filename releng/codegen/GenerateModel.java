import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the Java code of the model with EMF's own generator, outside Eclipse. Arguments: {@code write} or
 * {@code check}, the folder of the model's bundle, and a folder for the generated copy.
 * <p>
 * The code is always generated from nothing into that folder; {@code write} then makes the bundle's {@code src-gen}
 * equal to the copy, {@code check} names every file that differs and ends with status 1.
 */
public final class GenerateModel {

    private static final String MODEL = "model/throughline.genmodel";
    private static final String GENERATED = "src-gen";

    public static void main(String[] arguments) throws IOException {
        boolean write = arguments[0].equals("write");
        Path bundle = Path.of(arguments[1]);
        Path copy = Path.of(arguments[2]).resolve(bundle.getFileName());
        if (!Files.exists(bundle.resolve(MODEL))) {
            System.err.println("There is no " + MODEL + " yet: nothing to generate.");
            return;
        }
        delete(copy);
        copyFolder(bundle.resolve("model"), copy.resolve("model"));
        try {
            generate(bundle.getFileName().toString(), copy);
        } catch (IllegalStateException brokenModel) {
            System.err.println(brokenModel.getMessage());
            System.exit(1);
        }
        List<String> differences = write ? publish(copy, bundle) : differences(copy, bundle);
        if (write) {
            differences.forEach(file -> System.err.println("written: " + file));
            System.err.println(differences.size() + " generated files changed.");
        } else if (!differences.isEmpty()) {
            differences.forEach(file -> System.err.println("differs from the .ecore: " + file));
            System.err.println("Generated code does not match the model. Run releng/codegen/generate and commit.");
            System.exit(1);
        }
    }

    private static void generate(String project, Path folder) {
        var resources = resourceSet(project, folder);
        var uri = URI.createPlatformResourceURI(project + "/" + MODEL, true);
        var genModel = (GenModel) resources.getResource(uri, true).getContents().get(0);
        EcoreUtil.resolveAll(resources);
        refuseBroken(resources);
        genModel.reconcile();
        genModel.setCanGenerate(true);
        // No project settings; a plugin.xml is generated too, but only src-gen is taken over.
        genModel.setUpdateClasspath(false);
        var generator = new Generator();
        generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        generator.setInput(genModel);
        stopOnError(generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()));
    }

    private static ResourceSet resourceSet(String project, Path folder) {
        GenModelPackage.eINSTANCE.eClass();
        // Finds the models of EMF itself (platform:/plugin/...) in the jars of the class path.
        EcorePlugin.ExtensionProcessor.process(null);
        EcorePlugin.getPlatformResourceMap().put(project, URI.createFileURI(folder.toAbsolutePath() + "/"));
        var resources = new ResourceSetImpl();
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        var factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new XMIResourceFactoryImpl());
        return resources;
    }

    private static void refuseBroken(ResourceSet resources) {
        for (var resource : resources.getResources()) {
            for (var error : resource.getErrors()) {
                throw new IllegalStateException(resource.getURI() + ": " + error.getMessage());
            }
            if ("ecore".equals(resource.getURI().fileExtension())) {
                resource.getContents().forEach(root -> stopOnError(Diagnostician.INSTANCE.validate(root)));
            }
        }
        var unresolved = EcoreUtil.UnresolvedProxyCrossReferencer.find(resources).keySet();
        if (!unresolved.isEmpty()) {
            throw new IllegalStateException("Not found: " + unresolved);
        }
    }

    private static void stopOnError(Diagnostic diagnostic) {
        if (diagnostic.getSeverity() < Diagnostic.ERROR) {
            return;
        }
        diagnostic.getChildren().forEach(child -> System.err.println(child.getMessage()));
        throw new IllegalStateException(diagnostic.getMessage());
    }

    private static List<String> publish(Path copy, Path bundle) throws IOException {
        List<String> changed = differences(copy, bundle);
        for (String name : changed) {
            Path target = bundle.resolve(name);
            if (Files.exists(copy.resolve(name))) {
                Files.createDirectories(target.getParent());
                Files.copy(copy.resolve(name), target, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.delete(target);
            }
        }
        return changed;
    }

    private static List<String> differences(Path copy, Path bundle) throws IOException {
        SortedMap<String, byte[]> expected = generatedFiles(copy);
        SortedMap<String, byte[]> actual = generatedFiles(bundle);
        var names = new ArrayList<>(expected.keySet());
        actual.keySet().stream().filter(name -> !expected.containsKey(name)).forEach(names::add);
        names.removeIf(name -> Arrays.equals(expected.get(name), actual.get(name)));
        return names;
    }

    private static SortedMap<String, byte[]> generatedFiles(Path root) throws IOException {
        var files = new TreeMap<String, byte[]>();
        if (Files.exists(root.resolve(GENERATED))) {
            try (Stream<Path> found = Files.walk(root.resolve(GENERATED))) {
                for (Path file : found.filter(Files::isRegularFile).toList()) {
                    files.put(root.relativize(file).toString().replace('\\', '/'), withoutCarriageReturns(file));
                }
            }
        }
        return files;
    }

    /** A checkout on Windows may have other line ends than the generator writes. */
    private static byte[] withoutCarriageReturns(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void copyFolder(Path from, Path to) throws IOException {
        try (Stream<Path> found = Files.walk(from)) {
            for (Path file : found.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> found = Files.walk(folder)) {
                for (Path file : found.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private GenerateModel() {}
}
