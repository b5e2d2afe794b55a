// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.stelling.Seeds;
import nl.stelling.journey.Place.Reasoning;
import nl.stelling.journey.Place.Reasoning.Group;
import nl.stelling.score.Ballot;
import nl.stelling.score.Method;
import nl.stelling.score.Outcome;
import nl.stelling.score.Scope;
import nl.stelling.score.Scoring;
import nl.stelling.statements.Party;
import nl.stelling.words.Words;
import org.junit.jupiter.api.Test;

/** Reckons a result once more from what the reader sees alone: the words on the screen must bear it out. */
class ReasoningSumsTest {

    private static final Map<String, Integer> VALUES = Map.of("Helemaal eens", 2, "Eens", 1, "Geen van beide", 0,
            "Oneens", -1, "Helemaal oneens", -2, "Strongly agree", 2, "Agree", 1, "Neither", 0, "Disagree", -1,
            "Strongly disagree", -2);
    private static final Map<String, Integer> WEIGHTS = Map.of("", 1, "telt dubbel", 2, "counts double", 2,
            "telt 4 keer", 4, "counts 4 times", 4);
    private static final Pattern POINTS = Pattern.compile("([\\d.,]+) (?:van|of) ([\\d.,]+)");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*");
    private static final Pattern DIVISION = Pattern
            .compile("([\\d.,]+) : ([\\d.,]+) = (\\d(?:[.,]\\d+)?)([….]) [^\\d]*(\\d+)\u00a0?%\\.");

    @Test
    void theRowsAreTheSumAndTheSumIsThePercentage() {
        eachView((_, view) -> {
            List<long[]> counted = rows(view).stream().map(ReasoningView.Row::points).map(POINTS::matcher)
                    .filter(Matcher::matches).map(found -> new long[]{number(found.group(1)), number(found.group(2))})
                    .toList();
            long earned = counted.stream().mapToLong(points -> points[0]).sum();
            long possible = counted.stream().mapToLong(points -> points[1]).sum();
            assertEquals(earned, number(view.total().earned()));
            assertEquals(possible, number(view.total().possible()));
            assertEquals(earned, view.sums().stream().mapToLong(sum -> number(sum.earned())).sum());
            assertEquals(possible, view.sums().stream().mapToLong(sum -> number(sum.possible())).sum());
            if (view.percent() >= 0) {
                long percent = (200 * earned + possible) / (2 * possible);
                assertEquals(percent, number(view.percentText()));
                assertEquals(percent, view.percent());
                checkDivision(view.division(), earned, possible, percent);
                assertEquals(List.of(earned, possible), numbers(view.divisionAloud()).subList(0, 2));
                assertEquals(counted.size(), numbers(view.compared()).getFirst());
            } else {
                assertEquals("", view.division() + view.divisionAloud());
            }
        });
    }

    @Test
    void eachGroupHasItsOwnSum() {
        eachView((_, view) -> view.sums().forEach(sum -> {
            List<ReasoningView.Row> rows = view.groups().stream().filter(group -> group.name().equals(sum.name()))
                    .flatMap(group -> group.rows().stream()).toList();
            assertEquals(rows.stream().mapToLong(row -> numbers(row.points()).getFirst()).sum(),
                    number(sum.earned()));
            assertEquals(rows.stream().mapToLong(row -> numbers(row.points()).getLast()).sum(),
                    number(sum.possible()));
        }));
    }

    @Test
    void thePointsFollowFromTheWordsBesideThem() {
        eachView((_, view) -> {
            long span = numbers(view.points()).getFirst();
            for (ReasoningView.Row row : rows(view)) {
                Matcher points = POINTS.matcher(row.points());
                assertEquals(points.matches(), row.whyNot().isEmpty(), row::toString);
                if (points.matches()) {
                    int weight = WEIGHTS.get(row.weight());
                    int apart = Math.abs(VALUES.get(row.answerWord()) - VALUES.get(row.position().word()));
                    assertEquals(weight * (span - apart), number(points.group(1)), row::toString);
                    assertEquals(weight * span, number(points.group(2)), row::toString);
                }
            }
        });
    }

    @Test
    void theGroupsHoldEveryStatementOnce() {
        eachView((ballot, view) -> {
            assertEquals(IntStream.rangeClosed(1, ballot.set().statements().size()).boxed().toList(),
                    rows(view).stream().map(ReasoningView.Row::number).sorted().toList());
            view.groups().forEach(group -> assertTrue(!group.rows().isEmpty(), group.name()));
            Map<String, Integer> sizes = view.groups().stream().collect(
                    Collectors.toMap(ReasoningView.Group::name, group -> group.rows().size()));
            view.filters().stream().skip(1).forEach(
                    filter -> assertEquals(sizes.getOrDefault(filter.name(), 0), filter.count(), filter.name()));
            assertEquals(ballot.set().statements().size(), view.filters().getFirst().count());
        });
    }

    private static void checkDivision(String division, long earned, long possible, long percent) {
        Matcher shown = DIVISION.matcher(division);
        assertTrue(shown.matches(), division);
        assertEquals(earned, number(shown.group(1)));
        assertEquals(possible, number(shown.group(2)));
        long thousandths = 1000 * earned / possible;
        boolean isExact = thousandths * possible == 1000 * earned;
        assertEquals(isExact ? "." : "…", shown.group(4), division);
        assertEquals(thousandths, Math.round(1000 * Double.parseDouble(shown.group(3).replace(',', '.'))), division);
        assertEquals(percent, number(shown.group(5)), division);
    }

    /** All parties of random ballots, over both scopes, in both languages. */
    private static void eachView(BiConsumer<Ballot, ReasoningView> check) {
        Seeds.each(60, random -> {
            Ballot ballot = Ballot.random(random);
            Outcome outcome = Scoring.score(ballot.set(), ballot.sheet(), Method.CITY_BLOCK);
            for (Party party : ballot.set().parties()) {
                for (Scope scope : Scope.values()) {
                    Words.LANGUAGES.forEach(language -> check.accept(ballot, new ReasoningPresenter(ballot.set(),
                            new Reasoning(outcome, party.id(), scope, Group.ALL), Words.in(language)).view()));
                }
            }
        });
    }

    private static List<ReasoningView.Row> rows(ReasoningView view) {
        return view.groups().stream().flatMap(group -> group.rows().stream()).toList();
    }

    /** The one number in a text, without the marks of its thousands. */
    private static long number(String text) {
        List<Long> numbers = numbers(text);
        assertEquals(1, numbers.size(), text);
        return numbers.getFirst();
    }

    private static List<Long> numbers(String text) {
        return NUMBER.matcher(text).results().flatMapToLong(
                found -> LongStream.of(Long.parseLong(found.group().replaceAll("[.,]", "")))).boxed().toList();
    }
}
