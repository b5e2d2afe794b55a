// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import nl.stelling.present.LineView;
import nl.stelling.present.LineView.Slot;
import nl.stelling.present.Mark;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** The line across the first screen: an example that shows by itself what its marks are. */
public final class HeroLine extends Pane {

    private record Example(Mark mark, boolean isHeavy, Key word) {}

    private static final List<Example> EXAMPLES = List.of(new Example(Mark.AGREE, false, Key.HERO_AGREE),
            new Example(Mark.DISAGREE, false, Key.HERO_DISAGREE), new Example(Mark.AGREE, false, Key.HERO_AGREE),
            new Example(Mark.NEITHER, false, Key.HERO_NEITHER),
            new Example(Mark.DISAGREE, false, Key.HERO_DISAGREE),
            new Example(Mark.SILENT, false, Key.HERO_SILENT),
            new Example(Mark.DISAGREE, false, Key.HERO_DISAGREE), new Example(Mark.AGREE, true, Key.HERO_HEAVY),
            new Example(Mark.NEITHER, false, Key.HERO_NEITHER), new Example(Mark.AGREE, false, Key.HERO_AGREE),
            new Example(Mark.DISAGREE, true, Key.HERO_DISAGREE), new Example(Mark.AGREE, false, Key.HERO_AGREE));
    /** The examples that carry their word: one of each kind. */
    private static final List<Integer> NAMED = List.of(0, 1, 3, 5, 7);

    private final StemLine line = new StemLine(false);
    private final List<Label> labels = NAMED.stream().map(_ -> Labels.onOneLine("", "hero-word")).toList();

    public HeroLine() {
        getStyleClass().add("hero");
        line.getStyleClass().add("hero-line");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().add(line);
        getChildren().addAll(labels);
    }

    /** Names the marks in these words. */
    public void show(Words words) {
        List<Slot> slots = new ArrayList<>();
        for (Example example : EXAMPLES) {
            slots.add(new Slot(slots.size() + 1, example.mark(), example.isHeavy(), true, false, ""));
        }
        line.show(new LineView(slots, words.of(Key.HOW_EXAMPLE)));
        setAccessibleText(words.of(Key.HOW_EXAMPLE));
        for (int i = 0; i < labels.size(); i++) {
            labels.get(i).setText(words.of(EXAMPLES.get(NAMED.get(i)).word()));
        }
    }

    @Override
    protected void layoutChildren() {
        line.resizeRelocate(0, 0, getWidth(), getHeight());
        double slot = getWidth() / EXAMPLES.size();
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            double width = label.prefWidth(-1);
            double height = label.prefHeight(-1);
            boolean isAbove = EXAMPLES.get(NAMED.get(i)).mark() == Mark.DISAGREE;
            double x = Math.max(8, (NAMED.get(i) + 0.5) * slot - width / 2);
            double y = getHeight() / 2 + (isAbove ? -1.5 * height : 0.9 * height);
            label.resizeRelocate(x, y, width, height);
        }
    }
}
