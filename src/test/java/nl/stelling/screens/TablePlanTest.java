// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import nl.stelling.Seeds;
import nl.stelling.screens.TablePlan.Box;
import nl.stelling.screens.TablePlan.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablePlanTest {

    @Test
    void whatIsShownIsWhatStandsBetween() {
        Seeds.each(300, random -> {
            int rows = random.nextInt(12);
            int columns = 3 + random.nextInt(6);
            TablePlan plan = random.nextBoolean()
                    ? new TablePlan.Columns(rows, columns, 0, columns - TablePlan.FIXED, 100, 40, 30, true,
                            new TablePlan.Groups(groups(rows, random), 20))
                    : new TablePlan.Blocks(rows, columns, 200, random.nextInt(50), 45, 30);
            double top = random.nextInt(400);
            double bottom = top + 1 + random.nextInt(300);
            List<Spot> expected = new ArrayList<>();
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    Box box = plan.box(new Spot(row, column));
                    // The line above a group is seen before its first row
                    double line = plan instanceof TablePlan.Columns in ? in.groups().of(row) : 0;
                    if (box.y() - line < bottom && box.y() + box.height() > top) {
                        expected.add(new Spot(row, column));
                    }
                }
            }
            assertEquals(expected, plan.between(top, bottom), plan + " from " + top + " to " + bottom);
        });
    }

    private static List<Integer> groups(int rows, RandomGenerator random) {
        return IntStream.range(0, rows).filter(_ -> random.nextInt(3) == 0).boxed().toList();
    }

    @Test
    void aGroupHasRoomForItsLineAndNothingElseMoves() {
        TablePlan plan = new TablePlan.Columns(5, 3, 0, 1, 100, 40, 30, true,
                new TablePlan.Groups(List.of(0, 3), 20));
        assertEquals(List.of(20.0, 50.0, 80.0, 130.0, 160.0),
                IntStream.range(0, 5).mapToObj(row -> plan.box(new Spot(row, 0)).y()).toList());
        assertEquals(190, plan.height());
        assertEquals(30, plan.box(new Spot(3, 1)).height());
    }

    @Test
    void cellsTouchAndNeverOverlap() {
        TablePlan plan = new TablePlan.Columns(4, 5, 1, 2, 100, 40, 30, true, TablePlan.Groups.NONE);
        List<Box> boxes = plan.between(0, plan.height()).stream().map(plan::box).toList();
        assertEquals(4 * (2 + 2), boxes.size());
        assertEquals(4 * 30 * (100 + 3 * 40), boxes.stream().mapToDouble(box -> box.width() * box.height()).sum());
        for (Box one : boxes) {
            for (Box other : boxes) {
                assertTrue(
                        one.equals(other) || one.x() + one.width() <= other.x() || other.x() + other.width() <= one.x()
                                || one.y() + one.height() <= other.y() || other.y() + other.height() <= one.y());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UP        | 0 0 | -1 0
            UP        | -1 2 | -1 2
            DOWN      | -1 2 | 0 2
            DOWN      | 9 1 | 9 1
            LEFT      | 3 0 | 3 0
            RIGHT     | 3 0 | 3 1
            RIGHT     | 3 4 | 3 4
            PAGE_DOWN | 3 4 | 7 4
            PAGE_DOWN | 8 4 | 9 4
            PAGE_UP   | 3 4 | 0 4
            HOME      | 3 4 | 3 0
            END       | 3 0 | 3 4
            A         | 3 2 | 3 2
            """)
    void keysLead(KeyCode key, String from, String to) {
        assertEquals(to, shown(new TableKeys(10, 5, 4, true).after(key, false, spot(from))));
    }

    @Test
    void inBlocksDownGoesThroughEveryLine() {
        TableKeys keys = new TableKeys(2, 3, 1, false);
        List<String> way = new ArrayList<>();
        Spot spot = new Spot(0, 0);
        for (int i = 0; i < 7; i++) {
            way.add(shown(spot));
            spot = keys.after(KeyCode.DOWN, false, spot);
        }
        assertEquals("0 0, 0 1, 0 2, 1 0, 1 1, 1 2, 1 2", way.stream().collect(Collectors.joining(", ")));
        assertEquals("0 2", shown(keys.after(KeyCode.UP, false, new Spot(1, 0))));
        assertEquals("1 2", shown(keys.after(KeyCode.END, true, new Spot(0, 0))));
    }

    @Test
    void anEmptyTableLeadsNowhereButToItsHeadings() {
        TableKeys keys = new TableKeys(0, 4, 1, true);
        assertEquals("0 0", shown(keys.after(KeyCode.DOWN, false, new Spot(0, 0))));
        assertEquals("-1 0", shown(keys.after(KeyCode.UP, false, new Spot(0, 0))));
    }

    private static Spot spot(String words) {
        List<String> parts = List.of(words.strip().split(" "));
        return new Spot(Integer.parseInt(parts.getFirst()), Integer.parseInt(parts.getLast()));
    }

    private static String shown(Spot spot) {
        return spot.row() + " " + spot.column();
    }
}
