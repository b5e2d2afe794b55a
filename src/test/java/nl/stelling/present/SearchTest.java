// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.stelling.Seeds;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.library.Bundled;
import nl.stelling.present.ProgrammeView.Paragraph;
import nl.stelling.present.Search.Hit;
import nl.stelling.present.Search.Stretch;
import nl.stelling.statements.Folded;
import nl.stelling.statements.Language;
import nl.stelling.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {

    private static final Words DUTCH = Words.in(Language.DUTCH);

    /** A gap in the middle, and a marked word that ends another. */
    private static final List<Paragraph> TEXT = List.of(
            paragraph(run("De Wijkágent en ", Run.Kind.PLAIN), run("woord ontbreekt", Run.Kind.GAP),
                    run("de wijk", Run.Kind.PLAIN), run("agent.", Run.Kind.HERE)),
            paragraph(run("Niets.", Run.Kind.PLAIN)), paragraph(run("aaaa", Run.Kind.PLAIN)));

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(delimiter = '|', textBlock = """
            wijkagent | 2 | De [Wijkágent] en _ de (wijk) (agent) . / Niets. / aaaa
            WIJKAGENT | 2 | De [Wijkágent] en _ de (wijk) (agent) . / Niets. / aaaa
            en de     | 1 | De Wijkágent [en ] _ [de] wijk agent. / Niets. / aaaa
            aa        | 2 | De Wijkágent en _ de wijk agent. / Niets. / [aa] (aa)
            ontbreekt | 0 | De Wijkágent en _ de wijk agent. / Niets. / aaaa
            '  '      | 0 | De Wijkágent en _ de wijk agent. / Niets. / aaaa
            """)
    void whatIsFound(String typed, int matches, String shown) {
        Search search = Search.in(TEXT, typed);
        assertEquals(matches, search.matches().size());
        assertEquals(shown, shown(search, 0));
        assertEquals(!typed.isBlank(), search.isOn());
    }

    @Test
    void howManyThereAreAndWhich() {
        assertEquals("2 van 2", Search.in(TEXT, "aa").count(1, DUTCH));
        assertEquals("Niet gevonden", Search.in(TEXT, "zebra").count(0, DUTCH));
        assertEquals("", Search.NONE.count(0, DUTCH));
    }

    /** Any part of a programme is found in it, and cutting it loses nothing. */
    @Test
    void whatStandsThereIsFound() {
        for (var programme : Bundled.SET.programmes()) {
            ProgrammeView view = (ProgrammeView) Presenter.view(
                    Journey.start(Bundled.SET).after(new Event.ProgrammeOpened(programme.id())), DUTCH);
            List<Paragraph> all = view.paragraphs();
            Seeds.each(100, random -> {
                int paragraph = random.nextInt(all.size());
                String text = text(all.get(paragraph));
                int start = random.nextInt(text.length());
                String part = text.substring(start, random.nextInt(start, text.length()) + 1);
                Search search = Search.in(all, part);
                assertTrue(part.isBlank() || search.matches().stream().anyMatch(each -> each.paragraph() == paragraph),
                        part);
                search.matches().forEach(each -> assertEquals(search.wanted(), Folded.of(
                        text(all.get(each.paragraph())).substring(each.start(), each.end())).text()));
                for (int i = 0; i < all.size(); i++) {
                    assertEquals(text(all.get(i)), text(new Paragraph(Paragraph.Kind.TEXT,
                            search.stretches(all, i, 0).stream().map(Stretch::run).toList())));
                }
            });
        }
    }

    private static String text(Paragraph paragraph) {
        return paragraph.runs().stream().filter(run -> run.kind() != Run.Kind.GAP).map(Run::text)
                .collect(Collectors.joining());
    }

    /** Brackets around the match that is looked at, round ones around others; single spaces between stretches. */
    private static String shown(Search search, int here) {
        return IntStream.range(0, TEXT.size()).mapToObj(i -> search.stretches(TEXT, i, here).stream()
                .map(each -> each.run().kind() == Run.Kind.GAP ? "_" : bracketed(each))
                .collect(Collectors.joining(" ")).replaceAll(" +", " ").strip()).collect(Collectors.joining(" / "));
    }

    private static String bracketed(Stretch stretch) {
        String text = stretch.run().text();
        return stretch.hit() == Hit.NONE ? text : stretch.hit() == Hit.HERE ? "[" + text + "]" : "(" + text + ")";
    }

    private static Paragraph paragraph(Run... runs) {
        return new Paragraph(Paragraph.Kind.TEXT, List.of(runs));
    }

    private static Run run(String text, Run.Kind kind) {
        return new Run(text, kind);
    }
}
