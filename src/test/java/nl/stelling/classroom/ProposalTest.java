// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import nl.stelling.library.Bundled;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import nl.stelling.statements.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalTest {

    /** Themes alternate: s1, s3, s5, s7 have the first. */
    private static final StatementSet SET = Sets.table(Scale.THREE_POINT, """
               red blue
            s1 +   +
            s2 .   +
            s3 +   -
            s4 +   .
            s5 -   -
            s6 0   +
            s7 -   +
            s8 .   .
            """);

    @ParameterizedTest
    @CsvSource(textBlock = """
            1, s3
            2, s3 s7
            3, s3 s6 s7
            4, s1 s3 s6 s7
            5, s1 s3 s5 s6 s7
            6, s1 s2 s3 s5 s6 s7
            9, s1 s2 s3 s4 s5 s6 s7 s8
            """)
    void opposedFirstThenEveryThemeThenWhatAllSpeakOn(int many, String chosen) {
        assertEquals(chosen, Proposal.of(SET, many).stream().map(each -> each.id().value())
                .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 10, 11, 12})
    void theBundledSetGivesEveryThemeAndAllThatIsOpposed(int many) {
        List<Statement> chosen = Proposal.of(Bundled.SET, many);
        assertEquals(many, chosen.size());
        assertTrue(chosen.containsAll(Bundled.SET.statements().stream().filter(Proposal::isOpposed).toList()));
        assertEquals(Bundled.SET.themes().stream().map(Theme::id).collect(Collectors.toSet()),
                chosen.stream().map(Statement::theme).collect(Collectors.toSet()));
    }

    @Test
    void theUsualOneIsEnoughForAPercentage() {
        assertTrue(Proposal.of(Bundled.SET, Proposal.USUAL).stream().filter(Statement::isCommon)
                .count() >= Bundled.SET.minimumCounted());
    }
}
