// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import nl.stelling.present.BoothView;
import nl.stelling.screens.parts.Ems;
import nl.stelling.screens.parts.Labels;
import nl.stelling.screens.parts.Tiles;
import nl.stelling.words.Words;

/** A booth that nobody can begin at: why, and until when, in each of its languages. */
final class ClosedScreen implements Screen<BoothView.Closed> {

    /** Below this a notice would wrap its hours. */
    private static final double LEAST_EMS = 25;

    private final Page page = new Page("closed");
    private final Tiles notices;

    ClosedScreen(Ems ems) {
        notices = new Tiles(LEAST_EMS, ems);
        page.content.getChildren().setAll(notices);
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void show(BoothView.Closed view, Words words) {
        notices.getChildren().setAll(view.notices().stream().map(ClosedScreen::notice).toList());
    }

    private static Node notice(BoothView.Closed.Notice notice) {
        GridPane hours = new GridPane();
        hours.getStyleClass().add("closed-hours");
        // Halves, whatever the words: the times stand below each other in all languages
        hours.getColumnConstraints().setAll(half(), half());
        for (BoothView.Closed.Hours row : notice.hours()) {
            Label days = Labels.of(row.days(), "closed-days");
            GridPane.setValignment(days, VPos.TOP);
            hours.addRow(hours.getRowCount(), days, Labels.of(String.join("\n", row.hours())));
        }
        VBox box = new VBox(Labels.of(notice.title(), "title"), Labels.of(notice.text(), "lead"), hours);
        box.getStyleClass().add("closed-notice");
        return box;
    }

    private static ColumnConstraints half() {
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        return half;
    }

    @Override
    public Node firstFocus() {
        return page;
    }
}
