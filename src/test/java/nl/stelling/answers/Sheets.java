// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.answers;

import java.util.List;
import java.util.random.RandomGenerator;
import nl.stelling.statements.Stance;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;

/** Answer sheets for tests: from a row of answers, or at random from a generator whose seed the test knows. */
public final class Sheets {

    private Sheets() {}

    /**
     * The answers to a set's statements, in their order: {@code ++ + 0 - --} are stances, {@code .} is skipped and
     * {@code ?} open; {@code *2} after one is its weight, as in {@code -*2} or {@code .*2}.
     */
    public static AnswerSheet row(StatementSet set, String row) {
        List<String> signs = List.of(row.strip().split("\\s+"));
        if (signs.size() != set.statements().size()) {
            throw new IllegalArgumentException("not an answer to each statement: " + row);
        }
        AnswerSheet sheet = AnswerSheet.EMPTY;
        for (int i = 0; i < signs.size(); i++) {
            List<String> parts = List.of(signs.get(i).split("\\*"));
            Statement statement = set.statements().get(i);
            sheet = sheet.with(statement.id(), answer(parts.getFirst()));
            if (parts.size() > 1) {
                sheet = sheet.with(statement.id(), new Weight(Integer.parseInt(parts.getLast())));
            }
        }
        return sheet;
    }

    /** The answer that a sign stands for. */
    public static Answer answer(String sign) {
        return switch (sign) {
            case "++" -> new Answer.Given(Stance.STRONGLY_AGREE);
            case "+" -> new Answer.Given(Stance.AGREE);
            case "0" -> new Answer.Given(Stance.NEITHER);
            case "-" -> new Answer.Given(Stance.DISAGREE);
            case "--" -> new Answer.Given(Stance.STRONGLY_DISAGREE);
            case "." -> Answer.SKIPPED;
            case "?" -> Answer.OPEN;
            default -> throw new IllegalArgumentException("not an answer: " + sign);
        };
    }

    /** Any answer on the set's scale; one in six skipped, one in six open. */
    public static Answer random(StatementSet set, RandomGenerator random) {
        List<Stance> stances = List.of(Stance.values()).stream().filter(set.scale()::has).toList();
        return switch (random.nextInt(6)) {
            case 0 -> Answer.SKIPPED;
            case 1 -> Answer.OPEN;
            default -> new Answer.Given(stances.get(random.nextInt(stances.size())));
        };
    }

    /** Any answer to each statement, with any weight that the set offers. */
    public static AnswerSheet randomSheet(StatementSet set, RandomGenerator random) {
        AnswerSheet sheet = AnswerSheet.EMPTY;
        for (Statement statement : set.statements()) {
            int factor = set.weights().get(random.nextInt(set.weights().size())).factor();
            sheet = sheet.with(statement.id(), random(set, random)).with(statement.id(), new Weight(factor));
        }
        return sheet;
    }
}
