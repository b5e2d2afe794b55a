// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import nl.stelling.journey.Event;
import nl.stelling.present.KeepView;
import nl.stelling.present.Notes;
import nl.stelling.present.StartView;
import nl.stelling.present.Way;
import nl.stelling.present.Wish;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.Columns;
import nl.stelling.screens.parts.Ems;
import nl.stelling.screens.parts.Grounded;
import nl.stelling.screens.parts.HeroLine;
import nl.stelling.screens.parts.Labels;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** The first screen: what this is, what it is not, and the way in. */
final class StartScreen implements Screen<StartView> {

    private static final double NOTES_EMS = 22.5;
    private static final double LEAST_EMS = 26;
    private static final double LEAST_HERO_EMS = 9;
    private static final double MOST_HERO_EMS = 24;

    private final Label subject = Labels.wrapping("subject");
    private final Label title = Labels.wrapping("display");
    private final Label lead = Labels.wrapping("lead", "start-lead");
    private final Button begin;
    private final Button lesson;
    private final Hyperlink sets;
    private final VBox notes = new VBox();
    private final HeroLine hero = new HeroLine();
    private final FlowPane links = new FlowPane();
    private final Consumer<Event> say;
    private final Consumer<Wish> wish;
    private final Grounded root;

    StartScreen(Consumer<Event> say, Consumer<Wish> wish, Ems ems) {
        this.say = say;
        this.wish = wish;
        begin = Buttons.withIconBehind(Buttons.first("begin", () -> say.accept(new Event.Begun())), "arrow-right");
        begin.getStyleClass().add("begin");
        lesson = Buttons.second("lesson", () -> wish.accept(new Wish.Teach()));
        FlowPane ways = new FlowPane(begin, lesson);
        ways.getStyleClass().add("ways");
        sets = Buttons.link("other-sets", () -> wish.accept(new Wish.OtherSets()));
        links.getStyleClass().add("start-links");
        VBox main = new VBox(subject, title, lead, ways, links);
        main.getStyleClass().add("start-main");
        notes.getStyleClass().add("notes");
        VBox content = new VBox(new Columns(main, notes, NOTES_EMS, LEAST_EMS, false, ems));
        content.getStyleClass().add("page-content");
        root = new Grounded(content, hero, LEAST_HERO_EMS, MOST_HERO_EMS, ems);
        root.getStyleClass().add("start");
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void show(StartView view, Words words) {
        subject.setText(view.subject());
        title.setText(view.title());
        lead.setText(view.lead());
        begin.setText(words.of(Key.START_BEGIN));
        lesson.setText(words.of(Key.START_LESSON));
        sets.setText(words.of(Key.SETS_OPEN));
        notes.getChildren().setAll(view.notes().stream().map(StartScreen::note).toList());
        Pane last = (Pane) notes.getChildren().getLast();
        last.getStyleClass().add("last");
        view.staying().forEach(offer -> last.getChildren().add(offer(offer)));
        links.getChildren().setAll(view.offers().stream().map(this::offer).toList());
        view.ways().forEach(way -> links.getChildren().add(link(way)));
        if (view.hasSets()) {
            links.getChildren().add(sets);
        }
        hero.show(words);
        lesson.setVisible(view.teaches());
        lesson.setManaged(view.teaches());
    }

    private Hyperlink offer(KeepView.Offer offer) {
        Hyperlink link = Buttons.link(offer.id(), () -> wish.accept(offer.wish()));
        link.setText(offer.name());
        return link;
    }

    private Hyperlink link(Way way) {
        Hyperlink link = Buttons.link(way.id(), () -> say.accept(way.event()));
        link.setText(way.name());
        return link;
    }

    private static VBox note(Notes note) {
        VBox box = new VBox(Labels.of(note.heading(), "note-heading"));
        List<Label> paragraphs = note.paragraphs().stream().map(each -> Labels.of(each, "note-text")).toList();
        box.getChildren().addAll(paragraphs);
        box.getStyleClass().add("note");
        return box;
    }

    @Override
    public Node firstFocus() {
        return begin;
    }

    @Override
    public void fit(boolean isNarrow) {
        hero.setVisible(!isNarrow);
        hero.setManaged(!isNarrow);
    }
}
