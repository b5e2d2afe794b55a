// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.stelling.Seeds;
import nl.stelling.answers.Answer;
import nl.stelling.command.Run;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Place;
import nl.stelling.library.Sheets;
import nl.stelling.present.HowSureView;
import nl.stelling.present.PaperView;
import nl.stelling.present.Presenter;
import nl.stelling.present.ReasoningView;
import nl.stelling.present.ResultView;
import nl.stelling.present.ThemesView;
import nl.stelling.score.Scope;
import nl.stelling.screens.Places;
import nl.stelling.statements.Language;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.Stance;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Words;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ResultPaperTest {

    private static final Map<String, Journey> PLACES = Places.all();

    static Stream<Arguments> results() {
        return Stream.of("11-result", "12-result-none", "13-result-near").flatMap(place -> Words.LANGUAGES.stream()
                .map(language -> Arguments.of(place, language)));
    }

    /** Every figure and word of the screen's result stands on paper, as it is there. */
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("results")
    void saysWhatTheScreenSays(String place, Language language) {
        Journey journey = journey(place);
        String text = Paper.text(Paper.bytes(journey, language));
        ResultView screen = (ResultView) Presenter.view(journey, Words.in(language));
        List<String> missing = new ArrayList<>();
        Stream<String> rows = screen.rows().stream().flatMap(row -> Stream.of(row.rank(), row.party(), row.place(),
                row.percentText(), row.compared(), row.own(), row.toAbove()));
        Stream.concat(Stream.of(screen.title(), screen.lead(), screen.voterSummary()),
                Stream.concat(rows, screen.notes().stream()))
                .filter(each -> !text.contains(Paper.spaced(each))).forEach(missing::add);
        assertEquals(List.of(), missing, text);
    }

    /** Row by row, in the order of the set: the number, the title, and a word for each voice. */
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("results")
    void theTableSaysEveryAnswerAndPosition(String place, Language language) {
        Journey journey = journey(place);
        PaperView view = Paper.view(journey, language);
        String text = Paper.text(Paper.bytes(journey, language));
        int at = text.indexOf(view.table().title());
        assertTrue(at > 0);
        assertEquals(journey.set().statements().size(), view.table().rows().size());
        for (PaperView.Table.Row row : view.table().rows()) {
            List<String> words = new ArrayList<>(List.of(row.number() + " " + row.title(), row.you().word()));
            row.parties().forEach(cell -> words.add(cell.word()));
            for (String word : words) {
                at = text.indexOf(Paper.spaced(word), at);
                assertTrue(at > 0, () -> row.number() + ": " + word);
                at += word.length();
            }
        }
    }

    /** Whatever a voter of the bundled set answered: the result on one page, and the reasoning on the other. */
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("results")
    void isTwoPages(String place, Language language) {
        assertEquals(2, Paper.opened(Paper.bytes(journey(place), language), PDDocument::getNumberOfPages));
    }

    /** The points of every statement are those of the reasoning, the other figures those of their screens. */
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("results")
    void everyFigureIsThatOfItsScreen(String place, Language language) {
        Journey journey = journey(place);
        PaperView view = Paper.view(journey, language);
        String text = Paper.text(Paper.bytes(journey, language));
        Words words = Words.in(language);
        List<String> figures = new ArrayList<>();
        view.table().rows().forEach(row -> row.parties().forEach(cell -> figures.addAll(
                List.of(cell.points(), cell.where()))));
        if (((ResultView) Presenter.view(journey, words)).isOrdered()) {
            HowSureView sure = (HowSureView) Presenter.view(Places.found(journey.after(new Event.HowSureAsked())),
                    words);
            sure.methods().rows().forEach(row -> row.cells().forEach(cell -> figures.add(cell.percent())));
            sure.chances().hundreds().forEach(each -> figures.addAll(List.of(each.sentence(), each.rest())));
            sure.chances().bands().forEach(band -> figures.add(band.name()));
            figures.addAll(sure.methods().difference());
            ThemesView themes = (ThemesView) Presenter.view(journey.after(new Event.ThemesOpened()), words);
            themes.rows().forEach(row -> row.cells().forEach(each -> figures.add(each.cell().points())));
            themes.sums().forEach(sum -> figures.add(sum.points()));
        }
        assertEquals(List.of(), figures.stream().filter(each -> !text.contains(Paper.spaced(each))).toList(), text);
        assertEquals(points(journey, words), view.table().rows().stream()
                .flatMap(row -> row.parties().stream().map(PaperView.Cell::points)).toList());
    }

    /** The points as the reasoning of each party has them, statement by statement. */
    private static List<String> points(Journey journey, Words words) {
        List<Map<Integer, String>> parties = new ArrayList<>();
        for (ResultView.Row row : ((ResultView) Presenter.view(journey, words)).rows()) {
            Journey why = journey.after(row.event()).after(new Event.ScopeChosen(Scope.OWN))
                    .after(new Event.GroupChosen(Place.Reasoning.Group.ALL));
            parties.add(((ReasoningView) Presenter.view(why, words)).groups().stream()
                    .flatMap(group -> group.rows().stream()).collect(Collectors.toMap(ReasoningView.Row::number,
                            each -> each.whyNot().isEmpty() ? each.points().replaceAll("\\D+", "/") : "")));
        }
        return IntStream.rangeClosed(1, journey.set().statements().size()).boxed()
                .flatMap(number -> parties.stream().map(party -> party.getOrDefault(number, "?"))).toList();
    }

    /** The file that is kept, reckoned anew by the command, comes to what stands on paper. */
    @Test
    void theCommandSaysTheSameOfTheFile(@TempDir Path folder) throws IOException {
        Journey journey = journey("11-result");
        Path file = folder.resolve("result.stelling");
        Files.writeString(file, Sheets.write(journey.sheet(), journey.set(), Paper.DAY));
        Run run = Run.of("score", "veiligheid", file.toString(), "--lang", "nl");
        String text = Paper.text(Paper.bytes(journey, Language.DUTCH));
        List<String> said = Pattern
                .compile("\\d+\\h%, vergeleken op \\d+ van \\d+ stellingen|Alle standpunten: .*|\\d+ van \\d+ punten")
                .matcher(run.out()).results().map(MatchResult::group).map(Paper::spaced).distinct().toList();
        assertTrue(said.size() >= 6, run::out);
        for (String each : said) {
            String onPaper = each.replaceFirst("^\\d+ %, ", "");
            assertTrue(text.contains(onPaper), () -> each + " not in " + text);
        }
    }

    @Test
    void theSameResultIsTheSameFile() {
        assertArrayEquals(Paper.bytes(journey("11-result"), Language.DUTCH),
                Paper.bytes(journey("11-result"), Language.DUTCH));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("results")
    void saysWhatItIsToWhoCannotSeeIt(String place, Language language) {
        Paper.opened(Paper.bytes(journey(place), language), document -> {
            var catalog = document.getDocumentCatalog();
            assertEquals(language.tag(), catalog.getLanguage());
            assertEquals(Paper.view(journey(place), language).name(), document.getDocumentInformation().getTitle());
            assertTrue(catalog.getViewerPreferences().displayDocTitle());
            assertTrue(catalog.getMarkInfo().isMarked());
            assertEquals(List.of("Document"), kinds(catalog.getStructureTreeRoot().getKids()));
            return catalog;
        });
    }

    private static List<String> kinds(List<Object> kids) {
        return kids.stream().map(
                kid -> kid instanceof PDStructureElement e
                        ? e.getStructureType()
                        : kid.toString())
                .toList();
    }

    /** Who opens it elsewhere has our letters; and only those that are used, or each file would be 150 kB. */
    @Test
    void carriesTheLettersThatItUses() {
        byte[] bytes = Paper.bytes(journey("11-result"), Language.DUTCH);
        assertTrue(bytes.length < 120_000, () -> bytes.length + " bytes");
        List<PDFont> fonts = Paper.opened(bytes, ResultPaperTest::fonts);
        assertFalse(fonts.isEmpty());
        fonts.forEach(font -> {
            assertTrue(font.isEmbedded(), font::getName);
            assertTrue(font.getName().matches("[A-Z]{6}\\+Atkinson.*"), font::getName);
        });
    }

    private static List<PDFont> fonts(PDDocument document) {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                try {
                    fonts.add(page.getResources().getFont(name));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return fonts;
    }

    /** More statements and parties than fit are not left out: there are more pages. */
    @Test
    void manyStatementsAndPartiesTakeMorePages() {
        StatementSet set = Sets.random(90, 10, Scale.FIVE_POINT,
                RandomGeneratorFactory.of("L64X128MixRandom").create(7));
        Journey journey = Journey.start(set);
        for (Statement statement : set.statements()) {
            journey = journey.after(new Event.Answered(statement.id(), new Answer.Given(Stance.STRONGLY_AGREE)));
        }
        byte[] bytes = Paper.bytes(journey, Language.ENGLISH);
        String text = Paper.text(bytes);
        set.parties().forEach(party -> assertTrue(text.contains(party.name().in(Language.ENGLISH))));
        int pages = Paper.opened(bytes, PDDocument::getNumberOfPages);
        assertTrue(text.contains("Page " + pages + " of " + pages), () -> pages + " pages");
    }

    /** Of many parties each position is a sign: few pages, a reason for them at the start, and a word for who hears it. */
    @ParameterizedTest
    @CsvSource({"40, 24, 6", "40, 60, 9", "7, 24, 3"})
    void manyPartiesTakeFewPages(int parties, int statements, int most) {
        Journey journey = Journey.start(Sets.spoken(statements, parties, Scale.THREE_POINT, Seeds.of(1)));
        for (Statement statement : journey.set().statements()) {
            journey = journey.after(new Event.Answered(statement.id(), new Answer.Given(Stance.AGREE)));
        }
        byte[] bytes = Paper.bytes(journey, Language.ENGLISH);
        int pages = Paper.opened(bytes, PDDocument::getNumberOfPages);
        assertTrue(pages <= most, () -> pages + " pages");
        assertTrue(Paper.text(bytes).contains("With " + parties + " parties this does not fit on two pages"));
        PaperView.Table table = Paper.view(journey, Language.ENGLISH).table();
        Map<String, Long> heard = Paper.opened(bytes, document -> descriptions(
                document.getDocumentCatalog().getStructureTreeRoot().getKids())
                .collect(Collectors.groupingBy(each -> each, Collectors.counting())));
        table.signs().forEach(sign -> {
            long cells = table.rows().stream().flatMap(row -> row.parties().stream())
                    .filter(cell -> cell.word().equals(sign.word())).count();
            assertTrue(heard.getOrDefault(sign.word(), 0L) >= cells, () -> sign + " " + heard.get(sign.word()));
        });
    }

    private static Stream<String> descriptions(List<Object> kids) {
        return kids.stream().flatMap(kid -> kid instanceof PDStructureElement element
                ? Stream.concat(Stream.ofNullable(element.getAlternateDescription()), descriptions(element.getKids()))
                : Stream.empty());
    }

    /** A set's texts are anybody's: a letter that the typeface lacks is a gap that can be seen, and no failure. */
    @Test
    void aLetterThatCannotBeDrawnIsAGap() throws IOException {
        try (PDDocument document = new PDDocument()) {
            Typeface typeface = new Typeface(document);
            assertEquals("Zoë’s ? ??", typeface.drawable("Zoë’s ☃ 日本"));
            assertEquals(List.of("aaa", "aaa", "a b"), typeface.lines("aaaaaaa b", Style.BODY,
                    typeface.width("aaa", Style.BODY) + 0.1f));
        }
    }

    private static Journey journey(String place) {
        return Objects.requireNonNull(PLACES.get(place));
    }
}
