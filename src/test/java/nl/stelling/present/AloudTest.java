// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Panel;
import nl.stelling.library.Bundled;
import nl.stelling.present.Aloud.Part;
import nl.stelling.screens.Places;
import nl.stelling.statements.Id;
import nl.stelling.statements.Language;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;
import org.junit.jupiter.api.Test;

class AloudTest {

    private static final Words DUTCH = Words.in(Language.DUTCH);
    private static final Words ENGLISH = Words.in(Language.ENGLISH);

    @Test
    void everyPlaceCanBeHeardWithoutSigns() {
        for (Language language : Words.LANGUAGES) {
            Places.all().forEach((name, journey) -> {
                List<Part> parts = Aloud.of(journey, Words.in(language));
                assertFalse(parts.isEmpty(), name);
                parts.forEach(part -> assertFalse(part.text().matches("(?s).*[%\\[\\]“”…•→←].*"),
                        () -> name + ": " + part));
            });
        }
    }

    @Test
    void aStatementAndWhatItMeans() {
        Statement first = Bundled.SET.statements().getFirst();
        Journey journey = Journey.start(Bundled.SET).after(new Event.Jumped(first.id()));
        String brief = text(journey, DUTCH);
        assertTrue(brief.contains(DUTCH.of(first.text())), brief);
        assertFalse(brief.contains(DUTCH.of(first.meaning())), brief);
        String open = text(journey.after(new Event.PanelChosen(Panel.MEANING)), DUTCH);
        assertTrue(open.contains(DUTCH.of(first.meaning())) && open.contains(DUTCH.of(Key.STATEMENT_FOR)), open);
    }

    @Test
    void theResultIsWhatStandsThere() {
        Journey journey = Places.all().get("13-result-near");
        ResultView view = (ResultView) Presenter.view(journey, DUTCH);
        String heard = text(journey, DUTCH);
        view.rows().forEach(row -> assertTrue(heard.contains(row.party()) && heard.contains(row.compared())
                && heard.contains(row.percent() + " procent"), heard));
        assertTrue(heard.contains(DUTCH.of(Key.RESULT_NEARLY_EQUAL)), heard);
        assertTrue(heard.contains(DUTCH.of(Key.NOTE_UNCHECKED)), heard);
    }

    /** A set that is in Dutch alone is read in Dutch, and what the program says of it in English. */
    @Test
    void everyPartInItsOwnLanguage() {
        StatementSet both = Sets.table(Scale.THREE_POINT, """
                    red
                s1  +
                """);
        StatementSet dutch = new StatementSet(both.id(), both.publication(), List.of(Language.DUTCH), both.scale(),
                both.weights(), 1, 1, both.themes(), both.axes(), both.parties(), both.programmes(), both.glossary(),
                both.statements(), both.coding());
        Event there = new Event.Jumped(new Id<>("s1"));
        assertEquals(List.of(Language.ENGLISH, Language.DUTCH),
                Aloud.of(Journey.start(dutch).after(there), ENGLISH).stream().map(Part::language).toList());
        assertEquals(List.of(Language.ENGLISH),
                Aloud.of(Journey.start(both).after(there), ENGLISH).stream().map(Part::language).toList());
    }

    private static String text(Journey journey, Words words) {
        return Aloud.of(journey, words).stream().map(Part::text).collect(Collectors.joining("\n"));
    }
}
