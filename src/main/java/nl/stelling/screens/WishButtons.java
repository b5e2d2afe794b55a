// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.stelling.present.KeepView;
import nl.stelling.present.Wish;
import nl.stelling.screens.parts.Buttons;

/** Things that the program itself can do, below each other. Buttons are kept, so that the focus stays. */
final class WishButtons extends VBox {

    private final Consumer<Wish> wish;

    WishButtons(Consumer<Wish> wish) {
        this.wish = wish;
        getStyleClass().add("wishes");
    }

    void show(List<KeepView.Offer> offers) {
        while (getChildren().size() < offers.size()) {
            Button button = Buttons.quiet("wish", () -> {});
            button.setMaxWidth(Double.MAX_VALUE);
            getChildren().add(button);
        }
        getChildren().remove(offers.size(), getChildren().size());
        for (int i = 0; i < offers.size(); i++) {
            KeepView.Offer offer = offers.get(i);
            Button button = (Button) getChildren().get(i);
            button.setId(offer.id());
            button.setText(offer.name());
            button.setDisable(!offer.isOpen());
            button.setAccessibleHelp(offer.refusal());
            button.setOnAction(_ -> wish.accept(offer.wish()));
        }
    }
}
