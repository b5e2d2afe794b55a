// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import nl.stelling.present.KeepView;
import nl.stelling.present.Wish;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.Labels;

/** One thing that can be done with a result: its button, what it gives, why it cannot be, what came of it. */
final class OfferRow extends BorderPane {

    private final Button button = Buttons.second("offer", () -> {});
    private final Label text = Labels.wrapping("offer-text");
    private final Label refusal = Labels.wrapping("offer-refusal");
    private final Label report = Labels.wrapping("offer-report");
    private final VBox words = new VBox(text, refusal);
    private final VBox below = new VBox(report);
    private final Consumer<Wish> wish;

    OfferRow(Consumer<Wish> wish) {
        this.wish = wish;
        getStyleClass().addAll("offer", "row");
        words.getStyleClass().add("offer-words");
        below.getStyleClass().add("offer-report-box");
        button.setMaxWidth(Double.MAX_VALUE);
        fit(false);
    }

    /** What came of it. */
    Label report() {
        return report;
    }

    Button button() {
        return button;
    }

    void show(KeepView.Offer offer) {
        button.setId(offer.id());
        button.setText(offer.name());
        button.setDisable(!offer.isOpen());
        button.setOnAction(_ -> wish.accept(offer.wish()));
        // Whoever hears the button hears what came of it too
        button.setAccessibleHelp(String.join(" ", offer.text(), offer.refusal(), offer.report()).strip());
        put(text, offer.text());
        put(refusal, offer.refusal());
        put(report, offer.report());
        below.setVisible(report.isVisible());
        below.setManaged(report.isManaged());
        report.setId(offer.id() + "-report");
        refusal.setId(offer.id() + "-refusal");
    }

    private static void put(Label label, String content) {
        label.setText(content);
        label.setVisible(!content.isEmpty());
        label.setManaged(!content.isEmpty());
    }

    /** With little room the words stand below the button. */
    void fit(boolean isNarrow) {
        Styles.set(this, "stacked", isNarrow);
        getChildren().clear();
        if (isNarrow) {
            setTop(button);
        } else {
            setLeft(button);
        }
        setCenter(words);
        // Names of files are long, and no word of them is to be cut in two
        setBottom(below);
    }
}
