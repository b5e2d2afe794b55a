// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import nl.stelling.present.Appearance;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.statements.Language;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What a voter sees when the program made a mistake: that nothing is lost, and a way to go on. */
public final class ErrorPage extends LonePage {

    private final Button button;

    public ErrorPage(ObjectProperty<Appearance> appearance, Function<Language, Words> words, Runnable goOn) {
        super("error", appearance, words, goOn);
        button = Buttons.first("go-on", goOn);
        page.add(button);
        dress();
    }

    @Override
    void say(Words spoken) {
        page.show(spoken.of(Key.ERROR_TITLE), spoken.of(Key.ERROR_TEXT));
        button.setText(spoken.of(Key.ERROR_GO_ON));
    }

    @Override
    Node firstFocus() {
        return button;
    }
}
