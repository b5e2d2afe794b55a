// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import nl.stelling.present.Mark;

/**
 * One mark a hand on a lane: eens stands on the lane, oneens hangs from it, geen van beide lies on it. All marks of all
 * lanes are equally wide, so that lengths compare. A tick stands for each hand that there is still room for.
 */
public final class HandMarks extends Pane {

    /** How much of a slot its mark takes. */
    private static final double SHARE = 0.66;
    /** Slots are no wider than this part of the height. */
    private static final double WIDEST = 0.45;
    /** How long a tick is. */
    private static final double TICK = 7;

    private final Mark mark;
    private final Region lane = new Region();
    private final List<Region> hands = new ArrayList<>();
    private final List<Region> ticks = new ArrayList<>();
    private int units = 1;

    public HandMarks(Mark mark) {
        this.mark = mark;
        lane.getStyleClass().add("line");
        getStyleClass().add("hand-marks");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().add(lane);
    }

    /**
     * Shows so many hands.
     *
     * @param room how many there is room for, at least as many as hands
     * @param name what it says, for who cannot see it
     */
    public void show(int count, int room, String name) {
        units = Math.max(1, room);
        setAccessibleText(name);
        resize(hands, count, "mark", Icons.styleClass(mark));
        resize(ticks, Math.max(0, room - count), "hand-tick");
        requestLayout();
    }

    private void resize(List<Region> drawn, int wanted, String... styleClasses) {
        while (drawn.size() < wanted) {
            Region region = new Region();
            region.getStyleClass().addAll(styleClasses);
            drawn.add(region);
            getChildren().add(region);
        }
        while (drawn.size() > wanted) {
            getChildren().remove(drawn.removeLast());
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return 60;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 200;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 60;
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        double slot = Math.min(getWidth() / units, height * WIDEST);
        double thick = 3;
        double line = switch (mark) {
            case DISAGREE -> 0;
            case NEITHER -> (height - thick) / 2;
            case AGREE, SKIPPED, OPEN, SILENT -> height - thick;
        };
        lane.resizeRelocate(0, line, getWidth(), thick);
        double width = Math.max(1, slot * SHARE);
        for (int i = 0; i < hands.size(); i++) {
            double x = i * slot + (slot - width) / 2;
            double size = mark == Mark.NEITHER ? Math.min(width, height) * 0.8 : height - thick;
            double y = switch (mark) {
                case DISAGREE -> thick;
                case NEITHER -> (height - size) / 2;
                case AGREE, SKIPPED, OPEN, SILENT -> 0;
            };
            hands.get(i).resizeRelocate(x, y, width, size);
        }
        placeTicks(slot, line, thick);
    }

    /** Short, on the side of the lane where hands stand; across it where they lie. None where they would run together. */
    private void placeTicks(double slot, double line, double thick) {
        for (int i = 0; i < ticks.size(); i++) {
            double y = switch (mark) {
                case DISAGREE -> line + thick;
                case NEITHER -> line + (thick - TICK) / 2;
                case AGREE, SKIPPED, OPEN, SILENT -> line - TICK;
            };
            ticks.get(i).setVisible(slot >= TICK);
            ticks.get(i).resizeRelocate(Math.rint((hands.size() + i + 0.5) * slot), y, 2, TICK);
        }
    }
}
