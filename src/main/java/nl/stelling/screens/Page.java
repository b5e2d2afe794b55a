// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

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

/** What most screens are: a title, content that scrolls, and a foot with the ways on. */
final class Page extends BorderPane {

    final Label title = Labels.wrapping("title");
    final Label lead = Labels.wrapping("lead");
    final VBox content = new VBox();
    final ScrollPane scroll = Scrolling.of(content);
    private final FlowPane before = new FlowPane();
    private final FlowPane after = new FlowPane();

    Page(String styleClass) {
        getStyleClass().addAll("page", styleClass);
        content.getStyleClass().add("page-content");
        content.getChildren().addAll(title, lead);
        before.getStyleClass().add("foot-before");
        after.getStyleClass().add("foot-after");
        before.setPrefWrapLength(10_000);
        after.setPrefWrapLength(10_000);
        setCenter(scroll);
    }

    /** Puts these below each other under the title. */
    void add(Node... nodes) {
        content.getChildren().addAll(nodes);
    }

    /** Puts ways back at the left of the foot and ways on at its right. */
    void foot(Node[] ways, Node... waysOn) {
        before.getChildren().setAll(ways);
        after.getChildren().setAll(waysOn);
        Region space = new Region();
        HBox.setHgrow(space, Priority.SOMETIMES);
        HBox.setHgrow(after, Priority.ALWAYS);
        HBox foot = new HBox(before, space, after);
        foot.getStyleClass().add("page-foot");
        setBottom(foot);
    }

    void show(String titleText, String leadText) {
        title.setText(titleText);
        lead.setText(leadText);
        lead.setVisible(!leadText.isEmpty());
        lead.setManaged(!leadText.isEmpty());
    }
}
