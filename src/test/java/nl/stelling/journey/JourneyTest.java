// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.answers.Sheets;
import nl.stelling.answers.Weight;
import nl.stelling.score.Method;
import nl.stelling.score.Outcome;
import nl.stelling.score.Scoring;
import nl.stelling.statements.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways through a set, each a line of events with the place where it ends and the trail behind it. */
class JourneyTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"'', start", "begin, how", "begin understand, s1", "begin understand s1=+, s2",
            "begin understand s1=+ s2=., s3", "begin understand s1=+ s2=. s3=-, review",
            "begin understand on on, s3", "begin understand on on on, review",
            "begin understand on s2=+ back back back understand, s1", "jump/s1 s1=+ back back begin understand, s2",
            "jump/s1 s1=+ s2=. s3=0 back back back back begin understand, s1", "jump/s2 s1=+, s2",
            "jump/s2 s2=+ back s2=+, s3", "jump/s2 s2=?, s2", "jump/s2 s2=+ back s2=?, s2", "jump/s2 s2*2, s2",
            "jump/s2 panel/meaning panel/positions, s2/positions", "jump/s2 panel/meaning panel/closed, s2",
            "jump/s2 panel/meaning on, s3", "jump/s2 panel/meaning back, s1", "jump/s2 panel/meaning s2*2, s2/meaning",
            "review filter/unanswered s1=+, review/unanswered", "review filter/weighed review, review"})
    void aWayEndsAt(String events, String place) {
        assertEquals(place, Steps.shown(Steps.walk(events).place()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"'', ''", "begin, start", "begin understand, start how", "begin understand on on, start how",
            "begin understand on on on, start how s3", "begin understand review result, start how s1 review",
            "jump/s1 s1=+ result why/red, start s2 results",
            "jump/s1 s1=+ result why/red read/s1/red/0 about, start s2 results why/red/common read/s1/red/0",
            "review result jump/s2, start review results", "review result review, start",
            "begin understand on on on result jump/s2, start how review results", "result why/red result, start",
            "result why/red result why/blue, start results", "result about result about result, start",
            "read/s1/red/0 read/s3/blue/0 read/s1/blue/0, start", "about restart about restart, start about",
            "begin understand s1=+ review undo, start how", "jump/s1 s1=+ result back, start"})
    void theTrailHoldsNoKindOfPlaceTwice(String events, String trail) {
        assertEquals(trail, Steps.trail(Steps.walk(events)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"jump/s3, s2 s1 start", "begin understand on on, s2 s1 how start",
            "begin understand on on on, s3 s2 s1 how start", "review result why/red, results review start",
            "jump/s2 panel/meaning about, s2/meaning s1 start", "review filter/weighed about, review/weighed start",
            "result why/red scope/own group/near read/s1/red/0, why/red/own/near results start",
            "begin understand restart, s1 how start", "result jump/s2, s1 results start"})
    void theWayBack(String events, String places) {
        Journey journey = Steps.walk(events);
        for (String place : places.split(" ")) {
            assertTrue(journey.canGoBack());
            journey = Steps.walk(journey, "back");
            assertEquals(place, Steps.shown(journey.place()));
        }
        assertFalse(journey.canGoBack());
        assertSame(journey, Steps.walk(journey, "back"));
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({"review jump/s2 return, review, start s2",
            "review filter/weighed jump/s2 return, review/weighed, start s2",
            "review jump/s2 s2=+ return, review, start s3", "review jump/s3 s3=+, review, start s3",
            "review jump/s2 jump/s3 return, review, start s3", "review jump/s2 about return return, review, start s2",
            "review jump/s2 return return, s2, start", "review jump/s2 return return return, s1, start",
            "review jump/s2 review, review, start s2", "review jump/s2 back, s1, start review",
            "begin understand on review jump/s3 return, review, start how s3", "jump/s2 return, s1, start",
            "jump/s1 return, start, ''", "about return, start, ''",
            "result table cell/s2/1 return, table/s2/1, start results", "result jump/s2 return, results, start",
            "result jump/s2 on return, results, start", "result jump/s2 jump/s3 return, results, start",
            "result jump/s2 s2=+ return, results, start", "result jump/s2 back, s1, start results",
            "begin understand on on on result jump/s2 return, results, start how review",
            "result why/red jump/s2 return, why/red/own, start results", "return, start, ''",
            "result why/red group/near jump/s2 return, why/red/own/near, start results",
            "result table jump/s2 return, table/s1/0, start results",
            "result try ts2~- jump/s2 return, try/1, start results",
            "result why/red jump/s2 review return, s2, start results why/red/own",
            "result why/red jump/s2 return return return, start, ''"})
    void whoChoseAStatementInAListReturnsThere(String events, String place, String trail) {
        Journey journey = Steps.walk(events);
        assertEquals(place, Steps.shown(journey.place()));
        assertEquals(trail, Steps.trail(journey));
    }

    /** Who looks at a result again finds the way back that leads to the review, and nothing of what is older. */
    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({"begin understand on on on result, results, start how s3 review",
            "review result jump/s2 review result, results, start s2 review",
            "result why/red jump/s2 review result, results, start s2 review",
            "result why/red jump/s2 review result why/blue, why/blue/own, start s2 review results",
            "result jump/s3 s3=+ result, results, start s3 review", "result jump/s2 result, results, start"})
    void aResultThatIsOpenedAgain(String events, String place, String trail) {
        Journey journey = Steps.walk(events);
        assertEquals(place, Steps.shown(journey.place()));
        assertEquals(trail, Steps.trail(journey));
    }

    /** Two statements are common: with a minimum of three, only a party's own may be enough. */
    @Test
    void reasoningBeginsWhereThereIsAScore() {
        Journey journey = Journey.start(Sets.withMinimum(Steps.SET, 3));
        assertEquals("why/red/own", Steps.shown(Steps.walk(journey, "s1=+ s2=+ s3=+ result why/red").place()));
        assertEquals("why/red/common", Steps.shown(Steps.walk("s1=+ s2=+ s3=+ result why/red").place()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"s1=+ result s1=-", "s1=+ result s1*2 s3=+", "s1=+ result why/red s1=-",
            "s1=+ result why/red s1=?", "s1=+ result why/red read/s1/red/0 s1=- back",
            "s1=+ result why/red read/s1/red/0 s1=- back back", "s1=+ result about s1=- back", "s1=+ result s1=- undo",
            "s1=+ result why/red s1=- undo", "s1=+ result jump/s1 s1=- back back", "s1=+ sure s1=-",
            "s1=+ try ts2~- adopt", "s1=+ try ts2~- about s1=- back",
            "s1=+ try ts2~- adopt undo",
            "s1=+ sure found about s1=- back",
            "s1=+ sure found s1=- undo", "s1=+ s3=+ result undo result"})
    void anOutcomeIsNeverOlderThanTheAnswers(String events) {
        Journey journey = Steps.walk(events);
        Outcome shown = switch (journey.place()) {
            case Place.Results(var outcome, _) -> outcome;
            case Place.Reasoning(var outcome, _, _, _) -> outcome;
            case Place.HowSure(var outcome, _) -> outcome;
            case Place.WhatIf(var own, _, _) -> own;
            default -> throw new AssertionError("no outcome at " + Steps.shown(journey.place()));
        };
        assertEquals(Scoring.score(Steps.SET, journey.sheet(), Method.CITY_BLOCK), shown);
    }

    @ParameterizedTest(name = "{0}: {1} with {2}")
    @CsvSource({"jump/s1 s1=+ undo, s1, ? ? ?", "jump/s1 s1=+ s2=- undo, s2, + ? ?",
            "jump/s1 s1=+ s2=- undo undo, s1, ? ? ?", "jump/s1 s1=+ undo undo undo, s1, ? ? ?",
            "jump/s2 panel/meaning s2=+ undo, s2/meaning, ? ? ?", "jump/s1 s1*2 undo, s1, ? ? ?",
            "jump/s1 s1=+ back s1=- undo, s1, + ? ?", "jump/s1 s1=+ back s1=+ undo, s1, ? ? ?",
            "review filter/unanswered s2=0 result undo, review/unanswered, ? ? ?",
            "jump/s1 s1=+ about restart undo, s1, ? ? ?", "jump/s1 s1=? s1*1 undo, s1, ? ? ?",
            "jump/s1 s1=+ s2=- on back jump/s1 undo, s2, + ? ?"})
    void undoTakesTheLastChangeBackWhereItWasMade(String events, String place, String answers) {
        Journey journey = Steps.walk(events);
        assertEquals(place, Steps.shown(journey.place()));
        assertEquals(Sheets.row(Steps.SET, answers), journey.sheet());
    }

    /** What was found of answers that are not the voter's any more says nothing of those that are. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"s1=+ sure, sure", "s1=+ sure found, sure/found", "s1=- sure found, sure", "s1=+ s2=+ sure found, sure",
            "s1=+ sure s1=- found, sure", "s1=+ sure s1=- s1=+ found, sure/found", "s1=+ sure found s1=-, sure",
            "s1=+ sure found about back, sure/found", "s1=+ sure about found back, sure", "sure, sure/found",
            "s1=+ sure found result sure, sure", "s1=+ result found, results"})
    void whatIsFoundOfAnOutcomeBelongsToIt(String events, String place) {
        assertEquals(place, Steps.shown(Steps.walk(events).place()));
    }

    /** What is tried touches nothing until it is kept; keeping it is one change, whatever it holds. */
    @ParameterizedTest(name = "{0}: {1}, own {2}, tried {3}")
    @CsvSource({"s1=+ try, try, + ? ?, + ? ?", "s1=+ try ts2~- ts3~., try/2, + ? ?, + - .",
            "s1=+ try ts2~- undo, try, + ? ?, + ? ?", "s1=+ try ts2~- ts2~0 undo, try/1, + ? ?, + - ?",
            "s1=+ try ts1~?, try/1, + ? ?, ? ? ?", "s1=+ try ts1#2, try/1, + ? ?, +*2 ? ?",
            "s1=+ try ts1~+, try, + ? ?, + ? ?", "s1=+ try undo, try, + ? ?, + ? ?",
            "s1=+ try ts2~- about back, try/1, + ? ?, + - ?", "s1=+ try ts2~- try, try/1, + ? ?, + - ?",
            "s1=+ try ts2~- result try, try, + ? ?, + ? ?", "s1=+ try ts2~- about s1=- back, try, - ? ?, - ? ?"})
    void whatIsTriedTouchesNothing(String events, String place, String own, String tried) {
        Journey journey = Steps.walk(events);
        assertEquals(place, Steps.shown(journey.place()));
        assertEquals(Sheets.row(Steps.SET, own), journey.sheet());
        assertEquals(Sheets.row(Steps.SET, tried), ((Place.WhatIf) journey.place()).trial().sheet());
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({"s1=+ result try ts2~- ts3~. adopt, results, + - .",
            "s1=+ result try ts2~- ts3~. adopt undo, results, + ? ?",
            "s1=+ try ts1~- ts2~- adopt undo undo, start, ? ? ?", "s1=+ result try adopt, results, + ? ?",
            "s1=+ result try ts2~- back, results, + ? ?", "s1=+ result ts2~- adopt, results, + ? ?"})
    void whatIsKeptIsOneChange(String events, String place, String own) {
        Journey journey = Steps.walk(events);
        assertEquals(place, Steps.shown(journey.place()));
        assertEquals(Sheets.row(Steps.SET, own), journey.sheet());
    }

    @Test
    void undoRemembersSoManyChangesAndNoMore() {
        Journey journey = Journey.start(Steps.SET);
        for (int i = 0; i < Journey.UNDO_LIMIT + 10; i++) {
            journey = Steps.walk(journey, i % 2 == 0 ? "s1=+" : "s1=-");
        }
        assertEquals(Journey.UNDO_LIMIT, journey.past().size());
        for (int i = 0; i < Journey.UNDO_LIMIT; i++) {
            assertNotEquals(journey.sheet(), Steps.walk(journey, "undo").sheet());
            journey = Steps.walk(journey, "undo");
        }
        assertEquals(Sheets.row(Steps.SET, "- ? ?"), journey.sheet(), "as after the tenth change");
        assertSame(journey, Steps.walk(journey, "undo"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"restart confirm", "begin understand s1=+ s2*2 s2=. review restart confirm",
            "s1=+ result why/red restart confirm", "s1=+ about restart about restart confirm"})
    void restartForgetsEverything(String events) {
        Journey journey = Steps.walk(events);
        assertEquals(Journey.start(Steps.SET), journey);
        assertEquals(AnswerSheet.EMPTY, journey.sheet());
        assertEquals(List.of(), journey.trail());
        assertEquals(List.of(), journey.past());
    }

    @Test
    void restartIsAskedFirst() {
        Journey journey = Steps.walk("jump/s1 s1=+ restart back");
        assertEquals(Sheets.row(Steps.SET, "+ ? ?"), journey.sheet());
        assertInstanceOf(Place.AtStatement.class, journey.place());
    }

    @Test
    void aWeightStaysWithASkippedStatement() {
        AnswerSheet sheet = Steps.walk("jump/s1 s1*2 s1=.").sheet();
        assertEquals(Weight.DOUBLE, sheet.weight(Steps.SET.statements().getFirst().id()));
    }

    /** Answers that were kept come at once where they take none away; else the voter is asked first. */
    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({"type/right, results, + ? -", "s1=+ s3=- type/right, results, + ? -",
            "s1=+ type/right, found/file, + ? ?", "s1=+ type/right take, results, + ? -",
            "s1=+ result type/right back, results, + ? ?", "s1*2 type/right, found/file, ?*2 ? ?"})
    void noAnswersAreLostUnasked(String events, String place, String answers) {
        Journey journey = Steps.walk(events);
        assertEquals(place, Steps.shown(journey.place()));
        assertEquals(Sheets.row(Steps.SET, answers), journey.sheet());
    }

    /** An event that names what the set has not is a mistake of the program, not something a voter can do. */
    @ParameterizedTest
    @ValueSource(strings = {"jump/s9", "s9=+", "s9*2", "s1=++", "s1*3", "result why/green", "read/s9/red/0",
            "read/s1/green/0", "try ts9~+", "try ts1~++", "try ts1#3"})
    void whatTheSetHasNotIsRefused(String events) {
        assertThrows(IllegalArgumentException.class, () -> Steps.walk(events));
    }
}
