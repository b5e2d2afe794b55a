// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.LongSupplier;
import nl.stelling.kiosk.Booth;
import nl.stelling.kiosk.BoothEvent;
import nl.stelling.kiosk.Opening;
import nl.stelling.present.Session;

/**
 * Tells a booth the time. How long ago something was it takes from a clock that nobody sets; the clock on the wall says
 * whether visitors can begin, and nothing else.
 */
final class BoothClock {

    private static final long TICK_MILLIS = 250;

    private final Session<Booth, BoothEvent> session;
    private final LongSupplier nanos;
    private final Function<LocalDateTime, Opening> hours;
    private final long start;
    private final AtomicBoolean isTold = new AtomicBoolean(true);

    /**
     * @param nanos a clock that nobody sets
     * @param hours whether visitors can begin at a time of the day
     */
    BoothClock(Session<Booth, BoothEvent> session, LongSupplier nanos, Function<LocalDateTime, Opening> hours) {
        this.session = session;
        this.nanos = nanos;
        this.hours = hours;
        this.start = nanos.getAsLong();
    }

    /** Goes from now on, on a thread that waits for it; the booth is told on its own, and never twice at once. */
    void go(ScheduledExecutorService waiting, Executor windowThread) {
        var _ = waiting.scheduleAtFixedRate(() -> {
            if (isTold.compareAndSet(true, false)) {
                windowThread.execute(this::tick);
            }
        }, 0, TICK_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void tick() {
        isTold.set(true);
        tell(LocalDateTime.now(ZoneId.systemDefault()));
    }

    void tell(LocalDateTime wall) {
        say(new BoothEvent.HoursRead(hours.apply(wall)));
    }

    /** Lets something happen now. */
    void say(BoothEvent event) {
        session.say(new BoothEvent.TimePassed(Duration.ofNanos(nanos.getAsLong() - start)));
        session.say(event);
    }
}
