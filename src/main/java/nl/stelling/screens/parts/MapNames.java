// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/**
 * Where the names on a map stand: each beside its mark, clear of what stands there, and away from other marks, of the axes
 * and the dashed line.
 */
final class MapNames {

    private static final double NEAR = 4;
    /** Farther off, in heights of the name. */
    private static final double FAR = 0.6;
    /** What is worse than all sides of a mark that were tried before. */
    private static final int LINE = 100;
    private static final int CLOSE = 1_000;
    private static final int THING = 100_000;
    /** So near to a mark a name would seem to be of that one. */
    private static final double APART = 14;

    private final Bounds plane;
    private final Bounds reach;
    private final List<Bounds> lines;
    private final List<Bounds> taken;

    /**
     * @param plane the whole map
     * @param reach the box of the dashed line, an ellipse; empty where there is none
     * @param lines the axes
     * @param taken where marks and other words stand
     */
    MapNames(Bounds plane, Bounds reach, List<Bounds> lines, List<Bounds> taken) {
        this.plane = plane;
        this.reach = reach;
        this.lines = List.copyOf(lines);
        this.taken = new ArrayList<>(taken);
    }

    /** The place of a name of this size at a mark, taken from now on. */
    Bounds place(Bounds mark, double width, double height) {
        List<Bounds> sides = new ArrayList<>(sides(mark, width, height, NEAR));
        sides.addAll(sides(mark, width, height, height * FAR));
        Bounds best = IntStream.range(0, sides.size()).boxed()
                .min(Comparator.comparingInt(side -> side + cost(sides.get(side), mark))).map(sides::get)
                .orElseThrow();
        taken.add(best);
        return best;
    }

    /** Above first, below, right, left, and then the corners. */
    private List<Bounds> sides(Bounds mark, double width, double height, double gap) {
        double left = mark.getMinX() - gap - width;
        double middle = mark.getCenterX() - width / 2;
        double right = mark.getMaxX() + gap;
        double above = mark.getMinY() - gap - height;
        double beside = mark.getCenterY() - height / 2;
        double below = mark.getMaxY() + gap;
        // A corner's name comes nearer: a diamond has none there
        double in = mark.getWidth() / 4;
        return List.of(new double[]{middle, above}, new double[]{middle, below}, new double[]{right, beside},
                new double[]{left, beside}, new double[]{right - in, above + in}, new double[]{left + in, above + in},
                new double[]{right - in, below - in}, new double[]{left + in, below - in}).stream()
                .<Bounds>map(at -> new BoundingBox(within(at[0], plane.getMinX(), plane.getMaxX() - width),
                        within(at[1], plane.getMinY(), plane.getMaxY() - height), width, height))
                .toList();
    }

    private static double within(double value, double least, double most) {
        return Math.clamp(value, least, Math.max(least, most));
    }

    private int cost(Bounds name, Bounds mark) {
        Bounds round = new BoundingBox(name.getMinX() - APART, name.getMinY() - APART,
                name.getWidth() + 2 * APART, name.getHeight() + 2 * APART);
        List<Bounds> others = taken.stream().filter(each -> !each.equals(mark)).toList();
        return THING * count(taken, name) + CLOSE * count(others, round)
                + LINE * (count(lines, name) + (isAcrossReach(name) ? 1 : 0));
    }

    private static int count(List<Bounds> all, Bounds name) {
        return (int) all.stream().filter(name::intersects).count();
    }

    /** Whether the dashed line runs through a name: some of it lies within and some of it without. */
    private boolean isAcrossReach(Bounds name) {
        if (reach.isEmpty()) {
            return false;
        }
        double nearX = within(reach.getCenterX(), name.getMinX(), name.getMaxX());
        double nearY = within(reach.getCenterY(), name.getMinY(), name.getMaxY());
        double farX = Math.max(Math.abs(name.getMinX() - reach.getCenterX()),
                Math.abs(name.getMaxX() - reach.getCenterX()));
        double farY = Math.max(Math.abs(name.getMinY() - reach.getCenterY()),
                Math.abs(name.getMaxY() - reach.getCenterY()));
        return distance(nearX - reach.getCenterX(), nearY - reach.getCenterY(), -1) < 1
                && distance(farX, farY, 1) > 1;
    }

    /** From the middle, in radii of the dashed line; the line is as wide as it is drawn, and a little air. */
    private double distance(double x, double y, int side) {
        double air = NEAR * -side;
        return Math.hypot(x / Math.max(1, reach.getWidth() / 2 + air), y / Math.max(1, reach.getHeight() / 2 + air));
    }
}
