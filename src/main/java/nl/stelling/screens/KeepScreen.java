// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.stelling.journey.Event;
import nl.stelling.present.KeepView;
import nl.stelling.present.Wish;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.Columns;
import nl.stelling.screens.parts.Ems;
import nl.stelling.screens.parts.Icons;
import nl.stelling.screens.parts.Labels;
import nl.stelling.screens.parts.Scrolling;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** Where a result is kept, printed and copied: each way with what it gives, and what came of it. */
final class KeepScreen implements Screen<KeepView> {

    private final Page page = new Page("keep");
    private final VBox rows = new VBox();
    private final VBox contents = new VBox();
    private final Hyperlink back;
    private final Consumer<Wish> wish;
    private Node first;

    KeepScreen(Consumer<Event> say, Consumer<Wish> wish, Ems ems) {
        this.wish = wish;
        back = Buttons.link("back", () -> say.accept(new Event.WentBack()));
        back.setGraphic(Icons.icon("arrow-left"));
        first = back;
        rows.getStyleClass().add("offers");
        contents.getStyleClass().add("notes");
        page.add(new Columns(rows, contents, 17, 30, false, ems));
        page.foot(List.of(back), List.of());
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void show(KeepView view, Words words) {
        page.show(view.title(), view.lead());
        // Rows stay, so that the button that was pressed keeps the focus while its report appears
        while (rows.getChildren().size() < view.offers().size()) {
            rows.getChildren().add(new OfferRow(wish));
        }
        List<Label> news = List.of();
        for (int i = 0; i < view.offers().size(); i++) {
            if (rows.getChildren().get(i) instanceof OfferRow row) {
                boolean isNew = !row.report().getText().equals(view.offers().get(i).report());
                row.show(view.offers().get(i));
                news = isNew && row.report().isManaged() ? List.of(row.report()) : news;
                first = i == 0 && view.offers().getFirst().isOpen() ? row.button() : first;
            }
        }
        VBox note = new VBox(Labels.of(view.contents().heading(), "note-heading"));
        view.contents().paragraphs().forEach(each -> note.getChildren().add(Labels.of(each, "note-text")));
        note.getStyleClass().add("note");
        contents.getChildren().setAll(note);
        back.setText(words.of(Key.BACK));
        news.forEach(this::reveal);
    }

    /** What came of a press must not lie below the edge of a small window. */
    private void reveal(Label report) {
        page.applyCss();
        page.layout();
        Scrolling.reveal(page.scroll, report);
    }

    @Override
    public void fit(boolean isNarrow) {
        page.fit(isNarrow);
        rows.getChildren().forEach(row -> {
            if (row instanceof OfferRow offer) {
                offer.fit(isNarrow);
            }
        });
    }

    @Override
    public Node firstFocus() {
        return first;
    }
}
