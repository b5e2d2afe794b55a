// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.stelling.journey.Event;
import nl.stelling.present.Appearance;
import nl.stelling.present.Desk;
import nl.stelling.present.Voice;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.Icons;
import nl.stelling.screens.parts.Labels;
import nl.stelling.statements.Language;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What is reachable from every screen: what Stelling is, how it looks, and its other language. */
final class TopBar extends VBox {

    private final Function<Language, Words> words;
    private final Button brand;
    private final Label name = Labels.onOneLine("", "brand-name");
    private final Hyperlink about;
    private final Hyperlink restart;
    private final ToggleButton display = new ToggleButton();
    private final Button language;
    private final DisplayDrawer drawer;
    private final VoiceButton voice;
    private final HBox bar;
    private Desk desk = Desk.OWN;

    TopBar(ObjectProperty<Appearance> appearance, Function<Language, Words> words, Consumer<Event> say,
            VoiceButton voice) {
        this.voice = voice;
        this.words = words;
        this.drawer = new DisplayDrawer(appearance, words);
        brand = Buttons.quiet("brand", () -> say.accept(new Event.AboutOpened()));
        brand.getStyleClass().addAll("bare", "brand");
        brand.setGraphic(logo());
        about = Buttons.link("about", () -> say.accept(new Event.AboutOpened()));
        restart = Buttons.link("top-restart", () -> say.accept(new Event.RestartAsked()));
        display.setId("display");
        display.getStyleClass().addAll("quiet", "bare", "toggle");
        display.setGraphic(Icons.icon("contrast"));
        display.selectedProperty().addListener((_, _, isOpen) -> drawer.open(isOpen));
        language = Buttons.quiet("language", () -> appearance.set(appearance.get().with(next(appearance.get()))));
        language.getStyleClass().add("bare");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        bar = new HBox(brand, space, restart, about, voice.button(), display, language);
        bar.getStyleClass().add("top-bar");
        getChildren().addAll(bar, drawer, voice.why());
    }

    /** The same for a page outside any journey, which leads nowhere else. */
    static TopBar alone(ObjectProperty<Appearance> appearance, Function<Language, Words> words) {
        VoiceButton none = new VoiceButton(new SimpleObjectProperty<>(Voice.OFF), _ -> {},
                words.apply(appearance.get().language()));
        TopBar top = new TopBar(appearance, words, _ -> {}, none);
        top.bar.getChildren().removeAll(top.brand, top.restart, top.about, none.button());
        top.getChildren().remove(none.why());
        top.bar.getChildren().addFirst(top.name);
        top.name.setGraphic(logo());
        return top;
    }

    private static StackPane logo() {
        StackPane logo = new StackPane(Icons.icon("logo-ground"), Icons.icon("logo"));
        logo.getStyleClass().add("logo-box");
        return logo;
    }

    private Language next(Appearance appearance) {
        int index = desk.languages().indexOf(appearance.language());
        return desk.languages().get((index + 1) % desk.languages().size());
    }

    /** What this computer offers: its languages, and in a booth the end of a visit. */
    void furnish(Desk now) {
        desk = now;
        language.setVisible(now.languages().size() > 1);
        language.setManaged(now.languages().size() > 1);
    }

    void show(Appearance now, Words spoken) {
        String other = words.apply(next(now)).of(Key.LANGUAGE_NAME);
        brand.setText(spoken.of(Key.WINDOW_TITLE));
        name.setText(spoken.of(Key.WINDOW_TITLE));
        brand.setAccessibleText(spoken.of(Key.TOP_NAME));
        about.setText(spoken.of(Key.TOP_ABOUT));
        restart.setText(spoken.of(desk.isBooth() ? Key.KIOSK_STOP : Key.RESULT_RESTART));
        display.setText(spoken.of(Key.TOP_DISPLAY));
        display.setAccessibleText(display.getText());
        language.setText(other);
        language.setAccessibleText(spoken.of(Key.TOP_LANGUAGE, other));
        drawer.show();
        voice.show(spoken);
    }

    /** Whoever finds another's answers can begin again from anywhere. */
    void showRestart(boolean hasAnswers) {
        restart.setVisible(hasAnswers || desk.isBooth());
        restart.setManaged(hasAnswers || desk.isBooth());
    }

    /** With little room the words go where an icon says it. */
    void fit(boolean isNarrow) {
        voice.fit(isNarrow);
        display.setContentDisplay(isNarrow
                ? javafx.scene.control.ContentDisplay.GRAPHIC_ONLY
                : javafx.scene.control.ContentDisplay.LEFT);
        brand.setContentDisplay(isNarrow
                ? javafx.scene.control.ContentDisplay.GRAPHIC_ONLY
                : javafx.scene.control.ContentDisplay.LEFT);
    }
}
