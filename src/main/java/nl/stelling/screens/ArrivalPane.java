// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import nl.stelling.screens.parts.Scrolling;

/**
 * Scrolls to what is looked at as soon as it has its place, in the same frame; while more comes above it, it stays where
 * it stands in the window.
 */
final class ArrivalPane extends BorderPane {

    private final ScrollPane scroll;
    private final Supplier<Node> target;
    private final BooleanSupplier isGrowing;
    private final Runnable whenThere;
    private boolean isArriving;
    private boolean wasGrowing;

    /**
     * @param target what is looked at; what the pane scrolls, for its top
     * @param isGrowing whether more is to come
     * @param whenThere what else is to be done on arrival
     */
    ArrivalPane(ScrollPane scroll, Supplier<Node> target, BooleanSupplier isGrowing, Runnable whenThere) {
        this.scroll = scroll;
        this.target = target;
        this.isGrowing = isGrowing;
        this.whenThere = whenThere;
    }

    /** Scrolls there when next laid out. */
    void arrive() {
        isArriving = true;
        requestLayout();
    }

    /** Does not. */
    void stay() {
        isArriving = false;
    }

    @Override
    protected void layoutChildren() {
        Node looked = target.get();
        double top = Scrolling.top(scroll, looked);
        super.layoutChildren();
        scroll.layout();
        if (isArriving && scroll.getViewportBounds().getHeight() > 0) {
            isArriving = false;
            if (looked.equals(scroll.getContent())) {
                scroll.setVvalue(0);
            } else {
                Scrolling.to(scroll, looked);
            }
            whenThere.run();
        } else if (wasGrowing) {
            Scrolling.to(scroll, looked, top);
        }
        wasGrowing = isGrowing.getAsBoolean();
    }
}
