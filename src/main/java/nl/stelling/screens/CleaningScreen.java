// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import javafx.scene.Node;
import javafx.scene.Parent;
import nl.stelling.present.BoothView;
import nl.stelling.screens.parts.StemLine;
import nl.stelling.words.Words;

/** While the screen of a booth is cleaned: nothing on it can be pressed. */
final class CleaningScreen implements Screen<BoothView.Cleaning> {

    private final Page page = new Page("cleaning");
    private final StemLine line = new StemLine(false);

    CleaningScreen() {
        line.getStyleClass().add("countdown-line");
        page.add(line);
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void show(BoothView.Cleaning view, Words words) {
        page.show(view.title(), view.text());
        line.show(view.line());
    }

    @Override
    public Node firstFocus() {
        return page;
    }
}
