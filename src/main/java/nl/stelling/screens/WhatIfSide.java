// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.stelling.journey.Event;
import nl.stelling.present.WhatIfView;
import nl.stelling.present.WhatIfView.Party;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.Labels;
import nl.stelling.screens.parts.MovingBar;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What the answers that are tried out would change, and what to do with them. */
final class WhatIfSide extends VBox {

    private final Label title = Labels.wrapping("note-heading");
    private final Label compared = Labels.wrapping("caption");
    private final VBox parties = new VBox();
    private final Label more = Labels.wrapping("caption");
    private final Label order = Labels.wrapping("what-if-order");
    private final Button undo;
    private final Button keep;
    private final Hyperlink back;
    private final Map<String, PartyBox> boxes = new HashMap<>();

    WhatIfSide(Consumer<Event> say) {
        undo = Buttons.second("undo-trial", () -> say.accept(new Event.Undone()));
        keep = Buttons.first("keep-trial", () -> say.accept(new Event.TrialKept()));
        back = Buttons.link("back", () -> say.accept(new Event.WentBack()));
        order.setId("what-if-order");
        undo.setMaxWidth(Double.MAX_VALUE);
        undo.setMinWidth(0);
        keep.setMaxWidth(Double.MAX_VALUE);
        keep.setMinWidth(0);
        getStyleClass().add("what-if-side");
        parties.getStyleClass().add("what-if-parties");
        getChildren().addAll(title, compared, parties, more, order, undo, keep, back);
    }

    /** @param safe what gets the focus when there is nothing more to undo */
    void show(WhatIfView view, Words words, Node safe) {
        title.setText(view.changes());
        compared.setText(view.compared());
        List<PartyBox> now = view.parties().stream()
                .map(party -> boxes.computeIfAbsent(party.id(), _ -> new PartyBox(party.id()))).toList();
        if (!parties.getChildren().equals(now)) {
            parties.getChildren().setAll(now);
        }
        boolean isMany = view.parties().size() > 3;
        for (int i = 0; i < now.size(); i++) {
            now.get(i).show(view.parties().get(i), isMany);
        }
        MethodTable.say(more, view.more());
        order.setText(view.order());
        undo.setText(words.of(Key.WHATIF_UNDO));
        keep.setText(words.of(Key.WHATIF_KEEP));
        back.setText(words.of(Key.WHATIF_BACK));
        if ((!view.canUndo() && undo.isFocused()) || (!view.isChanged() && keep.isFocused())) {
            safe.requestFocus();
        }
        undo.setDisable(!view.canUndo());
        keep.setDisable(!view.isChanged());
    }

    /** One party; it stays the same box, so that its bar moves from where it was. */
    private static final class PartyBox extends VBox {

        private final Label toAbove = Labels.wrapping("to-above");
        private final Label name = Labels.wrapping("what-if-party");
        private final HBox head = new HBox();
        private final MovingBar bar = new MovingBar();
        private final Label was = Labels.wrapping("what-if-was");
        private final Label moved = Labels.onOneLine("", "what-if-moved");
        private final String id;

        PartyBox(String id) {
            this.id = id;
            HBox.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            head.getStyleClass().add("what-if-party-head");
            HBox words = new HBox(was, moved);
            words.getStyleClass().add("what-if-words");
            moved.setId("moved-" + id);
            getStyleClass().addAll("what-if-party-box", "row");
            getChildren().addAll(head, bar, words, toAbove);
        }

        void show(Party party, boolean isOneOfMany) {
            getStyleClass().remove("many");
            if (isOneOfMany) {
                getStyleClass().add("many");
            }
            MethodTable.say(toAbove, party.toAbove());
            name.setText(party.party());
            Node figure = party.percent() < 0
                    ? Labels.of(party.percentText(), "no-percent")
                    : ResultRows.percent(party.percentText(), 0);
            figure.setId("trial-" + id);
            if (figure instanceof Region region && party.percent() >= 0) {
                region.setMinWidth(Region.USE_PREF_SIZE);
            }
            head.getChildren().setAll(name, figure);
            bar.setVisible(party.percent() >= 0);
            bar.setManaged(party.percent() >= 0);
            bar.show(Math.max(0, party.percent()), party.own(), party.name());
            MethodTable.say(was, party.was());
            MethodTable.say(moved, party.moved());
        }
    }
}
