// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.statements;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is asked, and who says what: the whole of a statement set, complete and consistent.
 *
 * @param languages in which its texts are written, the fallback first
 * @param weights that a voter may give, the one that every statement begins with first
 * @param minimumCounted fewer counted statements give no score
 * @param minutes that answering takes, about
 * @param statements in the order in which they are asked
 */
public record StatementSet(Id<StatementSet> id, Publication publication, List<Language> languages, Scale scale,
        List<WeightChoice> weights, int minimumCounted, int minutes, List<Theme> themes, List<Axis> axes,
        List<Party> parties, List<Programme> programmes, List<Term> glossary, List<Statement> statements,
        Coding coding) {

    /**
     * @throws IllegalArgumentException if a list that must hold something is empty, if two things of a kind share an
     *     id, if a statement names a theme, axis, party or programme that is not there, leaves a party out, or takes a
     *     stance outside the scale, or if a quote does not stand in its programme where it says it does
     */
    public StatementSet {
        languages = List.copyOf(languages);
        weights = List.copyOf(weights);
        themes = List.copyOf(themes);
        axes = List.copyOf(axes);
        parties = List.copyOf(parties);
        programmes = List.copyOf(programmes);
        glossary = List.copyOf(glossary);
        statements = List.copyOf(statements);
        check(!languages.isEmpty() && !weights.isEmpty() && !parties.isEmpty() && !statements.isEmpty(), "empty");
        check(minimumCounted >= 1 && minutes >= 1, "minimum or minutes below 1");
        distinct(themes.stream().map(Theme::id).toList());
        distinct(axes.stream().map(Axis::id).toList());
        distinct(parties.stream().map(Party::id).toList());
        distinct(programmes.stream().map(Programme::id).toList());
        distinct(statements.stream().map(Statement::id).toList());
        for (Statement statement : statements) {
            checkStatement(statement, scale, themes, axes, parties, programmes);
        }
    }

    private static void checkStatement(Statement statement, Scale scale, List<Theme> themes, List<Axis> axes,
            List<Party> parties, List<Programme> programmes) {
        Id<Statement> id = statement.id();
        check(themes.stream().anyMatch(theme -> theme.id().equals(statement.theme())), id + ": unknown theme");
        check(statement.placements().stream().allMatch(placement -> axes.stream()
                .anyMatch(axis -> axis.id().equals(placement.axis()))), id + ": unknown axis");
        Set<Id<Party>> all = new HashSet<>(parties.stream().map(Party::id).toList());
        check(statement.positions().keySet().equals(all), id + ": positions of other parties than the set's");
        Map<Id<Programme>, Programme> texts = new HashMap<>();
        programmes.forEach(programme -> texts.put(programme.id(), programme));
        statement.positions().forEach((party, position) -> {
            if (position instanceof Position.Held held) {
                check(scale.has(held.stance()), id + ": stance outside the scale");
                held.quotes().forEach(quote -> checkQuote(id, party, quote, texts.get(quote.programme())));
            }
        });
    }

    private static void checkQuote(Id<Statement> id, Id<Party> party, Quote quote,
            @org.jspecify.annotations.Nullable Programme programme) {
        check(programme != null && programme.party().equals(party), id + ": quote from a programme not of " + party);
        check(programme != null && quote.isIn(programme.text()), id + ": not in the programme: " + quote.text());
    }

    private static <T> void distinct(List<Id<T>> ids) {
        check(new HashSet<>(ids).size() == ids.size(), "an id twice among " + ids);
    }

    private static void check(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /**
     * The statement of this id.
     *
     * @throws IllegalArgumentException if the set has none
     */
    public Statement statement(Id<Statement> wanted) {
        return found(statements.stream().filter(each -> each.id().equals(wanted)), wanted);
    }

    /**
     * The party of this id.
     *
     * @throws IllegalArgumentException if the set has none
     */
    public Party party(Id<Party> wanted) {
        return found(parties.stream().filter(each -> each.id().equals(wanted)), wanted);
    }

    /**
     * The theme of this id.
     *
     * @throws IllegalArgumentException if the set has none
     */
    public Theme theme(Id<Theme> wanted) {
        return found(themes.stream().filter(each -> each.id().equals(wanted)), wanted);
    }

    /**
     * The programme of this id.
     *
     * @throws IllegalArgumentException if the set has none
     */
    public Programme programme(Id<Programme> wanted) {
        return found(programmes.stream().filter(each -> each.id().equals(wanted)), wanted);
    }

    private static <T> T found(Stream<T> named, Id<?> wanted) {
        return named.findFirst().orElseThrow(() -> new IllegalArgumentException("the set has no " + wanted));
    }

    /** How many statements every party of the set speaks on. */
    public int commonCount() {
        return (int) statements.stream().filter(Statement::isCommon).count();
    }
}
