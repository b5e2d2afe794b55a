// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nl.stelling.answers.TakeHomeCode.Reading;
import nl.stelling.library.Bundled;
import nl.stelling.statements.Publication;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.Stance;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TakeHomeCodeTest {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final StatementSet SET = Sets.random(12, 3, Scale.THREE_POINT, new Random(7));

    @Test
    void anySheetComesBackAsItWas() {
        for (long seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            Scale scale = random.nextBoolean() ? Scale.THREE_POINT : Scale.FIVE_POINT;
            StatementSet set = Sets.spoken(1 + random.nextInt(60), 2, scale, random);
            if (random.nextBoolean()) {
                set = Sets.withWeights(set, 1, 2, 4);
            }
            AnswerSheet sheet = sheet(set, random);
            String code = TakeHomeCode.of(set, sheet);
            assertEquals(new Reading.Complete(sheet), TakeHomeCode.read(set, code), "seed " + seed);
        }
    }

    @Test
    void isShortEnoughToCopyByHand() {
        String code = TakeHomeCode.of(Bundled.SET, sheet(Bundled.SET, new Random(1)));
        assertEquals(44, Bundled.SET.statements().size());
        assertEquals(36, code.length(), code);
        assertEquals(code.length(), TakeHomeCode.of(Bundled.SET, AnswerSheet.EMPTY).length(),
                "the length tells nothing");
        assertEquals(9, TakeHomeCode.groups(code).size());
        assertEquals(code, String.join("", TakeHomeCode.groups(code)));
    }

    /** What a library handed out has to be read for years: this code is written down here, and must not change. */
    @Test
    void aCodeOfOldIsStillRead() {
        AnswerSheet sheet = sheet(SET, new Random(3));
        assertEquals("1G8BDK08MX8GJ2NWH", TakeHomeCode.of(SET, sheet));
    }

    @Test
    void everySingleWrongLetterIsFound() {
        String code = TakeHomeCode.of(Bundled.SET, sheet(Bundled.SET, new Random(5)));
        for (int i = 0; i < code.length(); i++) {
            for (char letter : LETTERS.toCharArray()) {
                String wrong = code.substring(0, i) + letter + code.substring(i + 1);
                Reading reading = TakeHomeCode.read(Bundled.SET, wrong);
                assertEquals(letter == code.charAt(i), reading instanceof Reading.Complete, wrong);
                assertTrue(letter == code.charAt(i) || reading instanceof Reading.Mistyped, wrong);
            }
        }
    }

    @Test
    void everyPairThatChangedPlacesIsFound() {
        for (long seed = 0; seed < 200; seed++) {
            String code = TakeHomeCode.of(Bundled.SET, sheet(Bundled.SET, new Random(seed)));
            for (int apart = 1; apart <= 2; apart++) {
                for (int i = 0; i + apart < code.length(); i++) {
                    StringBuilder swapped = new StringBuilder(code);
                    swapped.setCharAt(i, code.charAt(i + apart));
                    swapped.setCharAt(i + apart, code.charAt(i));
                    assertEquals(code.charAt(i) == code.charAt(i + apart),
                            TakeHomeCode.read(Bundled.SET, swapped.toString()) instanceof Reading.Complete,
                            "seed " + seed + ": " + swapped);
                }
            }
        }
    }

    @Test
    void aLetterTooManyOrTooFewIsFound() {
        String code = TakeHomeCode.of(SET, sheet(SET, new Random(5)));
        int length = code.length();
        for (int i = 0; i < length; i++) {
            String fewer = code.substring(0, i) + code.substring(i + 1);
            assertEquals(new Reading.Length(length - 1, length), TakeHomeCode.read(SET, fewer), fewer);
            String more = code.substring(0, i) + '7' + code.substring(i);
            assertEquals(new Reading.Length(length + 1, length), TakeHomeCode.read(SET, more), more);
        }
    }

    @Test
    void howItIsTypedDoesNotMatter() {
        AnswerSheet sheet = sheet(SET, new Random(9));
        String code = TakeHomeCode.of(SET, sheet);
        for (String typed : List.of(code.toLowerCase(Locale.ROOT), " " + String.join(" ", TakeHomeCode.groups(code)),
                String.join("-", TakeHomeCode.groups(code)), code.replace('0', 'o').replace('1', 'l'),
                code.replace('0', 'O').replace('1', 'I'), "Stelling " + code, "stelling  "
                        + String.join("\u00a0", TakeHomeCode.groups(code)),
                String.join("–\n", TakeHomeCode.groups(code)) + ".")) {
            assertEquals(new Reading.Complete(sheet), TakeHomeCode.read(SET, typed), typed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "- -", "\u00a0"})
    void nothingIsNothing(String typed) {
        assertEquals(new Reading.Nothing(), TakeHomeCode.read(SET, typed));
    }

    @Test
    void aWholeBookIsRefusedAtOnce() {
        int length = TakeHomeCode.of(SET, AnswerSheet.EMPTY).length();
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertEquals(
                new Reading.Length(2_000_000, length), TakeHomeCode.read(SET, "ABCD ".repeat(500_000))));
    }

    @ParameterizedTest
    @CsvSource({"1U23, U", "1234!, !", "é, É", "12😀34, 😀", "ﬀ, ﬀ"})
    void whatIsInNoCodeIsNamed(String typed, String character) {
        assertEquals(new Reading.NoLetter(character), TakeHomeCode.read(SET, typed));
    }

    @Test
    void aCodeOfAnotherSetOrVersionSaysSo() {
        String code = TakeHomeCode.of(SET, sheet(SET, new Random(1)));
        StatementSet later = withVersion(SET, "2.0.0");
        assertEquals(new Reading.OtherVersion(), TakeHomeCode.read(later, code));
        StatementSet fewer = Sets.random(9, 3, Scale.THREE_POINT, new Random(8));
        assertEquals(new Reading.OtherVersion(), TakeHomeCode.read(fewer, code), "the same id, other statements");
        assertEquals(new Reading.OtherSet(), TakeHomeCode.read(Bundled.SET, code));
        assertEquals(new Reading.OtherSet(),
                TakeHomeCode.read(SET, TakeHomeCode.of(Bundled.SET, AnswerSheet.EMPTY)));
    }

    @Test
    void aCodeOfALaterProgramSaysSo() {
        String code = TakeHomeCode.of(SET, AnswerSheet.EMPTY);
        String later = "2" + code.substring(1, code.length() - CodeLetters.CHECK);
        assertEquals(new Reading.Newer(), TakeHomeCode.read(SET, CodeLetters.checked(later)));
        assertEquals(new Reading.Newer(), TakeHomeCode.read(SET, CodeLetters.checked(later + "ABCDEF")));
    }

    /** A code that is right but stands for no sheet can only be made on purpose. */
    @Test
    void numbersThatAreNoSheetAreRefused() {
        StatementSet set = Sets.withWeights(Sets.spoken(3, 2, Scale.THREE_POINT, new Random(1)), 1, 2, 4);
        String head = TakeHomeCode.of(set, AnswerSheet.EMPTY).substring(0, 6);
        assertEquals(11 * 11 * 11, 1331, "eleven states for each of three statements, in three letters");
        assertInstanceOf(Reading.Complete.class,
                TakeHomeCode.read(set,
                        CodeLetters.checked(head + CodeLetters.of(java.math.BigInteger.valueOf(1330), 3))));
        assertEquals(new Reading.Mistyped(),
                TakeHomeCode.read(set,
                        CodeLetters.checked(head + CodeLetters.of(java.math.BigInteger.valueOf(1331), 3))));
    }

    @Test
    void whateverIsTypedNothingIsThrown() {
        for (long seed = 0; seed < 5000; seed++) {
            Random random = new Random(seed);
            StringBuilder typed = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                typed.appendCodePoint(
                        random.nextInt(4) > 0 ? LETTERS.charAt(random.nextInt(32)) : random.nextInt(0x3000));
            }
            Reading reading = TakeHomeCode.read(SET, typed.toString());
            assertNotEquals(Reading.Complete.class, reading.getClass(), "seed " + seed);
        }
    }

    private static StatementSet withVersion(StatementSet set, String version) {
        Publication old = set.publication();
        return new StatementSet(set.id(), new Publication(old.title(), old.description(), old.publisher(),
                old.contact(), version, old.date(), old.licence(), old.selection(), old.partyOrder(), old.changes(),
                old.checksum()), set.languages(), set.scale(), set.weights(), set.minimumCounted(), set.minutes(),
                set.themes(), set.axes(), set.parties(), set.programmes(), set.glossary(), set.statements(),
                set.coding());
    }

    /** Weights only where there is a stance: elsewhere they count for nobody, and are not in the code. */
    private static AnswerSheet sheet(StatementSet set, Random random) {
        AnswerSheet sheet = AnswerSheet.EMPTY;
        for (Statement statement : set.statements()) {
            int max = set.scale().max();
            switch (random.nextInt(6)) {
                case 0 -> sheet = sheet.with(statement.id(), Answer.SKIPPED);
                case 1 -> {
                }
                default -> sheet = sheet
                        .with(statement.id(), new Answer.Given(Stance.of(random.nextInt(2 * max + 1) - max)))
                        .with(statement.id(), new Weight(
                                set.weights().get(random.nextInt(set.weights().size())).factor()));
            }
        }
        return sheet;
    }
}
