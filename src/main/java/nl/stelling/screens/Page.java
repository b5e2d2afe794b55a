// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.stelling.screens.parts.Labels;
import nl.stelling.screens.parts.Scrolling;

/** What most screens are: a title, content that scrolls, and a foot with the ways back and on. */
final class Page extends BorderPane {

    final Label title = Labels.wrapping("title");
    final Label lead = Labels.wrapping("lead");
    final VBox content = new VBox();
    final ScrollPane scroll = Scrolling.of(content);
    private final HBox wideFoot = new HBox();
    private final FlowPane narrowFoot = new FlowPane();
    private List<Node> back = List.of();
    private List<Node> on = List.of();

    Page(String styleClass) {
        getStyleClass().addAll("page", styleClass);
        content.getStyleClass().add("page-content");
        content.getChildren().addAll(title, lead);
        wideFoot.getStyleClass().add("page-foot");
        narrowFoot.getStyleClass().add("page-foot");
        setCenter(scroll);
    }

    /** Puts these below each other under the title. */
    void add(Node... nodes) {
        content.getChildren().addAll(nodes);
    }

    /** Puts ways back at the start of the foot and ways on at its end. */
    void foot(List<Node> waysBack, List<Node> waysOn) {
        back = List.copyOf(waysBack);
        on = List.copyOf(waysOn);
        fit(false);
    }

    /** With little room the foot wraps and follows the content rather than covering half of it. */
    void fit(boolean isNarrow) {
        content.getChildren().remove(narrowFoot);
        narrowFoot.getChildren().clear();
        wideFoot.getChildren().clear();
        setBottom(null);
        List<Node> all = new ArrayList<>(back);
        if (back.isEmpty() && on.isEmpty()) {
            // What scrolls goes on to the edge of the window
            return;
        }
        if (isNarrow) {
            all.addAll(on);
            narrowFoot.getChildren().setAll(all);
            content.getChildren().add(narrowFoot);
        } else {
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            all.add(space);
            all.addAll(on);
            wideFoot.getChildren().setAll(all);
            setBottom(wideFoot);
        }
    }

    void show(String titleText, String leadText) {
        title.setText(titleText);
        lead.setText(leadText);
        lead.setVisible(!leadText.isEmpty());
        lead.setManaged(!leadText.isEmpty());
    }
}
