// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class VersionTest {

    /** The first version in the file that follows the program's own name. */
    private static final Pattern OF_THE_BUILD = Pattern
            .compile("<artifactId>stelling</artifactId>\\s*<version>([^<]+)</version>");

    @Test
    void theProgramKnowsTheVersionOfItsBuild() throws Exception {
        Matcher version = OF_THE_BUILD.matcher(Files.readString(Path.of("pom.xml")));
        assertEquals(true, version.find(), "the build has a version");
        assertEquals(version.group(1), Version.TEXT);
    }
}
