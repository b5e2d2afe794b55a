// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.stelling.Seeds;
import nl.stelling.answers.Answer;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.library.Bundled;
import nl.stelling.statements.Language;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.Stance;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Words;
import org.junit.jupiter.api.Test;

class MapPresenterTest {

    private static final Words DUTCH = Words.in(Language.DUTCH);
    private static final StatementSet SET = Sets.random(24, 3, Scale.THREE_POINT, Seeds.of(2));

    @Test
    void aMapIsOfferedOnlyWhereStatementsLieOnAxes() {
        assertTrue(offers(Journey.start(SET)));
        assertFalse(offers(Journey.start(Bundled.SET)));
        Journey bundled = Journey.start(Bundled.SET);
        assertEquals(bundled, bundled.after(new Event.MapOpened()));
    }

    private static boolean offers(Journey journey) {
        return ((ResultView) Presenter.view(journey.after(new Event.ResultOpened()), DUTCH)).ways().stream()
                .anyMatch(way -> way.event().equals(new Event.MapOpened()));
    }

    /** Who answered nothing has no cross, and reads so; who answered has one, and reads on how many statements. */
    @Test
    void theVoterIsOnItOnceThereIsAnAnswerOnEachAxis() {
        MapView nothing = view(Journey.start(SET));
        assertTrue(nothing.spots().stream().noneMatch(MapView.Spot::isVoter));
        assertTrue(nothing.words().paragraphs().getFirst().startsWith("U: geen plek tussen “low 1"), nothing::toString);
        Journey journey = Journey.start(SET);
        for (Statement statement : SET.statements()) {
            journey = journey.after(new Event.Answered(statement.id(), new Answer.Given(Stance.AGREE)));
        }
        MapView all = view(journey);
        MapView.Spot voter = all.spots().getFirst();
        assertTrue(voter.isVoter() && voter.reachX() > 0 && voter.reachY() > 0, all::toString);
        assertEquals(1 + SET.parties().size(), all.words().paragraphs().size());
        assertTrue(all.words().paragraphs().getFirst().contains(" stellingen)"), all::toString);
        assertEquals(1 + SET.axes().size(), all.sure().paragraphs().size());
    }

    private static MapView view(Journey journey) {
        return (MapView) Presenter.view(journey.after(new Event.MapOpened()), DUTCH);
    }
}
