// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import nl.stelling.Seeds;
import nl.stelling.answers.Answer;
import nl.stelling.score.Chart;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.Stance;
import nl.stelling.statements.StatementSet;
import org.junit.jupiter.api.Test;

/** The way to the map of a set whose statements lie on axes, and back. */
class MapWayTest {

    private static final StatementSet SET = Sets.random(12, 3, Scale.THREE_POINT, Seeds.of(5));

    @Test
    void theMapIsOneStepFromTheResultAndOneBack() {
        Journey result = Journey.start(SET).after(new Event.ResultOpened());
        Journey map = result.after(new Event.MapOpened());
        assertEquals(new Place.OnMap(Chart.of(SET, map.sheet())), map.place());
        assertInstanceOf(Place.Results.class, map.after(new Event.WentBack()).place());
    }

    /** A map is never older than the answers it rests on. */
    @Test
    void theMapFollowsTheAnswers() {
        Journey map = Journey.start(SET).after(new Event.MapOpened());
        Journey changed = map.after(new Event.Answered(SET.statements().getFirst().id(),
                new Answer.Given(Stance.DISAGREE)));
        assertEquals(new Place.OnMap(Chart.of(SET, changed.sheet())), changed.place());
        Journey about = map.after(new Event.AboutOpened()).after(new Event.Answered(
                SET.statements().getLast().id(), new Answer.Given(Stance.AGREE))).after(new Event.WentBack());
        assertEquals(new Place.OnMap(Chart.of(SET, about.sheet())), about.place());
    }
}
