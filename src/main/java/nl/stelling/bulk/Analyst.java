// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.bulk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.stelling.answers.Answer;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.bulk.Analysis.First;
import nl.stelling.bulk.Analysis.Separation;
import nl.stelling.score.Method;
import nl.stelling.score.Outcome;
import nl.stelling.score.Scoring;
import nl.stelling.statements.Position;
import nl.stelling.statements.Stance;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;

/** Examines a set. */
public final class Analyst {

    /** Voters that are made and scored together: few enough for their bits and points to stay close to the processor. */
    static final int BLOCK = 2048;

    private static final char SILENT = '.';
    private static final char MIDDLE = 'c';

    private final StatementSet set;

    private Analyst(StatementSet set) {
        this.set = set;
    }

    /**
     * Examines a set with voters made up from a seed; the same seed gives the same voters, however many processors work.
     *
     * @param progress told of every block how many voters it had, in any order and on any thread
     */
    public static Analysis analyse(StatementSet set, long voters, long seed, LongConsumer progress) {
        return new Analyst(set).analysis(voters, seed, progress);
    }

    private Analysis analysis(long voters, long seed, LongConsumer progress) {
        Crowd crowd = LongStream.range(0, (voters + BLOCK - 1) / BLOCK).parallel().mapToObj(block -> {
            int size = (int) Math.min(BLOCK, voters - block * BLOCK);
            Crowd some = Crowd.of(set, Ballots.random(set, size, seedOf(seed, block)));
            progress.accept(size);
            return some;
        }).reduce(Crowd.none(set), Crowd::plus);
        Outcome agreeing = always(set.scale().max());
        List<First> firsts = new ArrayList<>();
        for (int party = 0; party < set.parties().size(); party++) {
            firsts.add(new First(set.parties().get(party), crowd.first().get(party),
                    crowd.alone().get(party)));
        }
        List<Separation> separations = new ArrayList<>();
        for (int i = 0; i < set.statements().size(); i++) {
            separations.add(separation(set.statements().get(i), crowd.changed().get(i)));
        }
        return new Analysis(voters, seed, agreeing.isOrdered(), crowd.tied(), firsts, agreeing,
                always(-set.scale().max()), separations, alike());
    }

    /** The seed of one block: far from those of another seed. */
    static long seedOf(long seed, long block) {
        return new SplittableRandom(seed).nextLong() + block;
    }

    private Outcome always(int value) {
        AnswerSheet sheet = new AnswerSheet(set.statements().stream()
                .collect(Collectors.toMap(Statement::id, _ -> new Answer.Given(Stance.of(value)))), Map.of());
        return Scoring.score(set, sheet, Method.CITY_BLOCK);
    }

    private Separation separation(Statement statement, long changed) {
        Map<Character, Long> stances = pattern(statement).chars().mapToObj(c -> (char) c)
                .collect(Collectors.groupingBy(c -> c, Collectors.counting()));
        int silent = Math.toIntExact(stances.getOrDefault(SILENT, 0L));
        stances.remove(SILENT);
        int speaking = set.parties().size() - silent;
        int pairs = speaking * (speaking - 1) / 2;
        int together = stances.values().stream().mapToInt(n -> Math.toIntExact(n * (n - 1) / 2)).sum();
        return new Separation(statement, pairs - together, pairs, silent, changed);
    }

    /** Groups of statements that divide the parties in the same way, be it the other way round; not those that do not. */
    private List<List<Statement>> alike() {
        Map<String, List<Statement>> groups = new LinkedHashMap<>();
        for (Statement statement : set.statements()) {
            String pattern = pattern(statement);
            String mirrored = mirrored(pattern);
            if (separation(statement, 0).apart() > 0) {
                groups.computeIfAbsent(pattern.compareTo(mirrored) < 0 ? pattern : mirrored, _ -> new ArrayList<>())
                        .add(statement);
            }
        }
        Collection<List<Statement>> all = groups.values();
        return all.stream().filter(group -> group.size() > 1).toList();
    }

    /** What the parties say of a statement, a letter each, c in the middle. */
    private String pattern(Statement statement) {
        return set.parties().stream().map(party -> String.valueOf(switch (statement.position(party.id())) {
            case Position.Held held -> (char) (MIDDLE + held.stance().value());
            case Position.Silent _ -> SILENT;
        })).collect(Collectors.joining());
    }

    private static String mirrored(String pattern) {
        return pattern.chars().mapToObj(c -> String.valueOf((char) (c == SILENT ? c : 2 * MIDDLE - c)))
                .collect(Collectors.joining());
    }
}
