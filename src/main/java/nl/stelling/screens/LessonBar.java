// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.stelling.present.Appearance;
import nl.stelling.present.Wish;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.Icons;
import nl.stelling.screens.parts.Labels;
import nl.stelling.statements.Language;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** The bar above a lesson: how it looks, its other language, and the way out. */
final class LessonBar extends VBox {

    private final Function<Language, Words> words;
    private final Label brand = Labels.onOneLine("", "lesson-brand");
    private final Hyperlink leave;
    private final ToggleButton display = new ToggleButton();
    private final Button language;
    private final DisplayDrawer drawer;

    LessonBar(ObjectProperty<Appearance> appearance, Function<Language, Words> words, Consumer<Wish> wish) {
        this.words = words;
        this.drawer = new DisplayDrawer(appearance, words);
        StackPane logo = new StackPane(Icons.icon("logo-ground"), Icons.icon("logo"));
        logo.getStyleClass().add("logo-box");
        brand.setGraphic(logo);
        leave = Buttons.link("leave", () -> wish.accept(new Wish.Leave()));
        display.setId("display");
        display.getStyleClass().addAll("quiet", "bare", "toggle");
        display.setGraphic(Icons.icon("contrast"));
        display.selectedProperty().addListener((_, _, isOpen) -> drawer.open(isOpen));
        language = Buttons.quiet("language",
                () -> appearance.set(appearance.get().with(other(appearance.get().language()))));
        language.getStyleClass().add("bare");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(brand, space, leave, display, language);
        bar.getStyleClass().add("top-bar");
        getChildren().addAll(bar, drawer);
    }

    private static Language other(Language now) {
        return Words.LANGUAGES.get((Words.LANGUAGES.indexOf(now) + 1) % Words.LANGUAGES.size());
    }

    void show(Appearance now, Words spoken) {
        String name = words.apply(other(now.language())).of(Key.LANGUAGE_NAME);
        brand.setText(spoken.of(Key.WINDOW_TITLE));
        leave.setText(spoken.of(Key.LESSON_LEAVE));
        display.setText(spoken.of(Key.TOP_DISPLAY));
        display.setAccessibleText(display.getText());
        language.setText(name);
        language.setAccessibleText(spoken.of(Key.TOP_LANGUAGE, name));
        drawer.show();
    }
}
