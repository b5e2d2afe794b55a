// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import nl.stelling.journey.Listing;
import nl.stelling.journey.Place;
import nl.stelling.present.Presenter;
import nl.stelling.present.ThemesView;
import nl.stelling.statements.Language;
import nl.stelling.words.Words;
import org.junit.jupiter.api.Test;

/** The themes: from the result, to a theme's statements and back. */
class ThemesScreenTest extends WindowTest {

    @Test
    void byKeyboardToAThemeItsStatementsAndBack() {
        open(Places.all().get("11-result"));
        keyboard.choose("themes");
        assertAt(Place.Themes.class);
        keyboard.assertFocusSeen("back");
        keyboard.choose("theme-1");
        Place.Table table = assertAt(Place.Table.class);
        assertEquals(Listing.ALL.with(new Listing.Subject.Only(Places.bundled().themes().getFirst().id())),
                table.listing());
        keyboard.press(KeyCode.ESCAPE);
        assertAt(Place.Themes.class);
        keyboard.assertFocusSeen("theme-1");
        keyboard.press(KeyCode.ESCAPE);
        assertAt(Place.Results.class);
    }

    @Test
    void byMouse() {
        open(Places.all().get("11-result"));
        mouse.click("themes");
        mouse.click("theme-1");
        assertAt(Place.Table.class);
        mouse.click("back");
        assertAt(Place.Results.class);
    }

    @Test
    void asManyBarsStandAsThereIsToCompare() {
        for (String name : new String[]{"21-themes", "21-themes-open"}) {
            open(Places.all().get(name));
            ThemesView view = (ThemesView) Presenter.view(Places.all().get(name), Words.in(Language.DUTCH));
            long expected = view.rows().stream().flatMap(row -> row.cells().stream())
                    .filter(each -> each.cell().bar() >= 0).count();
            long cells = view.rows().stream().mapToLong(row -> row.cells().size()).sum();
            assertEquals(expected,
                    scene().getRoot().lookupAll(".theme-figure .bar").stream().filter(Node::isVisible).count());
            assertTrue(expected < cells || name.equals("21-themes"), "one theme is not compared");
        }
    }
}
