// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.List;
import javafx.scene.control.Button;
import nl.stelling.present.Appearance;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What a voter sees when the program made a mistake: that nothing is lost, and a way to go on. */
public final class ErrorPage extends LonePage {

    public ErrorPage(Appearance appearance, Words words, Runnable goOn) {
        super(page(words, goOn), appearance);
    }

    private static Page page(Words words, Runnable goOn) {
        Page page = new Page("error");
        page.show(words.of(Key.ERROR_TITLE), words.of(Key.ERROR_TEXT));
        Button button = Buttons.first("go-on", goOn);
        button.setText(words.of(Key.ERROR_GO_ON));
        page.foot(List.of(button), List.of());
        return page;
    }
}
