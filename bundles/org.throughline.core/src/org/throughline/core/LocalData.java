package org.throughline.core;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where index, recovery journal and window state lie: on this machine and never in the folder of the knowledge base,
 * which may be on a network drive or be synchronised. Nothing is created here.
 * <p>
 * The place is the system property {@value #PROPERTY}, else the environment variable {@value #VARIABLE}, else the
 * folder {@code throughline} in what the operating system sets aside for such data: {@code LOCALAPPDATA} on Windows,
 * {@code ~/Library/Application Support} on macOS, and {@code XDG_DATA_HOME} or {@code ~/.local/share} elsewhere.
 */
public final class LocalData {

    /** The system property that says where. */
    public static final String PROPERTY = "throughline.data";

    /** The environment variable that says where. */
    public static final String VARIABLE = "THROUGHLINE_DATA";

    private static final String NAME = "throughline";

    private final Path folder;

    private LocalData(Path folder) {
        this.folder = folder;
    }

    /**
     * The local data of the person who is logged in.
     *
     * @return the place, by the system properties and environment of this process
     */
    public static LocalData standard() {
        return of(System.getProperties().entrySet().stream().filter(entry -> entry.getValue() instanceof String)
                .collect(Collectors.toMap(entry -> entry.getKey().toString(),
                        entry -> entry.getValue().toString())),
                System.getenv());
    }

    /**
     * The local data for given properties and environment.
     *
     * @param properties
     *            the system properties
     * @param environment
     *            the environment variables
     * @return the place
     */
    public static LocalData of(Map<String, String> properties, Map<String, String> environment) {
        return given(properties.get(PROPERTY)).or(() -> given(environment.get(VARIABLE)))
                .map(chosen -> new LocalData(chosen.toAbsolutePath()))
                .orElseGet(() -> new LocalData(bySystem(properties, environment).resolve(NAME)));
    }

    private static Path bySystem(Map<String, String> properties, Map<String, String> environment) {
        String system = properties.getOrDefault("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(properties.getOrDefault("user.home", ".")).toAbsolutePath();
        if (system.startsWith("windows")) {
            return given(environment.get("LOCALAPPDATA")).orElse(home.resolve("AppData").resolve("Local"));
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support");
        }
        return given(environment.get("XDG_DATA_HOME")).filter(Path::isAbsolute)
                .orElse(home.resolve(".local").resolve("share"));
    }

    private static Optional<Path> given(String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank()).map(Path::of);
    }

    /**
     * The folder for all knowledge bases.
     *
     * @return the absolute path, which may not exist
     */
    public Path folder() {
        return folder;
    }

    /**
     * The folder for one knowledge base.
     *
     * @param id
     *            the id of the knowledge base, {@code null} where it has none
     * @param realPath
     *            the real path of its folder, so that two copies of one base do not share what is kept here
     * @return the absolute path, which may not exist
     */
    public Path of(String id, Path realPath) {
        String key = Objects.requireNonNullElse(id, "") + '\n' + realPath;
        return folder.resolve(digest(key).substring(0, 32));
    }

    private static String digest(String key) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
