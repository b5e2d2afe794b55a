// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import nl.stelling.statements.Agreement.Silence;
import org.junit.jupiter.api.Test;

/** The alpha of worked examples that others have published, and of the smallest cases. */
class AgreementTest {

    private static final Id<Party> PARTY = new Id<>("red");
    private static final double CLOSE = 0.0005;

    /** Two observers, ten units, two values: K. Krippendorff, Computing Krippendorff’s Alpha-Reliability (2011), A. */
    @Test
    void twoPassesAndTwoValues() {
        Agreement agreement = agreement(Silence.IS_LEFT_OUT, "1211111111", "2221121121");
        assertEquals(10, agreement.compared());
        assertEquals(6, agreement.same());
        assertEquals(0.095, agreement.alpha().orElseThrow(), CLOSE);
    }

    /** Four observers, twelve units, five values, with gaps: part C of the same. */
    @Test
    void fourPassesWithGaps() {
        Agreement agreement = agreement(Silence.IS_A_CATEGORY, "123321412...", "1233224125.3", ".3332342251.",
                "12332441251.");
        assertEquals(11, agreement.compared());
        assertEquals(8, agreement.same());
        assertEquals(0.743, agreement.alpha().orElseThrow(), CLOSE);
    }

    @Test
    void silenceIsAJudgementOrNone() {
        // The same judgements as above with silence for the second value
        Agreement counted = agreement(Silence.IS_A_CATEGORY, "1_11111111", "___11_11_1");
        assertEquals(0.095, counted.alpha().orElseThrow(), CLOSE);
        Agreement leftOut = agreement(Silence.IS_LEFT_OUT, "1_112", "12_13");
        assertEquals(3, leftOut.compared());
        assertEquals(2, leftOut.same());
    }

    @Test
    void whatIsAllOneValueHasNoAlpha() {
        Agreement agreement = agreement(Silence.IS_A_CATEGORY, "111", "111");
        assertEquals(3, agreement.same());
        assertEquals(OptionalDouble.empty(), agreement.alpha());
    }

    @Test
    void onePassAgreesWithNothing() {
        assertEquals(new Agreement(0, 0, 0, 0), agreement(Silence.IS_A_CATEGORY, "1212"));
        assertEquals(OptionalDouble.empty(), agreement(Silence.IS_A_CATEGORY, "1212").alpha());
    }

    @Test
    void fullAgreementIsOne() {
        assertEquals(1, agreement(Silence.IS_A_CATEGORY, "12_", "12_").alpha().orElseThrow());
    }

    /** A pass for each row: a statement for each sign, its value by number; a low line is silence, a dot not known. */
    private static Agreement agreement(Silence silence, String... rows) {
        List<Coding.Pass> passes = new ArrayList<>();
        for (String row : rows) {
            Map<Id<Statement>, Map<Id<Party>, Stance>> positions = new HashMap<>();
            for (int i = 0; i < row.length(); i++) {
                char sign = row.charAt(i);
                if (sign != '.') {
                    positions.put(new Id<>("s" + i),
                            sign == '_' ? Map.of() : Map.of(PARTY, Stance.values()[sign - '1']));
                }
            }
            passes.add(new Coding.Pass(new Id<>("pass" + passes.size()), "2026-11-22", Text.NONE, positions));
        }
        return Agreement.of(new Coding(Text.NONE, passes, List.of()), List.of(PARTY), silence);
    }
}
