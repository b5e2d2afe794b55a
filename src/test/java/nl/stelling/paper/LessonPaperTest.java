// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nl.stelling.classroom.Lesson;
import nl.stelling.classroom.LessonEvent;
import nl.stelling.library.Bundled;
import nl.stelling.present.HandoutPresenter;
import nl.stelling.present.HandoutView;
import nl.stelling.present.PosterPresenter;
import nl.stelling.present.PosterView;
import nl.stelling.statements.Language;
import nl.stelling.words.Words;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LessonPaperTest {

    /** The colour of ink is nearly black: its parts differ by 4. */
    private static final int GREY = 12;

    static Stream<Arguments> papers() {
        return Stream.of("sheets", "plan", "poster").flatMap(name -> Words.LANGUAGES.stream()
                .map(language -> Arguments.of(name, language)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("papers")
    void saysWhatItIsToWhoCannotSeeItAndCarriesItsLetters(String name, Language language) {
        byte[] bytes = bytes(name, LessonPapers.lesson(), language);
        assertArrayEquals(bytes, bytes(name, LessonPapers.lesson(), language), "the same lesson is the same file");
        Paper.opened(bytes, document -> {
            var catalog = document.getDocumentCatalog();
            assertEquals(language.tag(), catalog.getLanguage());
            assertTrue(catalog.getMarkInfo().isMarked());
            assertTrue(catalog.getViewerPreferences().displayDocTitle());
            assertFalse(document.getDocumentInformation().getTitle().isBlank());
            for (PDPage page : document.getPages()) {
                page.getResources().getFontNames().forEach(font -> {
                    try {
                        assertTrue(page.getResources().getFont(font).isEmbedded());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
            return document;
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aSheetHasEveryStatementOnItsFrontAndIsExplainedOnItsBack(Language language) {
        HandoutView view = HandoutPresenter.view(LessonPapers.lesson(), Paper.DAY, Words.in(language));
        byte[] bytes = bytes("sheets", LessonPapers.lesson(), language);
        assertEquals(2, Paper.opened(bytes, PDDocument::getNumberOfPages));
        String text = Paper.text(bytes);
        int back = text.indexOf(view.backs().getFirst().title());
        view.statements().forEach(item -> {
            int at = text.indexOf(Paper.spaced(item.text()));
            assertTrue(at > 0 && at < back, item.text());
        });
        view.backs().forEach(each -> each.notes().forEach(note -> assertTrue(
                text.indexOf(Paper.spaced(note.paragraphs().getFirst()), back) > 0, note.heading())));
        assertTrue(view.backs().getFirst().notes().size() > 3, "terms of the glossary");
    }

    /** What goes before, both lessons side by side with the clock, and what to have at hand: none half empty. */
    @ParameterizedTest
    @MethodSource("languages")
    void thePlanIsThreePages(Language language) {
        assertEquals(3, Paper.opened(bytes("plan", LessonPapers.lesson(), language), PDDocument::getNumberOfPages));
    }

    static Stream<Language> languages() {
        return Words.LANGUAGES.stream();
    }

    @Test
    void aSheetNeedsNoColour() {
        int most = Paper.opened(bytes("sheets", LessonPapers.lesson(), Language.DUTCH), document -> {
            try {
                BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 72);
                int spread = 0;
                for (int rgb : page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth())) {
                    int red = rgb >> 16 & 0xFF;
                    int green = rgb >> 8 & 0xFF;
                    int blue = rgb & 0xFF;
                    spread = Math.max(spread, Math.max(red, Math.max(green, blue))
                            - Math.min(red, Math.min(green, blue)));
                }
                return spread;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertTrue(most <= GREY, () -> "a colour that is no grey: " + most);
    }

    /** 44 statements fit on no page: none is left out, and the heads of the boxes come back. */
    @Test
    void allStatementsOfTheSetTakeMorePages() {
        Lesson all = Lesson.start(Bundled.SET).after(new LessonEvent.ProposalAsked(100));
        String text = Paper.text(bytes("sheets", all, Language.DUTCH));
        Bundled.SET.statements().forEach(statement -> assertTrue(
                text.contains(Paper.spaced(statement.text().in(Language.DUTCH))), statement.id().value()));
        assertTrue(bytes("plan", all, Language.DUTCH).length > 0);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void thePosterHoldsWhatTheScreenShowsAndNothingOfFewerThanFive(Language language) {
        PosterView view = PosterPresenter.view(LessonPapers.lesson(), Paper.DAY, Words.in(language));
        byte[] bytes = bytes("poster", LessonPapers.lesson(), language);
        String text = Paper.text(bytes);
        assertEquals(1, Paper.opened(bytes, PDDocument::getNumberOfPages));
        assertEquals("" + PDRectangle.A3,
                Paper.opened(bytes, document -> "" + document.getPage(0).getMediaBox()));
        assertEquals(10, view.statements().size());
        view.statements().forEach(note -> assertTrue(text.contains(Paper.spaced(note.paragraphs().getFirst())),
                note.heading()));
        view.result().rows().forEach(row -> row.cells().forEach(cell -> assertTrue(
                text.contains(Paper.spaced(cell.text())), cell.name())));
        assertFalse(text.contains("skatebaan"));
    }

    @Test
    void thePictureIsThePoster() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PagePictures.writePng(bytes("poster", LessonPapers.lesson(), Language.DUTCH), 600, out);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        assertEquals(600, picture.getWidth());
        assertEquals(849, picture.getHeight(), 1);
    }

    private static byte[] bytes(String name, Lesson lesson, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            LessonPapers.write(name, lesson, Words.in(language), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
