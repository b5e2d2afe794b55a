// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Executor;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.counts.Counts;
import nl.stelling.counts.Ledger;
import nl.stelling.counts.Totals;
import nl.stelling.journey.Journey;
import nl.stelling.kiosk.BoothPlace;
import nl.stelling.kiosk.Check;
import nl.stelling.kiosk.StaffBoard;
import nl.stelling.library.SafeFile;
import nl.stelling.settings.KioskSettings;
import org.jspecify.annotations.Nullable;

/**
 * Counts the sessions of a booth, on a worker: a disk that is slow, full or gone keeps no visitor waiting. Of a session it
 * keeps that it was one, and whether it came to a result.
 */
final class Tallying {

    /** How many days the staff see. */
    private static final int DAYS = 14;

    private final @Nullable Ledger ledger;
    private final @Nullable Totals totals;
    private final Executor worker;

    private Tallying(@Nullable Ledger ledger, boolean hasTotals, Executor worker) {
        this.ledger = ledger;
        this.totals = ledger != null && hasTotals ? new Totals(ledger) : null;
        this.worker = worker;
    }

    /** As the administrator wants it; without a file nothing is counted. */
    static Tallying of(KioskSettings settings, Executor worker) {
        return new Tallying(settings.countsFile().isEmpty()
                ? null
                : Ledger.open(Path.of(settings.countsFile()), settings.branch(), kiosk(settings), new SecureRandom()),
                settings.totals(), worker);
    }

    /** A booth is known by its file: those of one branch have a file each. */
    private static String kiosk(KioskSettings settings) {
        return String.valueOf(Path.of(settings.countsFile()).getFileName());
    }

    /** A visit is over. */
    void ended(BoothPlace.Visiting visit) {
        if (ledger == null) {
            return;
        }
        Ledger.End end = visit.isCompleted() ? Ledger.End.COMPLETED : Ledger.End.BROKEN_OFF;
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        // What waits on the worker is no journey: a disk that hangs must not keep a visitor's answers
        worker.execute(() -> ledger.append(today, end));
        if (totals != null && visit.isCompleted()) {
            Journey journey = visit.journey();
            AnswerSheet sheet = journey.sheet();
            worker.execute(() -> totals.add(journey.set(), sheet));
        }
    }

    /** The last days, the latest first. It takes a moment. */
    List<StaffBoard.Day> days() {
        return ledger != null && Counts.read(List.of(ledger.file())) instanceof Counts.Merging.Complete(var counts)
                ? counts.days().reversed().stream().limit(DAYS)
                        .map(day -> new StaffBoard.Day(day.day(), day.completed(), day.brokenOff())).toList()
                : List.of();
    }

    /** Whether it can count; what waited is written if so. */
    Check check() {
        if (ledger == null) {
            return new Check(Check.Subject.COUNTS, Check.Finding.UNUSED, "");
        }
        SafeFile.Outcome outcome = ledger.write();
        return new Check(Check.Subject.COUNTS,
                outcome == SafeFile.Outcome.WRITTEN ? Check.Finding.GOOD : Check.Finding.BAD, cause(outcome),
                ledger.file().toString());
    }

    private static Check.Cause cause(SafeFile.Outcome outcome) {
        return switch (outcome) {
            case WRITTEN -> Check.Cause.NONE;
            case FULL -> Check.Cause.FULL;
            case READ_ONLY -> Check.Cause.READ_ONLY;
            case NO_FOLDER -> Check.Cause.NO_FOLDER;
            case EXISTS, FAILED -> Check.Cause.FAILED;
        };
    }
}
