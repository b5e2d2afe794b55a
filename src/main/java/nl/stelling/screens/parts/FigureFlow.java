// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import java.util.function.DoubleSupplier;
import javafx.scene.text.TextFlow;

/** A percentage: its number large, its sign half as large, and the two never apart. */
public final class FigureFlow extends TextFlow {

    private final DoubleSupplier least;

    /**
     * @param text a number and its sign
     * @param least so wide at the least: where what stands beside it is to stand in one column
     */
    public FigureFlow(String text, DoubleSupplier least) {
        this.least = least;
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        getChildren().addAll(Labels.text(text.substring(0, digits), "figure"),
                Labels.text(text.substring(digits), "figure-sign"));
        setAccessibleText(text);
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(Math.ceil(super.computePrefWidth(-1)), least.getAsDouble());
    }

    @Override
    protected double computePrefWidth(double height) {
        return computeMinWidth(height);
    }
}
