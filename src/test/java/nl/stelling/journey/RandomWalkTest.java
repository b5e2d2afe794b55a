// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import nl.stelling.Seeds;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.answers.Sheets;
import nl.stelling.answers.Weight;
import nl.stelling.score.Method;
import nl.stelling.certainty.Scrutiny;
import nl.stelling.score.Outcome;
import nl.stelling.score.Scope;
import nl.stelling.score.Scoring;
import nl.stelling.statements.Id;
import nl.stelling.statements.Party;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import org.junit.jupiter.api.Test;

/** Voters who press anything, thousands of times. */
class RandomWalkTest {

    private static final int WALKS = 200;
    private static final int EVENTS = 300;

    @Test
    void whateverHappensAJourneyIsInOrder() {
        Seeds.each(WALKS, random -> {
            Journey journey = Journey.start(set(random));
            for (int i = 0; i < EVENTS; i++) {
                Event event = event(journey.set(), random);
                Journey next = journey.after(event);
                assertEquals(next, journey.after(event), "the same event, the same journey");
                checkOrder(next);
                journey = next;
            }
        });
    }

    @Test
    void theWayBackAlwaysEnds() {
        Seeds.each(WALKS, random -> {
            Journey journey = Journey.start(set(random));
            for (int i = 0; i < EVENTS; i++) {
                journey = journey.after(event(journey.set(), random));
                if (i % 10 == 0) {
                    checkWayBack(journey);
                }
            }
        });
    }

    @Test
    void undoneAsOftenAsChangedTheSheetIsTheFirst() {
        Seeds.each(WALKS, random -> {
            Journey journey = Journey.start(set(random));
            List<AnswerSheet> sheets = new ArrayList<>(List.of(journey.sheet()));
            while (sheets.size() <= Journey.UNDO_LIMIT) {
                Event event = event(journey.set(), random);
                if (event instanceof Event.Undone || event instanceof Event.RestartConfirmed) {
                    continue;
                }
                journey = journey.after(event);
                if (!journey.sheet().equals(sheets.getLast())) {
                    sheets.add(journey.sheet());
                }
            }
            assertEquals(Journey.UNDO_LIMIT, journey.past().size());
            for (AnswerSheet sheet : sheets.reversed()) {
                assertEquals(sheet, journey.sheet());
                // Where answers are tried out, undoing would take those back
                journey = journey.after(new Event.ResultOpened()).after(new Event.Undone());
                checkOrder(journey);
            }
            assertEquals(AnswerSheet.EMPTY, journey.sheet());
        });
    }

    private static void checkOrder(Journey journey) {
        List<Class<?>> kinds = new ArrayList<>(journey.trail().stream().map(Object::getClass).toList());
        kinds.add(journey.place().getClass());
        assertEquals(kinds.size(), kinds.stream().distinct().count(), "no kind of place twice: " + kinds);
        assertTrue(journey.past().size() <= Journey.UNDO_LIMIT);
        assertEquals(journey.canGoBack(), !journey.after(new Event.WentBack()).equals(journey));
        if (journey.place() instanceof Place.Results(var outcome, _)) {
            assertEquals(Scoring.score(journey.set(), journey.sheet(), Method.CITY_BLOCK), outcome);
        }
        if (journey.place() instanceof Place.HowSure(var outcome, var scrutiny)) {
            assertEquals(Scoring.score(journey.set(), journey.sheet(), Method.CITY_BLOCK), outcome);
            assertTrue(outcome.isOrdered() || scrutiny.equals(Scrutiny.TOO_FEW));
        }
        if (journey.place() instanceof Place.WhatIf(var own, var trial, var outcome)) {
            assertEquals(Scoring.score(journey.set(), journey.sheet(), Method.CITY_BLOCK), own);
            assertEquals(Scoring.score(journey.set(), trial.sheet(), Method.CITY_BLOCK), outcome);
            assertTrue(trial.past().size() <= Journey.UNDO_LIMIT);
        }
        if (journey.place() instanceof Place.Themes(var outcome)) {
            assertEquals(Scoring.score(journey.set(), journey.sheet(), Method.CITY_BLOCK), outcome);
        }
        if (journey.place() instanceof Place.Table(var outcome, _, _)) {
            assertEquals(Scoring.score(journey.set(), journey.sheet(), Method.CITY_BLOCK), outcome);
        }
        if (journey.place() instanceof Place.Reasoning(var outcome, _, _, _)) {
            assertEquals(Scoring.score(journey.set(), journey.sheet(), Method.CITY_BLOCK), outcome);
        }
    }

    private static void checkWayBack(Journey journey) {
        Journey back = journey;
        int most = journey.trail().size() + 1 + journey.set().statements().size();
        for (int steps = 0; back.canGoBack(); steps++) {
            assertTrue(steps < most, "a way back without an end");
            back = back.after(new Event.WentBack());
            checkOrder(back);
        }
        assertEquals(List.of(), back.trail());
        assertEquals(journey.sheet(), back.sheet());
        assertSame(back, back.after(new Event.WentBack()));
    }

    private static StatementSet set(RandomGenerator random) {
        Scale scale = random.nextBoolean() ? Scale.THREE_POINT : Scale.FIVE_POINT;
        StatementSet set = Sets.random(1 + random.nextInt(8), 1 + random.nextInt(4), scale, random);
        return Sets.withMinimum(set, 1 + random.nextInt(3));
    }

    /** Any event; answers and weights as often as all the others together. */
    private static Event event(StatementSet set, RandomGenerator random) {
        Id<Statement> statement = set.statements().get(random.nextInt(set.statements().size())).id();
        Id<Party> party = set.parties().get(random.nextInt(set.parties().size())).id();
        return switch (random.nextInt(43)) {
            case 0 -> new Event.Begun();
            case 1 -> new Event.Understood();
            case 2 -> new Event.WentOn();
            case 3 -> new Event.WentBack();
            case 4 -> new Event.Jumped(statement);
            case 5 -> new Event.PanelChosen(any(random, Panel.CLOSED, Panel.MEANING, Panel.POSITIONS));
            case 6 -> new Event.ReviewOpened();
            case 7 -> new Event.ReviewFiltered(any(random, Place.Review.Filter.values()));
            case 8, 9 -> new Event.ResultOpened();
            case 10, 11 -> new Event.ReasoningOpened(party);
            case 12 -> new Event.ScopeChosen(any(random, Scope.values()));
            case 13 -> new Event.GroupChosen(any(random, Place.Reasoning.Group.values()));
            case 14 -> new Event.PassageOpened(statement, party, random.nextInt(3) - 1);
            case 15 -> new Event.AboutOpened();
            case 16 -> new Event.Undone();
            case 17 -> new Event.RestartAsked();
            case 18 -> random.nextInt(8) == 0 ? new Event.RestartConfirmed() : new Event.Returned();
            case 38 -> new Event.TableOpened();
            case 39 -> new Event.TableListed(Listing.ALL.narrowed(random.nextBoolean(), random.nextBoolean()));
            case 41 -> new Event.ThemesOpened();
            case 42 -> new Event.ThemeOpened(set.statement(statement).theme());
            case 40 -> new Event.TableCellOpened(new Place.Table.Cell(statement, random.nextInt(3)));
            case 34 -> new Event.WhatIfOpened();
            case 35 -> new Event.Tried(statement, Sheets.random(set, random));
            case 36 -> new Event.TriedWeight(statement, any(random, Weight.ONCE, Weight.DOUBLE));
            case 37 -> new Event.TrialKept();
            case 19 -> new Event.HowSureAsked();
            case 20 -> found(set, Sheets.randomSheet(set, random));
            case 21, 22, 23, 24 -> new Event.Weighed(statement, any(random, Weight.ONCE, Weight.DOUBLE));
            default -> new Event.Answered(statement, Sheets.random(set, random));
        };
    }

    /** Of an outcome that may or may not be looked at now. */
    private static Event found(StatementSet set, AnswerSheet sheet) {
        Outcome outcome = Scoring.score(set, sheet, Method.CITY_BLOCK);
        return new Event.ScrutinyFound(outcome, Scrutiny.TOO_FEW);
    }

    @SafeVarargs
    private static <T> T any(RandomGenerator random, T... things) {
        return things[random.nextInt(things.length)];
    }
}
