// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import static java.lang.System.Logger.Level.ERROR;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Report;
import nl.stelling.journey.Report.Cause;
import nl.stelling.journey.Report.Deed;
import nl.stelling.paper.PagePictures;
import nl.stelling.paper.ResultPaper;
import nl.stelling.present.Desk;
import nl.stelling.present.PaperPresenter;
import nl.stelling.present.PaperView;
import nl.stelling.words.Words;

/** Puts a result on paper: asks on the thread of the window, draws and prints on the worker. */
final class Printing {

    private final System.Logger log = System.getLogger("nl.stelling");
    private final Press press;
    private final ObjectProperty<Desk> desk;
    private final Executor worker;
    private final Consumer<Report> told;
    private final Supplier<Words> words;

    /** @param told hears on the thread of the window what comes of it */
    Printing(Press press, ObjectProperty<Desk> desk, Executor worker, Supplier<Words> words, Consumer<Report> told) {
        this.press = press;
        this.desk = desk;
        this.worker = worker;
        this.words = words;
        this.told = told;
    }

    /** Looks whether there is a printer, and says so at the desk. */
    void look() {
        if (desk.get().printing() == Desk.Printing.FORBIDDEN) {
            return;
        }
        worker.execute(() -> {
            Desk.Printing now = press.isThere() ? Desk.Printing.READY : Desk.Printing.NO_PRINTER;
            Platform.runLater(() -> desk.set(desk.get().with(now)));
        });
    }

    void print(Journey journey) {
        if (desk.get().printing() != Desk.Printing.READY) {
            told.accept(new Report.Failed(Deed.PRINT, "", Cause.NO_PRINTER));
            return;
        }
        press.chosen().ifPresent(job -> {
            told.accept(new Report.Busy(Deed.PRINT));
            Words spoken = words.get();
            worker.execute(() -> {
                // With how sure it is on it, which takes its time
                Report report = printed(job, PaperPresenter.view(journey, Filing.today(), spoken));
                Platform.runLater(() -> told.accept(report));
            });
        });
    }

    private Report printed(Press.Job job, PaperView view) {
        try {
            ByteArrayOutputStream document = new ByteArrayOutputStream();
            ResultPaper.write(view, document);
            return job.print(PagePictures.of(document.toByteArray()))
                    ? new Report.Done(Deed.PRINT, job.printer())
                    : new Report.Failed(Deed.PRINT, job.printer(), Cause.OTHER);
        } catch (IOException e) {
            log.log(ERROR, "a result could not be drawn", e);
            return new Report.Failed(Deed.PRINT, job.printer(), Cause.OTHER);
        }
    }
}
