// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.stelling.classroom.LessonEvent;
import nl.stelling.present.CompareView;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.Ems;
import nl.stelling.screens.parts.Icons;
import nl.stelling.screens.parts.Labels;
import nl.stelling.screens.parts.ShareBar;
import nl.stelling.screens.parts.Tiles;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** Two classes beside each other: for each statement what both chose, as shares with their counts. */
final class CompareScreen implements Screen<CompareView> {

    private final Page page = new Page("compare");
    private final Label furthest = Labels.wrapping("summary");
    private final Label lost = Labels.wrapping("offer-report");
    private final Tiles rows;
    private final Hyperlink back;
    private final Button list;
    private final Ems ems;

    CompareScreen(Consumer<LessonEvent> say, Ems ems) {
        this.ems = ems;
        rows = new Tiles(20, ems);
        back = Buttons.link("back", () -> say.accept(new LessonEvent.WentBack()));
        back.setGraphic(Icons.icon("arrow-left"));
        list = Buttons.second("list", () -> say.accept(new LessonEvent.OverviewOpened()));
        page.add(furthest, lost, rows);
        page.foot(List.of(back), List.of(list));
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void show(CompareView view, Words words) {
        page.show(view.title(), view.lead());
        show(furthest, view.furthest());
        show(lost, view.lost());
        rows.getChildren().setAll(view.rows().stream().map(this::row).toList());
        back.setText(words.of(Key.BACK));
        list.setText(words.of(Key.LESSON_LIST));
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    private Node row(CompareView.Row row) {
        VBox box = new VBox(Labels.of(row.number() + ". " + row.title(), "meaning-heading"));
        row.sides().forEach(side -> {
            box.getChildren().add(Labels.of(side.said(), "compare-said"));
            if (!side.counts().isEmpty()) {
                box.getChildren().add(new ShareBar(side.counts(), side.said(), ems));
            }
        });
        box.getStyleClass().add("class-highlight");
        return box;
    }

    @Override
    public Node firstFocus() {
        return list;
    }
}
