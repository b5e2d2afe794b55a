// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.certainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import nl.stelling.Seeds;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.answers.Sheets;
import nl.stelling.certainty.Certainty.Band;
import nl.stelling.certainty.Certainty.Pair;
import nl.stelling.score.Contribution;
import nl.stelling.score.Fraction;
import nl.stelling.score.Method;
import nl.stelling.score.Outcome;
import nl.stelling.score.Scoring;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.StatementSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResamplingTest {

    private static final StatementSet TWO = Sets.table(Scale.THREE_POINT, """
               red blue
            s1 +   -
            s2 -   +
            """);

    @Test
    void ofTwoStatementsHalfTheDrawsHaveBoth() {
        Outcome outcome = Scoring.score(TWO, Sheets.row(TWO, "+ +"), Method.CITY_BLOCK);
        Certainty certainty = Resampling.of(outcome, Resampling.DRAWS, Resampling.SEED).orElseThrow();
        assertEquals(10_000, certainty.draws());
        assertEquals(10_000, certainty.bands().stream().mapToInt(Band::alone).sum() + ties(certainty));
        for (Band band : certainty.bands()) {
            assertEquals(0, band.low());
            assertEquals(100, band.high());
            // Five standard deviations of a share of 1/4 are 217 draws
            assertEquals(2_500, band.alone(), 217);
        }
    }

    private static int ties(Certainty certainty) {
        Band red = certainty.bands().getFirst();
        return red.first() - red.alone();
    }

    @Test
    void ofOneStatementThereIsOneScore() {
        Outcome outcome = Scoring.score(TWO, Sheets.row(TWO, "+ ."), Method.CITY_BLOCK);
        assertEquals(List.of(new Band(TWO.parties().getFirst(), 100, 100, 50, 50),
                new Band(TWO.parties().getLast(), 0, 0, 0, 0)), Resampling.of(outcome, 50, 1).orElseThrow().bands());
    }

    @Test
    void whatIsNotOrderedHasNoCertainty() {
        Outcome outcome = Scoring.score(TWO, AnswerSheet.EMPTY, Method.CITY_BLOCK);
        assertEquals(Optional.empty(), Resampling.of(outcome, 50, 1));
    }

    /**
     * Of the 27 ways to draw three from these three, counted by hand, red is closer in 10 and blue in 10: those with
     * more of the first than of the second statement, and the reverse. In 7 there are as many of each.
     */
    @Test
    void howOftenOneIsCloserThanTheNext() {
        StatementSet set = Sets.table(Scale.THREE_POINT, "red blue\ns1 + -\ns2 - +\ns3 + +\n");
        Outcome outcome = Scoring.score(set, Sheets.row(set, "+ + +"), Method.CITY_BLOCK);
        Certainty certainty = Resampling.of(outcome, 27_000, 5).orElseThrow();
        Pair pair = certainty.pairs().getFirst();
        assertEquals(1, certainty.pairs().size());
        // Five standard deviations of a share of 10/27 are 397 draws
        assertEquals(10_000, pair.above(), 397);
        assertEquals(7_000, pair.equal(), 360);
        assertEquals(10_000, 27_000 - pair.above() - pair.equal(), 397);
    }

    @Test
    void whereNobodyDiffersAllDrawsAreEqual() {
        StatementSet set = Sets.table(Scale.THREE_POINT, "red blue green\ns1 + + +\ns2 - - -\n");
        Outcome outcome = Scoring.score(set, Sheets.row(set, "+ +"), Method.CITY_BLOCK);
        Certainty certainty = Resampling.of(outcome, 40, 5).orElseThrow();
        assertEquals(List.of(0, 0), certainty.pairs().stream().map(Pair::above).toList());
        assertEquals(List.of(40, 40), certainty.pairs().stream().map(Pair::equal).toList());
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void asWhoDrawsByHandFindsIt(Method method) {
        Seeds.each(300, random -> {
            Outcome outcome = Cases.outcome(method, random);
            assertEquals(outcome.isOrdered() ? Optional.of(byHand(outcome, 60, 7)) : Optional.empty(),
                    Resampling.of(outcome, 60, 7));
        });
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void theBandHoldsNineteenDrawsInTwenty(Method method) {
        Seeds.each(50, random -> Resampling.of(Cases.outcome(method, random), 400, 3).ifPresent(certainty -> {
            assertTrue(certainty.bands().stream().mapToInt(Band::first).sum() >= 400);
            assertTrue(certainty.bands().stream().mapToInt(Band::alone).sum() <= 400);
            certainty.bands().forEach(band -> assertTrue(
                    0 <= band.low() && band.low() <= band.high() && band.high() <= 100
                            && band.alone() <= band.first()));
        }));
    }

    private static Certainty byHand(Outcome outcome, int draws, long seed) {
        List<List<Contribution>> rows = outcome.standings().stream().map(standing -> standing.match().common()
                .contributions().stream().filter(Contribution::isCounted).toList()).toList();
        SplittableRandom random = new SplittableRandom(seed);
        List<List<Fraction>> shares = new ArrayList<>();
        for (int draw = 0; draw < draws; draw++) {
            List<Integer> drawn = new ArrayList<>();
            rows.getFirst().forEach(_ -> drawn.add(random.nextInt(rows.getFirst().size())));
            shares.add(rows.stream().map(row -> new Fraction(drawn.stream().mapToLong(i -> row.get(i).earned()).sum(),
                    drawn.stream().mapToLong(i -> row.get(i).possible()).sum())).toList());
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < rows.size(); i++) {
            int upper = i;
            List<Integer> compared = shares.stream().map(draw -> draw.get(upper).compareTo(draw.get(upper + 1)))
                    .toList();
            pairs.add(new Pair(outcome.standings().get(i).match().party(),
                    outcome.standings().get(i + 1).match().party(),
                    (int) compared.stream().filter(sign -> sign > 0).count(), Collections.frequency(compared, 0)));
        }
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int party = i;
            List<Integer> percents = shares.stream().map(draw -> outcome.method().percent(draw.get(party))).sorted()
                    .toList();
            List<List<Fraction>> won = shares.stream()
                    .filter(draw -> draw.get(party).compareTo(Collections.max(draw)) == 0).toList();
            int alone = (int) won.stream().filter(
                    draw -> draw.stream().filter(share -> share.compareTo(draw.get(party)) == 0).count() == 1).count();
            bands.add(new Band(outcome.standings().get(i).match().party(), percents.get(draws / 40),
                    percents.get(draws - 1 - draws / 40), won.size(), alone));
        }
        return new Certainty(draws, bands, pairs);
    }
}
