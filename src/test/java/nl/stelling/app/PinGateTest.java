// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import nl.stelling.counts.TriesFile;
import nl.stelling.kiosk.BoothEvent;
import nl.stelling.kiosk.PinHash;
import nl.stelling.kiosk.Tries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PinGateTest {

    private static final PinHash HASH = PinHash.of("280414".toCharArray(), new byte[PinHash.SALT_BYTES]);

    @TempDir
    private Path folder;
    private final List<BoothEvent> told = new ArrayList<>();
    private final AtomicLong nanos = new AtomicLong();

    private PinGate gate() {
        return new PinGate(HASH, new TriesFile(folder.resolve("tries")), Runnable::run, told::add, nanos::get);
    }

    private static char[] pin(String digits) {
        return digits.toCharArray();
    }

    @Test
    void theRightPinIsAcceptedAndWiped() {
        char[] pin = pin("280414");
        gate().attempt(pin);
        assertInstanceOf(BoothEvent.PinAccepted.class, told.getLast());
        assertEquals("000000", new String(pin));
    }

    @Test
    void wrongOnesShutThePadOverARestartToo() {
        PinGate gate = gate();
        for (int i = 0; i < Tries.FREE; i++) {
            gate.attempt(pin("111222"));
        }
        assertEquals(new BoothEvent.PinRefused(Tries.FIRST_WAIT), told.getLast());
        gate.attempt(pin("280414"));
        assertEquals(new BoothEvent.PinRefused(Tries.FIRST_WAIT), told.getLast(),
                "while it is shut not even the right one");
        PinGate restarted = gate();
        restarted.look();
        assertEquals(new BoothEvent.PinRefused(Tries.FIRST_WAIT), told.getLast(), "after a restart");
        nanos.addAndGet(Tries.FIRST_WAIT.plus(Duration.ofMillis(1)).toNanos());
        restarted.attempt(pin("280414"));
        assertInstanceOf(BoothEvent.PinAccepted.class, told.getLast());
        told.clear();
        gate().look();
        assertEquals(List.of(), told, "a right one makes all good again");
    }
}
