// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.Pane;
import nl.stelling.present.TableView;
import nl.stelling.screens.TablePlan.Spot;
import nl.stelling.screens.parts.Ems;

/** How wide and how high the cells of the table are. */
final class TableSizes {

    private static final double TITLE_EMS = 16;
    /** No title of a usual length needs more: what is left belongs to the parties. */
    private static final double WIDE_TITLE_EMS = 22.5;
    private static final double WORD_EMS = 10.6;
    private static final double SIGN_EMS = 7.4;
    /** Narrower than this the words drop, whatever the room. */
    private static final double WORDS_FROM_EMS = 53;
    private static final double GROUP_EMS = 2.2;
    private static final double ROW_EMS = 2.45;
    /** Of so many of the longest titles the height is known before they are seen. */
    private static final int MEASURED = 5;

    private final Ems ems;
    private final TableCell.Title ruler = new TableCell.Title();
    private boolean isInBlocks;
    private double measuredWidth = -1;
    private double titleHeight;
    private double lineHeight;
    private double headHeight;
    private TablePlan.Groups groups = TablePlan.Groups.NONE;

    /** @param pane where what is measured takes its style from */
    TableSizes(Ems ems, Pane pane) {
        this.ems = ems;
        ruler.setManaged(false);
        pane.getChildren().add(ruler);
    }

    void setInBlocks(boolean toBlocks) {
        isInBlocks = toBlocks;
        forget();
    }

    /** What is shown has changed: all is measured anew. */
    void forget() {
        measuredWidth = -1;
    }

    TablePlan plan(TableView view, double width, double above, int first) {
        double titleWidth = isInBlocks
                ? width
                : Math.max(ems.of(1), width - columnWidth(view, width) * (1 + shown(view, width)));
        if (measuredWidth != width) {
            measure(view, titleWidth);
            measuredWidth = width;
        }
        int columns = view.columns().size();
        return isInBlocks
                ? new TablePlan.Blocks(view.rows().size(), columns, width, above, titleHeight, lineHeight)
                : new TablePlan.Columns(view.rows().size(), columns, first, shown(view, width), titleWidth,
                        columnWidth(view, width), titleHeight, hasWords(view, width), groups);
    }

    private void measure(TableView view, double titleWidth) {
        // In whole pixels: a line between two of them would be grey
        headHeight = Math.ceil(ems.of(ROW_EMS));
        lineHeight = headHeight;
        titleHeight = headHeight;
        groups = new TablePlan.Groups(IntStream.range(0, view.rows().size())
                .filter(row -> !view.rows().get(row).theme().isEmpty()).boxed().toList(), groupHeight());
        List<TableView.Row> longest = view.rows().stream()
                .sorted(Comparator.comparingInt((TableView.Row row) -> -row.title().length())).limit(MEASURED).toList();
        for (TableView.Row row : longest) {
            ruler.show(row, groupHeight());
            titleHeight = Math.max(titleHeight, Math.ceil(ruler.needs(titleWidth)));
        }
    }

    /** How high the line above a group is; none where a block has its theme in it. */
    double groupHeight() {
        return isInBlocks ? 0 : Math.ceil(ems.of(GROUP_EMS));
    }

    private static int parties(TableView view) {
        return view.columns().size() - TablePlan.FIXED;
    }

    private boolean hasWords(TableView view, double width) {
        return width >= ems.of(WORDS_FROM_EMS) && ems.of(TITLE_EMS + WORD_EMS * (1 + parties(view))) <= width;
    }

    private double columnWidth(TableView view, double width) {
        double each = (width - ems.of(WIDE_TITLE_EMS)) / (1 + parties(view));
        return hasWords(view, width)
                ? Math.floor(ems.of(WORD_EMS))
                : Math.clamp(Math.floor(each), Math.floor(ems.of(SIGN_EMS)), Math.floor(ems.of(WORD_EMS)));
    }

    /** How wide a column of signs is: what one step across comes to. */
    double columnWidth() {
        return ems.of(SIGN_EMS);
    }

    private int shown(TableView view, double width) {
        int room = (int) ((width - ems.of(TITLE_EMS)) / columnWidth(view, width)) - 1;
        return Math.clamp(room, 1, Math.max(1, parties(view)));
    }

    int clampFirst(TableView view, double width, int first) {
        return Math.clamp(first, 0, Math.max(0, parties(view) - shown(view, width)));
    }

    /** Whether there are more parties than there is room for. */
    boolean isAcross(TableView view, double width) {
        return !isInBlocks && shown(view, width) < parties(view);
    }

    double headHeight() {
        return headHeight;
    }

    double leastHeight() {
        return ems.of(1);
    }

    boolean growHead(double needed) {
        boolean isGrown = needed > headHeight + 0.5;
        headHeight = isGrown ? Math.ceil(needed) : headHeight;
        return isGrown;
    }

    /** Makes room for what a cell needs; whether there was too little. */
    boolean grow(Spot spot, double needed, boolean hasHeadings) {
        boolean isTitle = hasHeadings || spot.column() == 0;
        boolean isGrown = needed > (isTitle ? titleHeight : lineHeight) + 0.5;
        if (isGrown && isTitle) {
            titleHeight = Math.ceil(needed);
        } else if (isGrown) {
            lineHeight = Math.ceil(needed);
        }
        return isGrown;
    }
}
