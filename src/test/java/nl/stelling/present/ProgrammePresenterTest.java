// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Place;
import nl.stelling.journey.Steps;
import nl.stelling.library.Bundled;
import nl.stelling.present.ProgrammeView.Paragraph;
import nl.stelling.statements.Damage;
import nl.stelling.statements.Language;
import nl.stelling.statements.Party;
import nl.stelling.statements.Position;
import nl.stelling.statements.Programme;
import nl.stelling.statements.Quote;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import nl.stelling.statements.Text;
import nl.stelling.words.Key;
import nl.stelling.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammePresenterTest {

    private static final Words DUTCH = Words.in(Language.DUTCH);

    @Test
    void everyQuoteOfTheSetIsMarkedExactly() {
        eachQuote((quote, view) -> {
            Programme programme = Bundled.SET.programme(quote.programme());
            assertEquals(bare(quote.text()), text(view, Run.Kind.HERE), () -> quote.toString());
            assertTrue(view.paragraphs().stream().anyMatch(Paragraph::isHere), () -> quote.toString());
            assertEquals(bare(programme.text()), text(view, Run.Kind.PLAIN, Run.Kind.MARKED, Run.Kind.HERE,
                    Run.Kind.NAVIGATION), "nothing is lost but bullets and white space");
        });
    }

    @Test
    void allThatProvesAPositionIsMarkedAndNothingElse() {
        eachPassage(passage -> assertEquals(
                passage.all().stream().filter(each -> each.programme().equals(passage.quote().programme()))
                        .sorted(Comparator.comparingInt(Quote::start)).map(each -> bare(each.text()))
                        .collect(Collectors.joining()),
                text(passage.view(), Run.Kind.MARKED, Run.Kind.HERE)));
    }

    @Test
    void eachDamagedPlaceOfTheSetIsShownOnce() {
        eachQuote((quote, view) -> {
            Programme programme = Bundled.SET.programme(quote.programme());
            Map<String, Long> gaps = runs(view).filter(run -> run.kind() == Run.Kind.GAP)
                    .collect(Collectors.groupingBy(Run::text, Collectors.counting()));
            assertEquals(count(programme, Damage.Kind.MISSING_WORDS),
                    gaps.getOrDefault(DUTCH.of(Key.GAP_WORDS), 0L));
            assertEquals(count(programme, Damage.Kind.MISSING_HEADING),
                    gaps.getOrDefault(DUTCH.of(Key.GAP_HEADING), 0L));
            assertEquals(count(programme, Damage.Kind.NAVIGATION),
                    runs(view).filter(run -> run.kind() == Run.Kind.NAVIGATION).count());
        });
    }

    @Test
    void noParagraphIsEmpty() {
        eachQuote((_, view) -> view.paragraphs().forEach(paragraph -> assertFalse(
                bare(paragraph.runs().stream().map(Run::text).collect(Collectors.joining())).isEmpty())));
    }

    @Test
    void onlyWhereWordsFellOutIsThatSaid() {
        eachQuote((quote, view) -> {
            Programme programme = Bundled.SET.programme(quote.programme());
            boolean lost = programme.damage().stream().anyMatch(place -> place.start() == place.end());
            assertEquals(lost ? DUTCH.of(Key.PROGRAMME_DAMAGED) : "", view.damageNote());
        });
    }

    @Test
    void whatStandsBesideTheText() {
        ProgrammeView view = view(Steps.walk("jump/s3 read/s3/blue/0"));
        assertEquals("Party blue", view.party());
        assertEquals("programme blue (nl), Town, datum onbekend", view.about());
        assertEquals("Stelling 3", view.noteHeading());
        assertEquals("s3 text (nl)", view.note());
        assertEquals(Mark.AGREE, view.mark());
        assertEquals("Eens", view.word());
        assertEquals("blue reasons on s3 (nl)", view.reasoning());
        assertEquals("", view.damageNote());
        assertEquals(List.of("blue on s3."), view.passages().stream().map(each -> each.name()).toList());
        assertEquals("T blue on s1. / T blue on s2. / T blue on s3.", shown(view.paragraphs()));
    }

    @Test
    void besideWhatProvesNothingStandsNoPosition() {
        int others = 0;
        for (Statement statement : Bundled.SET.statements()) {
            for (Party party : Bundled.SET.parties()) {
                var passages = Bundled.SET.passages(statement.id(), party.id());
                for (int i = 0; i < passages.size(); i++) {
                    ProgrammeView view = view(Steps.walk(Journey.start(Bundled.SET),
                            "read/" + statement.id() + "/" + party.id() + "/" + i));
                    boolean isProof = passages.get(i).isProof();
                    String where = statement.id() + " " + party.id() + " " + i;
                    assertEquals(isProof, !view.word().isEmpty(), where);
                    assertEquals(isProof, !view.reasoning().isEmpty(), where);
                    assertEquals(isProof, view.note().equals(DUTCH.of(statement.text())), where);
                    others += isProof ? 0 : 1;
                }
            }
        }
        assertTrue(others > 50, "the bundled set has other passages on its topics");
    }

    @Test
    void passagesLeadToOneAnother() {
        eachQuote((quote, view) -> {
            assertEquals(1, view.passages().stream().filter(ProgrammeView.Passage::isHere).count());
            assertTrue(view.passages().get(view.here()).isHere(), () -> quote.toString());
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Veiligheid                 | H Veiligheid
            Een zin.                   | T Een zin.
            Wij willen:                | T Wij willen:
            Kop/ • een/ • twee.        | H Kop / B een / B twee.
            Op één regel. • een • twee | T Op één regel. / B een / B twee
            Kop//~/Zin.                | H Kop / T Zin.
            """)
    void linesBecomeParagraphs(String text, String expected) {
        String programme = text.replace("/", "\n").replace("~", "\u00a0");
        assertEquals(expected, shown(paragraphs(programme)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ^Een zin.        | T [_]Een zin.
            Een^ zin.        | T Een[_] zin.
            Een zin:^/Zo.    | T Een zin:[_] / T Zo.
            Zo.//^/Ja.       | T Zo. / T [_]Ja.
            Zo./^ • een      | T Zo. / B [_]een
            Zo./ •^ een      | T Zo. / B [_]een
            Zo./ • ^een      | T Zo. / B [_]een
            Zo.^             | T Zo.[_]
            Zo./^/           | T Zo.[_]
            """)
    void aGapIsShownWhereverItIs(String text, String expected) {
        String marked = text.replace("/", "\n");
        assertEquals(expected, shown(paragraphs(marked.replace("^", ""), marked.indexOf('^'))));
    }

    /** The paragraphs of a programme of this text, in which something fell out at these places. */
    private static List<Paragraph> paragraphs(String text, int... gaps) {
        StatementSet set = Steps.SET;
        Statement first = set.statements().getFirst();
        Party red = set.parties().getFirst();
        Programme before = set.programmes().getFirst();
        Programme programme = new Programme(before.id(), red.id(), before.title(), "", before.sha256(), text,
                IntStream.of(gaps).mapToObj(at -> new Damage(Damage.Kind.MISSING_WORDS, at, at, Text.NONE)).toList());
        Position.Held held = (Position.Held) first.position(red.id());
        Position.Held quoted = new Position.Held(held.stance(), held.firmness(), held.basis(),
                List.of(new Quote(programme.id(), 0, text.substring(0, 1))), held.reasoning(), held.inference());
        Statement statement = new Statement(first.id(), first.theme(), first.title(), first.text(), first.meaning(),
                first.now(), first.argumentFor(), first.argumentAgainst(), first.question(), List.of(),
                Map.of(red.id(), quoted));
        StatementSet small = new StatementSet(set.id(), set.publication(), set.languages(), set.scale(),
                set.weights(), 1, 1, set.themes(), set.axes(), List.of(red), List.of(programme), List.of(),
                List.of(statement), set.coding());
        return new ProgrammePresenter(small, DUTCH).view(new Place.InProgramme(first.id(), red.id(), 0)).paragraphs();
    }

    private static String shown(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(paragraph -> paragraph.kind().name().charAt(0) + " " + paragraph.runs().stream()
                .map(run -> run.kind() == Run.Kind.GAP ? "[_]" : run.text()).collect(Collectors.joining()).strip())
                .collect(Collectors.joining(" / "));
    }

    /** A quote that is looked at, all quotes of the same position, and what is shown. */
    private record Passage(Quote quote, List<Quote> all, ProgrammeView view) {}

    private static void eachQuote(BiConsumer<Quote, ProgrammeView> check) {
        eachPassage(passage -> check.accept(passage.quote(), passage.view()));
    }

    private static void eachPassage(Consumer<Passage> check) {
        int quotes = 0;
        for (Statement statement : Bundled.SET.statements()) {
            for (Party party : Bundled.SET.parties()) {
                if (statement.position(party.id()) instanceof Position.Held held) {
                    for (int i = 0; i < held.quotes().size(); i++) {
                        quotes++;
                        check.accept(new Passage(held.quotes().get(i), held.quotes(),
                                view(Steps.walk(Journey.start(Bundled.SET),
                                        "read/" + statement.id() + "/" + party.id() + "/" + i))));
                    }
                }
            }
        }
        assertTrue(quotes > 50, "the bundled set has quotes");
    }

    private static ProgrammeView view(Journey journey) {
        return (ProgrammeView) Presenter.view(journey, DUTCH);
    }

    private static Stream<Run> runs(ProgrammeView view) {
        return view.paragraphs().stream().flatMap(paragraph -> paragraph.runs().stream());
    }

    private static String text(ProgrammeView view, Run.Kind... kinds) {
        return bare(runs(view).filter(run -> List.of(kinds).contains(run.kind())).map(Run::text)
                .collect(Collectors.joining()));
    }

    private static String bare(String text) {
        return text.replaceAll("[•\\s\\h]", "");
    }

    private static long count(Programme programme, Damage.Kind kind) {
        return programme.damage().stream().filter(place -> place.kind() == kind).count();
    }
}
