// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.bulk;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import nl.stelling.Seeds;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.answers.Sheets;
import nl.stelling.score.Method;
import nl.stelling.score.Outcome;
import nl.stelling.score.Scope;
import nl.stelling.score.Scoring;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.StatementSet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Voters scored a second: an operation is one voter with all parties. Weights 1 and 2, a third of the answers none. */
@State(org.openjdk.jmh.annotations.Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class BulkBenchmark {

    private static final int VOTERS = 1024;
    private static final int BLOCKS = 16;

    /** On the set's own scale, which is one of three points. */
    @Param("38")
    public int statements;
    @Param("38")
    public int parties;
    @Param({"CITY_BLOCK", "AGREEMENT"})
    public Method method;
    @Param({"COMMON", "OWN"})
    public Scope scope;

    private StatementSet set;
    private List<AnswerSheet> sheets;
    private List<Ballots> blocks;
    private BulkScorer scorer;
    private Points points;
    private Firsts firsts;
    private int next;

    /** Everything that is not scoring: the set, the voters as bits, the room for points. */
    @Setup
    public void prepare() {
        RandomGenerator random = Seeds.of(1);
        set = Sets.spoken(statements, parties, Scale.THREE_POINT, random);
        sheets = Stream.generate(() -> Sheets.randomSheet(set, random)).limit(VOTERS).toList();
        blocks = Stream.generate(() -> Ballots.of(set, Stream.generate(() -> Sheets.randomSheet(set, random))
                .limit(VOTERS).toList())).limit(BLOCKS).toList();
        scorer = new BulkScorer(set, method, scope);
        points = scorer.points(VOTERS);
        firsts = new Firsts(parties);
    }

    /** The points of every party. */
    @Benchmark
    @OperationsPerInvocation(VOTERS)
    public Points points() {
        scorer.score(blocks.get(next++ % BLOCKS), points);
        return points;
    }

    /** The points of every party, and who stands first. */
    @Benchmark
    @OperationsPerInvocation(VOTERS)
    public Firsts firsts() {
        scorer.score(blocks.get(next++ % BLOCKS), points);
        if (scope == Scope.COMMON) {
            firsts.add(points);
        }
        return firsts;
    }

    /** The exact scorer, with every contribution: what the others are measured against. */
    @Benchmark
    public Outcome exact() {
        return Scoring.score(set, sheets.get(next++ % VOTERS), method);
    }
}
