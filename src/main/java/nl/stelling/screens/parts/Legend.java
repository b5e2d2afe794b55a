// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import java.util.List;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import nl.stelling.present.LineView;
import nl.stelling.present.LineView.Slot;
import nl.stelling.present.Mark;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What the marks on a line mean. */
public final class Legend extends FlowPane {

    public Legend() {
        getStyleClass().add("legend");
    }

    /**
     * Shows it in these words.
     *
     * @param heavier what a longer mark does, or empty where none weighs more
     */
    public void show(Words words, String heavier) {
        getChildren().setAll(entry(Mark.AGREE, false, true, words.of(Key.LEGEND_FILLED)),
                entry(Mark.AGREE, false, false, words.of(Key.LEGEND_HOLLOW)),
                entry(Mark.SILENT, false, true, words.of(Key.LEGEND_SILENT)));
        if (!heavier.isEmpty()) {
            getChildren().add(entry(Mark.AGREE, true, true, words.of(Key.LEGEND_HEAVY, heavier)));
        }
    }

    private static HBox entry(Mark mark, boolean isHeavy, boolean isFilled, String meaning) {
        StemLine line = new StemLine(false);
        line.show(new LineView(List.of(new Slot(1, mark, isHeavy, isFilled, false, "")), meaning));
        line.getStyleClass().add("legend-line");
        HBox box = new HBox(line, Labels.onOneLine(meaning, "caption"));
        box.getStyleClass().add("legend-entry");
        return box;
    }
}
