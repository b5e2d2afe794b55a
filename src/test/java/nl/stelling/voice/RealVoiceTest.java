// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
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
        long brief = spoken("Eens.", "brief.wav");
        long longer = spoken("De gemeente vraagt de politie om wijkagenten beter aanspreekbaar te maken.", "long.wav");
        assertTrue(brief > HEADER && longer > 3 * brief, brief + " and " + longer);
    }

    private long spoken(String text, String file) throws Exception {
        Path sound = temp.resolve(file);
        BlockingQueue<Voice> told = new LinkedBlockingQueue<>();
        Launcher intoFile = command -> Launcher.SYSTEM.start(command.contains("--stdin")
                ? with(command, "-w", sound.toString())
                : command);
        try (ExecutorService worker = Executors.newSingleThreadExecutor()) {
            new Speaker(List.of(Engine.ESPEAK), intoFile, worker, told::add)
                    .read(List.of(new Part(Language.DUTCH, text)));
            assertEquals(Voice.SPEAKING, told.poll(20, TimeUnit.SECONDS));
            assertEquals(Voice.READY, told.poll(20, TimeUnit.SECONDS));
        }
        return Files.size(sound);
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
