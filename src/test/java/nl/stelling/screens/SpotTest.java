// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import nl.stelling.present.Appearance;
import nl.stelling.present.Appearance.Look;
import nl.stelling.screens.parts.Growing;
import nl.stelling.statements.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reads far down reads on there when the size of the text, its language or the colours change. */
class SpotTest extends WindowTest {

    @ParameterizedTest
    @ValueSource(ints = {3, 17, 31, 40})
    void whatStoodAtTheTopStandsThereAgain(int row) {
        open(Places.all().get("14-reasoning-d66"));
        scrollTo(row);
        Appearance usual = appearance.get();
        List<Appearance> others = List.of(usual.resized(1), usual.resized(4), usual.with(Language.ENGLISH),
                usual.with(Look.DARK), usual.resized(4).with(Language.ENGLISH), usual);
        for (Appearance other : others) {
            interact(() -> appearance.set(other));
            assertEquals(row, atTop(), other.toString());
        }
    }

    @Test
    void whoReadsFromTheTopSeesTheTop() {
        open(Places.all().get("14-reasoning-d66"));
        for (int steps : List.of(4, -4)) {
            interact(() -> appearance.set(appearance.get().resized(steps)));
            assertEquals(0, pane().getVvalue());
        }
    }

    @Test
    void aKeyGivesTextItsUsualSizeBack() {
        open(Places.all().get("03-statement"));
        interact(() -> appearance.set(appearance.get().resized(3)));
        press(KeyCode.CONTROL).type(KeyCode.DIGIT0).release(KeyCode.CONTROL);
        assertEquals(100, appearance.get().textPercent());
        assertAtStatement(1);
    }

    private ScrollPane pane() {
        return (ScrollPane) scene().getRoot().lookup(".scrolling");
    }

    private List<Node> rows() {
        return all(pane().getContent()).stream().filter(ReasonRow.class::isInstance).toList();
    }

    /** Where a row is below the top of what is seen. */
    private Bounds box(Node row) {
        return pane().lookup(".viewport").sceneToLocal(row.localToScene(row.getLayoutBounds()));
    }

    private void scrollTo(int row) {
        interact(() -> {
            Parent root = scene().getRoot();
            Growing.finish(root);
            root.applyCss();
            root.layout();
            double rest = pane().getContent().getLayoutBounds().getHeight() - pane().getViewportBounds().getHeight();
            pane().setVvalue((pane().getVvalue() * rest + box(rows().get(row)).getMinY() + 10) / rest);
            root.layout();
        });
        assertEquals(row, atTop());
    }

    /** The first row of which something is seen. */
    private int atTop() {
        interact(() -> scene().getRoot().layout());
        List<Node> rows = rows();
        assertTrue(rows.size() > 40, "all statements are there");
        for (int i = 0; i < rows.size(); i++) {
            if (box(rows.get(i)).getMaxY() > 1) {
                return i;
            }
        }
        throw new AssertionError("nothing is seen");
    }
}
