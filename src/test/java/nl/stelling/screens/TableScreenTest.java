// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Listing;
import nl.stelling.journey.Place;
import nl.stelling.screens.TablePlan.Spot;
import org.junit.jupiter.api.Test;

/** The table by keyboard alone and by mouse alone, on the bundled set and on one with many parties. */
class TableScreenTest extends WindowTest {

    @Test
    void byKeyboardToACellToItsStatementAndBack() {
        open(Places.all().get("11-result"));
        keyboard.choose("table");
        keyboard.assertFocusSeen("table-grid");
        keyboard.press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT, KeyCode.RIGHT);
        assertEquals(new Spot(3, 2), grid().here());
        assertTrue(focusedCell().contains(" 4, "), focusedCell());
        keyboard.press(KeyCode.ENTER);
        assertAtStatement(4);
        keyboard.choose("to-table");
        assertEquals(new Place.Table.Cell(statement(4), 2), assertAt(Place.Table.class).here());
        keyboard.assertFocusSeen("table-grid");
        assertEquals(new Spot(3, 2), grid().here());
        keyboard.press(KeyCode.ESCAPE);
        assertAt(Place.Results.class);
    }

    @Test
    void arrowsHeldDownGoOnAndTheCellStaysInSight() {
        open(Places.all().get("20-table-many"));
        keyboard.hold(KeyCode.DOWN);
        assertEquals(10, grid().here().row());
        keyboard.press(KeyCode.END);
        assertEquals(41, grid().here().column());
        assertInSight();
        keyboard.control(KeyCode.END);
        assertEquals(new Spot(59, 41), grid().here());
        assertInSight();
        keyboard.press(KeyCode.PAGE_UP, KeyCode.HOME);
        assertInSight();
        keyboard.control(KeyCode.HOME);
        assertEquals(new Spot(0, 0), grid().here());
        assertInSight();
    }

    @Test
    void aHeadingPutsTheRowsInItsOrder() {
        open(Places.all().get("20-table"));
        keyboard.press(KeyCode.UP, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER);
        assertInstanceOf(Listing.Order.ByParty.class, assertAt(Place.Table.class).listing().order());
        assertEquals("table-grid", focus());
        keyboard.choose("table-order", "table-order-0");
        assertEquals(Listing.ALL, assertAt(Place.Table.class).listing());
        keyboard.assertFocusSeen("table-order-0");
    }

    @Test
    void withLittleRoomTheChoicesStandBehindOneLine() {
        open(Places.all().get("20-table"));
        assertNotShown("table-choose");
        interact(() -> appearance.set(appearance.get().resized(10)));
        assertShown("table-choose");
        assertNotShown("table-filter-1", "table-subject");
        keyboard.choose("table-choose", "table-filter-1");
        assertTrue(assertAt(Place.Table.class).listing().isDivided());
        keyboard.assertFocusSeen("table-filter-1");
    }

    @Test
    void byMouse() {
        open(Places.all().get("11-result"));
        mouse.click("table");
        mouse.clickAt("table-grid", 0.2);
        int row = grid().here().row();
        assertTrue(row > 0, "the middle of the table");
        mouse.click("table-open");
        assertAtStatement(row + 1);
        mouse.click("to-table");
        assertEquals(row, grid().here().row());
        mouse.click("table-filter-1");
        assertTrue(assertAt(Place.Table.class).listing().isDivided());
        mouse.click("table-filter-2", "table-subject", "table-subject-7");
        assertEquals(new Listing.Subject.Only(journey().set().themes().getLast().id()),
                assertAt(Place.Table.class).listing().subject());
        mouse.click("table-filter-0", "back");
        assertAt(Place.Results.class);
    }

    @Test
    void anEmptyTableCanBeLeft() {
        Journey empty = Places.all().get("20-table-empty");
        open(empty);
        assertNotShown("table-open");
        assertEquals("table-subject", focus());
        keyboard.choose("table-filter-0");
        assertTrue(assertAt(Place.Table.class).listing().equals(Listing.ALL
                .with(new Listing.Subject.Only(journey().set().themes().getLast().id()))));
        assertShown("table-open");
    }

    /** Cells out of sight do not exist: as many as there is room for, and not one for each of sixty by forty. */
    @Test
    void whatIsOutOfSightDoesNotExist() {
        open(Places.all().get("20-table-many"));
        for (int i = 0; i < 8; i++) {
            keyboard.press(KeyCode.PAGE_DOWN, KeyCode.END, KeyCode.HOME);
        }
        long cells = all(node("table-grid")).stream().filter(TableCell.class::isInstance).count();
        assertTrue(cells > 50 && cells < 600, "cells: " + cells);
        interact(() -> appearance.set(appearance.get().resized(1)));
        assertEquals(1, all(node("table-grid")).stream().filter(TableGrid.class::isInstance).count());
    }

    /** Of more parties than fit beside each other the others can be reached by mouse, and by Tab and Enter. */
    @Test
    void theOtherPartiesAreAStepAway() {
        open(Places.all().get("20-table-many"));
        int beyond = (int) IntStream.range(2, 42).takeWhile(this::isShown).count() + 2;
        assertTrue(beyond > 2 && beyond < 42, "parties in sight up to column " + beyond);
        mouse.click("parties-next");
        assertTrue(!isShown(2) && isShown(beyond), "one step on");
        mouse.click("parties-previous");
        assertTrue(isShown(2) && !isShown(beyond), "and back");
        keyboard.tabTo("table-grid");
        keyboard.tabTo("parties-next");
        for (int i = 0; i < 40 && "parties-next".equals(focus()); i++) {
            keyboard.press(KeyCode.ENTER);
        }
        assertTrue(isShown(41), "the last party");
        keyboard.assertFocusSeen("parties-previous");
        assertEquals(new Spot(0, 0), grid().here(), "whoever looks around stays where they were");
        open(Places.all().get("20-table"));
        assertNotShown("parties-next", "parties-previous");
    }

    @Test
    void aSignWithoutAWordSaysItsWordToAPointer() {
        open(Places.all().get("20-table-many"));
        assertTrue(isShown(2));
        Node sign = all(node("table-grid")).stream().filter(node -> node instanceof TableCell cell && cell.isVisible()
                && cell.spot().equals(new Spot(0, 2))).findFirst().orElseThrow();
        Bounds box = grid().getChildrenUnmodifiable().getFirst()
                .sceneToLocal(sign.localToScene(sign.getLayoutBounds()));
        assertEquals(sign.queryAccessibleAttribute(AccessibleAttribute.TEXT),
                grid().hint(box.getCenterX(), box.getCenterY()));
        assertEquals("", grid().hint(1, box.getCenterY()), "a statement has its words already");
    }

    private boolean isShown(int column) {
        interact(() -> {
            scene().getRoot().applyCss();
            scene().getRoot().layout();
        });
        return all(node("table-grid")).stream().anyMatch(node -> node instanceof TableCell cell && cell.isVisible()
                && cell.spot().equals(new Spot(0, column)));
    }

    private TableGrid grid() {
        return (TableGrid) node("table-grid");
    }

    private Node cell() {
        return (Node) grid().queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
    }

    private String focusedCell() {
        return (String) cell().queryAccessibleAttribute(AccessibleAttribute.TEXT);
    }

    private void assertInSight() {
        interact(() -> {
            scene().getRoot().applyCss();
            scene().getRoot().layout();
        });
        Node cell = cell();
        assertTrue(cell.isVisible() && grid().localToScene(grid().getLayoutBounds())
                .contains(cell.localToScene(cell.getLayoutBounds())), () -> "out of sight: " + grid().here());
    }
}
