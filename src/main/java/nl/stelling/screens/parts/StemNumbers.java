// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import nl.stelling.present.LineView.Slot;

/** The numbers below a line: each where there is room for it, every fifth or fewer where there is not. */
final class StemNumbers {

    private static final double LEAST_ROOM = 26;
    private static final List<Integer> STEPS = List.of(1, 5, 10, 20, 50, 100);

    private final Pane line;
    private final List<Text> texts = new ArrayList<>();

    StemNumbers(Pane line) {
        this.line = line;
    }

    /** Sets them out below this height. */
    void layout(List<Slot> slots, double width, double top) {
        double slotWidth = width / Math.max(1, slots.size());
        double room = room(slots);
        int used = 0;
        for (int i = 0; i < slots.size(); i++) {
            if (isShown(slots, i, slotWidth, room)) {
                place(text(used++), slots.get(i), (i + 0.5) * slotWidth, width, top);
            }
        }
        for (int i = used; i < texts.size(); i++) {
            texts.get(i).setVisible(false);
        }
    }

    /** What the widest number needs. */
    private double room(List<Slot> slots) {
        Text widest = text(0);
        widest.setText(String.valueOf(slots.isEmpty() ? 0 : slots.getLast().number()));
        widest.applyCss();
        return Math.max(LEAST_ROOM, widest.getLayoutBounds().getWidth() * 1.3);
    }

    /** The number of where the voter is always stands there, and what would stand against it does not. */
    private static boolean isShown(List<Slot> slots, int index, double slotWidth, double room) {
        int step = 1;
        for (int i = 0; i < STEPS.size() && step * slotWidth < room; i++) {
            step = STEPS.get(i);
        }
        if (slots.get(index).isHere()) {
            return true;
        }
        int reach = (int) (room / slotWidth);
        for (int i = Math.max(0, index - reach); i <= Math.min(slots.size() - 1, index + reach); i++) {
            if (slots.get(i).isHere() && Math.abs(i - index) * slotWidth < room) {
                return false;
            }
        }
        return index == 0 || (index + 1) % step == 0;
    }

    private Text text(int index) {
        if (index == texts.size()) {
            Text text = Labels.text("", "line-number", "elsewhere");
            text.setManaged(false);
            text.setMouseTransparent(true);
            text.setTextOrigin(VPos.TOP);
            texts.add(text);
            line.getChildren().add(text);
        }
        return texts.get(index);
    }

    private static void place(Text text, Slot slot, double middle, double width, double top) {
        text.setText(String.valueOf(slot.number()));
        String style = slot.isHere() ? "here" : "elsewhere";
        if (!text.getStyleClass().contains(style)) {
            text.getStyleClass().setAll("line-number", style);
        }
        text.setVisible(true);
        text.applyCss();
        Bounds bounds = text.getLayoutBounds();
        text.relocate(Math.rint(Math.clamp(middle - bounds.getWidth() / 2, 0, Math.max(0, width - bounds.getWidth()))),
                Math.rint(top));
    }
}
