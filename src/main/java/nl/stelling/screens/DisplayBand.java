// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.Arrays;
import java.util.List;
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
    private final List<ToggleButton> looks;
    private final ObjectProperty<Appearance> appearance;

    DisplayBand(ObjectProperty<Appearance> appearance) {
        this.appearance = appearance;
        smaller = sizer("text-smaller", "minus", -1);
        larger = sizer("text-larger", "plus", 1);
        looks = Arrays.stream(Look.values()).map(this::lookButton).toList();
        SegmentedButton segments = new SegmentedButton();
        segments.setToggleGroup(null);
        segments.getButtons().setAll(looks);
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
        button.setId("look-" + look.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        button.setOnAction(_ -> {
            button.setSelected(true);
            appearance.set(appearance.get().with(look));
        });
        return button;
    }

    void open(boolean isOpen) {
        setVisible(isOpen);
        setManaged(isOpen);
    }

    void show(Appearance now, Words words) {
        textLabel.setText(words.of(Key.DISPLAY_TEXT));
        size.setText(words.percent(now.textPercent()));
        lookLabel.setText(words.of(Key.DISPLAY_LOOK));
        smaller.setAccessibleText(words.of(Key.DISPLAY_SMALLER));
        smaller.setDisable(now.equals(now.resized(-1)));
        larger.setAccessibleText(words.of(Key.DISPLAY_LARGER));
        larger.setDisable(now.equals(now.resized(1)));
        for (Look look : Look.values()) {
            ToggleButton button = looks.get(look.ordinal());
            button.setSelected(look == now.look());
            button.setText(words.of(switch (look) {
                case LIGHT -> Key.LOOK_LIGHT;
                case DARK -> Key.LOOK_DARK;
                case HIGH_CONTRAST -> Key.LOOK_HIGH_CONTRAST;
            }));
        }
    }
}
