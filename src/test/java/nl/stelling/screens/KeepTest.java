// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import nl.stelling.journey.Event;
import nl.stelling.journey.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What came of keeping a result is in sight at once, however large the text and small the window. */
class KeepTest extends WindowTest {

    @ParameterizedTest
    @ValueSource(ints = {100, 200})
    void whatCameOfItIsInSight(int percent) {
        open(Places.all().get("30-keep"));
        interact(() -> appearance.set(appearance.get().resized((percent - 100) / 25)));
        interact(() -> say(new Event.Reported(
                new Report.Failed(Report.Deed.COPY, "a-result", Report.Cause.FULL))));
        Node report = scene().getRoot().lookup("#copy-report");
        Bounds box = report.localToScene(report.getBoundsInLocal());
        Node pane = scene().getRoot().lookup(".scrolling");
        Bounds sight = pane.localToScene(pane.getBoundsInLocal());
        assertTrue(sight.getMinY() <= box.getMinY() && box.getMaxY() <= sight.getMaxY() + 1,
                () -> "it stands at " + box + ", and in sight is " + sight);
    }
}
