// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** A statement above what is counted, as large as the room allows: a class reads it from the back row. */
final class StatementPane extends BorderPane {

    /** The steps of the statement's type, the largest first. */
    private static final int STEPS = 4;

    private final Label text;
    private final VBox content;
    private boolean isRead;

    /** @param content what scrolls, with the statement first */
    StatementPane(Label text, VBox content) {
        this.text = text;
        this.content = content;
    }

    /** Whether there is something to read below the statement, which then takes little room. */
    void read(boolean reads) {
        isRead = reads;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (isRead) {
            step("step-panel");
        } else {
            double room = getHeight() - getTop().prefHeight(getWidth()) - getBottom().prefHeight(getWidth())
                    - content.getPadding().getTop() - content.getPadding().getBottom() - content.getSpacing();
            double width = getWidth() - content.getPadding().getLeft() - content.getPadding().getRight();
            int step = 0;
            step("step-0");
            while (step + 1 < STEPS && text.prefHeight(width) > room) {
                step++;
                step("step-" + step);
            }
        }
        super.layoutChildren();
    }

    private void step(String step) {
        if (!text.getStyleClass().contains(step)) {
            text.getStyleClass().setAll("label", "statement", step);
            text.applyCss();
        }
    }
}
