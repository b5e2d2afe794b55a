// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.stelling.journey.Event;
import nl.stelling.present.AboutView;
import nl.stelling.present.Notes;
import nl.stelling.present.Way;
import nl.stelling.present.Wish;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.Ems;
import nl.stelling.screens.parts.Icons;
import nl.stelling.screens.parts.Labels;
import nl.stelling.screens.parts.Tiles;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What Stelling is and how it was made. */
final class AboutScreen implements Screen<AboutView> {

    private final Page page = new Page("about");
    private final Tiles sections;
    private final FlowPane texts = new FlowPane();
    private final Consumer<Event> say;
    private final Hyperlink back;
    private final Hyperlink sets;

    AboutScreen(Consumer<Event> say, Consumer<Wish> wish, Ems ems) {
        this.say = say;
        texts.getStyleClass().add("ways");
        back = Buttons.link("back", () -> say.accept(new Event.WentBack()));
        back.setGraphic(Icons.icon("arrow-left"));
        sections = new Tiles(24, ems);
        page.add(texts, sections);
        sets = Buttons.link("other-sets", () -> wish.accept(new Wish.OtherSets()));
        page.foot(List.of(back), List.of(sets));
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void show(AboutView view, Words words) {
        page.show(view.title(), "");
        sections.getChildren().setAll(view.sections().stream().map(AboutScreen::section).toList());
        texts.getChildren().setAll(view.texts().stream().map(this::text).toList());
        back.setText(words.of(Key.BACK));
        sets.setText(words.of(Key.SETS_OPEN));
        sets.setVisible(view.hasSets());
        sets.setManaged(view.hasSets());
    }

    private Node text(Way way) {
        Hyperlink link = Buttons.link(way.id(), () -> say.accept(way.event()));
        link.setText(way.name());
        return link;
    }

    private static Node section(Notes notes) {
        VBox box = new VBox(Labels.of(notes.heading(), "note-heading"));
        notes.paragraphs().forEach(each -> box.getChildren().add(Labels.of(each, "about-text")));
        box.getStyleClass().add("note");
        return box;
    }

    @Override
    public void fit(boolean isNarrow) {
        page.fit(isNarrow);
    }

    @Override
    public void arrive() {
        page.scroll.setVvalue(0);
    }

    @Override
    public Node firstFocus() {
        return back;
    }
}
