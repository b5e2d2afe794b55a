// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.screens.Places;
import nl.stelling.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The result as plain text says what the screen says, and nothing else. */
class ResultTextTest {

    private static final Map<String, Journey> PLACES = Places.all();

    static List<Words> languages() {
        return Words.LANGUAGES.stream().map(Words::in).toList();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void saysEveryFigureAndEveryNote(Words words) {
        ResultView view = view("11-result", words);
        String text = ResultText.of(view);
        for (ResultView.Row row : view.rows()) {
            assertTrue(text.contains(row.party() + ": " + row.percentText() + ", " + row.compared()), text);
            assertTrue(text.contains(row.place()), text);
            assertTrue(text.contains(row.own()), text);
        }
        view.notes().forEach(note -> assertTrue(text.contains(note), note));
        assertTrue(text.startsWith(view.title() + "\n" + view.lead() + "\n"), text);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void keepsTheOrderOfTheScreen(Words words) {
        ResultView view = view("11-result", words);
        List<String> named = ResultText.of(view).lines().filter(line -> view.rows().stream()
                .anyMatch(row -> row.name().equals(line))).toList();
        assertEquals(view.rows().stream().map(ResultView.Row::name).toList(), named);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void saysWhatIsNearlyEqual(Words words) {
        ResultView view = view("13-result-near", words);
        assertTrue(ResultText.of(view).contains("\n" + view.rows().getLast().toAbove() + "\n"));
    }

    private static ResultView view(String place, Words words) {
        return (ResultView) Presenter.view(PLACES.get(place).after(new Event.ResultOpened()), words);
    }
}
