// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import javafx.scene.input.KeyCode;
import nl.stelling.screens.TablePlan.Spot;

/**
 * Where keys lead in the table.
 *
 * @param rows how many there are
 * @param columns how many there are
 * @param page how many rows are seen at once
 * @param hasHeadings whether the headings can be gone to
 */
record TableKeys(int rows, int columns, int page, boolean hasHeadings) {

    /** The spot after a key; the same spot when the key leads nowhere. */
    Spot after(KeyCode key, boolean isControl, Spot from) {
        int column = from.column();
        return switch (key) {
            case UP -> hasHeadings ? at(from.row() - 1, column) : inReadingOrder(from, -1);
            case DOWN -> hasHeadings ? at(from.row() + 1, column) : inReadingOrder(from, 1);
            case LEFT -> at(from.row(), column - 1);
            case RIGHT -> at(from.row(), column + 1);
            case PAGE_UP -> at(Math.max(0, from.row() - page), column);
            case PAGE_DOWN -> at(from.row() + page, column);
            case HOME -> at(isControl ? 0 : from.row(), 0);
            case END -> at(isControl ? rows - 1 : from.row(), columns - 1);
            default -> from;
        };
    }

    private Spot at(int row, int column) {
        return new Spot(Math.clamp(row, hasHeadings ? TablePlan.HEADINGS : 0, Math.max(rows - 1, 0)),
                Math.clamp(column, 0, columns - 1));
    }

    /** Through a block line by line, then to the next block. */
    private Spot inReadingOrder(Spot from, int step) {
        long line = Math.clamp((long) from.row() * columns + from.column() + step, 0, (long) rows * columns - 1);
        return at((int) (line / columns), (int) (line % columns));
    }
}
