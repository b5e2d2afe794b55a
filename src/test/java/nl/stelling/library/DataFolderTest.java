// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataFolderTest {

    @ParameterizedTest(name = "{0} {1}={2}")
    @CsvSource({"Linux, NONE, '', /home/me/.local/share/stelling",
            "Linux, XDG_DATA_HOME, /data/me, /data/me/stelling",
            "Linux, XDG_DATA_HOME, data, /home/me/.local/share/stelling",
            "Linux, XDG_DATA_HOME, '', /home/me/.local/share/stelling",
            "Linux, APPDATA, /roaming, /home/me/.local/share/stelling",
            "Mac OS X, XDG_DATA_HOME, /data/me, /home/me/Library/Application Support/Stelling",
            "Windows 11, APPDATA, /roaming, /roaming/Stelling",
            "Windows 11, NONE, '', /home/me/AppData/Roaming/Stelling"})
    void isWhereTheSystemWantsIt(String system, String name, String value, Path expected) {
        assertEquals(expected, DataFolder.of(system, Map.of(name, value), Path.of("/home/me")));
    }
}
