// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.classroom;

import static nl.stelling.classroom.TallyTest.tally;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.stelling.answers.Answer;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.score.Contribution;
import nl.stelling.score.Fraction;
import nl.stelling.score.Method;
import nl.stelling.score.Scoring;
import nl.stelling.statements.Id;
import nl.stelling.statements.Position;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.Stance;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import org.junit.jupiter.api.Test;

/** Two ways to put a class beside a programme. */
class ClassOutcomeTest {

    private static final long SEED = 20261124;
    private static final Setup TEN = new Setup(10, true);

    private static final StatementSet SET = Sets.table(Scale.THREE_POINT, """
               red blue
            s1 +   -
            s2 -   +
            s3 +   .
            """);

    @Test
    void majorityAndHandsCanDiffer() {
        // 6 of 10 agree with red on both: by majority red has it all, by hands six tenths
        ClassOutcome outcome = outcome(Supposition.NONE, tally(6, 0, 4), tally(4, 0, 6), tally(10, 0, 0));
        assertEquals(100, outcome.byMajority().match(new Id<>("red")).common().percent());
        assertEquals(0, outcome.byMajority().match(new Id<>("blue")).common().percent());
        assertEquals(List.of(60, 40), outcome.byHands().stream().map(HandScore::percent).toList());
        assertEquals(new Fraction(24, 40), outcome.byHands().getFirst().fraction());
    }

    @Test
    void aTieIsNoMajority() {
        ClassOutcome outcome = outcome(Supposition.NONE, tally(5, 0, 5), tally(2, 0, 8), tally(10, 0, 0));
        assertEquals(1, outcome.byMajority().match(new Id<>("red")).common().counted());
        assertEquals(2, outcome.byHands().getFirst().counted());
    }

    @Test
    void whatMayNotBeShownCountsForNobody() {
        ClassOutcome outcome = outcome(Supposition.NONE, tally(4, 0, 0), tally(2, 0, 8), tally(1, 1, 1));
        assertEquals(1, outcome.byHands().getFirst().counted());
        assertEquals(1, outcome.byMajority().match(new Id<>("red")).own().counted());
    }

    @Test
    void anOpenCountIsNoCount() {
        List<Round> rounds = List.of(round("s1", tally(9, 0, 1)).closed(false), round("s2", tally(9, 0, 1)));
        assertEquals(1, ClassOutcome.of(SET, TEN, rounds, Supposition.NONE).byHands().getFirst().counted());
    }

    @Test
    void anOwnStatementIsComparedWithNobody() {
        Round own = Round.of(new Subject.Own("Er komt een skatebaan.")).with(tally(10, 0, 0)).closed(true);
        ClassOutcome with = ClassOutcome.of(SET, TEN, List.of(round("s1", tally(6, 0, 4)), own), Supposition.NONE);
        ClassOutcome without = ClassOutcome.of(SET, TEN, List.of(round("s1", tally(6, 0, 4))), Supposition.NONE);
        assertEquals(without, with);
    }

    @Test
    void theUndecidedAreTheMiddleAndWhoeverRaisedNoHand() {
        Tally counted = tally(4, 2, 3);
        assertEquals(counted, applied(Supposition.Undecided.AS_COUNTED, counted));
        assertEquals(tally(7, 0, 3), applied(Supposition.Undecided.AGREE, counted));
        assertEquals(tally(4, 0, 6), applied(Supposition.Undecided.DISAGREE, counted));
        assertEquals(tally(14, 0, 3), applied(Supposition.Undecided.AGREE, tally(12, 2, 3)), "more hands than pupils");
    }

    private static Tally applied(Supposition.Undecided undecided, Tally tally) {
        return new Supposition(undecided, Method.CITY_BLOCK).applied(tally, 10);
    }

    @Test
    void mostDividedAndMostUnited() {
        Round united = round("s1", tally(9, 1, 0));
        Round divided = round("s2", tally(5, 0, 5));
        Round secret = round("s3", tally(2, 0, 2));
        assertEquals(Optional.of(divided), ClassOutcome.mostDivided(List.of(united, secret, divided), SET.scale()));
        assertEquals(Optional.of(united), ClassOutcome.mostUnited(List.of(secret, divided, united), SET.scale()));
        assertEquals(Optional.empty(), ClassOutcome.mostUnited(List.of(united), SET.scale()), "one stands out of none");
        assertEquals(Optional.empty(), ClassOutcome.mostDivided(List.of(secret), SET.scale()));
    }

    /** Each hand as a voter of its own who answered that one statement, scored by the wizard, and added up. */
    @Test
    void handsAddUpToTheScoresOfSingleVoters() {
        Random random = new Random(SEED);
        for (int run = 0; run < 300; run++) {
            Scale scale = random.nextBoolean() ? Scale.THREE_POINT : Scale.FIVE_POINT;
            StatementSet set = Sets.random(1 + random.nextInt(8), 1 + random.nextInt(4), scale, random);
            Method method = Method.values()[random.nextInt(Method.values().length)];
            List<Round> rounds = new ArrayList<>();
            for (Statement statement : set.statements()) {
                Tally tally = Tally.EMPTY;
                for (int hand = random.nextInt(12); hand > 0; hand--) {
                    tally = tally.plus(Stance.of(random.nextInt(scale.span() + 1) - scale.max()), 1);
                }
                rounds.add(round(statement.id().value(), tally));
            }
            String where = "seed " + SEED + ", run " + run + ", " + method;
            ClassOutcome outcome = ClassOutcome.of(set, TEN, rounds,
                    new Supposition(Supposition.Undecided.AS_COUNTED, method));
            for (HandScore score : outcome.byHands()) {
                assertHands(set, rounds, method, score, where);
            }
        }
    }

    private static void assertHands(StatementSet set, List<Round> rounds, Method method, HandScore score,
            String where) {
        BigInteger earned = BigInteger.ZERO;
        BigInteger possible = BigInteger.ZERO;
        for (Round round : rounds) {
            Id<Statement> id = ((Subject.OfSet) round.subject()).statement();
            for (Map.Entry<Stance, Integer> each : round.tally().hands().entrySet()) {
                AnswerSheet sheet = AnswerSheet.EMPTY.with(id, new Answer.Given(each.getKey()));
                boolean counts = round.tally().voters() >= 5;
                for (Contribution one : Scoring.score(set, sheet, method).match(score.party().id()).common()
                        .contributions()) {
                    BigInteger hands = BigInteger.valueOf(counts ? each.getValue() : 0);
                    earned = earned.add(hands.multiply(BigInteger.valueOf(one.earned())));
                    possible = possible.add(hands.multiply(BigInteger.valueOf(one.possible())));
                }
            }
        }
        assertEquals(earned, BigInteger.valueOf(score.shares().stream().mapToLong(HandScore.Share::earned).sum()),
                where);
        assertEquals(possible, BigInteger.valueOf(score.shares().stream().mapToLong(HandScore.Share::possible).sum()),
                where);
    }

    @Test
    void silenceIsLeftOutOfTheHands() {
        ClassOutcome outcome = outcome(Supposition.NONE, tally(6, 0, 4), tally(4, 0, 6), tally(10, 0, 0));
        assertFalse(outcome.byHands().getFirst().shares().stream()
                .anyMatch(share -> share.statement().positions().values().stream()
                        .anyMatch(Position.Silent.class::isInstance)));
    }

    private static ClassOutcome outcome(Supposition supposed, Tally... tallies) {
        List<Round> rounds = new ArrayList<>();
        for (Tally tally : tallies) {
            rounds.add(round("s" + (rounds.size() + 1), tally));
        }
        return ClassOutcome.of(SET, TEN, rounds, supposed);
    }

    private static Round round(String id, Tally tally) {
        return Round.of(new Subject.OfSet(new Id<>(id))).with(tally).closed(true);
    }
}
