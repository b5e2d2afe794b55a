// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import nl.stelling.journey.Event;
import nl.stelling.present.AboutView;
import nl.stelling.present.Notes;
import nl.stelling.present.Way;
import nl.stelling.present.Wish;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.Ems;
import nl.stelling.screens.parts.Folded;
import nl.stelling.screens.parts.Icons;
import nl.stelling.screens.parts.Labels;
import nl.stelling.screens.parts.Tiles;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What Stelling is and how it was made; what is long is folded away. */
final class AboutScreen extends PageScreen<AboutView> {

    private final Tiles sections;
    private final VBox details = new VBox();
    private final List<Folded> folded = new ArrayList<>();
    private final Consumer<Event> say;
    private final Hyperlink back;
    private final Hyperlink sets;

    AboutScreen(Consumer<Event> say, Consumer<Wish> wish, Ems ems) {
        super("about");
        this.say = say;
        back = Buttons.link("back", () -> say.accept(new Event.WentBack()));
        back.setGraphic(Icons.icon("arrow-left"));
        sections = new Tiles(24, ems);
        details.getStyleClass().add("details");
        page.add(sections, details);
        sets = Buttons.link("other-sets", () -> wish.accept(new Wish.OtherSets()));
        page.foot(List.of(back), List.of(sets));
    }

    @Override
    public void show(AboutView view, Words words) {
        page.show(view.title(), "");
        sections.getChildren().setAll(view.sections().stream().map(this::section).toList());
        while (folded.size() < view.details().size()) {
            folded.add(new Folded("detail-" + (folded.size() + 1)));
        }
        for (int i = 0; i < view.details().size(); i++) {
            Notes detail = view.details().get(i);
            folded.get(i).show(detail.heading(), () -> texts(detail));
        }
        details.getChildren().setAll(folded.subList(0, view.details().size()));
        back.setText(words.of(Key.BACK));
        sets.setText(words.of(Key.SETS_OPEN));
        sets.setVisible(view.hasSets());
        sets.setManaged(view.hasSets());
    }

    private Node section(AboutView.Section section) {
        VBox box = new VBox(Labels.of(section.notes().heading(), "note-heading"));
        box.getChildren().addAll(texts(section.notes()));
        if (!section.ways().isEmpty()) {
            VBox links = new VBox();
            section.ways().forEach(way -> links.getChildren().add(link(way)));
            box.getChildren().add(links);
        }
        box.getStyleClass().add("note");
        return box;
    }

    private static List<? extends Node> texts(Notes notes) {
        return notes.paragraphs().stream().map(each -> Labels.of(each, "about-text")).toList();
    }

    private Node link(Way way) {
        Hyperlink link = Buttons.link(way.id(), () -> say.accept(way.event()));
        link.setText(way.name());
        return link;
    }

    @Override
    public void arrive() {
        super.arrive();
        folded.forEach(Folded::close);
    }

    @Override
    public Node firstFocus() {
        return back;
    }
}
