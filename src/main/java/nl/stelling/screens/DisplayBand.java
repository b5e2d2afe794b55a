// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import nl.stelling.present.Appearance;
import nl.stelling.present.Appearance.Look;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.Icons;
import nl.stelling.screens.parts.Labels;
import nl.stelling.words.Key;
import nl.stelling.words.Words;
import org.controlsfx.control.SegmentedButton;

/** Size of the text and colours; opens below the bar and moves the screen down rather than covering it. */
final class DisplayBand extends FlowPane {

    private final Label textLabel = Labels.wrapping("band-label");
    private final Label size = Labels.onOneLine("", "band-size");
    private final Label lookLabel = Labels.wrapping("band-label");
    private final Button smaller;
    private final Button larger;
    private final Map<Look, ToggleButton> looks = new EnumMap<>(Look.class);
    private final ObjectProperty<Appearance> appearance;

    DisplayBand(ObjectProperty<Appearance> appearance) {
        this.appearance = appearance;
        smaller = sizer("text-smaller", "minus", -1);
        larger = sizer("text-larger", "plus", 1);
        Arrays.stream(Look.values()).forEach(look -> looks.put(look, lookButton(look)));
        SegmentedButton segments = new SegmentedButton();
        segments.setToggleGroup(null);
        segments.getButtons().setAll(looks.values());
        HBox text = new HBox(textLabel, smaller, size, larger);
        HBox colours = new HBox(lookLabel, segments);
        text.getStyleClass().add("band-group");
        colours.getStyleClass().add("band-group");
        getStyleClass().add("display-band");
        getChildren().addAll(text, colours);
    }

    private Button sizer(String id, String icon, int steps) {
        Button button = Buttons.quiet(id, () -> appearance.set(appearance.get().resized(steps)));
        button.setGraphic(Icons.icon(icon));
        return button;
    }

    private ToggleButton lookButton(Look look) {
        ToggleButton button = new ToggleButton();
        button.setId("look-" + Styles.name(look));
        button.setOnAction(_ -> {
            button.setSelected(true);
            appearance.set(appearance.get().with(look));
        });
        return button;
    }

    void show(Appearance now, Words words) {
        textLabel.setText(words.of(Key.DISPLAY_TEXT));
        size.setText(words.percent(now.textPercent()));
        lookLabel.setText(words.of(Key.DISPLAY_LOOK));
        smaller.setAccessibleText(words.of(Key.DISPLAY_SMALLER));
        smaller.setDisable(now.equals(now.resized(-1)));
        larger.setAccessibleText(words.of(Key.DISPLAY_LARGER));
        larger.setDisable(now.equals(now.resized(1)));
        looks.forEach((look, button) -> {
            button.setSelected(look == now.look());
            button.setText(words.of(switch (look) {
                case LIGHT -> Key.LOOK_LIGHT;
                case DARK -> Key.LOOK_DARK;
                case HIGH_CONTRAST -> Key.LOOK_HIGH_CONTRAST;
            }));
        });
    }
}
