// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import nl.stelling.journey.Event;
import nl.stelling.present.TableView;
import nl.stelling.screens.TablePlan.Spot;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.Ems;
import nl.stelling.screens.parts.FilterBar;
import nl.stelling.screens.parts.Icons;
import nl.stelling.screens.parts.Labels;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** All statements by all parties; the bar at the foot says the row where the voter is in a sentence. */
final class TableScreen implements Screen<TableView> {

    private static final TableView NOTHING = new TableView("", "", "", "", "", List.of(), List.of(), "", "", List.of(),
            List.of(),
            List.of(), "", 0, 0);

    /** What there is to choose stands on one line where there is room. */
    private static final double ONE_LINE_EMS = 60;

    private final Hyperlink back;
    private final Label title = Labels.onOneLine("", "title");
    private final Label listed = Labels.wrapping("caption");
    private final Label empty = Labels.wrapping("lead");
    private final FilterBar filters;
    private final FilterBar subjects;
    private final ChoiceBar orders;
    private final ToggleButton subject = Buttons.opener("table-subject");
    private final ToggleButton order = Buttons.opener("table-order");
    /** With little room, what there is to choose stands behind this. */
    private final ToggleButton choose = Buttons.opener("table-choose");
    private final VBox chosen = new VBox();
    private final HBox heading = new HBox();
    private final VBox above = new VBox();
    private final TableGrid grid;
    private final Text sentenceSubject = Labels.text("", "bar-subject");
    private final Text sentence = Labels.text("", "bar-sentence");
    private final TextFlow said = new TextFlow(sentenceSubject, sentence);
    private final Hyperlink open;
    private final HBox bar = new HBox();
    private final BorderPane root = new BorderPane();
    private TableView view = NOTHING;
    private boolean isNarrow;

    TableScreen(Consumer<Event> say, Ems ems) {
        back = Buttons.link("back", () -> say.accept(new Event.ResultOpened()));
        back.setGraphic(Icons.icon("arrow-left"));
        filters = new FilterBar("table-filter-", say).between(subject, order).signed(2, "important");
        subjects = new FilterBar("table-subject-", say);
        orders = new ChoiceBar("table-order-", say);
        grid = new TableGrid(NOTHING, say, ems, this::moved);
        open = Buttons.link("table-open", grid::open);
        filters.setPrefWrapLength(ems.of(ONE_LINE_EMS));
        opens(subject, subjects);
        opens(order, orders);
        chosen.visibleProperty().bind(choose.selectedProperty());
        chosen.managedProperty().bind(choose.selectedProperty());
        heading.getChildren().addAll(title, filters);
        heading.getStyleClass().add("table-choosers");
        HBox.setHgrow(filters, Priority.ALWAYS);
        above.getStyleClass().add("table-top");
        chosen.getStyleClass().add("table-chosen");
        above.getChildren().addAll(back, heading, subjects, orders, listed, empty);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        bar.setFillHeight(false);
        bar.getStyleClass().add("table-bar");
        bar.getChildren().addAll(said, open);
        root.getStyleClass().add("table");
        root.setTop(above);
        root.setCenter(grid);
        root.setBottom(bar);
    }

    /** One thing is open at a time; what opens moves the table down rather than covering it. */
    private void opens(ToggleButton button, Node what) {
        what.visibleProperty().bind(button.selectedProperty());
        what.managedProperty().bind(button.selectedProperty());
        button.selectedProperty().addListener((_, _, isOpen) -> {
            ToggleButton other = button.equals(subject) ? order : subject;
            other.setSelected(other.isSelected() && !isOpen);
        });
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void show(TableView next, Words words) {
        view = next;
        back.setText(words.of(Key.REASONING_BACK));
        title.setText(next.title());
        listed.setText(next.listed());
        empty.setText(next.empty());
        empty.setVisible(!next.empty().isEmpty());
        empty.setManaged(!next.empty().isEmpty());
        filters.show(next.filters());
        subjects.show(next.subjects());
        orders.show(next.orders());
        subject.setText(next.subject());
        order.setText(next.order());
        subject.setAccessibleText(next.subjectAloud());
        order.setAccessibleText(next.orderAloud());
        open.setText(words.of(Key.TABLE_OPEN));
        choose.setText(next.count());
        grid.show(next, words);
    }

    private void moved() {
        Spot here = grid.here();
        boolean isListed = here.row() >= 0 && here.row() < view.rows().size();
        bar.setVisible(!view.rows().isEmpty());
        bar.setManaged(!view.rows().isEmpty());
        open.setVisible(isListed);
        if (isListed) {
            TableView.Row row = view.rows().get(here.row());
            // In a block the words stand right there
            said(row.subject() + " ", isNarrow ? "" : row.sentences().get(here.column()));
        } else if (!view.rows().isEmpty()) {
            said(view.columns().get(here.column()).aloud(), "");
        }
    }

    private void said(String subjectText, String sentenceText) {
        sentenceSubject.setText(subjectText);
        sentence.setText(sentenceText);
        said.setAccessibleText(subjectText + sentenceText);
    }

    @Override
    public void arrive() {
        grid.arrive();
    }

    @Override
    public void fit(boolean toNarrow) {
        // What has the focus is not folded away from under it
        if (toNarrow && !isNarrow && isChoosing()) {
            choose.setSelected(true);
        }
        isNarrow = toNarrow;
        // A node stands in one place: it is taken from where it was first
        root.setTop(new VBox());
        grid.fit(isNarrow, isNarrow ? List.of(above) : List.of());
        heading.getChildren().clear();
        chosen.getChildren().clear();
        above.getChildren().clear();
        if (isNarrow) {
            chosen.getChildren().addAll(filters, subjects, orders, listed);
            above.getChildren().addAll(back, title, choose, chosen, empty);
        } else {
            heading.getChildren().addAll(title, filters);
            above.getChildren().addAll(back, heading, subjects, orders, listed, empty);
            root.setTop(above);
        }
    }

    private boolean isChoosing() {
        return List.of(filters, subjects, orders).stream().flatMap(each -> each.lookupAll("*").stream())
                .anyMatch(Node::isFocused);
    }

    @Override
    public Node firstFocus() {
        return !view.rows().isEmpty() ? grid : isNarrow ? choose : filters.getChildren().getFirst();
    }
}
