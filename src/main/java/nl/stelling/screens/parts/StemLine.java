// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.animation.Interpolator;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import nl.stelling.present.LineView;
import nl.stelling.present.LineView.Slot;
import nl.stelling.present.Mark;

/**
 * A voice as one line: above it agree, on it neither, below it disagree, broken where a programme is silent. Its sizes
 * come from its own height, so that the style sheet decides them.
 */
public final class StemLine extends Pane {

    private static final double NUMBER_SHARE = 0.24;

    private final StemShapes shapes = new StemShapes();
    private final StemNumbers numbers = new StemNumbers(this);
    private final Region frame = new Region();
    private final Motion sliding = new Motion(frame, frame.translateXProperty(), 0, Motion.SLIDE,
            Interpolator.EASE_BOTH);
    private final Scale scale = new Scale();
    private final Motion growing = new Motion(shapes.fresh(), scale.yProperty(), 1, Motion.GROW,
            Interpolator.EASE_OUT);
    private final Region light = new Region();
    private final boolean hasNumbers;
    private List<Slot> slots = List.of();
    private int lit = -1;
    private int framed = -1;
    private int fresh = -1;
    /** For what width and height the shapes are drawn. */
    private double drawnWidth = -1;
    private double drawnHeight = -1;

    /** @param hasNumbers whether the statements' numbers stand below, as many as there is room for */
    public StemLine(boolean hasNumbers) {
        this.hasNumbers = hasNumbers;
        getStyleClass().add("stem-line");
        frame.getStyleClass().add("here-frame");
        frame.setMouseTransparent(true);
        light.getStyleClass().add("column-light");
        light.setMouseTransparent(true);
        light.setVisible(false);
        shapes.fresh().getTransforms().add(scale);
        getChildren().add(light);
        getChildren().addAll(shapes.nodes());
        getChildren().add(frame);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    /** Lets a click on a statement's place do something with its index. */
    public void onChosen(IntConsumer action) {
        setOnMouseClicked(event -> {
            int index = (int) (event.getX() / (getWidth() / slots.size()));
            if (index >= 0 && index < slots.size()) {
                action.accept(index);
            }
        });
    }

    /** Lets the mouse over a statement's place do something with its index; -1 when it leaves the line. */
    public void onPointed(IntConsumer action) {
        setOnMouseMoved(event -> action.accept(
                Math.clamp((int) (event.getX() / (getWidth() / slots.size())), 0, slots.size() - 1)));
        setOnMouseExited(_ -> action.accept(-1));
    }

    /** Lights the place of a statement by its index; -1 lights none. */
    public void light(int index) {
        lit = index;
        light.setVisible(index >= 0);
        requestLayout();
    }

    /** Shows a line. One mark that is another than before is what a voter just made: it grows from the line. */
    public void show(LineView line) {
        setAccessibleText(line.name());
        List<Slot> former = slots;
        slots = line.slots();
        frame.setVisible(slots.stream().anyMatch(Slot::isHere));
        if (former.size() != slots.size()) {
            light(-1);
            fresh = -1;
        } else if (!former.equals(slots)) {
            freshen(former);
        }
        if (!former.equals(slots)) {
            drawnWidth = -1;
            requestLayout();
        }
    }

    private void freshen(List<Slot> former) {
        List<Integer> others = IntStream.range(0, slots.size())
                .filter(i -> !isSame(slots.get(i), former.get(i))).boxed().toList();
        if (others.size() == 1) {
            fresh = others.getFirst();
            shapes.freshen(slots.get(fresh).mark());
            growing.from(0);
        } else if (!others.isEmpty()) {
            fresh = -1;
        }
    }

    private static boolean isSame(Slot slot, Slot former) {
        return slot.mark() == former.mark() && slot.isHeavy() == former.isHeavy();
    }

    @Override
    protected void layoutChildren() {
        double numberHeight = hasNumbers ? getHeight() * NUMBER_SHARE : 0;
        double lineY = snapPositionY((getHeight() - numberHeight) / 2);
        double unit = (getHeight() - numberHeight) * 0.21;
        if (drawnWidth != getWidth() || drawnHeight != getHeight()) {
            draw(lineY, unit);
            drawnWidth = getWidth();
            drawnHeight = getHeight();
        }
        if (hasNumbers) {
            numbers.layout(slots, getWidth(), getHeight() - numberHeight);
        }
        for (int i = 0; i < slots.size(); i++) {
            if (i == lit) {
                light.resizeRelocate(x(i), 0, x(i + 1) - x(i), getHeight());
            }
            if (slots.get(i).isHere()) {
                slide(i, x(i));
                frame.resizeRelocate(x(i), lineY - 2.3 * unit, x(i + 1) - x(i), 4.6 * unit);
            }
        }
    }

    /** Where the slot of an index begins. */
    private double x(int index) {
        return snapPositionX(index * getWidth() / slots.size());
    }

    private void draw(double lineY, double unit) {
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            double width = x(i + 1) - x(i);
            if (slot.mark() != Mark.SILENT) {
                shapes.line(x(i), lineY, width, unit);
            }
            shapes.mark(slot, x(i) + width / 2, width, lineY, unit, i == fresh);
        }
        scale.setPivotY(lineY);
        shapes.show();
    }

    /** Lets the frame come from where it was, unless only the room has changed. */
    private void slide(int index, double x) {
        if (index != framed && framed >= 0) {
            sliding.from(frame.getLayoutX() + frame.getTranslateX() - x);
        }
        framed = index;
    }
}
