// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import javafx.scene.control.Label;
import nl.stelling.present.TableView;
import nl.stelling.screens.parts.Labels;

/** The heading of a column. */
final class TableHeading extends TableCell {

    private final Label name = Labels.wrapping("table-party");
    private final Label place = Labels.wrapping("caption");
    private final Label figure = Labels.wrapping("caption");
    /** As wide as the numbers of the statements, before the heading of their names. */
    private final Label number = Labels.onOneLine("", "row-number");
    private boolean isOfStatements;

    TableHeading() {
        super("table-heading");
        number.setVisible(false);
        getChildren().addAll(name, place, figure, number);
    }

    /** @param ofStatements whether the names of the statements stand below it, behind their numbers */
    void show(TableView.Column column, boolean ofStatements) {
        isOfStatements = ofStatements;
        name.setText(column.name());
        place.setText(column.place());
        place.setVisible(!column.place().isEmpty());
        figure.setText(column.figure());
        figure.setVisible(!column.figure().isEmpty());
    }

    @Override
    double needs(double width) {
        double inner = width - left() - snappedRightInset();
        return name.prefHeight(inner) + placeHeight(inner) + height(figure, inner) + snappedTopInset()
                + snappedBottomInset();
    }

    private double left() {
        return isOfStatements ? Title.behind(number) : snappedLeftInset();
    }

    /** The town stands behind the name where there is room, and below it otherwise. */
    private boolean isOnOneLine(double width) {
        return name.prefWidth(-1) * 1.1 + place.prefWidth(-1) <= width;
    }

    private double placeHeight(double width) {
        return isOnOneLine(width) ? 0 : height(place, width);
    }

    private static double height(Label label, double width) {
        return label.isVisible() ? label.prefHeight(width) : 0;
    }

    @Override
    protected void layoutChildren() {
        double x = left();
        double inner = getWidth() - x - snappedRightInset();
        double y = getHeight() - snappedBottomInset() - height(figure, inner);
        figure.resizeRelocate(x, y, inner, height(figure, inner));
        double own = name.prefHeight(inner);
        double nameY = y - placeHeight(inner) - own;
        if (isOnOneLine(inner)) {
            double behind = name.prefWidth(-1) * 1.1;
            double lower = name.getBaselineOffset() - place.getBaselineOffset();
            place.resizeRelocate(x + behind, nameY + lower, inner - behind, place.prefHeight(-1));
            name.resizeRelocate(x, nameY, name.prefWidth(-1), own);
        } else {
            place.resizeRelocate(x, y - height(place, inner), inner, height(place, inner));
            name.resizeRelocate(x, nameY, inner, own);
        }
    }
}
