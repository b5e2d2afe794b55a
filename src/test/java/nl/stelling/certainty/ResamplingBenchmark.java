// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.certainty;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import nl.stelling.Seeds;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.answers.Sheets;
import nl.stelling.score.Method;
import nl.stelling.score.Outcome;
import nl.stelling.score.Scoring;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.StatementSet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long 10,000 draws take, of 40 parties on 40 statements; beside it one exact scoring of the same. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ResamplingBenchmark {

    private static final int SIZE = 40;

    @Param
    public Method method;

    private StatementSet set;
    private AnswerSheet sheet;
    private Outcome outcome;

    /** A voter who answered everything, as the most work. */
    @Setup
    public void prepare() {
        RandomGenerator random = Seeds.of(1);
        set = Sets.spoken(SIZE, SIZE, Scale.FIVE_POINT, random);
        sheet = Sheets.row(set, "+ ".repeat(SIZE));
        outcome = Scoring.score(set, sheet, method);
    }

    /** All draws of one result. */
    @Benchmark
    public Optional<Certainty> draws() {
        return Resampling.of(outcome, Resampling.DRAWS, Resampling.SEED);
    }

    /** One exact scoring, with every contribution. */
    @Benchmark
    public Outcome exact() {
        return Scoring.score(set, sheet, method);
    }
}
