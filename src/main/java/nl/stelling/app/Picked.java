// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Place;
import nl.stelling.journey.Report;
import nl.stelling.journey.Report.Deed;
import nl.stelling.library.KeptSheets;
import nl.stelling.library.KeptSheets.KeptReading;
import nl.stelling.present.Session;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What is done with files that the voter picks in the system's own dialog: asked here, done on the worker. */
final class Picked {

    private final Session<Journey, Event> session;
    private final Supplier<Words> words;
    private final Supplier<javafx.stage.Window> window;
    private final Filing filing;
    private final Executor worker;
    private final Consumer<KeptReading.Faulty> refused;

    /** @param refused is told of a file that cannot be opened */
    Picked(Session<Journey, Event> session, Supplier<Words> words, Supplier<javafx.stage.Window> window, Filing filing,
            Executor worker, Consumer<KeptReading.Faulty> refused) {
        this.session = session;
        this.words = words;
        this.window = window;
        this.filing = filing;
        this.worker = worker;
        this.refused = refused;
    }

    void save() {
        Journey journey = session.journey().get();
        where(Key.KEEP_SAVE, Key.KEEP_FILE_RESULT, KeptSheets.EXTENSION)
                .ifPresent(file -> report(Deed.SAVE, () -> filing.savePicked(journey, file)));
    }

    void savePdf() {
        Journey journey = session.journey().get();
        Words spoken = words.get();
        where(Key.KEEP_PDF, Key.KEEP_FILE_PDF, Filing.PDF)
                .ifPresent(file -> report(Deed.PDF, () -> filing.pdfPicked(journey, file, spoken)));
    }

    void open() {
        FileChooser chooser = chooser(Key.START_OPEN, Key.KEEP_FILE_RESULT, KeptSheets.EXTENSION);
        Optional.ofNullable(chooser.showOpenDialog(window.get())).map(File::getPath).ifPresent(this::open);
    }

    /** Opens a file without asking which. */
    void open(String file) {
        var set = session.journey().get().set();
        worker.execute(() -> {
            KeptReading reading = filing.open(set, file);
            Platform.runLater(() -> {
                switch (reading) {
                    case KeptReading.Complete(var kept) ->
                        session.say(new Event.SheetFound(kept, Place.SheetFound.Where.FILE));
                    case KeptReading.Faulty faulty -> refused.accept(faulty);
                }
            });
        });
    }

    /** Does something that takes its time, and tells what came of it. */
    private void report(Deed deed, Supplier<Report> work) {
        session.say(new Event.Reported(new Report.Busy(deed)));
        worker.execute(() -> {
            Report report = work.get();
            Platform.runLater(() -> session.say(new Event.Reported(report)));
        });
    }

    private Optional<Path> where(Key title, Key kind, String extension) {
        FileChooser chooser = chooser(title, kind, extension);
        chooser.setInitialFileName(words.get().of(Key.KEEP_FILE, session.journey().get().set().id().value(),
                Filing.today()) + extension);
        return Optional.ofNullable(chooser.showSaveDialog(window.get())).map(File::toPath);
    }

    private FileChooser chooser(Key title, Key kind, String extension) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get().of(title));
        chooser.getExtensionFilters().add(new ExtensionFilter(words.get().of(kind), "*" + extension));
        return chooser;
    }
}
