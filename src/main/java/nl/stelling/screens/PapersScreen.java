// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.stelling.classroom.LessonEvent;
import nl.stelling.present.KeepView;
import nl.stelling.present.PapersView;
import nl.stelling.present.Wish;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.Icons;
import nl.stelling.screens.parts.Labels;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What of a lesson can be put on paper and into files: each thing with what it gives, and what came of it. */
final class PapersScreen implements Screen<PapersView> {

    private final Page page = new Page("papers");
    private final VBox groups = new VBox();
    private final Map<String, OfferRow> rows = new HashMap<>();
    private final Map<String, Label> headings = new HashMap<>();
    private final Hyperlink back;
    private final Consumer<Wish> wish;

    PapersScreen(Consumer<LessonEvent> say, Consumer<Wish> wish) {
        this.wish = wish;
        back = Buttons.link("back", () -> say.accept(new LessonEvent.WentBack()));
        back.setGraphic(Icons.icon("arrow-left"));
        groups.getStyleClass().add("paper-groups");
        page.add(groups);
        page.foot(List.of(back), List.of());
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void show(PapersView view, Words words) {
        page.show(view.title(), view.lead());
        // Rows stay, so that the button that was pressed keeps the focus while its report appears
        if (groups.getChildren().isEmpty()) {
            view.groups().forEach(this::build);
        }
        for (int i = 0; i < view.groups().size(); i++) {
            PapersView.Group group = view.groups().get(i);
            heading(group).setText(group.heading());
            group.offers().forEach(offer -> row(offer).show(offer));
        }
        back.setText(words.of(Key.BACK));
    }

    private void build(PapersView.Group group) {
        VBox box = new VBox(heading(group));
        group.offers().forEach(offer -> box.getChildren().add(row(offer)));
        row(group.offers().getLast()).getStyleClass().add("last");
        groups.getChildren().add(box);
    }

    /** Groups are known by what they begin with: their names change with the language. */
    private Label heading(PapersView.Group group) {
        return headings.computeIfAbsent(group.offers().getFirst().id(), _ -> Labels.wrapping("group-heading"));
    }

    private OfferRow row(KeepView.Offer offer) {
        return rows.computeIfAbsent(offer.id(), _ -> new OfferRow(wish));
    }

    @Override
    public void fit(boolean isNarrow) {
        rows.values().forEach(row -> row.fit(isNarrow));
    }

    @Override
    public Node firstFocus() {
        return rows.values().stream().map(OfferRow::button).filter(button -> button.getId().equals("do-sheets"))
                .findFirst().map(Node.class::cast).orElse(back);
    }
}
