// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import javafx.scene.Node;
import javafx.scene.Parent;
import nl.stelling.present.BoothView;
import nl.stelling.words.Words;

/** The wizard of a visitor, which shows itself. */
record VisitScreen(Shell shell) implements Screen<BoothView.Visit> {

    @Override
    public Parent node() {
        return shell;
    }

    @Override
    public void show(BoothView.Visit view, Words words) {
        // It hears of its journey and of the appearance by itself
    }

    @Override
    public Node firstFocus() {
        return shell;
    }
}
