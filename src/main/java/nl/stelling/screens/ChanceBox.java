// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.stelling.present.HowSureView.Band;
import nl.stelling.present.HowSureView.Chances;
import nl.stelling.present.HowSureView.Hundred;
import nl.stelling.present.Notes;
import nl.stelling.screens.parts.BandLine;
import nl.stelling.screens.parts.HundredMarks;
import nl.stelling.screens.parts.Labels;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What becomes of a result when the statements are drawn anew: counts first, then the bands. */
final class ChanceBox extends VBox {

    private static final int HALF = 50;
    private static final int WHOLE = 100;

    private final Label title = Labels.wrapping("title", "half-title");
    private final Label lead = Labels.wrapping("sure-lead");
    private final VBox found = new VBox();

    ChanceBox() {
        title.setId("sure-title");
        lead.setId("sure-lead");
        found.setId("sure-found");
        getStyleClass().add("chances");
        found.getStyleClass().add("chances");
        getChildren().addAll(title, lead, found);
    }

    /** What was read already stays where it is: what comes later stands below it. */
    void show(Chances view, Words words) {
        title.setText(view.title());
        lead.setText(view.lead());
        found.getChildren().clear();
        if (view.isAwaited()) {
            found.getChildren().add(Labels.of(words.of(Key.SURE_AWAITED), "caption"));
        }
        view.hundreds().forEach(this::add);
        view.lists().forEach(this::add);
        if (!view.bands().isEmpty()) {
            found.getChildren().addAll(bands(view, words), Labels.of(view.bandsNote(), "caption"));
        }
        if (!view.overlap().isEmpty()) {
            found.getChildren().add(Labels.of(view.overlap(), "overlap"));
        }
    }

    private void add(Hundred hundred) {
        Label sentence = Labels.of(hundred.sentence(), "sure-sentence");
        sentence.setId("sure-sentence");
        HundredMarks marks = new HundredMarks();
        marks.show(hundred.filled(), hundred.flat(), hundred.hollow(), hundred.sentence());
        found.getChildren().addAll(sentence, marks, Labels.of(hundred.rest(), "sure-rest"),
                Labels.of(hundred.caption(), "caption"));
    }

    private void add(Notes list) {
        VBox lines = new VBox(Labels.of(list.heading(), "note-heading", "sure-heading"));
        lines.getStyleClass().add("sure-list");
        list.paragraphs().forEach(line -> lines.getChildren().add(Labels.of(line, "sure-line")));
        found.getChildren().add(lines);
    }

    private static GridPane bands(Chances view, Words words) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("bands");
        for (Band band : view.bands()) {
            BandLine line = new BandLine();
            line.show(band.percent(), band.low(), band.high(), band.name());
            GridPane.setHgrow(line, Priority.ALWAYS);
            grid.addRow(grid.getRowCount(), Labels.of(band.party(), "band-party"), line,
                    Labels.onOneLine(band.text(), "caption"));
        }
        grid.add(scale(words), 1, grid.getRowCount());
        return grid;
    }

    private static StackPane scale(Words words) {
        Label half = Labels.onOneLine(words.percent(HALF), "caption");
        Label whole = Labels.onOneLine(words.percent(WHOLE), "caption");
        // Each below what it is on the line: the middle one in the middle, however wide the others are
        StackPane.setAlignment(half, Pos.CENTER);
        StackPane.setAlignment(whole, Pos.CENTER_RIGHT);
        StackPane scale = new StackPane(Labels.onOneLine(words.percent(0), "caption"), half, whole);
        scale.setAlignment(Pos.CENTER_LEFT);
        scale.getStyleClass().add("band-scale");
        return scale;
    }
}
