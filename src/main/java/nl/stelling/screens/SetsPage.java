// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.List;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.stelling.present.Appearance;
import nl.stelling.present.SetsView;
import nl.stelling.present.Wish;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.Icons;
import nl.stelling.screens.parts.Labels;
import nl.stelling.statements.Language;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** Where another set comes from: a folder, a zip, or one that was opened before. */
public final class SetsPage extends LonePage {

    private final Function<Words, SetsView> views;
    private final Consumer<Wish> wish;
    private final Button folder;
    private final Button file;
    private final Hyperlink goBack;
    private final FlowPane choosers;
    private final VBox known = new VBox();
    /** Kept, so that the focus stays on the set that was looked at. */
    private final Map<Wish, Button> looks = new HashMap<>();

    /** @param views which sets there are, in the words that it is to be said in */
    public SetsPage(Function<Words, SetsView> views, ObjectProperty<Appearance> appearance,
            Function<Language, Words> words, Consumer<Wish> wish, Runnable back) {
        super("sets", appearance, words, back);
        this.views = views;
        this.wish = wish;
        folder = Buttons.second("set-folder", () -> wish.accept(new Wish.ChooseSetFolder()));
        file = Buttons.second("set-file", () -> wish.accept(new Wish.ChooseSetFile()));
        goBack = Buttons.link("back", back);
        goBack.setGraphic(Icons.icon("arrow-left"));
        choosers = new FlowPane(folder, file);
        choosers.getStyleClass().add("ways");
        known.getStyleClass().add("set-list");
        page.add(choosers, known);
        page.foot(List.of(goBack), List.of());
        dress();
        // Whoever comes back from a set that was looked at finds it among those that were opened
        sceneProperty().addListener((_, _, window) -> {
            if (window != null) {
                refresh();
            }
        });
    }

    @Override
    void say(Words spoken) {
        SetsView view = views.apply(spoken);
        page.show(view.title(), view.lead());
        folder.setText(spoken.of(Key.SETS_FOLDER));
        file.setText(spoken.of(Key.SETS_FILE));
        goBack.setText(spoken.of(Key.BACK));
        choosers.setVisible(view.mayChoose());
        choosers.setManaged(view.mayChoose());
        known.getChildren().clear();
        for (int i = 0; i < view.known().size(); i++) {
            known.getChildren().add(row(i, view.known().get(i), spoken));
        }
        if (!view.forgotten().isEmpty()) {
            known.getChildren().add(Labels.of(view.forgotten(), "caption"));
        }
    }

    /** Says anew which sets there are. */
    public void refresh() {
        dress();
    }

    private Node row(int index, SetsView.Known set, Words spoken) {
        VBox text = new VBox(Labels.of(set.name(), "note-heading"), Labels.of(set.where(), "caption"));
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(text, end(index, set, spoken));
        row.getStyleClass().addAll("row", "set-row");
        return row;
    }

    private Node end(int index, SetsView.Known set, Words spoken) {
        if (set.isInUse()) {
            return Labels.onOneLine(spoken.of(Key.SETS_IN_USE), "caption");
        }
        Button look = looks.computeIfAbsent(set.wish(),
                wanted -> Buttons.quiet("set-" + index, () -> wish.accept(wanted)));
        look.setId("set-" + index);
        look.setText(spoken.of(Key.SETS_LOOK));
        look.setAccessibleText(set.lookName());
        return look;
    }

    @Override
    Node firstFocus() {
        return choosers.isManaged() ? folder : goBack;
    }
}
