// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import nl.stelling.counts.TriesFile;
import nl.stelling.kiosk.BoothEvent;
import nl.stelling.kiosk.PinHash;
import nl.stelling.kiosk.Tries;
import nl.stelling.settings.KioskSettings;
import org.jspecify.annotations.Nullable;

/** Looks whether a PIN is right, on a worker, for the hash is slow; wrong ones shut the pad for longer and longer. */
final class PinGate {

    private final PinHash hash;
    private final @Nullable TriesFile file;
    private final Executor worker;
    private final Consumer<BoothEvent> told;
    private final LongSupplier nanos;
    private Tries tries;
    private long looked;

    /**
     * @param file where wrong tries are kept over a restart; null where there is no place for it
     * @param worker of one thread
     * @param told hears, on the worker, what came of it
     * @param nanos a clock that nobody sets
     */
    PinGate(PinHash hash, @Nullable TriesFile file, Executor worker, Consumer<BoothEvent> told, LongSupplier nanos) {
        this.hash = hash;
        this.file = file;
        this.worker = worker;
        this.told = told;
        this.nanos = nanos;
        this.tries = file == null ? Tries.NONE : file.read();
        this.looked = nanos.getAsLong();
    }

    /** As the administrator wants it; null where there is no PIN. Wrong tries are kept beside the counts. */
    static @Nullable PinGate of(KioskSettings settings, Executor worker, Consumer<BoothEvent> told) {
        if (!(PinHash.parse(settings.pin()) instanceof PinHash.Reading.Complete(var hash))) {
            return null;
        }
        TriesFile tries = settings.countsFile().isEmpty()
                ? null
                : new TriesFile(Path.of(settings.countsFile() + ".pin"));
        return new PinGate(hash, tries, worker, told, System::nanoTime);
    }

    /** Whoever comes to the pad while it is shut is told for how long. */
    void look() {
        worker.execute(() -> {
            pass();
            if (!tries.isOpen()) {
                told.accept(new BoothEvent.PinRefused(tries.left()));
            }
        });
    }

    /** Looks at a PIN and wipes it. A try is kept as a wrong one before anybody looks: a plug that is pulled gains nothing. */
    void attempt(char[] pin) {
        worker.execute(() -> {
            pass();
            if (!tries.isOpen()) {
                Arrays.fill(pin, '0');
                told.accept(new BoothEvent.PinRefused(tries.left()));
                return;
            }
            keep(tries.attempted());
            boolean isRight = hash.matches(pin);
            Arrays.fill(pin, '0');
            if (isRight) {
                keep(tries.right());
            }
            told.accept(isRight ? new BoothEvent.PinAccepted() : new BoothEvent.PinRefused(tries.left()));
        });
    }

    private void pass() {
        long now = nanos.getAsLong();
        tries = tries.passed(Duration.ofNanos(now - looked));
        looked = now;
    }

    private void keep(Tries next) {
        tries = next;
        if (file != null) {
            file.write(next);
        }
    }
}
