// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.classroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.stelling.statements.Id;
import nl.stelling.statements.Position;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import nl.stelling.statements.Theme;

/**
 * A good choice of statements for one lesson: those on which programmes take opposite sides first, then those on which
 * all speak, then the others, and of equals the one whose theme has the fewest yet. A theme of which nothing was chosen
 * goes before all but the opposed. Nothing is drawn by lot: a teacher who asks twice gets the same.
 */
public final class Proposal {

    /** As many as fit a lesson. */
    public static final int USUAL = 10;

    private final StatementSet set;
    private final Map<Id<Theme>, Integer> perTheme = new HashMap<>();

    private Proposal(StatementSet set) {
        this.set = set;
    }

    /** So many statements, or all when there are fewer, in the order in which the set asks them. */
    public static List<Statement> of(StatementSet set, int many) {
        return new Proposal(set).choose(many);
    }

    private List<Statement> choose(int many) {
        List<Statement> left = new ArrayList<>(set.statements());
        List<Statement> chosen = new ArrayList<>();
        while (chosen.size() < many && !left.isEmpty()) {
            Statement next = left.stream().min(Comparator.comparingInt(this::worth)
                    .thenComparingInt(each -> perTheme.getOrDefault(each.theme(), 0))).orElseThrow();
            left.remove(next);
            chosen.add(next);
            perTheme.merge(next.theme(), 1, Integer::sum);
        }
        chosen.sort(Comparator.comparingInt(set.statements()::indexOf));
        return chosen;
    }

    /** Lower is better. */
    private int worth(Statement statement) {
        if (isOpposed(statement)) {
            return 0;
        }
        boolean isNewTheme = !perTheme.containsKey(statement.theme());
        int spoken = statement.isCommon() ? 1 : 2;
        return isNewTheme ? spoken : spoken + 2;
    }

    /** Whether one programme agrees with what another disagrees with. */
    public static boolean isOpposed(Statement statement) {
        List<Integer> values = statement.positions().values().stream()
                .filter(Position.Held.class::isInstance).map(each -> ((Position.Held) each).stance().value()).toList();
        return values.stream().anyMatch(value -> value > 0) && values.stream().anyMatch(value -> value < 0);
    }
}
