// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.stelling.kiosk.BoothEvent;
import nl.stelling.present.BoothView;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.Labels;
import nl.stelling.screens.parts.StemLine;
import nl.stelling.words.Words;

/**
 * Whether the visitor is still there, instead of the answers. Only its two buttons do anything: a touch beside them may
 * be the next visitor's.
 */
final class AskDialog implements Screen<BoothView.Ask> {

    private final Label title = Labels.wrapping("title");
    private final Label text = Labels.wrapping("lead", "ask-text");
    private final StemLine line = new StemLine(false);
    private final Button stay;
    private final Button stop;
    private final VBox dialog = new VBox();
    private final StackPane root = new StackPane();

    AskDialog(Consumer<BoothEvent> say) {
        stay = Buttons.first("still-there", () -> say.accept(new BoothEvent.Stayed()));
        stop = Buttons.second("stop-visit", () -> say.accept(new BoothEvent.Stopped()));
        stay.setMaxWidth(Double.MAX_VALUE);
        stop.setMaxWidth(Double.MAX_VALUE);
        line.getStyleClass().add("countdown-line");
        dialog.getChildren().addAll(title, text, line, stay, stop);
        dialog.getStyleClass().add("ask-dialog");
        dialog.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        root.getStyleClass().add("ask");
        root.getChildren().add(dialog);
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void show(BoothView.Ask view, Words words) {
        title.setText(view.title());
        text.setText(view.text());
        line.show(view.line());
        stay.setText(view.stay());
        stop.setText(view.stop());
    }

    /** The seconds stand in the text too. */
    @Override
    public void fitHeight(boolean isLow) {
        line.setVisible(!isLow);
        line.setManaged(!isLow);
        Styles.set(dialog, "low", isLow);
    }

    @Override
    public Node firstFocus() {
        return stay;
    }
}
