// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import nl.stelling.classroom.KeptLesson;
import nl.stelling.classroom.Lesson;
import nl.stelling.classroom.LessonEvent;
import nl.stelling.classroom.Setup;
import nl.stelling.classroom.Subject;
import nl.stelling.library.LessonFiles.LessonReading;
import nl.stelling.statements.Stance;
import nl.stelling.statements.StatementSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is kept of a lesson comes back as it was; what is none, or of another, is told; and nothing of a few is in it. */
class LessonFilesTest {

    private static final long SEED = 20261124;
    private static final StatementSet SET = Bundled.SET;

    @TempDir
    private Path temp;

    @Test
    void whatIsKeptComesBackAsItWas() throws IOException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        for (int i = 0; i < 200; i++) {
            KeptLesson kept = KeptLesson.of(lesson(random));
            LessonReading.Complete read = assertInstanceOf(LessonReading.Complete.class,
                    read(LessonWriter.write(kept, SET, "2026-11-24")), "seed " + SEED + ", lesson " + i);
            assertEquals(kept, read.lesson(), "seed " + SEED + ", lesson " + i);
            assertEquals(List.of(), read.lost());
        }
    }

    @Test
    void ofFewerThanFiveTheFileSaysOnlyThat() {
        Lesson lesson = counted(Lesson.start(SET).after(new LessonEvent.Begun()), 3, 0, 1);
        assertFalse(text(lesson).contains("hands"), "not while they are counted");
        String closed = text(lesson.after(new LessonEvent.ClosedOrReopened()));
        assertFalse(closed.contains("hands"), closed);
        assertTrue(closed.contains("\"fewerThan\": 5"), closed);
    }

    /** Somebody may write one by hand: it is shown to nobody all the same. */
    @Test
    void aSumOfFewThatStandsInAFileIsNotTaken() throws IOException {
        String text = text(counted(Lesson.start(SET).after(new LessonEvent.Begun()), 5, 0, 0)
                .after(new LessonEvent.ClosedOrReopened())).replace("\"agree\": 5", "\"agree\": 4");
        LessonReading.Complete read = assertInstanceOf(LessonReading.Complete.class, read(text));
        assertEquals(0, read.lesson().rounds().all().getFirst().tally().voters());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "format": 1              | "format": 2             | BAD_FORMAT_VERSION
            "format": 1              | "format": 0             | BAD_FORMAT_VERSION
            "set": "veiligheid"      | "set": "wonen"          | OTHER_SET
            "set": "veiligheid",     | ''                      | MISSING_KEY
            "classSize": 28          | "classSize": 4          | NUMBER_OUT_OF_RANGE
            "agree": 14              | "agree": -1             | NUMBER_OUT_OF_RANGE
            "agree": 14              | "agree": 1000           | NUMBER_OUT_OF_RANGE
            "agree": 14              | "agree": "veel"         | WRONG_TYPE
            "agree": 14              | "maybe": 14             | UNKNOWN_KEY
            "hands": {               | "pupils": {             | UNKNOWN_KEY
            "id": "bewoners-wijkagent" | "id": "nergens"       | UNKNOWN_STATEMENT
            "statements": [          | "statements": [ 1,      | WRONG_TYPE
            ]                        | ''                      | NOT_JSON
            """)
    void whatIsWrongIsNamed(String there, String instead, Rule rule) throws IOException {
        String whole = text(counted(Lesson.start(SET).after(new LessonEvent.Begun()), 14, 4, 9));
        String there2 = there.equals("\"id\": \"bewoners-wijkagent\"") ? first(whole) : there;
        assertTrue(whole.contains(there2), whole);
        LessonReading.Faulty faulty = assertInstanceOf(LessonReading.Faulty.class,
                read(whole.replace(there2, instead)));
        assertEquals(rule, faulty.problems().getFirst().rule(), faulty.problems().toString());
    }

    private static String first(String whole) {
        int at = whole.indexOf("\"id\"");
        return whole.substring(at, whole.indexOf('\n', at)).replaceAll(",$", "");
    }

    @Test
    void halfAFileIsNoLesson() throws IOException {
        String whole = text(counted(Lesson.start(SET).after(new LessonEvent.Begun()), 14, 4, 9));
        for (int end = 0; end < whole.stripTrailing().length(); end += 7) {
            assertInstanceOf(LessonReading.Faulty.class, read(whole.substring(0, end)), "the first " + end);
        }
    }

    @Test
    void ofAnotherVersionWhatIsGoneIsToldAndTheRestIsThere() throws IOException {
        String whole = text(counted(Lesson.start(SET).after(new LessonEvent.Begun()), 14, 4, 9));
        String other = whole.replace(SET.publication().checksum(), "0".repeat(64)).replace(first(whole),
                "\"id\": \"verdwenen\"");
        LessonReading.Complete read = assertInstanceOf(LessonReading.Complete.class, read(other));
        assertEquals(List.of("verdwenen"), read.lost());
        assertEquals(9, read.lesson().rounds().all().size());
    }

    @Test
    void ownStatementsComeFromTheirOwnFileAndFromAnyLesson() throws IOException {
        Subject.Own own = new Subject.Own("Er komt een “skatebaan”, ook ’s avonds.");
        Lesson lesson = counted(Lesson.start(SET).after(new LessonEvent.OwnAdded(own))
                .after(new LessonEvent.Jumped(10)), 14, 4, 9);
        for (String text : List.of(LessonWriter.writeOwn(KeptLesson.of(lesson), "2026-11-24"),
                text(lesson).replace("\"set\": \"veiligheid\"", "\"set\": \"wonen\""))) {
            LessonReading.Complete read = assertInstanceOf(LessonReading.Complete.class,
                    LessonFiles.readOwn(written(text), SET));
            assertEquals(List.of(own), read.lesson().rounds().all().stream().map(round -> round.subject()).toList());
            assertEquals(0, read.lesson().rounds().all().getFirst().tally().voters());
        }
        assertFalse(LessonWriter.writeOwn(KeptLesson.of(lesson), "2026-11-24").contains("14"));
        assertInstanceOf(LessonReading.Faulty.class, read("{\"format\": 1, \"statements\": [{\"own\": \"a\\nb\"}]}"));
    }

    private Lesson lesson(RandomGenerator random) {
        Lesson lesson = Lesson.start(SET)
                .after(new LessonEvent.SetUp(new Setup(random.nextInt(5, 200), random.nextBoolean())))
                .after(new LessonEvent.OwnAdded(new Subject.Own("Eigen " + random.nextInt())))
                .after(new LessonEvent.Begun());
        for (int i = 0; i < random.nextInt(12); i++) {
            lesson = lesson.after(new LessonEvent.Counted(Stance.AGREE, random.nextInt(30)))
                    .after(new LessonEvent.Counted(Stance.DISAGREE, random.nextInt(4)));
            lesson = random.nextBoolean() ? lesson.after(new LessonEvent.ClosedOrReopened()) : lesson;
            lesson = lesson.after(new LessonEvent.Jumped(random.nextInt(11)));
        }
        return lesson;
    }

    private static Lesson counted(Lesson lesson, int agree, int neither, int disagree) {
        return lesson.after(new LessonEvent.Counted(Stance.AGREE, agree))
                .after(new LessonEvent.Counted(Stance.NEITHER, neither))
                .after(new LessonEvent.Counted(Stance.DISAGREE, disagree));
    }

    private static String text(Lesson lesson) {
        return LessonWriter.write(KeptLesson.of(lesson), SET, "2026-11-24");
    }

    private LessonReading read(String text) throws IOException {
        return LessonFiles.read(written(text), SET);
    }

    private Path written(String text) throws IOException {
        return Files.writeString(temp.resolve("3hv" + LessonFiles.EXTENSION), text);
    }
}
