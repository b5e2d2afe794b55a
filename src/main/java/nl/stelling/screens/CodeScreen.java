// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import nl.stelling.journey.Event;
import nl.stelling.present.CodeView;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.Icons;
import nl.stelling.screens.parts.Labels;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** Where a code that was taken along is typed; what is wrong with it stands below, and the code stays to be mended. */
final class CodeScreen extends PageScreen<CodeView> {

    private final Label name = Labels.wrapping("note-heading");
    private final TextField field = new TextField();
    private final Label fault = Labels.wrapping("code-fault");
    private final Button goOn;
    private final Hyperlink back;

    CodeScreen(Consumer<Event> say) {
        super("code-entry");
        field.setId("code-field");
        field.getStyleClass().add("code-field");
        field.setOnAction(_ -> say.accept(new Event.CodeTyped(field.getText())));
        name.setLabelFor(field);
        fault.setId("code-fault");
        goOn = Buttons.first("go-on", () -> say.accept(new Event.CodeTyped(field.getText())));
        back = Buttons.link("back", () -> say.accept(new Event.WentBack()));
        back.setGraphic(Icons.icon("arrow-left"));
        page.add(name, field, fault);
        page.foot(List.of(goOn), List.of(back));
    }

    @Override
    public void show(CodeView view, Words words) {
        page.show(view.title(), view.lead());
        name.setText(view.field());
        field.setAccessibleText(view.field());
        // Whoever hears the field hears what is wrong with it too
        field.setAccessibleHelp(view.fault());
        if (!field.getText().equals(view.typed())) {
            field.setText(view.typed());
        }
        fault.setText(view.fault());
        fault.setVisible(!view.fault().isEmpty());
        fault.setManaged(!view.fault().isEmpty());
        goOn.setText(view.goOn());
        back.setText(words.of(Key.BACK));
        if (!view.fault().isEmpty()) {
            field.requestFocus();
        }
    }

    /** What can be done stands right below the little that there is to read. */
    @Override
    public void fit(boolean isNarrow) {
        page.fit(true);
    }

    @Override
    public Node firstFocus() {
        return field;
    }
}
