// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class SetsTest {

    private static final Id<Party> RED = new Id<>("red");

    @Test
    void aTableSaysWhoHoldsWhat() {
        StatementSet set = Sets.table(Scale.FIVE_POINT, """
                       red  blue
                bikes  ++   -~*
                dogs   0    .
                """);

        Position.Held red = (Position.Held) set.statements().getFirst().position(RED);
        Position.Held blue = (Position.Held) set.statements().getFirst().position(new Id<>("blue"));
        assertEquals(Stance.STRONGLY_AGREE, red.stance());
        assertEquals(Firmness.FULL, red.firmness());
        assertEquals(Stance.DISAGREE, blue.stance());
        assertEquals(Firmness.PARTIAL, blue.firmness());
        assertEquals(Basis.INFERRED, blue.basis());
        assertInstanceOf(Position.Silent.class, set.statements().getLast().position(new Id<>("blue")));
        assertEquals(1, set.commonCount());
    }

    @Test
    void aTableWithAHoleIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Sets.table(Scale.THREE_POINT, "red blue\nbikes +"));
        assertThrows(IllegalArgumentException.class, () -> Sets.table(Scale.THREE_POINT, "red\nbikes ?"));
    }

    @Test
    void theSameSeedGivesTheSameSet() {
        assertEquals(Sets.random(20, 4, Scale.FIVE_POINT, seeded(7)), Sets.random(20, 4, Scale.FIVE_POINT, seeded(7)));
    }

    @Test
    void randomSetsHoldEveryKindOfPosition() {
        StatementSet set = Sets.random(40, 12, Scale.FIVE_POINT, seeded(1));
        assertEquals(40, set.statements().size());
        assertEquals(12, set.parties().size());
        for (Stance stance : Stance.values()) {
            assertTrue(set.statements().stream().flatMap(statement -> statement.positions().values().stream())
                    .anyMatch(position -> position instanceof Position.Held held && held.stance() == stance),
                    stance::name);
        }
    }

    private static RandomGenerator seeded(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
