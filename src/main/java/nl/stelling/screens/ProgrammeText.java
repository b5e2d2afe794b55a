// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.stelling.present.ProgrammeView;
import nl.stelling.present.ProgrammeView.Paragraph;
import nl.stelling.present.Search;
import nl.stelling.screens.parts.RunFlow;

/** The paragraphs of a programme; those that stay the same are kept. */
final class ProgrammeText extends VBox {

    private final List<RunFlow> flows = new ArrayList<>();
    private List<Paragraph> paragraphs = List.of();

    ProgrammeText() {
        getStyleClass().add("programme");
    }

    /** Shows a programme with what is looked for in it; the number of the match that is looked at, from 0. */
    void show(ProgrammeView view, Search search, int here) {
        if (!paragraphs.equals(view.paragraphs())) {
            paragraphs = view.paragraphs();
            // Where nothing is marked, nothing stands back for it
            getStyleClass().setAll(view.isWhole() ? List.of("programme", "whole") : List.of("programme"));
            flows.clear();
            paragraphs.forEach(_ -> flows.add(new RunFlow(view.mark())));
            List<Node> boxes = new ArrayList<>();
            for (int i = 0; i < paragraphs.size(); i++) {
                boxes.add(box(paragraphs.get(i), flows.get(i)));
            }
            getChildren().setAll(boxes);
        }
        for (int i = 0; i < flows.size(); i++) {
            flows.get(i).showFound(search.stretches(paragraphs, i, here));
        }
    }

    private static Node box(Paragraph paragraph, RunFlow flow) {
        HBox.setHgrow(flow, Priority.ALWAYS);
        HBox box = new HBox();
        if (paragraph.kind() == Paragraph.Kind.BULLET) {
            Region bullet = new Region();
            bullet.getStyleClass().add("bullet");
            box.getChildren().add(bullet);
        }
        box.getChildren().add(flow);
        box.getStyleClass().addAll("paragraph", switch (paragraph.kind()) {
            case HEADING -> "programme-heading";
            case BULLET -> "programme-bullet";
            case TEXT -> "programme-plain";
        });
        if (paragraph.isHere()) {
            box.getStyleClass().add("here");
        }
        return box;
    }

    /** Where the passage begins that is looked at; this itself when none is. */
    Node passage() {
        for (int i = 0; i < flows.size(); i++) {
            if (paragraphs.get(i).isHere()) {
                return flows.get(i).target();
            }
        }
        return this;
    }

    /** Where a match of a search stands. */
    Node match(Search.Match match) {
        return flows.get(match.paragraph()).target();
    }
}
