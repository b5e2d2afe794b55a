// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import nl.stelling.answers.Answer;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.present.PaperView;
import nl.stelling.present.Presenter;
import nl.stelling.present.ResultView;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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
