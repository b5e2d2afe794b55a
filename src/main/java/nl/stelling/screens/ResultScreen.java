// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.stelling.journey.Event;
import nl.stelling.present.ResultView;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.Ems;
import nl.stelling.screens.parts.Labels;
import nl.stelling.screens.parts.Legend;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** How close every programme is: the voter's line above the programmes' lines, so that one can see before reading. */
final class ResultScreen implements Screen<ResultView> {

    private final Page page = new Page("result");
    private final VBox rows = new VBox();
    private final Legend legend = new Legend();
    private final VBox notes = new VBox();
    private final Button unanswered;
    private final Button review;
    private final Hyperlink restart;
    private final Consumer<Event> say;
    private final Ems ems;
    private Node first;

    ResultScreen(Consumer<Event> say, Ems ems) {
        this.say = say;
        this.ems = ems;
        unanswered = Buttons.second("to-unanswered", () -> {});
        review = Buttons.second("review", () -> say.accept(new Event.ReviewOpened()));
        restart = Buttons.link("restart", () -> say.accept(new Event.RestartAsked()));
        first = review;
        rows.getStyleClass().add("result-rows");
        notes.getStyleClass().add("result-notes");
        page.add(rows, legend, notes);
        page.foot(List.of(review, unanswered), List.of(restart));
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void show(ResultView view, Words words) {
        page.show(view.title(), view.lead());
        List<Node> nodes = new ArrayList<>();
        nodes.add(ResultRow.voter(view, words, ems));
        for (ResultView.Row row : view.rows()) {
            ResultRow node = ResultRow.party(row, nodes.size(), words, ems, say);
            if (nodes.size() == 1) {
                first = node.link();
            }
            nodes.add(node);
        }
        rows.getChildren().setAll(nodes);
        legend.show(words);
        List<Label> lines = view.notes().stream().map(note -> Labels.of(note, "result-note")).toList();
        notes.getChildren().setAll(lines);
        unanswered.setText(words.of(Key.RESULT_UNANSWERED));
        unanswered.setVisible(view.hasOpen());
        unanswered.setManaged(view.hasOpen());
        unanswered.setOnAction(_ -> say.accept(view.firstOpen()));
        review.setText(words.of(Key.RESULT_REVIEW));
        restart.setText(words.of(Key.RESULT_RESTART));
    }

    @Override
    public void fit(boolean isNarrow) {
        page.fit(isNarrow);
    }

    @Override
    public Node firstFocus() {
        return first;
    }
}
