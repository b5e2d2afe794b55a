// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.util.List;
import java.util.function.BiConsumer;
import nl.stelling.statements.Axis;
import nl.stelling.statements.Statement;

/** Whether the statements of a set carry the axes of its map. */
final class Axes {

    /** Fewer statements on which every party speaks, and a party's place on the map is chance. */
    static final int FEWEST = 6;

    private Axes() {}

    /** Reports every axis on which no statement has a direction. */
    static void reportUnused(Cursor set, List<Axis> axes, List<Statement> statements) {
        each(set, axes, (at, axis) -> {
            if (statements.stream().noneMatch(statement -> isOn(statement, axis))) {
                at.maybe("id").problem(Rule.AXIS_WITHOUT_DIRECTION, "");
            }
        });
    }

    /** Reports every axis with few statements on which every party speaks. */
    static void reportThin(Cursor set, List<Axis> axes, List<Statement> statements) {
        each(set, axes, (at, axis) -> {
            long carrying = statements.stream().filter(each -> isOn(each, axis) && each.isCommon()).count();
            if (carrying < FEWEST) {
                at.maybe("id").problem(Rule.THIN_AXIS, Long.toString(carrying), Integer.toString(FEWEST));
            }
        });
    }

    private static void each(Cursor set, List<Axis> axes, BiConsumer<Cursor, Axis> check) {
        List<Cursor> places = set.maybe("axes").list(at -> {
            at.leave();
            return at;
        });
        for (int i = 0; i < axes.size(); i++) {
            check.accept(places.get(i), axes.get(i));
        }
    }

    private static boolean isOn(Statement statement, Axis axis) {
        return statement.placements().stream().anyMatch(placement -> placement.axis().equals(axis.id()));
    }
}
