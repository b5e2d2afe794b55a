// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.stelling.kiosk.BoothEvent;
import nl.stelling.kiosk.StaffBoard;
import nl.stelling.present.BoothView;
import nl.stelling.present.BoothView.Staff.Choice;
import nl.stelling.present.BoothView.Staff.Part;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.Columns;
import nl.stelling.screens.parts.Ems;
import nl.stelling.screens.parts.Labels;
import nl.stelling.words.Words;

/** The menu of the staff: sessions per day, how each part is, other sets, and what can be done. */
final class StaffScreen implements Screen<BoothView.Staff> {

    private final Page page = new Page("staff");
    private final VBox days = new VBox();
    private final Label checksHeading = Labels.wrapping("note-heading");
    private final VBox checks = new VBox();
    private final Label setsHeading = Labels.wrapping("note-heading");
    private final VBox sets = new VBox();
    private final List<Button> buttons;
    private final Consumer<StaffBoard.Offered> take;

    /** @param take changes the booth to another set */
    StaffScreen(Consumer<BoothEvent> say, Consumer<StaffBoard.Offered> take, Ems ems) {
        this.take = take;
        buttons = List.of(Buttons.first("staff-leave", () -> say.accept(new BoothEvent.StaffLeft())),
                Buttons.second("staff-clean", () -> say.accept(new BoothEvent.CleaningAsked())),
                Buttons.second("staff-again", () -> say.accept(new BoothEvent.LookedAgain())),
                Buttons.second("staff-quit", () -> say.accept(new BoothEvent.QuitAsked())));
        List.of(days, checks, sets).forEach(box -> box.getStyleClass().add("staff-box"));
        VBox first = new VBox(checksHeading, checks);
        VBox others = new VBox(setsHeading, sets);
        others.getStyleClass().add("staff-sets");
        others.visibleProperty().bind(setsHeading.visibleProperty());
        VBox second = new VBox(days, others);
        first.getStyleClass().add("notes");
        second.getStyleClass().add("notes");
        page.add(new Columns(first, second, 24, 26, false, ems));
        page.foot(List.of(buttons.get(0), buttons.get(1), buttons.get(2)), List.of(buttons.get(3)));
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void show(BoothView.Staff view, Words words) {
        page.show(view.title(), view.lead());
        days.getChildren().setAll(Labels.of(view.days().heading(), "note-heading"));
        view.days().paragraphs().forEach(day -> days.getChildren().add(Labels.of(day, "note-text")));
        checksHeading.setText(view.checksHeading());
        checks.getChildren().setAll(view.checks().stream().map(StaffScreen::part).toList());
        setsHeading.setText(view.setsHeading());
        setsHeading.setVisible(!view.sets().isEmpty());
        setsHeading.setManaged(setsHeading.isVisible());
        sets.getChildren().setAll(view.sets().stream().map(this::choice).toList());
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setText(view.buttons().get(i));
        }
    }

    private static Node part(Part part) {
        Label state = Labels.of(part.state(), part.isGood() ? "staff-good" : "staff-bad");
        HBox head = new HBox(Labels.of(part.name(), "staff-part"), state);
        head.getStyleClass().add("staff-head");
        VBox box = new VBox(head, Labels.of(part.detail(), "note-text"));
        box.getStyleClass().addAll("staff-check", "row");
        return box;
    }

    private Node choice(Choice choice) {
        Label name = Labels.of(choice.name(), "staff-part");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button button = Buttons.quiet("take-set", () -> take.accept(choice.offered()));
        button.setText(choice.state());
        button.setDisable(choice.offered().isInUse());
        HBox row = new HBox(name, button);
        row.getStyleClass().addAll("staff-head", "row");
        return row;
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
        return buttons.getFirst();
    }
}
