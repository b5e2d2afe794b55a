// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.stelling.answers.Answer;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.library.Bundled;
import nl.stelling.library.Sheets;
import nl.stelling.statements.Stance;
import nl.stelling.statements.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A whole session in a window of its own process, from the first screen to the result and out, in a home that was empty
 * before: no file in it tells of an answer, for nobody asked to keep any.
 */
class WindowTracesTest {

    private static final long TIMEOUT_SECONDS = 240;

    @TempDir
    private Path home;

    @Test
    void aSessionLeavesNoAnswer() throws IOException, InterruptedException {
        Path said = home.resolve("said.txt");
        Process process = session(said);
        try {
            assertTrue(process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS), "the session does not end");
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertEquals(0, process.exitValue(), () -> read(said));
        assertEquals(List.of(), telling(home));
    }

    /** What the search would find, if somebody had kept it. */
    @Test
    void theSearchFindsAKeptSheet() throws IOException {
        Journey journey = Journey.start(Bundled.SET);
        Statement first = journey.set().statements().getFirst();
        Journey answered = journey.after(new Event.Answered(first.id(), new Answer.Given(Stance.AGREE)));
        Path kept = Files.createDirectories(home.resolve("deep/within")).resolve("kept");
        Files.writeString(kept, Sheets.write(answered.sheet(), answered.set()));
        assertEquals(List.of(kept), telling(home));
    }

    /** Every folder that a program may write to by itself is in this home. */
    private Process session(Path said) throws IOException {
        String path = Stream.of("java.class.path", "jdk.module.path").map(name -> System.getProperty(name, ""))
                .reduce("", (one, other) -> one + File.pathSeparator + other);
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Duser.home=" + home,
                "-Djava.io.tmpdir=" + Files.createDirectories(home.resolve("tmp")), "-Dglass.platform=Headless",
                "-Dprism.order=sw", "--enable-native-access=ALL-UNNAMED", "-cp", path, Rehearsal.class.getName());
        for (String name : List.of("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME",
                "XDG_RUNTIME_DIR")) {
            builder.environment().put(name, home.resolve(name).toString());
        }
        builder.environment().put("HOME", home.toString());
        builder.environment().put("TMPDIR", home.resolve("tmp").toString());
        return builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
    }

    /** The files that name a statement, which is how an answer is kept. */
    private static List<Path> telling(Path folder) throws IOException {
        List<String> names = Bundled.SET.statements().stream().map(statement -> "\"" + statement.id() + "\"").toList();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> {
                String bytes = read(file);
                return names.stream().anyMatch(bytes::contains);
            }).toList();
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
