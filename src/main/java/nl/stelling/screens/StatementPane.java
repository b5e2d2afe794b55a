// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/**
 * A statement above what is counted or read, as large as the room allows: a class reads it from the back row. Where what
 * is read below it leaves no room at any size, the statement is smallest and both scroll.
 */
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

    /** Whether there is something to read below the statement, with which it shares the room. */
    void read(boolean reads) {
        isRead = reads;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double room = getHeight() - getTop().prefHeight(getWidth()) - getBottom().prefHeight(getWidth());
        int step = 0;
        step("step-0");
        while (step + 1 < STEPS && needed() > room) {
            step++;
            step("step-" + step);
        }
        if (isRead && needed() > room) {
            step("step-panel");
        }
        super.layoutChildren();
    }

    private double needed() {
        if (isRead) {
            return content.prefHeight(getWidth());
        }
        double width = getWidth() - content.getPadding().getLeft() - content.getPadding().getRight();
        return text.prefHeight(width) + content.getPadding().getTop() + content.getPadding().getBottom()
                + content.getSpacing();
    }

    private void step(String step) {
        if (!text.getStyleClass().contains(step)) {
            text.getStyleClass().setAll("label", "statement", step);
            text.applyCss();
        }
    }
}
