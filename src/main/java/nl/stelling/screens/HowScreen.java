// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.List;
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
import nl.stelling.present.HowView;
import nl.stelling.present.Mark;
import nl.stelling.screens.parts.MarkIcon;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.Columns;
import nl.stelling.screens.parts.Ems;
import nl.stelling.screens.parts.Icons;
import nl.stelling.screens.parts.Labels;
import nl.stelling.screens.parts.RowColumns;
import nl.stelling.screens.parts.StemLine;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** How answering works, and what each answer does to the result. */
final class HowScreen extends PageScreen<HowView> {

    private final VBox rows = new VBox();
    private final Label keysHeading = Labels.wrapping("note-heading");
    private final RowColumns<HowView.KeyRow> keys;
    private final StemLine example = new StemLine(false);
    private final Label caption = Labels.wrapping("caption");
    private final Label later = Labels.wrapping("caption");
    private final Button go;
    private final Hyperlink back;
    private List<HowView.Row> answers = List.of();
    private List<HowView.Row> others = List.of();
    private boolean isNarrow;

    HowScreen(Consumer<Event> say, Ems ems) {
        super("how");
        go = Buttons.withIconBehind(Buttons.first("go", () -> say.accept(new Event.Understood())), "arrow-right");
        back = Buttons.link("back", () -> say.accept(new Event.WentBack()));
        back.setGraphic(Icons.icon("arrow-left"));
        keys = new RowColumns<>(15, Integer.MAX_VALUE, ems, HowScreen::key);
        VBox card = new VBox(keysHeading, keys);
        card.getStyleClass().add("card");
        example.getStyleClass().add("example-line");
        VBox side = new VBox(card, example, caption);
        side.getStyleClass().add("how-side");
        page.add(new Columns(rows, side, 19, 38, false, ems));
        page.foot(List.of(back), List.of(later, go));
    }

    @Override
    public void show(HowView view, Words words) {
        page.show(view.title(), view.lead());
        answers = view.answers();
        others = view.others();
        fill();
        keysHeading.setText(words.of(Key.HOW_KEYS));
        keysHeading.getParent().setVisible(!view.keys().isEmpty());
        keysHeading.getParent().setManaged(!view.keys().isEmpty());
        keys.show(view.keys());
        example.show(view.example());
        caption.setText(view.exampleCaption());
        later.setText(words.of(Key.HOW_LATER));
        go.setText(words.of(Key.HOW_GO));
        back.setText(words.of(Key.BACK));
    }

    private void fill() {
        rows.getChildren().setAll(rule());
        answers.forEach(row -> rows.getChildren().add(row(row)));
        rows.getChildren().add(rule());
        others.forEach(row -> rows.getChildren().add(row(row)));
    }

    @Override
    public void fit(boolean narrow) {
        super.fit(narrow);
        if (isNarrow != narrow) {
            isNarrow = narrow;
            fill();
        }
    }

    private static Node key(HowView.KeyRow row) {
        HBox place = new HBox(Labels.onOneLine(row.key(), "key"));
        place.getStyleClass().add("key-place");
        HBox box = new HBox(place, Labels.of(row.what(), "key-what"));
        box.getStyleClass().add("key-row");
        return box;
    }

    private static Region rule() {
        Region rule = new Region();
        rule.getStyleClass().add("heavy-rule");
        return rule;
    }

    private static VBox block(Label... lines) {
        VBox block = new VBox(lines);
        block.getStyleClass().add("how-words");
        HBox.setHgrow(block, Priority.ALWAYS);
        return block;
    }

    private HBox row(HowView.Row row) {
        Node icon = switch (row.choice()) {
            case AGREE -> new MarkIcon(Mark.AGREE);
            case NEITHER -> new MarkIcon(Mark.NEITHER);
            case DISAGREE -> new MarkIcon(Mark.DISAGREE);
            case SKIP -> new MarkIcon(Mark.SKIPPED);
            case WEIGH -> Icons.icon("important");
        };
        Label name = Labels.of(row.name(), "how-name");
        Label meaning = Labels.of(row.meaning(), "how-meaning");
        Label effect = Labels.of(row.effect(), "how-effect");
        if (row.choice() == HowView.Choice.SKIP) {
            // What voters mix up most is that skipping is no answer
            effect.getStyleClass().add("strong");
        }
        for (Label wide : List.of(meaning, effect)) {
            HBox.setHgrow(wide, Priority.ALWAYS);
            wide.setMaxWidth(Double.MAX_VALUE);
        }
        // With little room one block a row
        HBox box = isNarrow
                ? new HBox(icon, block(name, meaning, effect))
                : new HBox(icon, name, meaning, effect);
        box.getStyleClass().addAll("how-row", "row");
        return box;
    }

    @Override
    public Node firstFocus() {
        return go;
    }
}
