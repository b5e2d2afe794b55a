// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import nl.stelling.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names on a map of 400 by 400, its axes through the middle and a dashed circle of 100 round it. */
class MapNamesTest {

    private static final Bounds PLANE = new BoundingBox(0, 0, 400, 400);
    private static final Bounds REACH = new BoundingBox(100, 100, 200, 200);
    private static final Bounds NOWHERE = new BoundingBox(0, 0, -1, -1);
    private static final List<Bounds> AXES = List.of(new BoundingBox(20, 199, 360, 2),
            new BoundingBox(199, 20, 2, 360));
    private static final double WIDTH = 60;
    private static final double HEIGHT = 20;

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({"60, 60, above", "200, 60, right", "60, 225, below", "60, 5, below", "200, 200, corner",
            "150, 150, below", "200, 130, corner", "200, 150, right", "380, 60, corner"})
    void aNameStandsAboveItsMarkOrWhereNoLineIsInItsWay(double x, double y, String side) {
        Bounds mark = mark(x, y);
        Bounds name = new MapNames(PLANE, REACH, AXES, List.of(mark)).place(mark, WIDTH, HEIGHT);
        assertEquals(side, side(mark, name));
        assertTrue(AXES.stream().noneMatch(name::intersects));
    }

    /** Beside the mark of another a name would seem to be its name. */
    @ParameterizedTest(name = "other at {0}, {1}")
    @CsvSource({"145, 80", "60, 75", "100, 60", "140, 100", "62, 122"})
    void aNameKeepsAwayFromTheMarkOfAnother(double x, double y) {
        Bounds mark = mark(100, 100);
        Bounds other = mark(x, y);
        Bounds name = new MapNames(PLANE, NOWHERE, AXES, List.of(mark, other)).place(mark, WIDTH, HEIGHT);
        Bounds round = new BoundingBox(name.getMinX() - 12, name.getMinY() - 12, WIDTH + 24, HEIGHT + 24);
        assertFalse(round.intersects(other), () -> name + " beside " + other);
    }

    @Test
    void noNameStandsOnAMarkOrOnAnother() {
        Seeds.each(200, random -> {
            List<Bounds> marks = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                marks.add(mark(random.nextDouble(20, 380), random.nextDouble(20, 380)));
            }
            MapNames names = new MapNames(PLANE, random.nextBoolean() ? REACH : NOWHERE, AXES, marks);
            List<Bounds> placed = new ArrayList<>(marks);
            for (Bounds mark : marks) {
                Bounds name = names.place(mark, WIDTH, HEIGHT);
                assertTrue(placed.stream().noneMatch(name::intersects), () -> name + " on one of " + placed);
                assertTrue(PLANE.contains(name), () -> name + " off the map");
                placed.add(name);
            }
        });
    }

    @Test
    void theDashedLineIsKeptFreeWhereThereIsRoom() {
        Seeds.each(200, random -> {
            Bounds mark = mark(random.nextDouble(20, 380), random.nextDouble(20, 380));
            Bounds name = new MapNames(PLANE, REACH, List.of(), List.of(mark)).place(mark, WIDTH, HEIGHT);
            assertFalse(isAcross(name), () -> name + " lies across the circle, for " + mark);
        });
    }

    /** Walks along the circle. */
    private static boolean isAcross(Bounds name) {
        for (int degrees = 0; degrees < 360; degrees++) {
            double angle = Math.toRadians(degrees);
            if (name.contains(200 + 100 * Math.cos(angle), 200 + 100 * Math.sin(angle))) {
                return true;
            }
        }
        return false;
    }

    private static Bounds mark(double x, double y) {
        return new BoundingBox(x - 10, y - 10, 20, 20);
    }

    private static String side(Bounds mark, Bounds name) {
        if (name.getCenterX() == mark.getCenterX()) {
            return name.getCenterY() < mark.getCenterY() ? "above" : "below";
        }
        if (name.getCenterY() == mark.getCenterY()) {
            return name.getCenterX() < mark.getCenterX() ? "left" : "right";
        }
        return "corner";
    }
}
