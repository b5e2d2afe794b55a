// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import nl.stelling.command.Opening;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Place;
import nl.stelling.library.DataFolder;
import nl.stelling.library.KeptSheets.KeptReading;
import nl.stelling.library.StayingSheet;
import nl.stelling.present.Desk;
import nl.stelling.present.Session;
import nl.stelling.present.Wish;
import nl.stelling.words.Words;

/** What the program itself does for the voter of one session: files, printers, answers that stay. */
final class Deskwork {

    private final Session<Journey, Event> session;
    private final Picked picked;
    private final Printing printing;
    private final Staying staying;
    private final Consumer<KeptReading.Faulty> refused;

    /** @param refused is told of a result that cannot be opened */
    Deskwork(Session<Journey, Event> session, ObjectProperty<Desk> desk, Filing filing, Executor worker,
            Supplier<Words> words, Supplier<javafx.stage.Window> window, Consumer<KeptReading.Faulty> refused) {
        this.session = session;
        this.refused = refused;
        picked = new Picked(session, words, window, filing, worker, refused);
        printing = new Printing(Spooler.here().before(new SystemPress(window)), desk, worker, words,
                report -> session.say(new Event.Reported(report)));
        staying = new Staying(session, desk, new StayingSheet(dataFolder(), session.journey().get().set()), worker);
        session.journey().addListener((_, before, now) -> {
            // A printer may have come or gone since the last time that somebody wanted one
            if (now.place() instanceof Place.Keep && !(before.place() instanceof Place.Keep)) {
                printing.look();
            }
        });
    }

    private static Path dataFolder() {
        return DataFolder.of(System.getProperty("os.name", ""), System.getenv(),
                Path.of(System.getProperty("user.home", "")));
    }

    void grant(Wish wish) {
        switch (wish) {
            case Wish.SaveResult _ -> picked.save();
            case Wish.SavePdf _ -> picked.savePdf();
            case Wish.PrintResult _ -> printing.print(session.journey().get());
            case Wish.OpenResult _ -> picked.open();
            case Wish.Stay(var isWanted) -> staying.wish(isWanted);
            default -> throw new IllegalArgumentException("not done at the desk: " + wish);
        }
    }

    /** Opens a result that is at hand. */
    void open(String file) {
        picked.open(file);
    }

    /** Begins with a result that was named; where none was, with what stayed on this computer. */
    void begin(Opening opening) {
        switch (opening) {
            case Opening.Nothing() -> staying.look(refused);
            case Opening.Kept(var file) -> picked.open(file);
        }
    }
}
