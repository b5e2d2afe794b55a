// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.animation.Interpolator;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
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

    private static final double LEAST_FOR_NUMBERS = 26;
    private static final double MARK_SHARE = 0.32;
    /** Narrower than this a hollow mark looks filled. */
    private static final double LEAST_MARK = 11;

    private final List<SlotNode> slots = new ArrayList<>();
    private final Region frame = new Region();
    private final Motion sliding = new Motion(frame, frame.translateXProperty(), 0, Motion.SLIDE,
            Interpolator.EASE_BOTH);
    private final Region light = new Region();
    private int lit = -1;
    private final boolean hasNumbers;
    private int framed = -1;

    /** @param hasNumbers whether the statements' numbers stand below, where there is room for them */
    public StemLine(boolean hasNumbers) {
        this.hasNumbers = hasNumbers;
        getStyleClass().add("stem-line");
        frame.getStyleClass().add("here-frame");
        frame.setMouseTransparent(true);
        light.getStyleClass().add("column-light");
        light.setMouseTransparent(true);
        light.setVisible(false);
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

    /** Shows a line; nodes are kept where their number stays the same. */
    public void show(LineView line) {
        setAccessibleText(line.name());
        if (slots.size() != line.slots().size()) {
            slots.clear();
            line.slots().forEach(_ -> slots.add(new SlotNode()));
            lit = -1;
            light.setVisible(false);
            getChildren().setAll(slots.stream().flatMap(slot -> slot.nodes().stream()).toList());
            getChildren().addFirst(light);
            getChildren().add(frame);
        }
        frame.setVisible(line.slots().stream().anyMatch(Slot::isHere));
        List<SlotNode> changed = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).show(line.slots().get(i))) {
                changed.add(slots.get(i));
            }
        }
        // One mark is what a voter just made; several at once were made elsewhere
        if (changed.size() == 1) {
            changed.getFirst().grow();
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double slotWidth = getWidth() / slots.size();
        boolean numbered = hasNumbers && slotWidth >= LEAST_FOR_NUMBERS;
        double numberHeight = numbered ? getHeight() * 0.24 : 0;
        double unit = (getHeight() - numberHeight) * 0.21;
        double lineY = snapPositionY((getHeight() - numberHeight) / 2);
        for (int i = 0; i < slots.size(); i++) {
            double x = snapPositionX(i * slotWidth);
            double width = snapPositionX((i + 1) * slotWidth) - x;
            slots.get(i).layout(x, width, lineY, unit, numbered ? getHeight() - numberHeight : -1);
            if (i == lit) {
                light.resizeRelocate(x, 0, width, getHeight());
            }
            if (slots.get(i).isHere) {
                slide(i, x);
                frame.resizeRelocate(x, lineY - 2.3 * unit, width, 4.6 * unit);
            }
        }
    }

    /** Lets the frame come from where it was, unless only the room has changed. */
    private void slide(int index, double x) {
        if (index != framed && framed >= 0) {
            sliding.from(frame.getLayoutX() + frame.getTranslateX() - x);
        }
        framed = index;
    }

    /** The nodes of one statement: its stretch of the line, its mark, its number. */
    private static final class SlotNode {

        private final Region line = new Region();
        private final Region mark = new Region();
        private final Label number = new Label();
        private final Scale scale = new Scale();
        private final Motion growing = new Motion(mark, scale.yProperty(), 1, Motion.GROW, Interpolator.EASE_OUT);
        private Mark kind = Mark.OPEN;
        private boolean isHeavy;
        private boolean isHere;

        List<Region> nodes() {
            return List.of(line, mark, number);
        }

        SlotNode() {
            mark.getTransforms().add(scale);
        }

        /** Shows a state; says whether the mark is another than before. */
        boolean show(Slot slot) {
            boolean isOther = kind != slot.mark() || isHeavy != slot.isHeavy();
            kind = slot.mark();
            isHeavy = slot.isHeavy();
            isHere = slot.isHere();
            line.getStyleClass().setAll("line");
            line.setVisible(kind != Mark.SILENT);
            mark.getStyleClass().setAll("mark", Icons.styleClass(kind));
            if (!slot.isFilled()) {
                mark.getStyleClass().add("other");
            }
            number.setText(String.valueOf(slot.number()));
            number.getStyleClass().setAll("label", "line-number", isHere ? "here" : "elsewhere");
            return isOther;
        }

        /** Lets the mark grow from the line. */
        void grow() {
            growing.from(0);
        }

        void layout(double x, double width, double lineY, double unit, double numberY) {
            line.resizeRelocate(x, lineY - 1, width, 2);
            double markWidth = Math.min(Math.max(width * MARK_SHARE, Math.min(LEAST_MARK, width * 0.6)),
                    16 * unit / 18);
            double height = isHeavy ? 2 * unit : unit;
            double middle = x + width / 2;
            switch (kind) {
                case AGREE -> place(middle, markWidth, lineY - height, height);
                case DISAGREE -> place(middle, markWidth, lineY, height);
                case NEITHER -> {
                    double thick = markWidth * 0.62 * (isHeavy ? 1.7 : 1);
                    place(middle, markWidth * 1.5, lineY - thick / 2, thick);
                }
                case SKIPPED -> place(middle, markWidth * 0.9, lineY - markWidth * 0.45, markWidth * 0.9);
                case OPEN -> place(middle, 2, lineY - unit / 4, unit / 2);
                case SILENT -> place(middle, markWidth * 1.2, lineY - 2, 4);
            }
            number.setVisible(numberY >= 0);
            double numberWidth = number.prefWidth(-1);
            number.resizeRelocate(middle - numberWidth / 2, numberY, numberWidth, number.prefHeight(-1));
        }

        private void place(double middle, double width, double y, double height) {
            scale.setPivotY(kind == Mark.AGREE ? height : kind == Mark.DISAGREE ? 0 : height / 2);
            mark.resizeRelocate(middle - width / 2, y, width, height);
        }
    }
}
