// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A set that is not consistent cannot be made. */
class StatementSetTest {

    private static final StatementSet GOOD = Sets.table(Scale.THREE_POINT, """
                   red  blue
            bikes  +    -
            dogs   0    .
            """);

    /** The parts of a set, to be spoilt one at a time. */
    private static final class Parts {
        List<Language> languages = new ArrayList<>(GOOD.languages());
        List<WeightChoice> weights = new ArrayList<>(GOOD.weights());
        Scale scale = GOOD.scale();
        int minimumCounted = GOOD.minimumCounted();
        int minutes = GOOD.minutes();
        List<Theme> themes = new ArrayList<>(GOOD.themes());
        List<Axis> axes = new ArrayList<>(GOOD.axes());
        List<Party> parties = new ArrayList<>(GOOD.parties());
        List<Programme> programmes = new ArrayList<>(GOOD.programmes());
        List<Term> glossary = new ArrayList<>(GOOD.glossary());
        List<Statement> statements = new ArrayList<>(GOOD.statements());

        StatementSet set() {
            return new StatementSet(GOOD.id(), GOOD.publication(), languages, scale, weights, minimumCounted, minutes,
                    themes, axes, parties, programmes, glossary, statements, GOOD.coding());
        }

        void position(Position red) {
            Statement first = statements.getFirst();
            Map<Id<Party>, Position> positions = new HashMap<>(first.positions());
            positions.put(new Id<>("red"), red);
            statements.set(0, with(first, first.theme(), first.placements(), positions));
        }
    }

    static Stream<Named<Consumer<Parts>>> spoils() {
        Statement bikes = GOOD.statements().getFirst();
        Position.Held red = (Position.Held) bikes.position(new Id<>("red"));
        Position.Held blue = (Position.Held) bikes.position(new Id<>("blue"));
        return Stream.of(spoil("no languages", parts -> parts.languages.clear()),
                spoil("no weights", parts -> parts.weights.clear()),
                spoil("no statements", parts -> parts.statements.clear()),
                spoil("no parties", parts -> parts.parties.clear()),
                spoil("no minimum", parts -> parts.minimumCounted = 0),
                spoil("no minutes", parts -> parts.minutes = 0),
                spoil("a first weight of two", parts -> parts.weights.removeFirst()),
                spoil("a weight twice", parts -> parts.weights.add(parts.weights.getLast())),
                spoil("a language twice", parts -> parts.languages.add(Language.DUTCH)),
                spoil("a theme twice", parts -> parts.themes.add(parts.themes.getFirst())),
                spoil("an axis twice", parts -> parts.axes.add(parts.axes.getFirst())),
                spoil("a party twice", parts -> parts.parties.add(parts.parties.getFirst())),
                spoil("a programme twice", parts -> parts.programmes.add(parts.programmes.getFirst())),
                spoil("a term twice", parts -> parts.glossary.add(parts.glossary.getFirst())),
                spoil("a statement twice", parts -> parts.statements.add(bikes)),
                spoil("an unknown theme", parts -> parts.themes.removeFirst()),
                spoil("an unknown axis", parts -> parts.statements.set(0, with(bikes, bikes.theme(),
                        List.of(new Placement(new Id<>("other"), 1)), bikes.positions()))),
                spoil("a party without a position", parts -> parts.parties
                        .add(new Party(new Id<>("green"), Text.same("Green"), Text.same("Town")))),
                spoil("a position of nobody", parts -> parts.parties.removeLast()),
                spoil("a stance outside the scale", parts -> parts.position(new Position.Held(Stance.STRONGLY_AGREE,
                        red.firmness(), red.basis(), red.quotes(), red.reasoning(), red.inference()))),
                spoil("a quote from another party", parts -> parts.position(blue)),
                spoil("a quote from nowhere", parts -> parts.programmes.removeFirst()),
                spoil("a quote beside its place", parts -> parts.position(new Position.Held(red.stance(),
                        red.firmness(), red.basis(),
                        List.of(new Quote(new Id<>("red"), 1, red.quotes().getFirst().text())),
                        red.reasoning(), red.inference()))));
    }

    @Test
    void theUnspoiltPartsMakeASet() {
        assertEquals(GOOD, new Parts().set());
    }

    @ParameterizedTest
    @MethodSource("spoils")
    void isRefused(Consumer<Parts> spoil) {
        Parts parts = new Parts();
        spoil.accept(parts);
        assertThrows(IllegalArgumentException.class, parts::set);
    }

    @Test
    void findsItsThingsById() {
        assertEquals(new Id<Statement>("dogs"), GOOD.statement(new Id<>("dogs")).id());
        assertEquals("Party red", GOOD.party(new Id<>("red")).name().in(Language.DUTCH));
        assertEquals("theme 2 (en)", GOOD.theme(new Id<>("theme-2")).name().in(Language.ENGLISH));
        assertTrue(GOOD.programme(new Id<>("blue")).text().contains("dogs"));
        assertThrows(IllegalArgumentException.class, () -> GOOD.statement(new Id<>("cats")));
        assertThrows(IllegalArgumentException.class, () -> GOOD.party(new Id<>("green")));
        assertThrows(IllegalArgumentException.class, () -> GOOD.theme(new Id<>("theme-3")));
        assertThrows(IllegalArgumentException.class, () -> GOOD.programme(new Id<>("green")));
    }

    @Test
    void isCommonOnWhatEveryPartySpeaksOf() {
        assertEquals(1, GOOD.commonCount());
    }

    private static Named<Consumer<Parts>> spoil(String name, Consumer<Parts> spoil) {
        return Named.of(name, spoil);
    }

    private static Statement with(Statement old, Id<Theme> theme, List<Placement> placements,
            Map<Id<Party>, Position> positions) {
        return new Statement(old.id(), theme, old.title(), old.text(), old.meaning(), old.now(), old.argumentFor(),
                old.argumentAgainst(), old.question(), placements, positions);
    }
}
