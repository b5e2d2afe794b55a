// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.stelling.present.Desk;
import nl.stelling.statements.Language;
import nl.stelling.words.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A printer is offered where what is printed gets anywhere, and nowhere else. */
class SpoolerTest {

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private record Found(boolean isThere) implements Press {

        @Override
        public Optional<Job> chosen() {
            return Optional.empty();
        }
    }

    private enum Lpr {
        THERE, NOT_TO_BE_RUN, MISSING
    }

    private Spooler spooler(String system, Lpr lpr) throws IOException {
        Path file = folder.resolve("lpr");
        if (lpr != Lpr.MISSING) {
            Files.createFile(file);
            assertTrue(file.toFile().setExecutable(lpr == Lpr.THERE));
        }
        return new Spooler(system, file);
    }

    @ParameterizedTest
    @CsvSource({"Linux, THERE, true, READY", "Linux, MISSING, true, NO_PRINTER",
            "Linux, NOT_TO_BE_RUN, true, NO_PRINTER",
            "Linux, THERE, false, NO_PRINTER", "Mac OS X, MISSING, true, READY", "Windows 11, MISSING, true, READY",
            "Windows 11, MISSING, false, NO_PRINTER"})
    void aPrinterIsOfferedWhereItsPagesArrive(String system, Lpr lpr, boolean isThere, Desk.Printing expected)
            throws IOException {
        ObjectProperty<Desk> desk = new SimpleObjectProperty<>(Desk.OWN);
        List<Runnable> work = new ArrayList<>();
        Printing printing = new Printing(spooler(system, lpr).before(new Found(isThere)), desk, work::add,
                () -> Words.in(Language.DUTCH), _ -> {});
        printing.look();
        work.removeFirst().run();
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(expected, desk.get().printing());
    }

    /** What the runtime itself runs: were it another, nobody with a printer could use it. */
    @ParameterizedTest
    @CsvSource("/usr/bin/lpr")
    void whatIsLookedForIsWhatTheRuntimeRuns(String lpr) {
        assertEquals(Path.of(lpr), Spooler.here().lpr());
        assertEquals(System.getProperty("os.name"), Spooler.here().system());
    }
}
