// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.function.Supplier;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import nl.stelling.present.Mark;
import nl.stelling.present.TableView;
import nl.stelling.screens.TablePlan.Spot;
import nl.stelling.screens.parts.Icons;
import nl.stelling.screens.parts.Labels;
import nl.stelling.screens.parts.MarkIcon;

/**
 * A cell of the table, used for one spot after another: what is scrolled out of sight shows what is scrolled into it. It
 * never changes its style classes, for that would cost more than everything else.
 */
abstract sealed class TableCell extends Region permits TableHeading, TableCell.Title, TableCell.Stance {

    private Spot spot = new Spot(0, 0);
    private Supplier<String> aloud = () -> "";
    private double measuredWidth = -1;
    private double measured;

    TableCell(String... styleClasses) {
        getStyleClass().add("table-cell");
        getStyleClass().addAll(styleClasses);
        setAccessibleRole(AccessibleRole.TABLE_CELL);
        setVisible(false);
        // What it shows never moves what stands around it
        setManaged(false);
    }

    Spot spot() {
        return spot;
    }

    /** How high it must be at this width, reckoned once for what it shows. */
    double needed(double width) {
        if (width != measuredWidth) {
            measuredWidth = width;
            measured = needs(width);
        }
        return measured;
    }

    /** Takes a spot; what it says aloud is made when somebody listens. */
    void take(Spot other, Supplier<String> otherAloud) {
        spot = other;
        aloud = otherAloud;
        measuredWidth = -1;
        setVisible(true);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> aloud.get();
            case ROW_INDEX -> spot.row();
            case COLUMN_INDEX -> spot.column();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    /** How high it must be at this width. */
    abstract double needs(double width);

    private static void place(Region part, double x, double width, double height) {
        if (!part.isVisible()) {
            return;
        }
        double own = Math.min(height, part.prefHeight(width));
        part.resizeRelocate(x, (height - own) / 2, width, own);
    }

    /** A statement, with its number and its theme where the rows are in that order: within it, or on a line above it. */
    static final class Title extends TableCell {

        private final Label number = Labels.onOneLine("", "row-number");
        private final Label theme = Labels.wrapping("caption");
        private final Label group = Labels.onOneLine("", "table-group");
        private final Label title = Labels.wrapping("row-title");
        private final Region heavy = Icons.icon("important");

        private double groupHeight;

        Title() {
            super("table-title");
            getChildren().addAll(number, theme, group, title, heavy);
        }

        /** @param above how high the line above it is that its theme stands on, or 0 */
        void show(TableView.Row row, double above) {
            groupHeight = above;
            group.setText(row.theme());
            group.setVisible(above > 0 && !row.theme().isEmpty());
            number.setText(String.valueOf(row.number()));
            theme.setText(row.theme());
            theme.setVisible(above <= 0 && !row.theme().isEmpty());
            title.setText(row.title());
            heavy.setVisible(row.isHeavy());
        }

        /** Where titles begin: as far in behind every number, so that they stand below each other. */
        static double behind(Label number) {
            return 1.35 * widthOf(number);
        }

        private static double widthOf(Label number) {
            return Math.max(number.minWidth(-1), number.prefWidth(-1));
        }

        private double textWidth(double width) {
            return width - behind(number) - 2 * heavy.prefWidth(-1);
        }

        @Override
        double needs(double width) {
            double text = textWidth(width);
            return title.prefHeight(text) + (theme.isVisible() ? theme.prefHeight(text) : 0)
                    + snappedTopInset() + snappedBottomInset();
        }

        @Override
        protected void layoutChildren() {
            double x = behind(number);
            double text = Math.min(textWidth(getWidth()), title.prefWidth(-1));
            double own = title.prefHeight(text);
            double above = theme.isVisible() ? theme.prefHeight(textWidth(getWidth())) : 0;
            double y = Math.max(0, (getHeight() - own - above) / 2);
            number.resizeRelocate(0, y + above, widthOf(number), number.prefHeight(-1));
            theme.resizeRelocate(x, y, textWidth(getWidth()), above);
            title.resizeRelocate(x, y + above, text, own);
            group.resizeRelocate(x, -groupHeight, group.prefWidth(-1), groupHeight);
            double icon = heavy.prefWidth(-1);
            heavy.resizeRelocate(x + text + icon * 0.7, y + above + (number.prefHeight(-1) - icon) / 2, icon, icon);
        }
    }

    /** What one voice says: a sign, its word where there is room, and whose it is where no heading says so. */
    static final class Stance extends TableCell {

        private static final double NAME_SHARE = 0.42;

        private final Label name = Labels.wrapping("table-name");
        private final Label word;
        private final MarkIcon icon;

        Stance(Mark mark, boolean isVoter) {
            super("table-stance", isVoter ? "voter" : "party");
            icon = new MarkIcon(mark);
            word = Labels.wrapping("mark-word", Icons.styleClass(mark));
            getChildren().addAll(name, icon, word);
        }

        /** @param nameText whose it is, or empty */
        void show(String wordText, boolean hasWord, String nameText) {
            if (hasWord) {
                word.setText(wordText);
            }
            word.setVisible(hasWord);
            name.setText(nameText);
            name.setVisible(!nameText.isEmpty());
        }

        /** Whether a sign stands alone. */
        boolean isMute() {
            return !word.isVisible();
        }

        private double nameWidth(double width) {
            return name.isVisible() ? width * NAME_SHARE : 0;
        }

        private double wordX(double width) {
            return snappedLeftInset() + nameWidth(width) + icon.prefWidth(-1) * 1.36;
        }

        @Override
        double needs(double width) {
            double wordHeight = word.isVisible() ? word.prefHeight(width - wordX(width)) : 0;
            double nameHeight = name.isVisible() ? name.prefHeight(nameWidth(width)) : 0;
            return Math.max(wordHeight, nameHeight) + snappedTopInset() + snappedBottomInset();
        }

        @Override
        protected void layoutChildren() {
            double side = icon.prefWidth(-1);
            place(name, snappedLeftInset(), nameWidth(getWidth()) - snappedLeftInset(), getHeight());
            icon.resizeRelocate(snappedLeftInset() + nameWidth(getWidth()), (getHeight() - side) / 2, side, side);
            place(word, wordX(getWidth()), getWidth() - wordX(getWidth()), getHeight());
        }
    }
}
