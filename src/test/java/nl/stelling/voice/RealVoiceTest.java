// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nl.stelling.present.Aloud.Part;
import nl.stelling.present.Voice;
import nl.stelling.statements.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real voice, where there is one, which speaks into a file. */
class RealVoiceTest {

    private static final int HEADER = 44;

    @TempDir
    Path temp;

    @Test
    void espeakSaysIt() throws Exception {
        assumeTrue(hasEspeak(), "no espeak-ng here");
        long brief = Files.size(spoken("Eens.", new Volume.Usual(), "brief.wav"));
        long longer = Files.size(spoken("De gemeente vraagt de politie om wijkagenten beter aanspreekbaar te maken.",
                new Volume.Usual(), "long.wav"));
        assertTrue(brief > HEADER && longer > 3 * brief, brief + " and " + longer);
    }

    /** What an administrator chose is what is heard: the highest of what it plays grows with it. */
    @Test
    void espeakIsAsLoudAsItWasTold() throws Exception {
        assumeTrue(hasEspeak(), "no espeak-ng here");
        int usual = peak(spoken("Eens.", new Volume.Usual(), "usual.wav"));
        int full = peak(spoken("Eens.", new Volume.Percents(100), "full.wav"));
        int half = peak(spoken("Eens.", new Volume.Percents(50), "half.wav"));
        int faint = peak(spoken("Eens.", new Volume.Percents(10), "faint.wav"));
        assertEquals(usual, full);
        assertTrue(half < 0.6 * full && half > 0.4 * full, half + " of " + full);
        assertTrue(faint < 0.2 * full && faint > 0, faint + " of " + full);
    }

    /** The highest sample of a file of 16 bits. */
    private static int peak(Path sound) throws IOException {
        ShortBuffer samples = ByteBuffer.wrap(Files.readAllBytes(sound)).order(ByteOrder.LITTLE_ENDIAN)
                .position(HEADER).slice().order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
        int peak = 0;
        while (samples.hasRemaining()) {
            peak = Math.max(peak, Math.abs(samples.get()));
        }
        return peak;
    }

    private Path spoken(String text, Volume volume, String file) throws Exception {
        Path sound = temp.resolve(file);
        BlockingQueue<Voice> told = new LinkedBlockingQueue<>();
        Launcher intoFile = command -> Launcher.SYSTEM.start(command.contains("--stdin")
                ? with(command, "-w", sound.toString())
                : command);
        try (ExecutorService worker = Executors.newSingleThreadExecutor()) {
            new Speaker(List.of(Engine.ESPEAK), volume, intoFile, worker, told::add)
                    .read(List.of(new Part(Language.DUTCH, text)));
            assertEquals(Voice.SPEAKING, told.poll(20, TimeUnit.SECONDS));
            assertEquals(Voice.READY, told.poll(20, TimeUnit.SECONDS));
        }
        return sound;
    }

    private static List<String> with(List<String> command, String... more) {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(more));
        return all;
    }

    private static boolean hasEspeak() throws InterruptedException {
        try {
            return Launcher.SYSTEM.start(Engine.ESPEAK.probe()).waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
