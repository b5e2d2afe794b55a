// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.stelling.journey.Event;
import nl.stelling.present.Mark;
import nl.stelling.present.ProgrammeView;
import nl.stelling.present.Search;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.Ems;
import nl.stelling.screens.parts.Icons;
import nl.stelling.screens.parts.Labels;
import nl.stelling.screens.parts.MarkWord;
import nl.stelling.screens.parts.Scrolling;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** A programme's own text with the passage marked; the statement that it bears on stays beside it. */
final class ProgrammeScreen implements Screen<ProgrammeView>, SearchBar.Seeker {

    private final Hyperlink back;
    private final Label party = Labels.wrapping("title");
    private final Label about = Labels.wrapping("party-place");
    private final PassageList passages;
    private final VBox note = new VBox();
    private final ProgrammeText text = new ProgrammeText();
    private final VBox side;
    private final VBox column = new VBox();
    private final ProgrammeBody body;
    private final SearchBar bar = new SearchBar(this);
    private final HBox top = new HBox();
    private final ScrollPane scroll = Scrolling.of(column);
    private final ScrollPane aside = Scrolling.of(new Region());
    private final ArrivalPane root = new ArrivalPane(scroll, this::target, text.node()::isGrowing, this::arrived);
    private final Consumer<Node> focus;
    private ProgrammeView shown = new ProgrammeView("", "", List.of(), -1, "", List.of(), "", "", Mark.OPEN, "", "",
            "");
    private Words words;
    private Search search = Search.NONE;
    private int match;

    /** @param focus gives a node the focus */
    ProgrammeScreen(Consumer<Event> say, Consumer<Node> focus, Words words, Ems ems) {
        this.focus = focus;
        this.words = words;
        back = Buttons.link("back", () -> say.accept(new Event.WentBack()));
        back.setGraphic(Icons.icon("arrow-left"));
        passages = new PassageList(say);
        note.getStyleClass().add("programme-note");
        body = new ProgrammeBody(text, note, ems);
        body.getStyleClass().add("programme-body");
        side = new VBox(party, about, passages);
        side.getStyleClass().add("programme-side");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        top.getChildren().addAll(back, space, bar);
        top.getStyleClass().add("programme-top");
        root.getStyleClass().add("programme-screen");
        scroll.setFocusTraversable(true);
        fit(false);
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void show(ProgrammeView view, Words spoken) {
        words = spoken;
        back.setText(words.of(Key.BACK));
        party.setText(view.party());
        about.setText(view.about());
        scroll.setAccessibleText(words.list(List.of(view.party(), view.about())));
        passages.show(view, words);
        showNote(view);
        if (view.here() != shown.here() || !view.note().equals(shown.note())
                || !view.party().equals(shown.party())) {
            root.arrive();
        }
        shown = view;
        look();
    }

    private void showNote(ProgrammeView view) {
        note.setVisible(!view.isWhole());
        note.setManaged(!view.isWhole());
        note.getChildren().setAll(Labels.of(view.noteHeading(), "caption"),
                Labels.of(view.note(), "programme-statement"));
        if (!view.word().isEmpty()) {
            note.getChildren().addAll(new MarkWord(view.mark(), view.word()), Labels.of(view.reasoning(), "reason"));
        }
        if (!view.damageNote().isEmpty()) {
            note.getChildren().add(Labels.of(view.damageNote(), "caption"));
        }
    }

    private void look() {
        text.show(shown, search, match);
        bar.show(search.count(match, words), !search.matches().isEmpty(), words);
        root.requestLayout();
    }

    @Override
    public void typed(String wanted) {
        search = Search.in(shown.paragraphs(), wanted);
        match = 0;
        if (!search.matches().isEmpty()) {
            root.arrive();
        }
        look();
    }

    @Override
    public void step(int by) {
        if (!search.matches().isEmpty()) {
            match = Math.floorMod(match + by, search.matches().size());
            root.arrive();
            look();
        }
    }

    @Override
    public void left() {
        focus.accept(scroll);
    }

    @Override
    public boolean asked(Asked what) {
        boolean isMeant = what == Asked.FIND || search.isOn();
        switch (what) {
            case FIND -> focus.accept(bar.field());
            case NEXT -> step(1);
            case PREVIOUS -> step(-1);
            case LEAVE -> bar.clear();
        }
        return isMeant;
    }

    @Override
    public void arrive() {
        bar.clear();
        root.arrive();
    }

    @Override
    public void stay() {
        root.stay();
    }

    @Override
    public Node firstFocus() {
        return back;
    }

    @Override
    public void fit(boolean isNarrow) {
        root.setLeft(null);
        root.setCenter(scroll);
        if (isNarrow) {
            aside.setContent(null);
            column.getChildren().setAll(side, body);
        } else {
            column.getChildren().setAll(body);
            aside.setContent(side);
            root.setLeft(aside);
        }
        root.setTop(top);
    }

    /** In the list too the passage that is looked at is in sight. */
    private void arrived() {
        if (side.equals(aside.getContent())) {
            aside.layout();
            Scrolling.reveal(aside, passages.here());
        }
    }

    /** What is to be in sight: where somebody looks, else the passage, else the top. */
    private Node target() {
        if (search.matches().isEmpty()) {
            return shown.isWhole() ? column : text.passage();
        }
        return text.match(search.matches().get(match));
    }
}
