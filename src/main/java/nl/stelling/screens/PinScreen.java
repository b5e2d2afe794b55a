// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import nl.stelling.kiosk.BoothEvent;
import nl.stelling.kiosk.NewPin;
import nl.stelling.present.BoothView;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.Labels;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** Where the staff type their PIN, on the screen or on a keyboard. What was typed is nowhere else, and never shown. */
final class PinScreen implements Screen<BoothView.Pin> {

    private static final int COLUMNS = 3;
    private static final String DOT = "●";

    private final Page page = new Page("pin");
    private final Label typed = Labels.onOneLine("", "pin-typed");
    private final Label why = Labels.wrapping("pin-why");
    private final List<Button> digits = new ArrayList<>();
    private final Button erase;
    private final Button enter;
    private final Button cancel;
    private final StringBuilder pin = new StringBuilder();
    private final Consumer<char[]> tried;
    private Words words;
    private boolean isOpen;
    private boolean isLow;
    private String text = "";
    private String whyNot = "";

    /** @param tried is given a whole PIN, and wipes it */
    PinScreen(Consumer<BoothEvent> say, Consumer<char[]> tried, Words words) {
        this.tried = tried;
        this.words = words;
        GridPane pad = new GridPane();
        pad.getStyleClass().add("pin-pad");
        for (int digit = 0; digit <= 9; digit++) {
            digits.add(digit(digit));
        }
        for (int digit = 1; digit <= 9; digit++) {
            pad.add(digits.get(digit), (digit - 1) % COLUMNS, (digit - 1) / COLUMNS);
        }
        erase = Buttons.quiet("pin-erase", this::erase);
        enter = Buttons.first("pin-enter", this::enter);
        cancel = Buttons.second("pin-cancel", () -> {
            wipe();
            say.accept(new BoothEvent.StaffLeft());
        });
        pad.addRow(COLUMNS, erase, digits.getFirst(), enter);
        // One place for what is typed and for what is said of it: the keys stand where they stood
        StackPane above = new StackPane(typed, why);
        above.getStyleClass().add("pin-above");
        above.setAlignment(Pos.BOTTOM_LEFT);
        why.setMaxWidth(Double.MAX_VALUE);
        page.add(above, pad);
        page.foot(List.of(cancel), List.of());
        page.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private Button digit(int digit) {
        Button button = Buttons.second("digit-" + digit, () -> type((char) ('0' + digit)));
        button.setFocusTraversable(false);
        return button;
    }

    private void typed(KeyEvent event) {
        String character = event.getCharacter();
        if (character.matches("[0-9]")) {
            type(character.charAt(0));
        } else if (character.equals("\b")) {
            erase();
        }
    }

    private void type(char digit) {
        if (isOpen && pin.length() < NewPin.LONGEST) {
            pin.append(digit);
            showTyped();
        }
    }

    private void erase() {
        pin.setLength(Math.max(0, pin.length() - 1));
        showTyped();
    }

    private void enter() {
        if (!isOpen || pin.isEmpty()) {
            return;
        }
        char[] whole = new char[pin.length()];
        pin.getChars(0, whole.length, whole, 0);
        wipe();
        tried.accept(whole);
    }

    private void wipe() {
        for (int i = 0; i < pin.length(); i++) {
            pin.setCharAt(i, '0');
        }
        pin.setLength(0);
        showTyped();
    }

    private void showTyped() {
        typed.setText(DOT.repeat(pin.length()));
        typed.setAccessibleText(words.of(Key.KIOSK_PIN_TYPED, pin.length()));
        showWhy();
    }

    /** Nothing typed yet: what was wrong, or else what is to be typed where no room above is for that. */
    private void showWhy() {
        why.setText(whyNot.isEmpty() && isLow ? text : whyNot);
        why.setVisible(pin.isEmpty());
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void show(BoothView.Pin view, Words spoken) {
        words = spoken;
        boolean opens = view.isOpen() && !isOpen;
        isOpen = view.isOpen();
        text = view.text();
        page.show(view.title(), isLow ? "" : text);
        whyNot = view.why();
        digits.forEach(button -> {
            button.setText(spoken.of(Key.NUMBER, digits.indexOf(button)));
            button.setDisable(!view.isOpen());
        });
        enter.setDisable(!view.isOpen());
        erase.setDisable(!view.isOpen());
        erase.setText(view.erase());
        enter.setText(view.enter());
        cancel.setText(view.cancel());
        showTyped();
        if (opens) {
            // While the pad was shut the focus went on to the way out: the next Enter is for the next try
            enter.requestFocus();
        }
    }

    /** The whole pad is seen at once: where there is little room the sentence stands in the place of what is typed. */
    @Override
    public void fitHeight(boolean isLowNow) {
        isLow = isLowNow;
        page.show(page.title.getText(), isLow ? "" : text);
        showWhy();
        Styles.set(page, "low", isLow);
    }

    @Override
    public void arrive() {
        wipe();
    }

    @Override
    public Node firstFocus() {
        return enter.isDisabled() ? cancel : enter;
    }
}
