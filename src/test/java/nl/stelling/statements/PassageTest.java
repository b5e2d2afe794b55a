// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import nl.stelling.library.Bundled;
import org.junit.jupiter.api.Test;

class PassageTest {

    /** Statements s1 and s3 are of theme 1, s2 and s4 of theme 2. */
    private static final StatementSet PLAIN = Sets.table(Scale.THREE_POINT, """
                red blue
            s1  +   -
            s2  +   -
            s3  .   -
            s4  +   -
            """);

    @Test
    void proofComesFirstThenMeasuresOnTheTopicInReadingOrder() {
        StatementSet set = with(pledge("p1", "red", "s1", Pledge.Kind.MEASURE, "theme-1"),
                pledge("p2", "red", "s2", Pledge.Kind.MEASURE, "theme-1"),
                pledge("p3", "red", "s3", Pledge.Kind.PRINCIPLE, "theme-1"),
                pledge("p4", "red", "s4", Pledge.Kind.MEASURE, "theme-2"),
                pledge("p5", "blue", "s4", Pledge.Kind.MEASURE, "theme-1"));
        assertEquals(List.of("red on s1. true p1", "red on s2. false p2"), shown(set, "s1"));
        assertEquals(List.of("red on s1. false p1", "red on s2. false p2"), shown(set, "s3"));
        assertEquals(List.of("red on s2. true p2", "red on s4. false p4"), shown(set, "s2"));
    }

    @Test
    void whatTheRegisterSaysIsAboutTheStatementIsThereWhateverItsTopicAndKind() {
        Pledge other = pledge("p1", "red", "s4", Pledge.Kind.PRINCIPLE, "theme-2");
        Pledge about = new Pledge(other.id(), other.name(), "", other.quote(), other.kind(), other.topic(), 0,
                List.of(new Id<>("s1")), Text.NONE);
        assertEquals(List.of("red on s1. true -", "red on s4. false p1"), shown(with(about), "s1"));
        assertEquals(List.of("red on s1. true -"), shown(with(other), "s1"));
    }

    @Test
    void aRegisterThatQuotesWhatIsNotThereIsNone() {
        Pledge right = pledge("p1", "red", "s1", Pledge.Kind.MEASURE, "theme-1");
        Pledge moved = new Pledge(right.id(), Text.NONE, "", new Quote(new Id<>("red"), 1, "red on s1."),
                right.kind(), right.topic(), 0, List.of(), right.reason());
        assertThrows(IllegalArgumentException.class, () -> with(moved));
        Pledge homeless = pledge("p1", "red", "s1", Pledge.Kind.MEASURE, "theme-9");
        assertThrows(IllegalArgumentException.class, () -> with(homeless));
    }

    @Test
    void everyPassageOfTheBundledSetHasAName() {
        assertFalse(Bundled.SET.register().isEmpty());
        for (Statement statement : Bundled.SET.statements()) {
            for (Party party : Bundled.SET.parties()) {
                Bundled.SET.passages(statement.id(), party.id())
                        .forEach(each -> assertFalse(each.name().isEmpty(), () -> statement.id() + ": " + each));
            }
        }
    }

    private static List<String> shown(StatementSet set, String statement) {
        return set.passages(new Id<>(statement), new Id<>("red")).stream()
                .map(each -> each.quote().text().strip() + " " + each.isProof() + " "
                        + (each.name().isEmpty() ? "-" : each.name().in(Language.DUTCH).replace(" (nl)", "")))
                .toList();
    }

    private static Pledge pledge(String id, String programme, String on, Pledge.Kind kind, String topic) {
        String text = programme + " on " + on + ".";
        int start = PLAIN.programme(new Id<>(programme)).text().indexOf(text);
        return new Pledge(new Id<>(id), Sets.text(id), "", new Quote(new Id<>(programme), Math.max(0, start), text),
                kind, new Id<>(topic), 0, List.of(), Sets.text("reason"));
    }

    private static StatementSet with(Pledge... register) {
        return new StatementSet(PLAIN.id(), PLAIN.publication(), PLAIN.languages(), PLAIN.scale(), PLAIN.weights(),
                PLAIN.minimumCounted(), PLAIN.minutes(), PLAIN.themes(), PLAIN.axes(), PLAIN.parties(),
                PLAIN.programmes(), PLAIN.glossary(), PLAIN.statements(), PLAIN.coding(), List.of(register));
    }
}
