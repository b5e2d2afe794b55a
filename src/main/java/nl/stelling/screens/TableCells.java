// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.layout.Pane;
import nl.stelling.present.Mark;
import nl.stelling.present.TableView;
import nl.stelling.screens.TablePlan.Spot;

/** The cells that are shown, and those that wait to be shown again. */
final class TableCells {

    /** Cells of one kind can stand in for each other. */
    private record Kind(Class<? extends TableCell> type, Mark mark, boolean isVoter) {}

    /**
     * How cells look.
     *
     * @param hasWords whether words stand beside signs
     * @param hasNames whether each says whose it is
     * @param groupHeight how high the line above a group is; 0 where there is none
     */
    record Look(boolean hasWords, boolean hasNames, double groupHeight) {

        static final Look HEADING = new Look(true, false, 0);
    }

    private final Map<Spot, TableCell> shown = new HashMap<>();
    private final Map<TableCell, Kind> kinds = new HashMap<>();
    private final Map<Kind, Deque<TableCell>> waiting = new HashMap<>();
    private final Pane pane;

    TableCells(Pane pane) {
        this.pane = pane;
    }

    /** The spot at a point of the pane, or an empty list. */
    List<Spot> at(Point2D point) {
        return !pane.contains(point)
                ? List.of()
                : shown.values().stream().filter(cell -> cell.getBoundsInParent().contains(point))
                        .map(TableCell::spot).toList();
    }

    /** The cell of a spot, or an empty list when it is out of sight. */
    List<TableCell> at(Spot spot) {
        TableCell cell = shown.get(spot);
        return cell == null ? List.of() : List.of(cell);
    }

    /** Lets everything go, before other things are shown. */
    void clear() {
        keep(List.of());
        hideRest();
    }

    /** Hides what nothing was shown with since it was let go. */
    void hideRest() {
        waiting.values().forEach(cells -> cells.forEach(cell -> cell.setVisible(false)));
    }

    /** Lets go of what stands elsewhere. */
    void keep(List<Spot> spots) {
        Set<Spot> kept = new HashSet<>(spots);
        for (Iterator<TableCell> each = shown.values().iterator(); each.hasNext();) {
            TableCell cell = each.next();
            if (!kept.contains(cell.spot())) {
                each.remove();
                waiting.computeIfAbsent(kind(cell), _ -> new ArrayDeque<>()).push(cell);
            }
        }
    }

    private Kind kind(TableCell cell) {
        return Objects.requireNonNull(kinds.get(cell));
    }

    /** Shows a spot of a view, if it is not shown yet. */
    TableCell show(Spot spot, TableView view, Look look) {
        TableCell there = shown.get(spot);
        if (there != null) {
            return there;
        }
        return spot.row() == TablePlan.HEADINGS ? heading(spot, view) : body(spot, view, look);
    }

    private TableCell heading(Spot spot, TableView view) {
        TableView.Column column = view.columns().get(spot.column());
        TableHeading cell = (TableHeading) free(
                new Kind(TableHeading.class, Mark.OPEN, spot.column() == 1), TableHeading::new);
        cell.show(column, spot.column() == 0);
        return taken(cell, spot, column::aloud);
    }

    private TableCell body(Spot spot, TableView view, Look look) {
        TableView.Row row = view.rows().get(spot.row());
        Supplier<String> aloud = () -> row.alouds().get(spot.column());
        if (spot.column() == 0) {
            TableCell.Title cell = (TableCell.Title) free(new Kind(TableCell.Title.class, Mark.OPEN, false),
                    TableCell.Title::new);
            cell.show(row, look.groupHeight());
            return taken(cell, spot, aloud);
        }
        TableView.Cell stance = row.cells().get(spot.column());
        boolean isVoter = spot.column() == 1;
        TableCell.Stance cell = (TableCell.Stance) free(new Kind(TableCell.Stance.class, stance.mark(), isVoter),
                () -> new TableCell.Stance(stance.mark(), isVoter));
        cell.show(stance.word(), look.hasWords(), look.hasNames() ? view.columns().get(spot.column()).name() : "");
        return taken(cell, spot, aloud);
    }

    private TableCell free(Kind kind, Supplier<? extends TableCell> maker) {
        Deque<TableCell> free = waiting.computeIfAbsent(kind, _ -> new ArrayDeque<>());
        if (!free.isEmpty()) {
            return free.pop();
        }
        TableCell made = maker.get();
        kinds.put(made, kind);
        pane.getChildren().add(made);
        // Its height is asked for at once, and depends on its style
        made.applyCss();
        return made;
    }

    private TableCell taken(TableCell cell, Spot spot, Supplier<String> aloud) {
        cell.take(spot, aloud);
        shown.put(spot, cell);
        return cell;
    }
}
