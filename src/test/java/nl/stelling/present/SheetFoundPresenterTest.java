// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.answers.KeptSheet;
import nl.stelling.answers.Sheets;
import nl.stelling.journey.Place.SheetFound.Where;
import nl.stelling.journey.Steps;
import nl.stelling.statements.Language;
import nl.stelling.words.Key;
import nl.stelling.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a voter hears of answers that were kept: what differs, what still counts, and what goes away. */
class SheetFoundPresenterTest {

    private static final Words DUTCH = Words.in(Language.DUTCH);
    private static final String NOW = Steps.SET.publication().version();
    private static final AnswerSheet KEPT = Sheets.row(Steps.SET, "+ ? -");

    private static SheetFoundView view(KeptSheet kept, String now) {
        AnswerSheet sheet = Sheets.row(Steps.SET, now);
        return new SheetFoundPresenter(Steps.SET, kept, sheet, DUTCH).view(Where.FILE);
    }

    private static KeptSheet kept(String version, boolean isOfThisSet, String... lost) {
        return new KeptSheet(KEPT, "", version, isOfThisSet, List.of(lost));
    }

    private static String said(SheetFoundView view) {
        StringBuilder said = new StringBuilder(view.title());
        view.notes().forEach(note -> said.append('\n').append(note.heading()).append('\n')
                .append(String.join("\n", note.paragraphs())));
        return said.toString();
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({"0.9, FOUND_OTHER_VERSION, FOUND_VERSION", "'', FOUND_OTHER_VERSION, FOUND_VERSION",
            "now, FOUND_OTHER_CONTENT, FOUND_CONTENT"})
    void whatDiffersIsTheTitleAndTheFirstNote(String version, Key title, Key note) {
        SheetFoundView view = view(kept(version.equals("now") ? NOW : version, false), "? ? ?");
        assertEquals(DUTCH.of(title), view.title());
        assertEquals(List.of(DUTCH.of(note)), view.notes().stream().map(Notes::heading).toList());
    }

    /** Two versions of the same number would be a riddle. */
    @Test
    void oneNumberIsNotCalledTwoVersions() {
        String said = said(view(kept(NOW, false), "? ? ?"));
        assertEquals(said.indexOf(NOW), said.lastIndexOf(NOW), said);
        assertTrue(said.contains(DUTCH.of(Key.FOUND_CONTENT_TEXT, NOW)), said);
        assertTrue(said(view(kept("0.9", false), "? ? ?")).contains(DUTCH.of(Key.FOUND_VERSION_TEXT, "0.9", NOW)));
    }

    @Test
    void whatStillCountsIsSaid() {
        for (String version : List.of(NOW, "0.9")) {
            assertTrue(said(view(kept(version, false), "? ? ?")).contains(DUTCH.of(Key.FOUND_ALL_FIT)));
            String lost = said(view(kept(version, false, "s9"), "? ? ?"));
            assertTrue(lost.contains(DUTCH.of(Key.FOUND_OTHERS_FIT)), lost);
            assertTrue(lost.contains(DUTCH.of(Key.FOUND_LOST, 1)), lost);
            assertFalse(lost.contains("s9"), "an id is no word for a voter: " + lost);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"? ? ?, false", "+ ? -, false", "+ ? ?, true", "+ - -, true", "?*2 ? ?, true"})
    void whatGoesAwayIsSaidAndIsNotTheFirstButton(String now, boolean erases) {
        for (KeptSheet kept : List.of(kept(NOW, true), kept("0.9", false))) {
            SheetFoundView view = view(kept, now);
            assertEquals(erases, view.erases());
            assertEquals(erases, said(view).contains(DUTCH.of(Key.FOUND_ERASES)), said(view));
        }
        String two = said(view(kept(NOW, true), "+ - ?"));
        assertTrue(two.contains(DUTCH.of(Key.FOUND_ERASES_TEXT, 2, 3, 0)), two);
        assertTrue(two.startsWith(DUTCH.of(Key.FOUND_INSTEAD)), two);
    }

    /** As in the list of answers and in the result. */
    @Test
    void whatWasSkippedIsNotCalledAnswered() {
        KeptSheet kept = new KeptSheet(Sheets.row(Steps.SET, "+ . ?"), "", NOW, true, List.of());
        assertEquals(DUTCH.of(Key.FOUND_COUNT, 1, 3, 1), view(kept, "? ? ?").lead());
        String now = said(view(kept, ". . -"));
        assertTrue(now.contains(DUTCH.of(Key.FOUND_ERASES_TEXT, 1, 3, 2)), now);
    }
}
