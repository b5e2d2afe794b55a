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

/** A set and a voter's sheet: one case to score. */
public record Ballot(StatementSet set, AnswerSheet sheet) {

    /** 1 to 40 statements, 1 to 12 parties that are silent never, now and then or often, 3 or 5 points, any sheet. */
    public static Ballot random(RandomGenerator random) {
        Scale scale = random.nextBoolean() ? Scale.THREE_POINT : Scale.FIVE_POINT;
        StatementSet set = Sets.withWeights(table(scale, random), 1, 2, 4);
        set = Sets.withMinimum(set, 1 + random.nextInt(5));
        return new Ballot(set, Sheets.randomSheet(set, random));
    }

    private static StatementSet table(Scale scale, RandomGenerator random) {
        List<String> signs = scale == Scale.FIVE_POINT ? List.of("++", "+", "0", "-", "--") : List.of("+", "0", "-");
        int parties = 1 + random.nextInt(12);
        int statements = 1 + random.nextInt(40);
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
        return Scoring.score(set, sheet, method);
    }

    Ballot withSheet(UnaryOperator<AnswerSheet> change) {
        return new Ballot(set, change.apply(sheet));
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
                set.glossary(), statements, set.coding()), sheet);
    }
}
