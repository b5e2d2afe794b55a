// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.function.DoubleConsumer;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import nl.stelling.screens.parts.Ems;

/** What scrolls the table: a bar down, in pixels, and above the headings the way to the next parties. */
final class TableBars {

    /** The heading of the statements, in one line. */
    private static final double HEADING_EMS = 2.1;

    final ScrollBar down = new ScrollBar();
    final TableParties parties;
    private final Ems ems;
    private double pushed;

    TableBars(Ems ems, DoubleConsumer onDown, DoubleConsumer onAcross) {
        this.ems = ems;
        parties = new TableParties(onAcross::accept);
        down.setOrientation(Orientation.VERTICAL);
        down.valueProperty().addListener((_, _, value) -> onDown.accept(value.doubleValue()));
    }

    double width() {
        return down.prefWidth(-1);
    }

    /** How high the headings must be for the way to the other parties to stand above that of the statements. */
    double headHeight() {
        return parties.prefHeight(-1) + ems.of(HEADING_EMS);
    }

    /** To how many parties a push across comes; what is left over counts with the next. */
    int pushed(double by, double columnWidth) {
        pushed += by;
        int columns = (int) (pushed / columnWidth);
        pushed -= columns * columnWidth;
        return columns;
    }

    /**
     * What is seen.
     *
     * @param step how far one step down goes
     */
    record Seen(double top, int first, double step) {}

    /** Sets them out beside what stands in the body, and above it. */
    void layout(TablePlan plan, Region body, Seen seen) {
        showDown(plan.height(), body.getHeight(), seen.top(), seen.step());
        down.resizeRelocate(body.getWidth(), body.getLayoutY(), width(), body.getHeight());
        boolean isApart = false;
        if (plan instanceof TablePlan.Columns columns) {
            int all = columns.columns() - TablePlan.FIXED;
            isApart = columns.shown() < all;
            if (isApart) {
                parties.show(seen.first(), columns.shown(), all);
                double x = plan.box(new TablePlan.Spot(0, TablePlan.FIXED + seen.first())).x();
                double wide = Math.min(x, parties.prefWidth(-1));
                parties.resizeRelocate(Math.floor(x - wide), 0, wide, parties.prefHeight(-1));
            }
        }
        parties.setVisible(isApart);
    }

    /** @param all the height of everything, of which {@code shown} is seen from {@code top} */
    private void showDown(double all, double shown, double top, double step) {
        double most = Math.max(0, all - shown);
        down.setVisible(most > 0);
        down.setMax(most);
        down.setVisibleAmount(most * shown / Math.max(1, all));
        down.setUnitIncrement(step);
        down.setBlockIncrement(shown);
        down.setValue(top);
    }
}
