// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import nl.stelling.journey.Place;
import nl.stelling.screens.parts.Ems;
import nl.stelling.screens.parts.RowColumns;
import org.junit.jupiter.api.Test;

/** All answers at a glance: rows that are in sight are there at once, and what did not change is not made again. */
class ReviewTest extends WindowTest {

    private static final int AT_ONCE = 6;
    private static final double HEIGHT_OF_A_ROW = 40;

    @Test
    void theTopOfEachColumnIsThereFirst() {
        interact(() -> {
            RowColumns<Integer> rows = rows();
            rows.show(numbers(20));
            assertEquals(List.of("1", "2", "3", "11", "12", "13"), built(rows));
            rows.finish();
            assertEquals(numbers(20).stream().map(String::valueOf).toList(), built(rows));
        });
    }

    @Test
    void whatIsShownAgainIsNotMadeAgain() {
        interact(() -> {
            RowColumns<Integer> rows = rows();
            rows.show(numbers(20));
            rows.finish();
            List<Node> before = List.copyOf(rows.getChildren());
            rows.show(List.of(2, 5, 100));
            assertSame(before.get(1), rows.getChildren().getFirst());
            assertEquals(List.of("2", "5", "100"), built(rows));
            rows.show(numbers(20));
            assertSame(before.get(4), rows.getChildren().get(4));
            assertEquals(20, rows.getChildren().size());
        });
    }

    @Test
    void aRowThatIsToComeHasItsPlace() {
        interact(() -> {
            RowColumns<Integer> rows = rows();
            rows.show(numbers(7));
            rows.finish();
            for (double width : List.of(300.0, 900.0)) {
                rows.resize(width, rows.prefHeight(width));
                rows.layout();
                int inColumn = width < 500 ? 7 : 4;
                assertEquals(inColumn * HEIGHT_OF_A_ROW, rows.getHeight());
                for (int i = 0; i < 7; i++) {
                    assertEquals(i % inColumn * HEIGHT_OF_A_ROW, rows.getChildren().get(i).getLayoutY());
                    assertEquals(i / inColumn, (int) (2 * rows.getChildren().get(i).getLayoutX() / width));
                }
            }
        });
    }

    @Test
    void theLastRowIsReachedByKeyboard() {
        open(Places.all().get("10-review"));
        int last = journey().set().statements().size();
        keyboard.choose("row-" + last);
        assertAtStatement(last);
    }

    @Test
    void whoChoseAStatementHereComesBackToItsRow() {
        for (List<KeyCode> keys : List.of(List.of(KeyCode.ESCAPE), List.of(KeyCode.ALT, KeyCode.LEFT))) {
            open(Places.all().get("10-review"));
            keyboard.choose("row-5");
            assertAtStatement(5);
            keyboard.together(keys);
            assertAt(Place.Review.class);
            keyboard.assertFocusSeen("row-5");
        }
    }

    private static RowColumns<Integer> rows() {
        Ems ems = new Ems();
        return new RowColumns<>(10, AT_ONCE, ems, ReviewTest::row);
    }

    private static Node row(int number) {
        Region row = new Region();
        row.setId(String.valueOf(number));
        row.setMinHeight(HEIGHT_OF_A_ROW);
        return row;
    }

    private static List<Integer> numbers(int many) {
        return IntStream.rangeClosed(1, many).boxed().toList();
    }

    private static List<String> built(RowColumns<Integer> rows) {
        return rows.getChildren().stream().filter(node -> node.getId() != null).map(Node::getId).toList();
    }
}
