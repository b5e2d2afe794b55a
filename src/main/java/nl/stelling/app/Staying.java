// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Place;
import nl.stelling.journey.Report;
import nl.stelling.journey.Report.Cause;
import nl.stelling.journey.Report.Deed;
import nl.stelling.library.KeptSheets.KeptReading;
import nl.stelling.library.SafeFile;
import nl.stelling.library.StayingSheet;
import nl.stelling.present.Desk;
import nl.stelling.present.Session;

/**
 * Lets the answers stay on this computer as they are given, if the voter asked for it. Everything is written on the
 * worker, in the order in which it was said.
 */
final class Staying {

    private final Session<Journey, Event> session;
    private final ObjectProperty<Desk> desk;
    private final StayingSheet stays;
    private final Executor worker;
    private final Consumer<Runnable> inWindow;
    private AnswerSheet written = AnswerSheet.EMPTY;

    Staying(Session<Journey, Event> session, ObjectProperty<Desk> desk, StayingSheet stays, Executor worker) {
        this(session, desk, stays, worker, Platform::runLater);
    }

    /** @param inWindow lets something be done on the thread of the window */
    Staying(Session<Journey, Event> session, ObjectProperty<Desk> desk, StayingSheet stays, Executor worker,
            Consumer<Runnable> inWindow) {
        this.session = session;
        this.desk = desk;
        this.stays = stays;
        this.worker = worker;
        this.inWindow = inWindow;
        session.journey().addListener((_, _, now) -> changed(now));
    }

    private boolean isOn() {
        return desk.get().staying() == Desk.Staying.ON;
    }

    /** Looks whether something stayed, and lets the voter choose what becomes of it. */
    void look(Consumer<KeptReading.Faulty> refused) {
        if (desk.get().staying() == Desk.Staying.FORBIDDEN) {
            return;
        }
        worker.execute(() -> stays.read().ifPresent(reading -> inWindow.accept(() -> {
            desk.set(desk.get().with(Desk.Staying.ON));
            switch (reading) {
                case KeptReading.Complete(var kept) -> {
                    written = kept.sheet();
                    if (!kept.sheet().equals(AnswerSheet.EMPTY) || !kept.lost().isEmpty()) {
                        session.say(new Event.SheetFound(kept, Place.SheetFound.Where.COMPUTER));
                    }
                }
                case KeptReading.Faulty faulty -> refused.accept(faulty);
            }
        })));
    }

    /** What stayed is not overwritten before the voter said what becomes of it. */
    private void changed(Journey now) {
        if (isOn() && !(now.place() instanceof Place.SheetFound) && !now.sheet().equals(written)) {
            written = now.sheet();
            write(now.sheet());
        }
    }

    void wish(boolean isWanted) {
        if (desk.get().staying() == Desk.Staying.FORBIDDEN) {
            report(new Report.Failed(Deed.STAY, "", Cause.FORBIDDEN));
        } else if (isWanted) {
            desk.set(desk.get().with(Desk.Staying.ON));
            written = session.journey().get().sheet();
            write(written);
            report(new Report.Done(Deed.STAY, stays.file().toString()));
        } else {
            desk.set(desk.get().with(Desk.Staying.OFF));
            worker.execute(() -> {
                boolean isGone = stays.erase();
                inWindow.accept(() -> report(isGone
                        ? new Report.Done(Deed.STAY, "")
                        : new Report.Failed(Deed.STAY, stays.file().toString(), Cause.OTHER)));
            });
        }
    }

    private void write(AnswerSheet sheet) {
        String today = Filing.today();
        worker.execute(() -> {
            if (stays.write(sheet, today) != SafeFile.Outcome.WRITTEN) {
                inWindow.accept(this::failed);
            }
        });
    }

    /** What is shown as kept must be kept: where it cannot be, it is off again. */
    private void failed() {
        if (isOn()) {
            desk.set(desk.get().with(Desk.Staying.OFF));
            report(new Report.Failed(Deed.STAY, stays.file().toString(), Cause.OTHER));
        }
    }

    private void report(Report report) {
        session.say(new Event.Reported(report));
    }
}
