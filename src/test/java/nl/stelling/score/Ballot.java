// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.score;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.answers.Sheets;
import nl.stelling.statements.Party;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;

/** A set, a voter's sheet and a policy for silence: one case to score. */
public record Ballot(StatementSet set, AnswerSheet sheet, Silence silence) {

    /** 1 to 40 statements, 1 to 12 parties that are silent never, now and then or often, 3 or 5 points, any sheet, any policy. */
    public static Ballot random(RandomGenerator random) {
        return random(random, 40, 12);
    }

    /** The same, of up to so many statements and parties; few of them more often than many. */
    static Ballot random(RandomGenerator random, int statements, int parties) {
        Scale scale = random.nextBoolean() ? Scale.THREE_POINT : Scale.FIVE_POINT;
        StatementSet set = Sets.withWeights(table(scale, 1 + random.nextInt(1 + random.nextInt(parties)),
                1 + random.nextInt(1 + random.nextInt(statements)), random), 1, 2, 4);
        set = Sets.withMinimum(set, 1 + random.nextInt(5));
        return new Ballot(set, Sheets.randomSheet(set, random), pick(List.of(Silence.values()), random));
    }

    private static StatementSet table(Scale scale, int parties, int statements, RandomGenerator random) {
        List<String> signs = scale == Scale.FIVE_POINT ? List.of("++", "+", "0", "-", "--") : List.of("+", "0", "-");
        int silent = List.of(0, 2, 20, 50).get(random.nextInt(4));
        String head = IntStream.range(0, parties).mapToObj(i -> " p" + i).collect(Collectors.joining());
        return Sets.table(scale, head + "\n" + IntStream.range(0, statements)
                .mapToObj(i -> "s" + i + IntStream.range(0, parties)
                        .mapToObj(_ -> random.nextInt(100) < silent ? " ." : " " + pick(signs, random))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n")));
    }

    static <T> T pick(List<T> things, RandomGenerator random) {
        return things.get(random.nextInt(things.size()));
    }

    public Outcome outcome(Method method) {
        return Scoring.score(set, sheet, method, silence);
    }

    Ballot withSheet(UnaryOperator<AnswerSheet> change) {
        return new Ballot(set, change.apply(sheet), silence);
    }

    Ballot withStatements(List<Statement> statements) {
        return with(statements, set.parties());
    }

    Ballot withParties(List<Party> parties) {
        return with(set.statements(), parties);
    }

    private Ballot with(List<Statement> statements, List<Party> parties) {
        return new Ballot(new StatementSet(set.id(), set.publication(), set.languages(), set.scale(), set.weights(),
                set.minimumCounted(), set.minutes(), set.themes(), set.axes(), parties, set.programmes(),
                set.glossary(), statements, set.coding()), sheet, silence);
    }
}
