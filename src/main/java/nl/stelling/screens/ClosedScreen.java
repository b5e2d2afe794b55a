// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import javafx.scene.Node;
import javafx.scene.Parent;
import nl.stelling.present.BoothView;
import nl.stelling.words.Words;

/** A booth outside opening hours. */
final class ClosedScreen implements Screen<BoothView.Closed> {

    private final Page page = new Page("closed");

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void show(BoothView.Closed view, Words words) {
        page.show(view.title(), view.text());
    }

    @Override
    public Node firstFocus() {
        return page;
    }
}
