// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.ToggleButtonSkin;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * A button that is chosen or not, with the key that does the same at its end. A second click of a double click does
 * nothing: it would answer the next statement.
 */
public final class KeyButton extends ToggleButton {

    private final Label key = new Label();

    public KeyButton(String id, String styleClass) {
        setId(id);
        getStyleClass().add(styleClass);
        key.getStyleClass().add("key");
        key.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        setAlignment(Pos.CENTER_LEFT);
        addEventFilter(MouseEvent.ANY, event -> {
            if (event.getClickCount() > 1) {
                event.consume();
            }
        });
    }

    /** Shows a state: icon, word, key, and whether it is chosen. */
    public void show(Node icon, String word, String keyName, boolean isChosen) {
        setGraphic(icon);
        setText(word);
        key.setText(keyName);
        setSelected(isChosen);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new KeySkin();
    }

    /** The usual skin, with the key pinned to the end. */
    private final class KeySkin extends ToggleButtonSkin {

        KeySkin() {
            super(KeyButton.this);
        }

        @Override
        protected void updateChildren() {
            super.updateChildren();
            getChildren().add(key);
        }

        @Override
        protected void layoutChildren(double x, double y, double w, double h) {
            double keyWidth = key.isVisible() ? key.prefWidth(-1) : 0;
            double gap = keyWidth / 2;
            super.layoutChildren(x, y, w - keyWidth - gap, h);
            key.resizeRelocate(snapPositionX(x + w - keyWidth), snapPositionY(y + (h - key.prefHeight(-1)) / 2),
                    keyWidth, key.prefHeight(-1));
        }

        @Override
        protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
            double keyWidth = key.isVisible() ? 1.5 * key.prefWidth(-1) : 0;
            return super.computePrefWidth(height, top, right, bottom, left) + keyWidth;
        }
    }
}
