// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.stelling.classroom.LessonEvent;
import nl.stelling.present.LeaveView;
import nl.stelling.present.Wish;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.Icons;
import nl.stelling.screens.parts.Labels;
import nl.stelling.screens.parts.Scrolling;
import nl.stelling.words.Words;

/**
 * Asks once, in a dialog, before a lesson ends of which not all is kept; the safe way stands first. Where it can be kept,
 * the way back is a link, as on a page.
 */
final class LeaveScreen implements Screen<LeaveView> {

    private final Label title = Labels.wrapping("title");
    private final Label text = Labels.wrapping("lead");
    private final Label report = Labels.wrapping("offer-report");
    private final Button keep;
    private final Button cancel;
    private final Button confirm;
    private final Hyperlink back;
    private final FlowPane buttons = new FlowPane();
    private final ScrollPane root;

    LeaveScreen(Consumer<LessonEvent> say, Consumer<Wish> wish) {
        keep = Buttons.first("keep", () -> wish.accept(new Wish.KeepAndLeave()));
        confirm = Buttons.second("confirm", () -> wish.accept(new Wish.LeaveUnkept()));
        cancel = Buttons.first("cancel", () -> say.accept(new LessonEvent.WentBack()));
        back = Buttons.link("back", () -> say.accept(new LessonEvent.WentBack()));
        back.setGraphic(Icons.icon("arrow-left"));
        buttons.getStyleClass().add("dialog-buttons");
        buttons.getChildren().addAll(keep, cancel, confirm);
        VBox dialog = new VBox(title, text, report, buttons, back);
        dialog.getStyleClass().add("dialog");
        dialog.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane ground = new StackPane(dialog);
        ground.getStyleClass().add("dialog-ground");
        root = Scrolling.of(ground);
        root.setFitToHeight(true);
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void show(LeaveView view, Words words) {
        title.setText(view.title());
        text.setText(view.text());
        show(report, view.report());
        show(keep, view.keep());
        confirm.setText(view.confirm());
        show(cancel, view.keep().isEmpty() ? view.cancel() : "");
        show(back, view.keep().isEmpty() ? "" : view.cancel());
    }

    private static void show(Labeled labeled, String shown) {
        labeled.setText(shown);
        labeled.setVisible(!shown.isEmpty());
        labeled.setManaged(!shown.isEmpty());
    }

    @Override
    public Node firstFocus() {
        return keep.isVisible() ? keep : cancel;
    }
}
