// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Wijkagent | wijkagent
            'Één  crème\u00a0brûlée' | een creme brulee
            boa’s | boa's
            “High trust” | "high trust"
            a – b | a - b
            'cafe\u0301' | cafe
            Straße | straße
            """)
    void whatComparesAlikeIsAlike(String text, String folded) {
        assertEquals(folded, Folded.of(text).text());
    }

    /** Accents that stand by themselves go with their letter, and spaces put together begin with the first of them. */
    @ParameterizedTest
    @CsvSource({"'de cafe\u0301s', cafe, 3, 8", "'een   twee', een twee, 0, 10", "'ÉÉN', een, 0, 3"})
    void knowsWhereItComesFrom(String text, String part, int start, int end) {
        Folded folded = Folded.of(text);
        int at = folded.text().indexOf(part);
        assertEquals(start, folded.startOf(at));
        assertEquals(end, folded.endBefore(at + part.length()));
    }
}
