// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import nl.stelling.screens.TablePlan.Box;
import nl.stelling.screens.TablePlan.Spot;

/** Marks the row and the cell where the voter is. */
final class TableHere {

    private final Pane head;
    private final Pane body;
    private final Region row = new Region();
    private final Region cell = new Region();
    private final Region heading = new Region();

    TableHere(Pane head, Pane body) {
        this.head = head;
        this.body = body;
        row.getStyleClass().add("here-row");
        cell.getStyleClass().add("here-cell");
        heading.getStyleClass().add("here-cell");
        for (Region mark : List.of(row, cell, heading)) {
            mark.setMouseTransparent(true);
            mark.setManaged(false);
            // In front of all cells, also those that come later; nobody has to move it there again
            mark.setViewOrder(-1);
        }
        body.getChildren().addAll(row, cell);
        head.getChildren().add(heading);
    }

    /** @param last the last cell of the row */
    void show(Spot here, Spot last, TablePlan plan, double top, boolean isListed) {
        row.setVisible(isListed);
        cell.setVisible(isListed);
        heading.setVisible(here.row() == TablePlan.HEADINGS);
        if (isListed) {
            Box start = plan.box(new Spot(here.row(), 0));
            Box end = plan.box(last);
            row.resizeRelocate(0, start.y() - top, body.getWidth(), end.y() + end.height() - start.y());
            Box box = plan.box(here);
            cell.resizeRelocate(box.x(), box.y() - top, box.width(), box.height());
        } else if (heading.isVisible()) {
            Box box = plan.box(here);
            heading.resizeRelocate(box.x(), 0, box.width(), head.getHeight());
        }
    }
}
