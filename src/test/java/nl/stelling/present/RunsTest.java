// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import nl.stelling.Seeds;
import nl.stelling.library.Bundled;
import nl.stelling.statements.Damage;
import nl.stelling.statements.Id;
import nl.stelling.statements.Language;
import nl.stelling.statements.Programme;
import nl.stelling.statements.Quote;
import nl.stelling.statements.Sets;
import nl.stelling.statements.Text;
import nl.stelling.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunsTest {

    private static final Words DUTCH = Words.in(Language.DUTCH);
    private static final String TEXT = "0123456789";

    /** Marked: 2-5 and 4-8; something fell out at 3, at 5 and at the end; a heading at 8. */
    private static final Programme PROGRAMME = new Programme(new Id<>("red"), new Id<>("red"), Sets.text("title"), "",
            "0".repeat(64), TEXT, List.of(gap(3), gap(5), new Damage(Damage.Kind.MISSING_HEADING, 8, 8, Text.NONE),
                    gap(10)));
    private static final List<Quote> MARKED = List.of(quote(2, 5), quote(4, 8));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -1 | 0 | 10 | 01 m2 _ m3 m4 _ m567 ^ 89 _
             0 | 0 | 10 | 01 h2 _ h3 h4 _ m567 ^ 89 _
             1 | 0 | 10 | 01 m2 _ m3 h4 _ h567 ^ 89 _
             1 | 3 |  5 | _ m3 h4
             1 | 5 |  8 | _ h567
             0 | 8 | 10 | ^ 89 _
             0 | 0 |  2 | 01
            """)
    void whatIsMarkedAndWhatFellOut(int here, int start, int end, String expected) {
        assertEquals(expected, shown(new Runs(PROGRAMME, markings(MARKED, here), DUTCH).of(start, end)));
    }

    /** The quote that is looked at before all others, as the presenter has it. */
    private static List<Runs.Marking> markings(List<Quote> quotes, int here) {
        List<Runs.Marking> markings = new ArrayList<>();
        if (here >= 0) {
            markings.add(new Runs.Marking(quotes.get(here), Run.Kind.HERE));
        }
        quotes.forEach(quote -> markings.add(new Runs.Marking(quote, Run.Kind.MARKED)));
        return markings;
    }

    @Test
    void nothingIsMarkedInAPlainStretch() {
        assertEquals("01 2 _ 34 _ 567 ^ 89 _".replace(" 2", "2"), shown(Runs.plain(PROGRAMME, 0, 10, DUTCH)));
    }

    @Test
    void runsWithoutGapsAreTheTextOfAnyStretch() {
        for (Programme programme : Bundled.SET.programmes()) {
            Seeds.each(500, random -> {
                List<Quote> quotes = quotes(programme, random);
                Runs runs = new Runs(programme, markings(quotes, random.nextInt(-1, quotes.size())), DUTCH);
                int start = random.nextInt(programme.text().length());
                int end = start + random.nextInt(programme.text().length() - start + 1);
                assertEquals(programme.text().substring(start, end), text(runs.of(start, end)));
            });
        }
    }

    @Test
    void wherverATextIsCutEachGapIsShownOnce() {
        for (Programme programme : Bundled.SET.programmes()) {
            long gaps = programme.damage().stream().filter(place -> place.start() == place.end()).count();
            Seeds.each(100, random -> {
                List<Integer> cuts = new ArrayList<>(programme.damage().stream().map(Damage::start).toList());
                random.ints(20, 0, programme.text().length()).forEach(cuts::add);
                cuts.addAll(List.of(0, programme.text().length()));
                List<Integer> sorted = cuts.stream().distinct().sorted().toList();
                List<Run> all = new ArrayList<>();
                for (int i = 1; i < sorted.size(); i++) {
                    all.addAll(Runs.plain(programme, sorted.get(i - 1), sorted.get(i), DUTCH));
                }
                assertEquals(gaps, all.stream().filter(run -> run.kind() == Run.Kind.GAP).count());
                assertEquals(programme.text(), text(all));
            });
        }
    }

    @Test
    void aStretchOfNothingIsNothing() {
        assertTrue(Runs.plain(PROGRAMME, 4, 4, DUTCH).isEmpty());
    }

    private static List<Quote> quotes(Programme programme, RandomGenerator random) {
        List<Quote> quotes = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            int start = random.nextInt(programme.text().length() - 300);
            String text = programme.text().substring(start, start + 1 + random.nextInt(300));
            if (!text.isBlank()) {
                quotes.add(new Quote(programme.id(), start, text));
            }
        }
        return quotes;
    }

    private static String text(List<Run> runs) {
        return runs.stream().filter(run -> run.kind() != Run.Kind.GAP).map(Run::text).collect(Collectors.joining());
    }

    private static String shown(List<Run> runs) {
        return runs.stream().map(run -> switch (run.kind()) {
            case PLAIN -> run.text();
            case MARKED -> "m" + run.text();
            case HERE, TOPIC -> "h" + run.text();
            case NAVIGATION -> "n" + run.text();
            case GAP -> run.text().equals("woord ontbreekt") ? "_" : "^";
        }).collect(Collectors.joining(" "));
    }

    private static Damage gap(int at) {
        return new Damage(Damage.Kind.MISSING_WORDS, at, at, Text.NONE);
    }

    private static Quote quote(int start, int end) {
        return new Quote(new Id<>("red"), start, TEXT.substring(start, end));
    }
}
