// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.stelling.answers.Sheets;
import nl.stelling.answers.Weight;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Place;
import nl.stelling.statements.Language;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a result says of a change since it was last seen. */
class MovesTest {

    private static final Words DUTCH = Words.in(Language.DUTCH);
    private static final StatementSet SET = Sets.withMinimum(
            Sets.table(Scale.THREE_POINT, "a b\ns1 + -\ns2 + -\ns3 + +"), 2);

    @ParameterizedTest(name = "{0}, then {1}")
    @CsvSource(delimiter = '|', textBlock = """
            + + + | + + + | ''
            + + + | + - + | Door uw wijziging: Party a 67 %, was 100 %. Party b 67 %, was 33 %. De volgorde is nu anders.
            + + - | + 0 - | Door uw wijziging: Party a 50 %, was 67 %. Party b 17 %, was 0 %. De volgorde blijft gelijk.
            + - . | - + . | Uw wijziging verandert geen percentage.
            + . . | + + . | Door uw wijziging: Party a 100 %, was geen percentage. Party b 0 %, was geen percentage.
            """)
    void whatAChangeMoved(String first, String then, String expected) {
        Journey seen = kept(first).after(new Event.ResultOpened());
        Journey changed = seen.after(new Event.ReviewOpened());
        for (Statement statement : SET.statements()) {
            changed = changed.after(
                    new Event.Answered(statement.id(), Sheets.row(SET, then).answer(statement.id())));
        }
        assertEquals("", moved(seen));
        assertEquals(expected.replace(" %", "\u00a0%"), moved(changed.after(new Event.ResultOpened())));
    }

    /** Who looks at a result once more sees the same sentence; a change that is taken back moved nothing. */
    @Test
    void itIsToldAgainstWhatWasSeenLast() {
        Journey changed = kept("+ + +").after(new Event.ResultOpened())
                .after(new Event.Answered(SET.statements().get(1).id(), Sheets.answer("-")));
        String told = moved(changed);
        assertEquals(told, moved(changed.after(new Event.AboutOpened()).after(new Event.WentBack())));
        assertEquals("", moved(changed.after(new Event.Undone())));
        Journey anew = changed.after(new Event.RestartAsked()).after(new Event.RestartConfirmed());
        assertEquals("", moved(anew.after(new Event.ResultOpened())));
    }

    /** Beside what is nearly equal stands no number, so that no order stays or changes. */
    @Test
    void whatIsNearlyEqualHasNoOrder() {
        Journey changed = kept("+ + +").after(new Event.ResultOpened())
                .after(new Event.Answered(SET.statements().get(1).id(), Sheets.answer("-")))
                .after(new Event.Weighed(SET.statements().getFirst().id(), Weight.DOUBLE));
        assertTrue(moved(changed).endsWith("Ze liggen nagenoeg gelijk."), moved(changed));
    }

    private static Journey kept(String answers) {
        return new Journey(SET, Sheets.row(SET, answers), new Place.Start(), List.of(), List.of());
    }

    private static String moved(Journey journey) {
        return ((ResultView) Presenter.view(journey, DUTCH)).moved();
    }
}
