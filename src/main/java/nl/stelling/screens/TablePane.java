// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import nl.stelling.present.TableView;
import nl.stelling.screens.TablePlan.Box;
import nl.stelling.screens.TablePlan.Spot;
import nl.stelling.screens.parts.Ems;

/** Sets out and scrolls the cells of the table: down smoothly, across by whole parties. */
final class TablePane extends Region {

    private final Pane head = new TableGround();
    private final Pane body = new TableGround();
    private final Rectangle clip = new Rectangle();
    private final VBox above = new VBox();
    private final TableCells headings = new TableCells(head);
    private final TableCells cells = new TableCells(body);
    private final TableHere marks = new TableHere(head, body);
    final TableBars bars;
    private final TableSizes sizes;
    private TableView view;
    private TablePlan plan;
    private Spot here = new Spot(0, 0);
    private boolean isToReveal;
    private double top;
    private int first;

    TablePane(TableView view, Ems ems) {
        this.view = view;
        sizes = new TableSizes(ems, body);
        bars = new TableBars(ems, value -> scrollTo(value, first), value -> scrollTo(top, (int) Math.round(value)));
        plan = sizes.plan(view, 1, 0, 0);
        head.getStyleClass().add("table-heads");
        // Cells stick out of it, and are cut off there
        body.getStyleClass().addAll("viewport", "table-body");
        body.setClip(clip);
        body.getChildren().add(above);
        getChildren().addAll(head, body, bars.down, bars.parties);
        addEventHandler(ScrollEvent.SCROLL, this::turned);
    }

    void show(TableView next) {
        view = next;
        sizes.forget();
        headings.clear();
        cells.clear();
        requestLayout();
    }

    void fit(boolean isInBlocks, List<Node> nodesAbove) {
        sizes.setInBlocks(isInBlocks);
        above.getChildren().setAll(nodesAbove);
        head.setVisible(!isInBlocks);
        getStyleClass().setAll(isInBlocks ? "in-blocks" : "in-columns");
        show(view);
    }

    /** Brings a spot in sight. */
    void reveal(Spot spot) {
        here = spot;
        isToReveal = true;
        requestLayout();
    }

    boolean hasHeadings() {
        return plan instanceof TablePlan.Columns;
    }

    /** How many rows are seen at once, less one. */
    int page() {
        return plan instanceof TablePlan.Columns columns
                ? Math.max(1, (int) (body.getHeight() / columns.rowHeight()) - 1)
                : 1;
    }

    List<TableCell> cell(Spot spot) {
        return spot.row() == TablePlan.HEADINGS ? headings.at(spot) : cells.at(spot);
    }

    /** The spot at a point, or an empty list. */
    List<Spot> spotAt(double x, double y) {
        List<Spot> found = headings.at(head.parentToLocal(x, y));
        return found.isEmpty() ? cells.at(body.parentToLocal(x, y)) : found;
    }

    private void turned(ScrollEvent event) {
        scrollTo(top - event.getDeltaY(), first + bars.pushed(-event.getDeltaX(), sizes.columnWidth()));
        event.consume();
    }

    private void scrollTo(double otherTop, int otherFirst) {
        if (otherTop != top || otherFirst != first) {
            top = otherTop;
            first = otherFirst;
            requestLayout();
        }
    }

    @Override
    protected double computeMinHeight(double width) {
        return sizes.leastHeight();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - bars.width();
        double aboveHeight = above.getChildren().isEmpty() ? 0 : above.prefHeight(width);
        boolean isGrown = true;
        // What turns out to need more room makes its row higher; what is seen decides, for nobody looks at the rest
        for (int i = 0; i < 4 && isGrown; i++) {
            first = sizes.clampFirst(view, width, first);
            plan = sizes.plan(view, width, aboveHeight, first);
            layoutPanes(width);
            revealed();
            top = Math.clamp(top, 0, Math.max(0, plan.height() - body.getHeight()));
            boolean isHeadGrown = headings();
            isGrown = cells() || isHeadGrown;
        }
        isToReveal = false;
        above.resizeRelocate(0, -top, width, aboveHeight);
        mark();
        bars.layout(plan, body, new TableBars.Seen(top, first, sizes.columnWidth() / 3));
    }

    private void layoutPanes(double width) {
        double headHeight = hasHeadings() ? sizes.headHeight() : 0;
        double height = Math.max(0, getHeight() - headHeight);
        head.setVisible(hasHeadings() && !view.rows().isEmpty());
        head.resizeRelocate(0, 0, width, headHeight);
        body.resizeRelocate(0, headHeight, width, height);
        clip.setWidth(width);
        clip.setHeight(height);
    }

    private void revealed() {
        if (!isToReveal) {
            return;
        }
        if (plan instanceof TablePlan.Columns columns && here.column() >= TablePlan.FIXED) {
            int party = here.column() - TablePlan.FIXED;
            first = Math.clamp(first, Math.max(0, party - columns.shown() + 1), party);
            plan = sizes.plan(view, body.getWidth(), above.getHeight(), first);
        }
        if (here.row() >= 0) {
            Box box = plan.box(here);
            top = Math.min(Math.max(top, box.y() + box.height() - body.getHeight()), box.y());
            top = here.row() == 0 && here.column() == 0 ? 0 : top;
        }
    }

    private boolean headings() {
        if (!(plan instanceof TablePlan.Columns columns)) {
            headings.clear();
            return false;
        }
        headings.keep(columns.headings());
        boolean isGrown = sizes.isAcross(view, body.getWidth()) && sizes.growHead(bars.headHeight());
        for (Spot spot : columns.headings()) {
            TableCell cell = headings.show(spot, view, TableCells.Look.HEADING);
            Box box = columns.box(spot);
            cell.resizeRelocate(box.x(), 0, box.width(), sizes.headHeight());
            isGrown |= sizes.growHead(cell.needed(box.width()));
        }
        headings.hideRest();
        return isGrown;
    }

    private boolean cells() {
        List<Spot> spots = plan.between(top, top + body.getHeight());
        cells.keep(spots);
        boolean hasWords = !(plan instanceof TablePlan.Columns columns) || columns.hasWords();
        boolean isGrown = false;
        for (Spot spot : spots) {
            TableCell cell = cells.show(spot, view, new TableCells.Look(hasWords, !hasHeadings(), sizes.groupHeight()));
            Box box = plan.box(spot);
            cell.resizeRelocate(box.x(), box.y() - top, box.width(), box.height());
            isGrown |= sizes.grow(spot, cell.needed(box.width()), hasHeadings());
        }
        cells.hideRest();
        return isGrown;
    }

    private void mark() {
        boolean isListed = here.row() >= 0 && here.row() < view.rows().size();
        Spot last = new Spot(here.row(), hasHeadings() ? 0 : view.columns().size() - 1);
        marks.show(here, last, plan, top, isListed);
    }
}
