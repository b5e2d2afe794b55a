// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import nl.stelling.Seeds;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.answers.Sheets;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Place;
import nl.stelling.present.WhatIfView.Choice;
import nl.stelling.score.Ballot;
import nl.stelling.score.Method;
import nl.stelling.score.Outcome;
import nl.stelling.score.Score;
import nl.stelling.score.Scoring;
import nl.stelling.statements.Language;
import nl.stelling.statements.Party;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatIfPresenterTest {

    private static final Words DUTCH = Words.in(Language.DUTCH);

    /** The figures are those of scoring, of the answers that are tried out and of the voter's own. */
    @Test
    void everyFigureIsThatOfScoring() {
        Seeds.each(200, random -> {
            Ballot ballot = Ballot.random(random);
            AnswerSheet tried = Sheets.randomSheet(ballot.set(), random);
            WhatIfView view = view(ballot.set(), ballot.sheet(), tried);
            Outcome own = Scoring.score(ballot.set(), ballot.sheet(), Method.CITY_BLOCK);
            Outcome outcome = Scoring.score(ballot.set(), tried, Method.CITY_BLOCK);
            for (int i = 0; i < view.parties().size(); i++) {
                Party party = outcome.standings().get(i).match().party();
                WhatIfView.Party shown = view.parties().get(i);
                assertEquals(party.id().value(), shown.id());
                assertEquals(percent(outcome.match(party.id()).common()), shown.percent());
                assertEquals(percent(own.match(party.id()).common()), shown.own());
                boolean isMoved = shown.percent() >= 0 && shown.own() >= 0 && shown.percent() != shown.own();
                assertEquals(isMoved
                        ? DUTCH.of(shown.percent() > shown.own() ? Key.WHATIF_HIGHER : Key.WHATIF_LOWER,
                                Math.abs(shown.percent() - shown.own()))
                        : "", shown.moved());
            }
            assertEquals(!ballot.sheet().equals(tried), view.isChanged());
        });
    }

    private static int percent(Score score) {
        return score.isEnough() ? score.fraction().percent() : -1;
    }

    @Test
    void everyChoiceDoesWhatItSays() {
        Seeds.each(60, random -> {
            Ballot ballot = Ballot.random(random);
            Journey journey = new Journey(ballot.set(), ballot.sheet(), new Place.Start(), List.of(), List.of())
                    .after(new Event.WhatIfOpened());
            WhatIfView view = (WhatIfView) Presenter.view(journey, DUTCH);
            assertEquals(ballot.set().statements().size(), view.rows().size());
            WhatIfView.Row row = view.rows().get(random.nextInt(view.rows().size()));
            Statement statement = ballot.set().statements().get(row.number() - 1);
            for (Choice choice : row.choices()) {
                WhatIfView after = (WhatIfView) Presenter.view(journey.after(choice.event()), DUTCH);
                WhatIfView.Row now = after.rows().get(row.number() - 1);
                assertEquals(List.of(choice.word()),
                        now.choices().stream().filter(Choice::isChosen).map(Choice::word).toList());
                assertEquals(row.choices().stream().map(Choice::isOwn).toList(),
                        now.choices().stream().map(Choice::isOwn).toList());
                assertEquals(choice.isOwn(), now.was().isEmpty(), now::was);
            }
            Journey taken = journey.after(row.retract());
            assertTrue(((WhatIfView) Presenter.view(taken, DUTCH)).rows().get(row.number() - 1).choices().stream()
                    .noneMatch(Choice::isChosen), statement::toString);
            assertEquals(ballot.sheet(), taken.sheet());
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing        | + +   | + +    | U hebt nog niets veranderd.
            the same order | + +   | + 0    | De volgorde blijft zoals in uw uitslag.
            another order  | + +   | - -    | De volgorde is anders dan in uw uitslag.
            equal          | + +   | + -    | Precies gelijk. De volgorde is anders dan in uw uitslag.
            near           | + +   | + -*3  | Nagenoeg gelijk. Het verschil is nu kleiner dan één stelling.
            none any more  | + +   | ? .    | Nog geen uitslag
            none before    | ? .   | + +    | Nu is er wel een uitslag.
            """)
    void whatBecomesOfTheOrder(String name, String own, String tried, String order) {
        StatementSet set = Sets.withWeights(set("a b / s1 + - / s2 + -"), 1, 2, 3);
        assertEquals(order, view(set, Sheets.row(set, own), Sheets.row(set, tried)).order());
    }

    @Test
    void nearlyEqualIsSaid() {
        StatementSet set = set("a b / s1 + 0 / s2 + +");
        assertEquals(DUTCH.of(Key.WHATIF_NEAR),
                view(set, Sheets.row(set, "+ ?"), Sheets.row(set, "+ +")).order());
    }

    @Test
    void whatWasIsSaidOfAnswerAndWeight() {
        StatementSet set = set("a b / s1 + - / s2 + - / s3 + - / s4 + -");
        WhatIfView view = view(set, Sheets.row(set, "+ -*2 0 ?"), Sheets.row(set, "0 - .*2 +"));
        assertEquals("was eens | telde dubbel | was geen van beide, telde gewoon | was nog open",
                view.rows().stream().map(WhatIfView.Row::was).collect(Collectors.joining(" | ")));
        assertEquals("Stelling 1, s1 title (nl): Geen van beide. Dit was eens.", view.rows().getFirst().name());
        assertFalse(view.rows().get(1).weighing().isOwn() || view.rows().get(1).weighing().isHeavy());
    }

    @Test
    void theSummarySaysWhatMoved() {
        StatementSet set = set("a b / s1 + - / s2 + +");
        assertEquals("Party b: 100\u00a0%, was 50\u00a0%, 50 hoger. Party a: 50\u00a0%, was 100\u00a0%, 50 lager."
                + " Vergeleken op 2 van 2 stellingen.",
                view(set, Sheets.row(set, "+ +"), Sheets.row(set, "- +")).summary());
        assertEquals("Party a: 100\u00a0%, blijft gelijk. Party b: 50\u00a0%, blijft gelijk."
                + " Vergeleken op 2 van 2 stellingen.",
                view(set, Sheets.row(set, "+ +"), Sheets.row(set, "+ +")).summary());
    }

    private static StatementSet set(String table) {
        return Sets.table(Scale.THREE_POINT, table.replace("/", "\n"));
    }

    private static WhatIfView view(StatementSet set, AnswerSheet own, AnswerSheet tried) {
        Journey journey = new Journey(set, own, new Place.Start(), List.of(), List.of())
                .after(new Event.WhatIfOpened());
        for (Statement statement : set.statements()) {
            journey = journey.after(new Event.Tried(statement.id(), tried.answer(statement.id())))
                    .after(new Event.TriedWeight(statement.id(), tried.weight(statement.id())));
        }
        return (WhatIfView) Presenter.view(journey, DUTCH);
    }
}
