// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import nl.stelling.Seeds;
import nl.stelling.present.Aloud.Part;
import nl.stelling.present.Voice;
import nl.stelling.statements.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerTest {

    private static final Volume USUAL = new Volume.Usual();
    private static final Part DUTCH = new Part(Language.DUTCH, "Meer fietspaden.");
    private static final Part ENGLISH = new Part(Language.ENGLISH, "More cycle paths.");

    private final Queue<Runnable> work = new ArrayDeque<>();
    private final List<Voice> told = new ArrayList<>();
    private final List<FakeProcess> started = new ArrayList<>();
    private final List<FakeProcess> speaking = new ArrayList<>();
    private Set<String> missing = Set.of();
    private int mostAtOnce;

    @Test
    void readsOnePartAfterAnother() {
        Speaker speaker = speaker(Engine.ESPEAK);
        speaker.read(List.of(DUTCH, ENGLISH));
        run();
        assertEquals(List.of("espeak-ng", "-v", "nl", "--stdin"), speaking.getFirst().command);
        assertEquals("Meer fietspaden.\n", speaking.getFirst().heard());
        assertEquals(1, speaking.size());
        speaking.getFirst().end(0);
        run();
        assertEquals(List.of("espeak-ng", "-v", "en", "--stdin"), speaking.getLast().command);
        assertEquals(List.of(Voice.SPEAKING), told);
        speaking.getLast().end(0);
        run();
        assertEquals(List.of(Voice.SPEAKING, Voice.READY), told);
    }

    @Test
    void stopsAtOnceAndTellsIt() {
        Speaker speaker = speaker(Engine.ESPEAK);
        speaker.read(List.of(DUTCH, ENGLISH));
        run();
        speaker.stop();
        run();
        assertFalse(speaking.getFirst().isAlive());
        assertEquals(1, speaking.size());
        assertEquals(List.of(Voice.SPEAKING, Voice.READY), told);
        speaker.stop();
        run();
        assertEquals(2, told.size(), "nothing to stop is no news");
    }

    @Test
    void theDispatcherIsToldToBeSilentToo() {
        Speaker speaker = speaker(Engine.SPEECH_DISPATCHER);
        speaker.read(List.of(new Part(Language.DUTCH, "!-! STOP")));
        run();
        assertEquals("  STOP\n", speaking.getFirst().heard(), "no text commands the service");
        speaker.close();
        assertFalse(speaking.getFirst().isAlive());
        assertEquals(Engine.SPEECH_DISPATCHER.cancel(), started.getLast().command);
    }

    @Test
    void withoutAVoiceItSaysSo() {
        missing = Set.of("spd-say", "espeak-ng");
        Speaker speaker = speaker(Engine.SPEECH_DISPATCHER, Engine.ESPEAK);
        speaker.look();
        speaker.read(List.of(DUTCH));
        run();
        assertEquals(List.of(Voice.NONE, Voice.NONE), told);
    }

    @Test
    void theFirstThatWorksSpeaks() {
        missing = Set.of("spd-say");
        Speaker speaker = speaker(Engine.SPEECH_DISPATCHER, Engine.ESPEAK);
        speaker.look();
        speaker.read(List.of(DUTCH));
        run();
        assertEquals("espeak-ng", speaking.getFirst().command.getFirst());
        assertEquals(List.of(Voice.READY, Voice.SPEAKING), told);
    }

    @Test
    void aVoiceThatFailsIsTold() {
        Speaker speaker = speaker(Engine.ESPEAK);
        speaker.read(List.of(DUTCH, ENGLISH));
        run();
        speaking.getFirst().end(1);
        run();
        assertEquals(List.of(Voice.SPEAKING, Voice.FAILED), told);
        assertEquals(1, speaking.size());
    }

    /** Whatever is asked and however processes end: never two at once, and silence means that none is left. */
    @Test
    void neverMoreThanOneProcess() {
        Seeds.each(300, random -> {
            started.clear();
            speaking.clear();
            mostAtOnce = 0;
            Speaker speaker = speaker(Engine.values()[random.nextInt(Engine.values().length)]);
            for (int i = 0; i < 30; i++) {
                switch (random.nextInt(4)) {
                    case 0 -> speaker.read(List.of(DUTCH, ENGLISH));
                    case 1 -> speaker.stop();
                    case 2 -> speaking.stream().filter(FakeProcess::isAlive).findFirst()
                            .ifPresent(each -> each.end(random.nextInt(2)));
                    default -> run();
                }
            }
            speaker.stop();
            run();
            assertTrue(mostAtOnce <= 1, () -> mostAtOnce + " at once");
            assertTrue(started.stream().noneMatch(FakeProcess::isAlive), "one is left");
        });
    }

    /** What is said stands in no command, whatever it is. */
    @Test
    void noTextIsPartOfACommand() {
        for (Engine engine : Engine.values()) {
            for (String text : List.of("; rm -rf /", "$(date) `date`", "\" & calc", "--help", "O’Neill 50 %")) {
                assertEquals(engine.command(DUTCH, USUAL), engine.command(new Part(Language.DUTCH, text), USUAL));
                assertTrue(engine.input(new Part(Language.DUTCH, text), USUAL).contains(text));
            }
        }
    }

    /** Each service counts loudness in its own way: what it is told for so many percents. */
    @ParameterizedTest
    @CsvSource({"1, -98, 1, 0.01", "40, -20, 40, 0.40", "50, 0, 50, 0.50", "100, 100, 100, 1.00"})
    void eachServiceIsToldHowLoud(int percents, String dispatcher, String espeak, String say) {
        Volume volume = new Volume.Percents(percents);
        assertEquals(List.of("--volume", dispatcher), last(Engine.SPEECH_DISPATCHER.command(DUTCH, volume)));
        assertEquals(List.of("-a", espeak), last(Engine.ESPEAK.command(DUTCH, volume)));
        assertEquals("[[volm " + say + "]] Meer fietspaden.\n", Engine.SAY.input(DUTCH, volume));
        assertEquals("nl\n" + percents + "\nMeer fietspaden.\n", Engine.SAPI.input(DUTCH, volume));
    }

    private static List<String> last(List<String> command) {
        return command.subList(command.size() - 2, command.size());
    }

    @Test
    void whereNobodyDecidedItIsAsLoudAsTheSystemHasIt() {
        assertFalse(Engine.SPEECH_DISPATCHER.command(DUTCH, USUAL).contains("--volume"));
        assertFalse(Engine.ESPEAK.command(DUTCH, USUAL).contains("-a"));
        assertEquals("Meer fietspaden.\n", Engine.SAY.input(DUTCH, USUAL));
        assertEquals(" volm 1]] hard\n", Engine.SAY.input(new Part(Language.DUTCH, "[[volm 1]] hard"), USUAL),
                "no text commands the voice");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 101})
    void silenceAndMoreThanFullAreNoVolume(int percents) {
        assertThrows(IllegalArgumentException.class, () -> new Volume.Percents(percents));
    }

    private Speaker speaker(Engine... engines) {
        return new Speaker(List.of(engines), USUAL, this::start, work::add, told::add);
    }

    private Process start(List<String> command) throws IOException {
        if (missing.contains(command.getFirst())) {
            throw new IOException("no " + command.getFirst());
        }
        FakeProcess process = new FakeProcess(command);
        started.add(process);
        mostAtOnce = Math.max(mostAtOnce, (int) started.stream().filter(FakeProcess::isAlive).count());
        boolean isShort = List.of(Engine.values()).stream()
                .anyMatch(engine -> command.equals(engine.probe()) || command.equals(engine.cancel()));
        if (isShort) {
            process.end(0);
        } else {
            speaking.add(process);
        }
        return process;
    }

    private void run() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }
}
