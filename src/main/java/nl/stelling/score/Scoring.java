// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.stelling.answers.Answer;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.answers.Weight;
import nl.stelling.score.Standing.Comparison;
import nl.stelling.statements.Party;
import nl.stelling.statements.Position;
import nl.stelling.statements.Stance;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;

/**
 * Compares sheets with every party of a set. A statement counts when the voter answered it and the party takes a stance;
 * everything else stands outside numerator and denominator, unless a {@link Silence} says otherwise. Nothing is rounded
 * here. What is the same for every voter is looked up once, for who scores many; it may be shared between threads.
 */
public final class Scoring {

    private final StatementSet set;
    private final Method method;
    private final Silence silence;
    private final boolean[] common;
    /** By party and statement. */
    private final Position[][] positions;

    /** The scoring of a set by a method and a policy for silence. */
    public Scoring(StatementSet set, Method method, Silence silence) {
        List<Statement> statements = set.statements();
        this.set = set;
        this.method = method;
        this.silence = silence;
        this.common = new boolean[statements.size()];
        this.positions = new Position[set.parties().size()][statements.size()];
        for (int i = 0; i < common.length; i++) {
            common[i] = statements.get(i).isCommon();
            for (int party = 0; party < positions.length; party++) {
                positions[party][i] = statements.get(i).position(set.parties().get(party).id());
            }
        }
    }

    /**
     * The outcome of a sheet by a method, silence left out. What a sheet says of statements that the set has not, is
     * left alone.
     *
     * @throws IllegalArgumentException if an answer lies outside the set's scale
     */
    public static Outcome score(StatementSet set, AnswerSheet sheet, Method method) {
        return score(set, sheet, method, Silence.LEAVE_OUT);
    }

    /**
     * The outcome of a sheet by a method and a policy for silence.
     *
     * @throws IllegalArgumentException if an answer lies outside the set's scale
     */
    public static Outcome score(StatementSet set, AnswerSheet sheet, Method method, Silence silence) {
        return new Scoring(set, method, silence).outcome(sheet);
    }

    /**
     * The outcome of a sheet.
     *
     * @throws IllegalArgumentException if an answer lies outside the set's scale
     */
    public Outcome outcome(AnswerSheet sheet) {
        List<Said> said = set.statements().stream().map(each -> said(sheet, each)).toList();
        List<Match> matches = IntStream.range(0, positions.length).mapToObj(party -> match(party, said)).toList();
        List<Fraction> own = matches.stream().map(Match::own).filter(Score::isEnough).map(Score::fraction).toList();
        return new Outcome(method, silence,
                matches.getFirst().common().isEnough() ? ordered(matches, own) : unordered(matches, own));
    }

    /** What the voter did with a statement, whatever the party. */
    private record Said(Statement statement, Answer answer, Weight weight) {}

    private Said said(AnswerSheet sheet, Statement statement) {
        Answer answer = sheet.answer(statement.id());
        if (answer instanceof Answer.Given(var stance) && !set.scale().has(stance)) {
            throw new IllegalArgumentException(stance + " is not on the scale of " + set.id());
        }
        return new Said(statement, answer, sheet.weight(statement.id()));
    }

    private Match match(int party, List<Said> said) {
        Party of = set.parties().get(party);
        Contribution[] own = new Contribution[common.length];
        Contribution[] shared = new Contribution[common.length];
        for (int i = 0; i < common.length; i++) {
            own[i] = contribution(said.get(i), of, positions[party][i]);
            shared[i] = common[i] ? own[i] : shared(own[i]);
        }
        return new Match(of, new Score(Scope.COMMON, method, List.of(shared), set.minimumCounted()),
                new Score(Scope.OWN, method, List.of(own), set.minimumCounted()));
    }

    private Contribution contribution(Said said, Party party, Position position) {
        return switch (said.answer()) {
            case Answer.Open _ -> uncounted(said, party, position, Counting.OPEN);
            case Answer.Skipped _ -> uncounted(said, party, position, Counting.SKIPPED);
            case Answer.Given(var voter) -> switch (position) {
                case Position.Held held -> counted(said, party, position, Counting.COUNTED, voter, held.stance());
                case Position.Silent _ -> silence.instead(set.scale(), voter)
                        .map(instead -> counted(said, party, position, Counting.ASSUMED, voter, instead))
                        .orElseGet(() -> uncounted(said, party, position, Counting.SILENT));
            };
        };
    }

    private static Contribution uncounted(Said said, Party party, Position position, Counting reason) {
        return new Contribution(said.statement(), party, said.answer(), position, said.weight(), reason, 0, 0);
    }

    private Contribution counted(Said said, Party party, Position position, Counting counting, Stance voter,
            Stance stance) {
        return new Contribution(said.statement(), party, said.answer(), position, said.weight(), counting,
                method.earned(set.scale(), voter, stance, said.weight()),
                method.possible(set.scale(), said.weight()));
    }

    /** What one that is not common does to the common score: nothing, and a policy for silence changes nothing there. */
    private static Contribution shared(Contribution own) {
        return switch (own.counting()) {
            case OPEN, SKIPPED, SILENT, NOT_COMMON -> own;
            case COUNTED -> own.without(Counting.NOT_COMMON);
            case ASSUMED -> own.without(Counting.SILENT);
        };
    }

    /** Every party has the same common statements, so the first one's count speaks for all. */
    private static List<Standing> ordered(List<Match> matches, List<Fraction> own) {
        record Placed(Match match, Fraction share) {}
        List<Match> sorted = matches.stream().map(match -> new Placed(match, match.common().fraction()))
                .sorted(Comparator.comparing(Placed::share).reversed()).map(Placed::match).toList();
        List<Standing> standings = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Match match = sorted.get(i);
            Comparison toAbove = i == 0
                    ? Comparison.NONE
                    : match.common().comparedWith(sorted.get(i - 1).common());
            int rank = toAbove == Comparison.EQUAL ? standings.getLast().rank() : i + 1;
            standings.add(new Standing(match, rank, rank(match.own(), own), toAbove));
        }
        return standings;
    }

    private static List<Standing> unordered(List<Match> matches, List<Fraction> own) {
        return matches.stream().map(match -> new Standing(match, 0, rank(match.own(), own), Comparison.NONE)).toList();
    }

    /** One more than the number of shares that are larger. */
    private static int rank(Score score, List<Fraction> all) {
        if (!score.isEnough()) {
            return 0;
        }
        Fraction share = score.fraction();
        return 1 + (int) all.stream().filter(other -> other.compareTo(share) > 0).count();
    }
}
