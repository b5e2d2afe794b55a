// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.stelling.journey.Event;
import nl.stelling.present.Mark;
import nl.stelling.present.ReviewView;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.Ems;
import nl.stelling.screens.parts.FilterBar;
import nl.stelling.screens.parts.Icons;
import nl.stelling.screens.parts.Labels;
import nl.stelling.screens.parts.MarkWord;
import nl.stelling.screens.parts.RowColumns;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** All answers at a glance, the gaps marked; each row leads to its statement. */
final class ReviewScreen implements Screen<ReviewView> {

    /** Most of what a window of 768 shows; what is missing is there some pulses later. */
    private static final int AT_ONCE = 12;

    private final Page page = new Page("review");
    private final FilterBar filters;
    private final RowColumns<ReviewView.Row> rows;
    private final Label empty = Labels.wrapping("lead");
    private final Hyperlink back;
    private final Button toOpen;
    private final Button toResult;
    private final Consumer<Event> say;

    ReviewScreen(Consumer<Event> say, Ems ems) {
        this.say = say;
        filters = new FilterBar("review-filter-", say);
        rows = new RowColumns<>(27, AT_ONCE, ems, this::row);
        back = Buttons.link("back", () -> say.accept(new Event.WentBack()));
        back.setGraphic(Icons.icon("arrow-left"));
        toOpen = Buttons.second("to-open", () -> {});
        toResult = Buttons.withIconBehind(Buttons.first("to-result", () -> say.accept(new Event.ResultOpened())),
                "arrow-right");
        page.add(filters, rows, empty);
        page.foot(List.of(back), List.of(toOpen, toResult));
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void show(ReviewView view, Words words) {
        page.show(view.title(), view.summary());
        filters.show(view.filters());
        rows.show(view.rows());
        empty.setText(view.empty());
        empty.setVisible(view.rows().isEmpty());
        empty.setManaged(view.rows().isEmpty());
        back.setText(words.of(Key.BACK));
        toOpen.setText(words.of(Key.REVIEW_OPEN));
        toOpen.setVisible(view.hasOpen());
        toOpen.setManaged(view.hasOpen());
        toOpen.setOnAction(_ -> say.accept(view.firstOpen()));
        toResult.setText(words.of(Key.REVIEW_RESULT));
    }

    private Node row(ReviewView.Row row) {
        Label number = Labels.onOneLine(String.valueOf(row.number()), "row-number");
        Label title = Labels.of(row.title(), "row-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox content = new HBox(number, title);
        if (row.isHeavy()) {
            content.getChildren().add(Icons.icon("important"));
        }
        content.getChildren().add(new MarkWord(row.mark(), row.word()));
        content.getStyleClass().add("review-row-content");
        content.setMouseTransparent(true);
        return rowButton(row, content);
    }

    /** A button that is as wide as its column and as high as its words need. */
    private Node rowButton(ReviewView.Row row, HBox content) {
        Button button = new Button() {
            @Override
            protected double computePrefHeight(double width) {
                double inner = width - snappedLeftInset() - snappedRightInset();
                return content.prefHeight(inner) + snappedTopInset() + snappedBottomInset();
            }

            @Override
            public javafx.geometry.Orientation getContentBias() {
                return javafx.geometry.Orientation.HORIZONTAL;
            }
        };
        button.setId("row-" + row.number());
        button.setGraphic(content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setAccessibleText(row.name());
        button.getStyleClass().setAll("review-row", "row");
        if (row.mark() == Mark.OPEN) {
            button.getStyleClass().add("still-open");
        }
        content.prefWidthProperty().bind(button.widthProperty());
        button.setOnAction(_ -> say.accept(row.event()));
        return button;
    }

    @Override
    public void fit(boolean isNarrow) {
        page.fit(isNarrow);
    }

    @Override
    public Node firstFocus() {
        return toOpen.isVisible() ? toOpen : toResult;
    }
}
