// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.statements;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is asked, and who says what: the whole of a statement set, complete and consistent.
 *
 * @param languages in which its texts are written, the fallback first
 * @param weights that a voter may give, the one that every statement begins with first
 * @param minimumCounted fewer counted statements give no score
 * @param minutes that answering takes, about
 * @param statements in the order in which they are asked
 * @param register all that the programmes say they want or hold; empty where the set has no register
 */
public record StatementSet(Id<StatementSet> id, Publication publication, List<Language> languages, Scale scale,
        List<WeightChoice> weights, int minimumCounted, int minutes, List<Theme> themes, List<Axis> axes,
        List<Party> parties, List<Programme> programmes, List<Term> glossary, List<Statement> statements,
        Coding coding, List<Pledge> register) {

    /**
     * @throws IllegalArgumentException if a list that must hold something is empty, if two things of a kind share an
     *     id or two weights a factor, if the weight that statements begin with is not 1, if a statement names a theme,
     *     axis, party or programme that is not there, leaves a party out, or takes a stance outside the scale, or if a
     *     quote does not stand in its programme where it says it does, in a statement or in the register
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
        register = List.copyOf(register);
        check(!languages.isEmpty() && !weights.isEmpty() && !parties.isEmpty() && !statements.isEmpty(), "empty");
        check(minimumCounted >= 1 && minutes >= 1, "minimum or minutes below 1");
        // What a sheet says nothing of counts once: see AnswerSheet.weight
        check(weights.getFirst().factor() == 1, "the first weight is not 1");
        distinct(languages);
        distinct(weights.stream().map(WeightChoice::factor).toList());
        distinct(glossary.stream().map(Term::id).toList());
        distinct(statements.stream().map(Statement::id).toList());
        Known known = new Known(scale, distinct(themes.stream().map(Theme::id).toList()),
                distinct(axes.stream().map(Axis::id).toList()), distinct(parties.stream().map(Party::id).toList()),
                programmes.stream().collect(Collectors.toMap(Programme::id, Function.identity(), (one, other) -> one)));
        distinct(programmes.stream().map(Programme::id).toList());
        statements.forEach(known::check);
        register.forEach(known::check);
    }

    /** A set without a register. */
    public StatementSet(Id<StatementSet> id, Publication publication, List<Language> languages, Scale scale,
            List<WeightChoice> weights, int minimumCounted, int minutes, List<Theme> themes, List<Axis> axes,
            List<Party> parties, List<Programme> programmes, List<Term> glossary, List<Statement> statements,
            Coding coding) {
        this(id, publication, languages, scale, weights, minimumCounted, minutes, themes, axes, parties, programmes,
                glossary, statements, coding, List.of());
    }

    /** What a statement may refer to. */
    private record Known(Scale scale, Set<Id<Theme>> themes, Set<Id<Axis>> axes, Set<Id<Party>> parties,
            Map<Id<Programme>, Programme> programmes) {

        void check(Statement statement) {
            Id<Statement> id = statement.id();
            StatementSet.check(themes.contains(statement.theme()), id + ": unknown theme");
            StatementSet.check(statement.placements().stream().map(Placement::axis).allMatch(axes::contains),
                    id + ": unknown axis");
            StatementSet.check(statement.positions().keySet().equals(parties),
                    id + ": positions of other parties than the set's");
            statement.positions().forEach((party, position) -> {
                if (position instanceof Position.Held held) {
                    StatementSet.check(scale.has(held.stance()), id + ": stance outside the scale");
                    held.quotes().forEach(quote -> check(id, party, quote));
                }
            });
        }

        void check(Pledge pledge) {
            Programme programme = programmes.get(pledge.quote().programme());
            StatementSet.check(themes.contains(pledge.topic()), pledge.id() + ": unknown topic");
            StatementSet.check(programme != null && pledge.quote().isIn(programme.text()),
                    pledge.id() + ": not in the programme: " + pledge.quote().text());
        }

        private void check(Id<Statement> id, Id<Party> party, Quote quote) {
            Programme programme = programmes.get(quote.programme());
            StatementSet.check(programme != null && programme.party().equals(party),
                    id + ": quote from a programme not of " + party);
            StatementSet.check(programme != null && quote.isIn(programme.text()),
                    id + ": not in the programme: " + quote.text());
        }
    }

    /** What it says of itself before anybody opens it. */
    public Cover cover() {
        return new Cover(publication.title(), publication.description(), statements.size(), programmes.size(), minutes);
    }

    private static <T> Set<T> distinct(List<T> all) {
        Set<T> distinct = new HashSet<>(all);
        check(distinct.size() == all.size(), "the same twice among " + all);
        return distinct;
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

    /** A party's own programmes, in the set's order. */
    public List<Programme> programmesOf(Id<Party> party) {
        return programmes.stream().filter(each -> each.party().equals(party)).toList();
    }

    /**
     * What a party's programmes say that bears on a statement: what proves the position, then what else there is on the
     * topic.
     *
     * @throws IllegalArgumentException if the set has no such statement or party
     */
    public List<Passage> passages(Id<Statement> about, Id<Party> party) {
        return Passage.of(statement(about), party, programmesOf(party), register);
    }

    /** Whether any statement has a place on an axis: only then is there a map. */
    public boolean hasMap() {
        return statements.stream().anyMatch(statement -> !statement.placements().isEmpty());
    }

    /** How many statements every party of the set speaks on. */
    public int commonCount() {
        return (int) statements.stream().filter(Statement::isCommon).count();
    }
}
