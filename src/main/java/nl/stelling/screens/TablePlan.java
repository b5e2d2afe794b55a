// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where the cells of the table stand: below headings in columns, or with little room in a block for each statement.
 * Heights count from the top of the first row.
 */
sealed interface TablePlan {

    /** The columns of the statement and of the voter: they stay when the others are scrolled. */
    int FIXED = 2;
    /** The row of the headings. */
    int HEADINGS = -1;

    /** A cell by its row and column. */
    record Spot(int row, int column) {}

    /** The room of a cell. */
    record Box(double x, double y, double width, double height) {}

    Box box(Spot spot);

    /** The height of all rows together. */
    double height();

    /** The cells of which anything stands between two heights, row by row. */
    List<Spot> between(double top, double bottom);

    /**
     * Rows that a line above them gathers in groups.
     *
     * @param firsts the first row of every group, lowest first
     * @param height of the line
     */
    record Groups(List<Integer> firsts, double height) {

        static final Groups NONE = new Groups(List.of(), 0);

        public Groups {
            firsts = List.copyOf(firsts);
        }

        /** How high the lines are that stand above a row, and its own. */
        double above(int row) {
            int found = Collections.binarySearch(firsts, row);
            return height * (found < 0 ? -found - 1 : found + 1);
        }

        /** How high the line of this row is, if it is the first of a group. */
        double of(int row) {
            return above(row) - above(row - 1);
        }
    }

    /**
     * Below headings, each row equally high.
     *
     * @param columns how many there are, with the fixed ones
     * @param first the first party that is shown, from 0
     * @param shown how many parties there is room for
     * @param hasWords whether the words stand beside their signs
     */
    record Columns(int rows, int columns, int first, int shown, double titleWidth, double columnWidth,
            double rowHeight, boolean hasWords, Groups groups) implements TablePlan {

        @Override
        public Box box(Spot spot) {
            double y = y(spot.row());
            return switch (spot.column()) {
                case 0 -> new Box(0, y, titleWidth, rowHeight);
                case 1 -> new Box(titleWidth, y, columnWidth, rowHeight);
                default -> new Box(titleWidth + (spot.column() - 1 - first) * columnWidth, y, columnWidth, rowHeight);
            };
        }

        @Override
        public double height() {
            return y(rows);
        }

        private double y(int row) {
            return row * rowHeight + groups.above(row);
        }

        @Override
        public List<Spot> between(double top, double bottom) {
            List<Spot> spots = new ArrayList<>();
            for (int row = 0; row < rows && y(row) - groups.of(row) < bottom; row++) {
                if (y(row) + rowHeight > top) {
                    addRow(row, spots);
                }
            }
            return spots;
        }

        /** The headings of the columns that are shown. */
        List<Spot> headings() {
            List<Spot> spots = new ArrayList<>();
            addRow(HEADINGS, spots);
            return spots;
        }

        private void addRow(int row, List<Spot> spots) {
            for (int column = 0; column < FIXED; column++) {
                spots.add(new Spot(row, column));
            }
            for (int party = first; party < Math.min(first + shown, columns - FIXED); party++) {
                spots.add(new Spot(row, party + FIXED));
            }
        }
    }

    /**
     * A block for each statement: its title, then a line for each voice.
     *
     * @param above room above the first block
     */
    record Blocks(int rows, int columns, double width, double above, double titleHeight,
            double lineHeight) implements TablePlan {

        private double blockHeight() {
            return titleHeight + (columns - 1) * lineHeight;
        }

        @Override
        public Box box(Spot spot) {
            double y = above + spot.row() * blockHeight();
            return spot.column() == 0
                    ? new Box(0, y, width, titleHeight)
                    : new Box(0, y + titleHeight + (spot.column() - 1) * lineHeight, width, lineHeight);
        }

        @Override
        public double height() {
            return above + rows * blockHeight();
        }

        @Override
        public List<Spot> between(double top, double bottom) {
            List<Spot> spots = new ArrayList<>();
            int last = Math.min(rows, (int) Math.ceil((bottom - above) / blockHeight()));
            for (int row = Math.max(0, (int) ((top - above) / blockHeight())); row < last; row++) {
                double lines = above + row * blockHeight() + titleHeight;
                if (lines > top) {
                    spots.add(new Spot(row, 0));
                }
                int end = Math.min(columns, 1 + (int) Math.ceil((bottom - lines) / lineHeight));
                for (int column = Math.max(1, 1 + (int) ((top - lines) / lineHeight)); column < end; column++) {
                    spots.add(new Spot(row, column));
                }
            }
            return spots;
        }
    }
}
