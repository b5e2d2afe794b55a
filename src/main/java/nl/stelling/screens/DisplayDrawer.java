// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.stelling.present.Appearance;
import nl.stelling.statements.Language;
import nl.stelling.words.Words;

/** Where the {@link DisplayBand} lies: made when it is opened, which few do, and none before the first screen stands. */
final class DisplayDrawer extends VBox {

    private final ObjectProperty<Appearance> appearance;
    private final Function<Language, Words> words;

    /** Closed. */
    DisplayDrawer(ObjectProperty<Appearance> appearance, Function<Language, Words> words) {
        this.appearance = appearance;
        this.words = words;
        open(false);
    }

    void open(boolean isOpen) {
        getChildren().clear();
        if (isOpen) {
            getChildren().add(new DisplayBand(appearance));
            show();
        }
        setVisible(isOpen);
        setManaged(isOpen);
    }

    /** Says what it offers as the appearance is now. */
    void show() {
        for (Node child : getChildren()) {
            if (child instanceof DisplayBand band) {
                band.show(appearance.get(), words.apply(appearance.get().language()));
            }
        }
    }
}
