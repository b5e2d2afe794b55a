// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import javafx.scene.layout.BorderPane;
import nl.stelling.present.Appearance;
import nl.stelling.screens.parts.Ems;

/** A page that has the window to itself: outside any journey, without the bar at the top. */
abstract class LonePage extends BorderPane {

    LonePage(Page page, Appearance appearance) {
        Ems ems = new Ems();
        ems.show(appearance.textPercent());
        getStylesheets().addAll(Styles.SHEETS);
        getStyleClass().add("shell");
        getStyleClass().addAll(Styles.of(appearance));
        setCenter(page);
        widthProperty().addListener((_, _, width) -> fit(page, width.doubleValue() < ems.of(Form.NARROW_EMS)));
    }

    private void fit(Page page, boolean isNarrow) {
        getStyleClass().remove("narrow");
        if (isNarrow) {
            getStyleClass().add("narrow");
        }
        page.fit(isNarrow);
    }
}
