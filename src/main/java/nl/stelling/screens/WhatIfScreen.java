// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import nl.stelling.journey.Event;
import nl.stelling.present.WhatIfView;
import nl.stelling.screens.parts.Ems;
import nl.stelling.screens.parts.Labels;
import nl.stelling.screens.parts.Scrolling;
import nl.stelling.words.Words;

/**
 * Answers to try out, and beside them what they change, which stays in sight. With little room all of it scrolls, and
 * what changes stands at the foot in a line.
 */
final class WhatIfScreen implements Screen<WhatIfView> {

    private final Label title = Labels.wrapping("title");
    private final Label lead = Labels.wrapping("what-if-lead");
    private final Label keys = Labels.wrapping("caption", "what-if-keys");
    private final WhatIfHead headings;
    private final VBox top = new VBox();
    private final VBox content = new VBox();
    private final ScrollPane scroll = Scrolling.of(content);
    private final WhatIfRows rows;
    private final BorderPane main = new BorderPane();
    private final WhatIfSide side;
    private final ScrollPane sideScroll;
    private final Label summary = Labels.wrapping("what-if-summary");
    private final BorderPane root = new BorderPane();
    private boolean isNarrow;
    private boolean isLow;

    WhatIfScreen(Consumer<Event> say, Ems ems) {
        headings = new WhatIfHead(ems);
        rows = new WhatIfRows(say, ems, scroll);
        side = new WhatIfSide(say);
        sideScroll = Scrolling.of(side);
        sideScroll.getStyleClass().setAll("scroll-pane", "side-scrolling");
        top.getStyleClass().add("what-if-top");
        content.getStyleClass().add("what-if-content");
        summary.setMaxWidth(Double.MAX_VALUE);
        summary.setId("what-if-summary");
        root.getStyleClass().add("what-if");
        scroll.viewportBoundsProperty()
                .addListener((_, _, view) -> headings.leave(scroll.getWidth() - view.getWidth()));
        main.setCenter(scroll);
        root.setCenter(main);
        place();
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void show(WhatIfView view, Words words) {
        title.setText(view.title());
        lead.setText(view.lead());
        keys.setText(view.keys());
        headings.show(view, words);
        rows.show(view.rows());
        side.show(view, words, rows.current());
        summary.setText(view.summary());
    }

    /** Beside each other or below each other. */
    private void place() {
        top.getChildren().setAll(title, lead, keys, headings);
        content.getChildren().clear();
        main.setTop(null);
        root.setRight(null);
        root.setBottom(null);
        sideScroll.setContent(null);
        if (isNarrow) {
            top.getChildren().removeAll(keys, headings);
            // What changes is said at the foot; where that has no room, above the answers
            content.getChildren().setAll(isLow ? List.of(top, side, rows) : List.of(top, rows, side));
            root.setBottom(isLow ? null : summary);
        } else {
            content.getChildren().setAll(rows);
            main.setTop(top);
            sideScroll.setContent(side);
            root.setRight(sideScroll);
        }
    }

    @Override
    public void fit(boolean narrow) {
        isNarrow = narrow;
        rows.fit(!narrow);
        place();
    }

    @Override
    public void fitHeight(boolean low) {
        isLow = low;
        place();
    }

    @Override
    public void arrive() {
        scroll.setVvalue(0);
    }

    @Override
    public Node firstFocus() {
        return rows.current();
    }
}
