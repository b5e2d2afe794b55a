// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.stelling.statements.Basis;
import nl.stelling.statements.Coding;
import nl.stelling.statements.Damage;
import nl.stelling.statements.Firmness;
import nl.stelling.statements.Id;
import nl.stelling.statements.Language;
import nl.stelling.statements.Party;
import nl.stelling.statements.Placement;
import nl.stelling.statements.Position;
import nl.stelling.statements.Programme;
import nl.stelling.statements.Quote;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Stance;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import nl.stelling.statements.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the good set of the test resources says comes in as it stands there. */
class GoodSetTest {

    private static final StatementSet GOOD = TestSets.complete(TestSets.GOOD);
    private static final Id<Party> RED = new Id<>("red");
    private static final Id<Party> BLUE = new Id<>("blue");

    @TempDir
    private Path temp;

    @Test
    void whatSetJsonSays() {
        assertEquals(List.of(Language.DUTCH, Language.ENGLISH), GOOD.languages());
        assertEquals(Scale.THREE_POINT, GOOD.scale());
        assertEquals(List.of(1, 2), GOOD.weights().stream().map(weight -> weight.factor()).toList());
        assertEquals(1, GOOD.minimumCounted());
        assertEquals(2, GOOD.minutes());
        assertEquals("De stad", GOOD.publication().title().in(Language.DUTCH));
        assertEquals(Text.same("desk@example.org"), GOOD.publication().contact());
        assertEquals("First.", GOOD.publication().changes().getFirst().text().in(Language.ENGLISH));
        assertEquals("Red", GOOD.party(RED).name().in(Language.ENGLISH));
        assertEquals("bike", GOOD.axes().getFirst().high().in(Language.ENGLISH));
    }

    @Test
    void aStatementWithItsPositionsAndQuotes() {
        Statement bikes = GOOD.statements().getFirst();
        assertEquals("There will be more bike lanes.", bikes.text().in(Language.ENGLISH));
        assertEquals(List.of(new Placement(new Id<>("street"), 1)), bikes.placements());
        Position.Held blue = (Position.Held) bikes.position(BLUE);
        assertEquals(Stance.DISAGREE, blue.stance());
        assertEquals(Firmness.PARTIAL, blue.firmness());
        assertEquals(Basis.INFERRED, blue.basis());
        assertEquals("No room, no lane.", blue.inference().in(Language.ENGLISH));
        Position.Held red = (Position.Held) bikes.position(RED);
        assertEquals(List.of(new Quote(new Id<>("red-town"), 27, "méér fietspaden in de stad")), red.quotes());
        assertEquals(Text.NONE, red.inference());
    }

    @Test
    void whatMayBeLeftOutIsEmpty() {
        Statement dogs = GOOD.statements().getLast();
        assertTrue(dogs.now().isEmpty());
        assertTrue(dogs.question().isEmpty());
        assertEquals(List.of(), dogs.placements());
        assertEquals(new Position.Silent(Text.NONE), dogs.position(BLUE));
    }

    @Test
    void programmesWithTheirDamageAndDate() {
        Programme red = GOOD.programme(new Id<>("red-town"));
        Programme blue = GOOD.programme(new Id<>("blue-town"));
        assertEquals("", red.date());
        assertEquals("2026-03", blue.date());
        Damage damage = blue.damage().getFirst();
        assertEquals(Damage.Kind.NAVIGATION, damage.kind());
        assertEquals("Terug naar boven", blue.text().substring(damage.start(), damage.end()));
    }

    @Test
    void damageIsInReadingOrder() {
        Path set = TestSets.good(temp);
        TestSets.edit(set, "set.json", "\"damage\": [\n", """
                "damage": [
                  {"kind": "run-together", "start": 60, "end": 61, "note": "last"},
                  {"kind": "missing-words", "start": 3, "end": 3, "note": "first"},
                """);
        assertEquals(List.of(3, 25, 60), TestSets.complete(set).programme(new Id<>("blue-town")).damage().stream()
                .map(Damage::start).toList());
    }

    @Test
    void theGlossaryAndTheCoding() {
        assertEquals(List.of("bike lane", "bike lanes"), GOOD.glossary().getFirst().formsIn(Language.ENGLISH));
        assertEquals("park", GOOD.glossary().getLast().term().in(Language.ENGLISH));
        Coding coding = GOOD.coding();
        assertEquals(Map.of(RED, Stance.AGREE), coding.passes().getFirst().positions().get(new Id<Statement>("dogs")));
        assertEquals("Not everywhere.", coding.settled().getFirst().reason().in(Language.ENGLISH));
    }

    @Test
    void aSetNeedsNoGlossaryAndNoCoding() throws IOException {
        Path set = TestSets.good(temp);
        Files.delete(set.resolve("glossary.json"));
        Files.delete(set.resolve("coding.json"));
        assertEquals(List.of(), TestSets.complete(set).glossary());
        assertEquals(Coding.UNKNOWN, TestSets.complete(set).coding());
    }
}
