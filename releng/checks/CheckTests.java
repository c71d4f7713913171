import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Adds up what the tests counted, and fails when a bundle of tests or an engine ran none: a build that silently runs
 * nothing is green. Argument: the folder of the repository.
 */
public final class CheckTests {

    private static final Set<String> ENGINES = Set.of("junit-jupiter", "jqwik");
    private static final List<String> OUTCOMES = List.of("passed", "failed", "skipped");

    private final Map<String, Integer> counts = new TreeMap<>();
    private boolean broken;

    public static void main(String[] arguments) throws IOException {
        var check = new CheckTests();
        check.read(Path.of(arguments[0], "bundles"));
        check.report();
        System.exit(check.broken ? 1 : 0);
    }

    private void read(Path bundles) throws IOException {
        try (Stream<Path> folders = Files.list(bundles)) {
            for (Path bundle : folders.filter(folder -> folder.toString().endsWith(".tests")).sorted().toList()) {
                var counted = new Properties();
                Path file = bundle.resolve("target/engines.properties");
                if (Files.exists(file)) {
                    try (Reader reader = Files.newBufferedReader(file)) {
                        counted.load(reader);
                    }
                }
                if (counted.isEmpty()) {
                    fail(bundle.getFileName() + " ran no test.");
                }
                counted.forEach(
                        (key, count) -> counts.merge((String) key, Integer.valueOf((String) count), Integer::sum));
            }
        }
    }

    private void report() {
        for (String engine : ENGINES.stream().sorted().toList()) {
            int ran = count(engine + ".passed") + count(engine + ".failed");
            System.err.println("        " + engine + " ran " + ran + " tests");
            if (ran == 0) {
                fail("The engine " + engine + " ran no test.");
            }
        }
        List<String> totals = OUTCOMES.stream().map(outcome -> total(outcome) + " " + outcome).toList();
        System.out.println(String.join(", ", totals));
        broken |= total("failed") > 0;
    }

    private int total(String outcome) {
        return counts.entrySet().stream().filter(each -> each.getKey().endsWith("." + outcome))
                .mapToInt(Map.Entry::getValue).sum();
    }

    private int count(String key) {
        return counts.getOrDefault(key, 0);
    }

    private void fail(String sentence) {
        System.err.println("FAILED  " + sentence);
        broken = true;
    }
}
