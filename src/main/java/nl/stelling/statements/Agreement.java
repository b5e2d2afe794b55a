// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How far the passes of a coding say the same, beyond what chance would do: Krippendorff's alpha for nominal data (K.
 * Krippendorff, Content Analysis, 4th ed., ch. 12). Every stance is a category of its own; how far apart two are does
 * not count.
 *
 * @param compared positions on which at least two passes can be compared
 * @param same those on which all passes say the same
 * @param observed share of pairs of judgements that differ
 * @param expected the share that would differ if the same judgements were dealt out by chance
 */
public record Agreement(int compared, int same, double observed, double expected) {

    /** Whether silence is a judgement like others, or only stances are compared with stances. */
    public enum Silence {
        IS_A_CATEGORY, IS_LEFT_OUT
    }

    /** The agreement of all passes of a coding. A pass that does not know a statement says nothing about it. */
    public static Agreement of(Coding coding, List<Id<Party>> parties, Silence silence) {
        Set<Id<Statement>> statements = new LinkedHashSet<>();
        coding.passes().forEach(pass -> statements.addAll(pass.positions().keySet()));
        List<List<String>> units = new ArrayList<>();
        for (Id<Statement> statement : statements) {
            for (Id<Party> party : parties) {
                List<Optional<Stance>> judged = coding.passes().stream().flatMap(pass -> judged(pass, statement, party))
                        .toList();
                boolean all = silence == Silence.IS_A_CATEGORY || judged.stream().allMatch(Optional::isPresent);
                if (judged.size() > 1 && all) {
                    units.add(judged.stream().map(stance -> stance.map(Stance::name).orElse("")).toList());
                }
            }
        }
        return of(units);
    }

    private static Stream<Optional<Stance>> judged(Coding.Pass pass, Id<Statement> statement, Id<Party> party) {
        return Optional.ofNullable(pass.positions().get(statement)).stream()
                .map(stances -> Optional.ofNullable(stances.get(party)));
    }

    private static Agreement of(List<List<String>> units) {
        Map<String, Integer> totals = new HashMap<>();
        double differing = 0;
        int judgements = 0;
        int same = 0;
        for (List<String> unit : units) {
            unit.forEach(value -> totals.merge(value, 1, Integer::sum));
            judgements += unit.size();
            int pairs = 0;
            for (String value : unit) {
                pairs += (int) unit.stream().filter(other -> !other.equals(value)).count();
            }
            differing += (double) pairs / (unit.size() - 1);
            same += pairs == 0 ? 1 : 0;
        }
        double byChance = 0;
        for (int total : totals.values()) {
            byChance += (double) total * (judgements - total);
        }
        return judgements == 0
                ? new Agreement(0, 0, 0, 0)
                : new Agreement(units.size(), same, differing / judgements,
                        byChance / judgements / (judgements - 1));
    }

    /** 1 for full agreement, 0 for that of chance; empty where all judgements are one and the same. */
    public OptionalDouble alpha() {
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - observed / expected);
    }
}
