// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Content, and a drawing at the foot that takes what height the content leaves, within limits; where that is too little,
 * the content scrolls.
 */
public final class Grounded extends Pane {

    private final Region content;
    private final ScrollPane scroll;
    private final Region ground;
    private final double leastEms;
    private final double mostEms;
    private final Ems ems;

    /**
     * @param leastEms how high the drawing is at the least
     * @param mostEms and at the most
     */
    public Grounded(Region content, Region ground, double leastEms, double mostEms, Ems ems) {
        this.content = content;
        this.ground = ground;
        this.leastEms = leastEms;
        this.mostEms = mostEms;
        this.ems = ems;
        scroll = Scrolling.of(content);
        getChildren().addAll(scroll, ground);
    }

    @Override
    protected void layoutChildren() {
        double low = 0;
        if (ground.isManaged()) {
            double left = getHeight() - content.prefHeight(getWidth());
            low = snapSizeY(Math.clamp(left, ems.of(leastEms), ems.of(mostEms)));
        }
        scroll.resizeRelocate(0, 0, getWidth(), getHeight() - low);
        ground.resizeRelocate(0, getHeight() - low, getWidth(), low);
    }
}
