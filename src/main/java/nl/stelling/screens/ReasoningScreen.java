// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import nl.stelling.journey.Event;
import nl.stelling.present.FilterView;
import nl.stelling.present.ReasoningView;
import nl.stelling.present.Way;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.Columns;
import nl.stelling.screens.parts.Ems;
import nl.stelling.screens.parts.FilterBar;
import nl.stelling.screens.parts.Gradual;
import nl.stelling.screens.parts.Icons;
import nl.stelling.screens.parts.Labels;
import nl.stelling.screens.parts.Scrolling;
import nl.stelling.words.Key;
import nl.stelling.words.Words;
import org.controlsfx.control.SegmentedButton;

/** Why a programme is as close as it is: the sum at the side, every statement that made it in the middle. */
final class ReasoningScreen implements Screen<ReasoningView> {

    /** A heading and as many statements as a window of 768 shows. */
    private static final int AT_ONCE = 4;

    private final Hyperlink back;
    private final Label party = Labels.wrapping("title");
    private final Label place = Labels.wrapping("party-place");
    private final VBox texts = new VBox();
    private final SegmentedButton scopes = new SegmentedButton();
    private final SumBox sum = new SumBox();
    private final FilterBar filters;
    private final Gradual groups = new Gradual("reason-groups");
    private final ScrollPane scroll = Scrolling.of(groups);
    private final BorderPane root = new BorderPane();
    private String shown = "";
    private final Consumer<Event> say;
    private final Ems ems;

    ReasoningScreen(Consumer<Event> say, Ems ems) {
        this.say = say;
        this.ems = ems;
        back = Buttons.link("back", () -> say.accept(new Event.WentBack()));
        back.setGraphic(Icons.icon("arrow-left"));
        scopes.setId("scopes");
        scopes.setToggleGroup(null);
        scopes.getStyleClass().add("scopes");
        filters = new FilterBar("group-", say);
        VBox side = new VBox(back, new VBox(party, place), scopes, sum, texts);
        side.getStyleClass().add("reasoning-side");
        VBox main = new VBox(filters, groups);
        main.getStyleClass().add("reasoning-main");
        VBox content = new VBox(new Columns(main, side, 17, 34, true, ems));
        content.getStyleClass().add("page-content");
        root.getStyleClass().add("reasoning");
        scroll.setContent(content);
        root.setCenter(scroll);
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void show(ReasoningView view, Words words) {
        back.setText(words.of(Key.REASONING_BACK));
        if (!shown.equals(view.party())) {
            scroll.setVvalue(0);
        }
        shown = view.party();
        party.setText(view.party());
        place.setText(view.place());
        while (scopes.getButtons().size() < view.scopes().size()) {
            ToggleButton button = new ToggleButton();
            button.setId("scope-" + scopes.getButtons().size());
            scopes.getButtons().add(button);
        }
        for (int i = 0; i < view.scopes().size(); i++) {
            show(scopes.getButtons().get(i), view.scopes().get(i));
        }
        sum.show(view, words);
        texts.getChildren().setAll(view.texts().stream().map(this::text).toList());
        filters.show(view.filters());
        List<Supplier<? extends Node>> rows = new ArrayList<>();
        for (ReasoningView.Group group : view.groups()) {
            rows.add(() -> new ReasonHeading(group.name(), view.party(), words, ems));
            group.rows().forEach(row -> rows.add(() -> new ReasonRow(row, view.party(), words, ems, say)));
        }
        groups.show(rows, AT_ONCE);
    }

    private Hyperlink text(Way way) {
        Hyperlink link = Buttons.link(way.id(), () -> say.accept(way.event()));
        link.setText(way.name());
        return link;
    }

    private void show(ToggleButton button, FilterView scope) {
        button.setText(scope.name());
        button.setSelected(scope.isChosen());
        button.setOnAction(_ -> {
            button.setSelected(scope.isChosen());
            say.accept(scope.event());
        });
    }

    @Override
    public Node firstFocus() {
        return back;
    }
}
