// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the small records refuse, and what they work out. */
class RecordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "0", "vvd", "a-b", "2026-lokaal", "a-"})
    void goodIds(String value) {
        assertEquals(value, new Id<Party>(value).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "A", "a b", "a_b", "é", "a/b", "..", "a\n"})
    void badIds(String value) {
        assertFalse(Id.isValid(value));
        assertThrows(IllegalArgumentException.class, () -> new Id<Party>(value));
    }

    @Test
    void anIdHasSixtyFourCharactersAtMost() {
        assertTrue(Id.isValid("a".repeat(64)));
        assertFalse(Id.isValid("a".repeat(65)));
    }

    @Test
    void idsAreInOrderOfTheirValues() {
        assertTrue(new Id<Party>("a").compareTo(new Id<>("b")) < 0);
        assertEquals(0, new Id<Party>("a").compareTo(new Id<>("a")));
    }

    @ParameterizedTest
    @CsvSource({"nl,nl", "nl-BE,nl", "zh-Hant-TW,zh", "ar,ar"})
    void theBaseOfALanguage(String tag, String base) {
        assertEquals(new Language(base), new Language(tag).base());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "n", "nl_BE", "nl-", "-nl", "nederlands", "n1"})
    void badLanguages(String tag) {
        assertThrows(IllegalArgumentException.class, () -> new Language(tag));
    }

    @Test
    void aDirectionIsEitherWay() {
        assertEquals(-1, new Placement(new Id<>("a"), -1).direction());
        for (int wrong : List.of(0, 2, -2, Integer.MIN_VALUE)) {
            assertThrows(IllegalArgumentException.class, () -> new Placement(new Id<>("a"), wrong), () -> "" + wrong);
        }
    }

    @Test
    void aFactorIsOneOrMore() {
        assertEquals(1, new WeightChoice(1, Text.NONE).factor());
        assertThrows(IllegalArgumentException.class, () -> new WeightChoice(0, Text.NONE));
    }

    @Test
    void damageEndsWhereItBeginsOrLater() {
        assertEquals(3, new Damage(Damage.Kind.MISSING_WORDS, 3, 3, Text.NONE).end());
        assertThrows(IllegalArgumentException.class, () -> new Damage(Damage.Kind.NAVIGATION, 3, 2, Text.NONE));
        assertThrows(IllegalArgumentException.class, () -> new Damage(Damage.Kind.NAVIGATION, -1, 2, Text.NONE));
    }

    @Test
    void damageLiesWithinTheText() {
        Damage atTheEnd = new Damage(Damage.Kind.NAVIGATION, 0, 4, Text.NONE);
        assertEquals(List.of(atTheEnd), programme("tekst".substring(1), atTheEnd).damage());
        assertThrows(IllegalArgumentException.class, () -> programme("te", atTheEnd));
    }

    @Test
    void aProgrammeWithoutADateIsUndated() {
        assertFalse(programme("tekst").isDated());
    }

    @Test
    void aQuoteStandsWhereItSays() {
        Quote quote = new Quote(new Id<>("p"), 3, "één");
        assertEquals(6, quote.end());
        assertTrue(quote.isIn("er één is"));
        assertFalse(quote.isIn("daar één is"));
        assertFalse(quote.isIn("er"));
        assertThrows(IllegalArgumentException.class, () -> new Quote(new Id<>("p"), -1, "a"));
        assertThrows(IllegalArgumentException.class, () -> new Quote(new Id<>("p"), 0, " \n"));
    }

    @Test
    void aStanceNeedsAQuoteAndSilenceDoesNot() {
        assertThrows(IllegalArgumentException.class, () -> new Position.Held(Stance.AGREE, Firmness.FULL, Basis.STATED,
                List.of(), Text.NONE, Text.NONE));
        assertTrue(new Position.Silent(Text.NONE).reasoning().isEmpty());
    }

    @Test
    void aPledgeIsUsedOrSaysWhyNot() {
        List<Id<Statement>> used = List.of(new Id<>("bikes"));
        assertTrue(pledge(1, used, Text.NONE).isUsed());
        assertFalse(pledge(0, List.of(), Text.same("too small")).isUsed());
        assertThrows(IllegalArgumentException.class, () -> pledge(0, List.of(), Text.NONE));
        assertThrows(IllegalArgumentException.class, () -> pledge(0, used, Text.same("too small")));
        assertThrows(IllegalArgumentException.class, () -> pledge(-1, used, Text.NONE));
    }

    @Test
    void scalesHaveTheirStances() {
        assertTrue(Scale.THREE_POINT.has(Stance.DISAGREE));
        assertFalse(Scale.THREE_POINT.has(Stance.STRONGLY_DISAGREE));
        assertTrue(Scale.FIVE_POINT.has(Stance.STRONGLY_AGREE));
        assertEquals(2, Scale.THREE_POINT.span());
        assertEquals(4, Scale.FIVE_POINT.span());
    }

    @Test
    void aStatementKnowsItsPartiesAlone() {
        Statement statement = Sets.table(Scale.THREE_POINT, "red\nbikes +").statements().getFirst();
        assertTrue(statement.isCommon());
        assertThrows(IllegalArgumentException.class, () -> statement.position(new Id<>("blue")));
    }

    @Test
    void aTermIsFoundByTheBaseOfALanguage() {
        Term term = new Term(new Id<>("boa"), Text.same("boa"), Map.of(Language.DUTCH, List.of("boa’s")), Text.NONE);
        assertEquals(List.of("boa’s"), term.formsIn(new Language("nl-BE")));
        assertEquals(List.of(), term.formsIn(Language.ENGLISH));
    }

    @Test
    void listsAndMapsAreCopies() {
        List<Damage> damage = new ArrayList<>();
        Map<Id<Party>, Position> positions = new HashMap<>();
        Programme programme = new Programme(new Id<>("p"), new Id<>("q"), Text.NONE, "", "", "", damage);
        Statement statement = new Statement(new Id<>("s"), new Id<>("t"), Text.NONE, Text.NONE, Text.NONE, Text.NONE,
                Text.NONE, Text.NONE, Text.NONE, List.of(), positions);
        damage.add(new Damage(Damage.Kind.NAVIGATION, 0, 0, Text.NONE));
        positions.put(new Id<>("q"), new Position.Silent(Text.NONE));
        assertEquals(List.of(), programme.damage());
        assertEquals(Map.of(), statement.positions());
    }

    private static Pledge pledge(int bullet, List<Id<Statement>> statements, Text reason) {
        return new Pledge(new Id<>("p1"), Text.NONE, "", new Quote(new Id<>("p"), 0, "More bikes"), Pledge.Kind.MEASURE,
                new Id<>("traffic"), bullet, statements, reason);
    }

    private static Programme programme(String text, Damage... damage) {
        return new Programme(new Id<>("p"), new Id<>("q"), Text.NONE, "", "", text, List.of(damage));
    }
}
