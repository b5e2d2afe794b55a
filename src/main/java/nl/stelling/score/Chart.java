// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.score;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nl.stelling.answers.Answer;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.statements.Axis;
import nl.stelling.statements.Party;
import nl.stelling.statements.Placement;
import nl.stelling.statements.Position;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;

/**
 * Where the voter and the programmes lie on the axes of a set.
 *
 * @param voter a bearing for each axis
 * @param parties in the set's order
 */
public record Chart(List<Bearing> voter, List<Spot> parties) {

    /** Where a programme lies. */
    public record Spot(Party party, List<Bearing> bearings) {

        public Spot {
            bearings = List.copyOf(bearings);
        }
    }

    public Chart {
        voter = List.copyOf(voter);
        parties = List.copyOf(parties);
    }

    /** The chart of a sheet. */
    public static Chart of(StatementSet set, AnswerSheet sheet) {
        List<Statement> answered = set.statements().stream()
                .filter(each -> sheet.answer(each.id()) instanceof Answer.Given).toList();
        return new Chart(bearings(set, answered, statement -> value(sheet.answer(statement.id()))),
                set.parties().stream().map(party -> new Spot(party, bearings(set,
                        set.statements().stream()
                                .filter(each -> each.position(party.id()) instanceof Position.Held).toList(),
                        statement -> value(statement.position(party.id()))))).toList());
    }

    private static int value(Answer answer) {
        return answer instanceof Answer.Given(var stance) ? stance.value() : 0;
    }

    private static int value(Position position) {
        return position instanceof Position.Held held ? held.stance().value() : 0;
    }

    private static List<Bearing> bearings(StatementSet set, List<Statement> spoken, ToIntFunction<Statement> value) {
        return set.axes().stream().map(axis -> {
            List<Integer> values = spoken.stream().flatMap(statement -> on(axis, statement)
                    .map(placement -> value.applyAsInt(statement) * placement.direction())).toList();
            return new Bearing(axis, values.stream().mapToInt(Integer::intValue).sum(),
                    values.stream().mapToInt(each -> each * each).sum(), values.size(), set.scale().max());
        }).toList();
    }

    private static Stream<Placement> on(Axis axis, Statement statement) {
        return statement.placements().stream().filter(placement -> placement.axis().equals(axis.id()));
    }
}
