package org.throughline.search.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.throughline.core.LocalData;

final class LocalDataTest {

    private static final Map<String, String> LINUX = Map.of("os.name", "Linux", "user.home", "/home/ana");

    @Test
    void liesWhereTheSystemKeepsSuchData() {
        assertEquals(Path.of("/home/ana/.local/share/throughline"), folder(LINUX, Map.of()));
        assertEquals(Path.of("/data/ana/throughline"), folder(LINUX, Map.of("XDG_DATA_HOME", "/data/ana")));
        assertEquals(Path.of("/home/ana/.local/share/throughline"), folder(LINUX, Map.of("XDG_DATA_HOME", "data")));
        assertEquals(Path.of("/Users/ana/Library/Application Support/throughline"),
                folder(Map.of("os.name", "Mac OS X", "user.home", "/Users/ana"), Map.of()));
        assertEquals(Path.of("/c/Users/ana/Local/throughline"), folder(
                Map.of("os.name", "Windows 11", "user.home", "/c"), Map.of("LOCALAPPDATA", "/c/Users/ana/Local")));
        assertEquals(Path.of("/c/AppData/Local/throughline"),
                folder(Map.of("os.name", "Windows 11", "user.home", "/c"), Map.of()));
    }

    @Test
    void canBeChosen() {
        assertEquals(Path.of("/tmp/a"), folder(LINUX, Map.of("THROUGHLINE_DATA", "/tmp/a")));
        assertEquals(Path.of("/tmp/b"), folder(Map.of("os.name", "Linux", "user.home", "/home/ana",
                "throughline.data", "/tmp/b"), Map.of("THROUGHLINE_DATA", "/tmp/a")));
        assertEquals(Path.of("/home/ana/.local/share/throughline"), folder(LINUX, Map.of("THROUGHLINE_DATA", " ")));
    }

    @Test
    void keepsKnowledgeBasesAndTheirCopiesApart() {
        LocalData data = LocalData.of(LINUX, Map.of());
        Path one = data.of("kb-1", Path.of("/bases/one"));
        assertTrue(one.startsWith(data.folder()));
        assertEquals(one, data.of("kb-1", Path.of("/bases/one")));
        assertNotEquals(one, data.of("kb-1", Path.of("/bases/copy of one")));
        assertNotEquals(one, data.of("kb-2", Path.of("/bases/one")));
        assertTrue(data.of(null, Path.of("/bases/one")).startsWith(data.folder()));
    }

    private static Path folder(Map<String, String> properties, Map<String, String> environment) {
        return LocalData.of(properties, environment).folder();
    }
}
