// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.image.Image;
import nl.stelling.answers.Answer;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Report;
import nl.stelling.library.Bundled;
import nl.stelling.present.Desk;
import nl.stelling.statements.Language;
import nl.stelling.statements.Stance;
import nl.stelling.statements.Statement;
import nl.stelling.words.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Printing, on a press that keeps what it is given. */
class PrintingTest {

    private static final String NAME = "upstairs";

    private final List<Image> printed = new ArrayList<>();
    private final List<Report> told = new ArrayList<>();
    private final List<Runnable> work = new ArrayList<>();
    private boolean isThere = true;
    private boolean isChosen = true;
    private boolean isTaken = true;

    private final Press press = new Press() {
        @Override
        public boolean isThere() {
            return isThere;
        }

        @Override
        public Optional<Press.Job> chosen() {
            return isChosen ? Optional.of(new Kept()) : Optional.empty();
        }
    };

    private final class Kept implements Press.Job {
        @Override
        public String printer() {
            return NAME;
        }

        @Override
        public boolean print(List<Image> pages) {
            printed.addAll(pages);
            return isTaken;
        }
    }

    private final ObjectProperty<Desk> desk = new SimpleObjectProperty<>(Desk.OWN);
    private final Printing printing = new Printing(press, desk, work::add, () -> Words.in(Language.DUTCH), told::add);

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private static Journey result() {
        Journey journey = Journey.start(Bundled.SET);
        for (Statement statement : Bundled.SET.statements()) {
            journey = journey.after(new Event.Answered(statement.id(), new Answer.Given(Stance.AGREE)));
        }
        return journey.after(new Event.ResultOpened());
    }

    private void work() {
        work.removeFirst().run();
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void look() {
        printing.look();
        work();
    }

    @Test
    void theWholeResultIsPrinted() {
        look();
        assertEquals(Desk.Printing.READY, desk.get().printing());
        printing.print(result());
        assertEquals(List.of(new Report.Busy(Report.Deed.PRINT)), told, "the window does not wait for the press");
        work();
        assertEquals(new Report.Done(Report.Deed.PRINT, NAME), told.getLast());
        assertEquals(2, printed.size(), "pages");
        assertTrue(printed.stream().allMatch(page -> page.getHeight() > page.getWidth() && page.getWidth() > 1000),
                "too coarse to read on paper");
    }

    @Test
    void withoutAPrinterNobodyIsAsked() {
        isThere = false;
        look();
        assertEquals(Desk.Printing.NO_PRINTER, desk.get().printing());
        printing.print(result());
        assertEquals(List.of(new Report.Failed(Report.Deed.PRINT, "", Report.Cause.NO_PRINTER)), told);
        assertTrue(work.isEmpty());
    }

    @Test
    void whoChangesTheirMindPrintsNothing() {
        look();
        isChosen = false;
        printing.print(result());
        assertTrue(told.isEmpty() && work.isEmpty());
    }

    @Test
    void aPressThatTakesNothingIsSaid() {
        look();
        isTaken = false;
        printing.print(result());
        work();
        assertEquals(new Report.Failed(Report.Deed.PRINT, NAME, Report.Cause.OTHER), told.getLast());
    }

    @Test
    void whereItIsForbiddenNobodyLooksForAPrinter() {
        desk.set(Desk.OWN.with(Desk.Printing.FORBIDDEN));
        printing.look();
        assertTrue(work.isEmpty());
        printing.print(result());
        assertFalse(told.stream().anyMatch(Report.Done.class::isInstance));
    }
}
