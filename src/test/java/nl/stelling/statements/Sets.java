// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Statement sets for tests: from a table of positions, or at random from a generator whose seed the test knows. */
public final class Sets {

    private static final Map<String, Stance> SIGNS = Map.of("++", Stance.STRONGLY_AGREE, "+", Stance.AGREE, "0",
            Stance.NEITHER, "-", Stance.DISAGREE, "--", Stance.STRONGLY_DISAGREE);
    private static final List<Theme> THEMES = List.of(new Theme(new Id<>("theme-1"), text("theme 1")),
            new Theme(new Id<>("theme-2"), text("theme 2")));
    private static final List<Axis> AXES = List.of(new Axis(new Id<>("axis-1"), text("low 1"), text("high 1")),
            new Axis(new Id<>("axis-2"), text("low 2"), text("high 2")));

    private Sets() {}

    /**
     * The set of a table: a first row of party ids, then a row for each statement with its id and the positions.
     * {@code ++ + 0 - --} are stances and {@code .} is silence; {@code ~} after a stance makes it partial and {@code *}
     * inferred, as in {@code +~} or {@code -*}.
     *
     * <pre>{@code
     * Sets.table(Scale.THREE_POINT, """
     *                red  blue
     *         bikes  +    -
     *         dogs   0~   .
     *         """)
     * }</pre>
     */
    public static StatementSet table(Scale scale, String table) {
        List<List<String>> rows = table.lines().filter(line -> !line.isBlank())
                .map(line -> List.of(line.strip().split("\\s+"))).toList();
        return set(scale, rows.getFirst(), rows.subList(1, rows.size()), statement -> List.of());
    }

    /** Statements s1, s2... and parties p1, p2... with random positions, none silent: all is common. */
    public static StatementSet spoken(int statements, int parties, Scale scale, RandomGenerator random) {
        List<String> signs = SIGNS.keySet().stream().filter(sign -> scale.has(SIGNS.get(sign))).sorted().toList();
        List<List<String>> rows = IntStream.rangeClosed(1, statements).mapToObj(i -> Stream.concat(Stream.of("s" + i),
                Stream.generate(() -> signs.get(random.nextInt(signs.size()))).limit(parties)).toList()).toList();
        return set(scale, IntStream.rangeClosed(1, parties).mapToObj(i -> "p" + i).toList(), rows,
                statement -> List.of());
    }

    /** Statements s1, s2... and parties p1, p2... with random positions, a quarter of them silent, on two axes. */
    public static StatementSet random(int statements, int parties, Scale scale, RandomGenerator random) {
        List<String> signs = SIGNS.keySet().stream().filter(sign -> scale.has(SIGNS.get(sign))).sorted().toList();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= statements; i++) {
            List<String> row = new ArrayList<>(List.of("s" + i));
            for (int j = 0; j < parties; j++) {
                String sign = signs.get(random.nextInt(signs.size())) + (random.nextBoolean() ? "~" : "")
                        + (random.nextBoolean() ? "*" : "");
                row.add(random.nextInt(4) == 0 ? "." : sign);
            }
            rows.add(row);
        }
        return set(scale, IntStream.rangeClosed(1, parties).mapToObj(i -> "p" + i).toList(), rows,
                statement -> AXES.stream().filter(axis -> random.nextBoolean())
                        .map(axis -> new Placement(axis.id(), random.nextBoolean() ? 1 : -1)).toList());
    }

    /** The same set with another least number of counted statements; the sets made here have 1. */
    public static StatementSet withMinimum(StatementSet set, int minimum) {
        return new StatementSet(set.id(), set.publication(), set.languages(), set.scale(), set.weights(), minimum,
                set.minutes(), set.themes(), set.axes(), set.parties(), set.programmes(), set.glossary(),
                set.statements(), set.coding());
    }

    /** The same set with other weights to choose from; the sets made here have 1 and 2. */
    public static StatementSet withWeights(StatementSet set, int... factors) {
        return new StatementSet(set.id(), set.publication(), set.languages(), set.scale(), weights(factors),
                set.minimumCounted(), set.minutes(), set.themes(), set.axes(), set.parties(), set.programmes(),
                set.glossary(), set.statements(), set.coding());
    }

    /** A text in Dutch and English that says in which language it is: {@code name (nl)}. */
    public static Text text(String name) {
        SequencedMap<Language, String> versions = new LinkedHashMap<>();
        versions.put(Language.DUTCH, name + " (nl)");
        versions.put(Language.ENGLISH, name + " (en)");
        return Text.of(versions);
    }

    private static StatementSet set(Scale scale, List<String> parties, List<List<String>> rows,
            Function<String, List<Placement>> placements) {
        List<Programme> programmes = parties.stream().map(party -> programme(party, rows)).toList();
        List<Statement> statements = new ArrayList<>();
        for (List<String> row : rows) {
            if (row.size() != parties.size() + 1) {
                throw new IllegalArgumentException(row + " has not one position for each of " + parties);
            }
            Map<Id<Party>, Position> positions = new HashMap<>();
            for (int i = 0; i < parties.size(); i++) {
                positions.put(new Id<>(parties.get(i)), position(row.getFirst(), programmes.get(i), row.get(i + 1)));
            }
            String id = row.getFirst();
            Theme theme = THEMES.get(statements.size() % THEMES.size());
            statements.add(new Statement(new Id<>(id), theme.id(), text(id + " title"), text(id + " text"),
                    text(id + " meaning"), text(id + " now"), text(id + " for"), text(id + " against"),
                    text(id + " question"), placements.apply(id), positions));
        }
        return new StatementSet(new Id<>("test"), publication(), List.of(Language.DUTCH, Language.ENGLISH), scale,
                weights(1, 2), 1, 10, THEMES, AXES,
                parties.stream().map(id -> new Party(new Id<>(id), Text.same("Party " + id), Text.same("Town")))
                        .toList(),
                programmes, List.of(term()), statements, Coding.UNKNOWN);
    }

    private static Publication publication() {
        return new Publication(text("title"), text("description"), "Publisher", Text.same("contact"), "1.0.0",
                "2026-11-22",
                "EUPL-1.2", text("selection"), text("party order"),
                List.of(new Publication.Change("1.0.0", "2026-11-22", text("first"))), "0".repeat(64));
    }

    private static Term term() {
        return new Term(new Id<>("term"), text("term"), Map.of(Language.DUTCH, List.of("term", "termen"),
                Language.ENGLISH, List.of("term", "terms")), text("explanation"));
    }

    private static List<WeightChoice> weights(int... factors) {
        return IntStream.of(factors).mapToObj(factor -> new WeightChoice(factor, text("weight " + factor))).toList();
    }

    /** One line for each statement, so that there is a quote for every position. */
    private static Programme programme(String party, List<List<String>> rows) {
        String text = rows.stream().map(row -> line(party, row.getFirst())).collect(Collectors.joining());
        return new Programme(new Id<>(party), new Id<>(party), text("programme " + party), "", "0".repeat(64), text,
                List.of());
    }

    private static String line(String party, String statement) {
        return party + " on " + statement + ".\n";
    }

    private static Position position(String statement, Programme programme, String sign) {
        Id<Party> party = programme.party();
        if (sign.equals(".")) {
            return new Position.Silent(text(party + " is silent on " + statement));
        }
        Stance stance = SIGNS.get(sign.replaceAll("[~*]", ""));
        if (stance == null) {
            throw new IllegalArgumentException("not a position: " + sign);
        }
        boolean inferred = sign.contains("*");
        String quote = line(party.value(), statement);
        return new Position.Held(stance, sign.contains("~") ? Firmness.PARTIAL : Firmness.FULL,
                inferred ? Basis.INFERRED : Basis.STATED,
                List.of(new Quote(programme.id(), programme.text().indexOf(quote), quote)),
                text(party + " reasons on " + statement),
                inferred ? text(party + " infers on " + statement) : Text.NONE);
    }
}
