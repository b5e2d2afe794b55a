// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.statements.Language;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever weights a set has, what is said of them is true of that set. */
class WeightsTest {

    @ParameterizedTest
    @CsvSource({"1 2, telt dubbel, counts double", "1 3, telt 3 keer, counts 3 times",
            "1 2 4, telt 2 of 4 keer, counts 2 or 4 times", "1 5 3 2, telt 2 of 3 of 5 keer, counts 2 or 3 or 5 times"})
    void everyPlaceSaysWhatThisSetsWeightsDo(String factors, String dutch, String english) {
        assertEquals(dutch, Weights.heavier(set(factors), Words.in(Language.DUTCH)));
        assertEquals(english, Weights.heavier(set(factors), Words.in(Language.ENGLISH)));
        List<String> texts = texts(set(factors));
        assertTrue(texts.contains("Zo’n stelling " + dutch + ". Het streepje is dubbel zo\u00a0lang."));
        assertTrue(texts.stream().anyMatch(text -> text.endsWith(" Wat extra belangrijk is, " + dutch + ".")));
        assertTrue(texts.stream().anyMatch(text -> text.endsWith(" Extra belangrijk " + dutch + ".")));
    }

    @Test
    void whereNothingCanWeighMoreNothingIsSaidOfIt() {
        assertEquals("", Weights.heavier(set("1"), Words.in(Language.DUTCH)));
        assertFalse(texts(set("1")).stream().anyMatch(text -> text.contains("xtra belangrijk")));
    }

    private static StatementSet set(String factors) {
        return Sets.withWeights(Sets.table(Scale.THREE_POINT, "red blue\nbikes + -"),
                Stream.of(factors.split(" ")).mapToInt(Integer::parseInt).toArray());
    }

    /** What is said of weights before answering, at the result, and where points are explained. */
    private static List<String> texts(StatementSet set) {
        Words words = Words.in(Language.DUTCH);
        Journey start = Journey.start(set);
        Journey result = start.after(new Event.ResultOpened());
        HowView how = (HowView) Presenter.view(start.after(new Event.Begun()), words);
        ResultView shown = (ResultView) Presenter.view(result, words);
        ReasoningView reasoning = (ReasoningView) Presenter.view(
                result.after(new Event.ReasoningOpened(set.parties().getFirst().id())), words);
        return Stream.of(how.others().stream().map(HowView.Row::effect), how.others().stream().map(HowView.Row::name),
                shown.notes().stream(), Stream.of(reasoning.points())).flatMap(texts -> texts).toList();
    }
}
