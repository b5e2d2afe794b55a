// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import nl.stelling.answers.Answer;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.answers.Weight;
import nl.stelling.library.Bundled;
import nl.stelling.statements.Id;
import nl.stelling.statements.Language;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Words;
import org.junit.jupiter.api.Test;

class SetPresenterTest {

    private static final Words DUTCH = Words.in(Language.DUTCH);
    private static final StatementSet SET = Bundled.SET;
    private static final String SUM = SET.publication().checksum();
    private static final String WHERE = "/folder/set.zip";
    private static final Id<Statement> FIRST = SET.statements().getFirst().id();

    @Test
    void saysWhatASetIs() {
        OfferView view = SetPresenter.offer(SET, WHERE, "", AnswerSheet.EMPTY, DUTCH);
        String facts = view.facts().stream().map(OfferView.Fact::value).collect(Collectors.joining("\n"));
        assertEquals(DUTCH.of(SET.publication().title()), view.title());
        for (String each : List.of(SET.publication().publisher(), DUTCH.date(SET.publication().date()),
                SET.publication().version(), "" + SET.statements().size(), "2: ", "BIJ1", "D66", "Nederlands", WHERE)) {
            assertTrue(facts.contains(each), () -> each + " in\n" + facts);
        }
        assertTrue(view.caution().isEmpty());
        assertFalse(view.erases() || view.isInUse());
    }

    @Test
    void theChecksumIsWholeAndInPieces() {
        String sum = SetPresenter.offer(SET, WHERE, "", AnswerSheet.EMPTY, DUTCH).facts().getLast().value();
        assertEquals(SUM, sum.replace(" ", ""));
        assertEquals(8, sum.split(" ").length);
    }

    @Test
    void saysThatAnswersWouldBeErased() {
        AnswerSheet one = AnswerSheet.EMPTY.with(FIRST, Answer.SKIPPED);
        AnswerSheet weighed = AnswerSheet.EMPTY.with(FIRST, Weight.DOUBLE);
        for (AnswerSheet sheet : List.of(one, weighed, one.with(FIRST, Weight.DOUBLE))) {
            OfferView view = SetPresenter.offer(SET, WHERE, "another", sheet, DUTCH);
            assertTrue(view.erases());
            assertTrue(view.caution().contains("één stelling"), view.caution());
        }
        AnswerSheet two = one.with(SET.statements().get(1).id(), Weight.DOUBLE);
        assertTrue(SetPresenter.offer(SET, WHERE, "another", two, DUTCH).caution().contains("2 stellingen"));
    }

    @Test
    void theSetInUseErasesNothing() {
        OfferView view = SetPresenter.offer(SET, WHERE, SUM, AnswerSheet.EMPTY.with(FIRST, Answer.SKIPPED), DUTCH);
        assertTrue(view.isInUse());
        assertFalse(view.erases());
        assertFalse(view.caution().isEmpty());
    }

    @Test
    void theBundledSetStandsFirst() {
        SetsView view = SetPresenter.sets(true, List.of(),
                List.of(new SetPresenter.Opened(SET.publication().title(), WHERE)), WHERE,
                DUTCH);
        assertEquals(List.of(new Wish.OpenSet(""), new Wish.OpenSet(WHERE)),
                view.known().stream().map(SetsView.Known::wish).toList());
        assertEquals(List.of(false, true), view.known().stream().map(SetsView.Known::isInUse).toList());
        assertFalse(view.forgotten().isEmpty());
    }

    @Test
    void withoutOthersNothingIsForgotten() {
        SetsView view = SetPresenter.sets(true, List.of(), List.of(), "", DUTCH);
        assertTrue(view.known().getFirst().isInUse());
        assertTrue(view.forgotten().isEmpty());
    }
}
