package org.throughline.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.Session;
import org.throughline.model.ModelPackages;

/**
 * Kills a process at a random moment while it saves two parts again and again. What it said was saved is there, both
 * parts are of the same revision, and nothing is left over. {@code -Dthroughline.kills=N} kills more often.
 */
class KilledSaveTest {

    @Test
    void whatWasSaidToBeSavedIsThere(@TempDir Path place) throws Exception {
        Path folder = BaseFolder.in(place.resolve("base"));
        Random random = new Random(20260914);
        int kills = Integer.getInteger("throughline.kills", 4);
        int revision = 0;
        for (int i = 0; i < kills; i++) {
            revision = revisionAfter(folder, revision, killAfter(folder, revision + 1, random.nextInt(40)));
        }
        System.out.println("killed save: " + kills + " cases / 0 losses, " + revision + " revisions");
    }

    /** Kills the process somewhere in the save that follows some that it told of; returns the last that it told of. */
    private static int killAfter(Path folder, int first, int saves) throws Exception {
        Process process = new ProcessBuilder(java(), "-XX:TieredStopAtLevel=1", "-cp", classPath(),
                SavingForever.class.getName(), folder.toString(), Integer.toString(first))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader lines = process.inputReader()) {
            int told = first - 1;
            for (int i = 0; i <= saves; i++) {
                told = Integer.parseInt(lines.readLine());
            }
            // unlike the process, its handle leaves what was written before to be read
            process.toHandle().destroyForcibly();
            assertTrue(process.waitFor(1, TimeUnit.MINUTES));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                told = Integer.parseInt(line);
            }
            return told;
        }
    }

    private static int revisionAfter(Path folder, int before, int told) throws Exception {
        try (Session session = BaseFolder.open(folder)) {
            assertEquals(List.of(), session.content().problems());
            String name = BaseFolder.plan(session, "plan-1").getName();
            assertEquals(name, BaseFolder.plan(session, "plan-2").getName());
            int found = Integer.parseInt(name.replace("Revision ", ""));
            assertTrue(found == told || found == told + 1, "told of " + told + ", found " + found);
            assertTrue(found > before);
            try (Stream<Path> files = Files.walk(folder)) {
                assertEquals(List.of(), files.map(file -> file.getFileName().toString())
                        .filter(file -> file.endsWith(".saving") || file.equals("commit")).toList());
            }
            return found;
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String classPath() throws ClassNotFoundException {
        Class<?> xmi = Session.class.getClassLoader().loadClass("org.eclipse.emf.ecore.xmi.XMIResource");
        return Stream.of(KilledSaveTest.class, Session.class, ModelPackages.class, EPackage.class, Notifier.class, xmi)
                .map(KilledSaveTest::place).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    /** The file or folder that a class came from; inside the build, the folder of its bundle's classes. */
    private static String place(Class<?> type) {
        try {
            Path place = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
            Path built = place.resolve("target").resolve("classes");
            return (Files.isDirectory(built) ? built : place).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
