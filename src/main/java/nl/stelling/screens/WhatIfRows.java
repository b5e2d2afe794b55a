// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.stelling.journey.Event;
import nl.stelling.present.WhatIfView.Row;
import nl.stelling.screens.parts.Ems;
import nl.stelling.screens.parts.Growing;
import nl.stelling.screens.parts.Scrolling;

/**
 * All statements to try answers to: one stop for the tab key, arrows go from one to the next. Of very many the first are
 * there at once, and the others a moment later, some at a time.
 */
final class WhatIfRows extends VBox implements Growing {

    /** A window of 768 shows no more than this. */
    private static final int AT_ONCE = 9;
    private static final int NEXT = 3;

    private final Consumer<Event> say;
    private final Ems ems;
    private final ScrollPane pane;
    private List<Row> shown = List.of();
    private final List<WhatIfRow> rows = new ArrayList<>();
    private int current;
    private boolean hasHeadings = true;
    private final AnimationTimer timer = new AnimationTimer() {

        @Override
        public void handle(long now) {
            build(NEXT);
        }
    };

    /** @param pane what scrolls these rows */
    WhatIfRows(Consumer<Event> say, Ems ems, ScrollPane pane) {
        this.say = say;
        this.ems = ems;
        this.pane = pane;
        getStyleClass().addAll("what-if-rows", STYLE);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void show(List<Row> all) {
        if (all.size() < rows.size()) {
            rows.clear();
            getChildren().clear();
            current = 0;
        }
        shown = all;
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(all.get(i));
        }
        build(rows.isEmpty() ? AT_ONCE : 0);
    }

    /** Whether headings stand above them. */
    void fit(boolean toHeadings) {
        hasHeadings = toHeadings;
        rows.forEach(row -> row.fit(toHeadings));
    }

    private void build(int many) {
        for (int i = 0; i < many && rows.size() < shown.size(); i++) {
            WhatIfRow row = new WhatIfRow(shown.get(rows.size()), say, ems);
            int index = rows.size();
            row.fit(hasHeadings);
            row.setFocusTraversable(index == current);
            row.focusedProperty().addListener((_, _, isFocused) -> {
                if (isFocused) {
                    focused(index);
                }
            });
            rows.add(row);
            getChildren().add(row);
        }
        if (rows.size() < shown.size()) {
            timer.start();
        } else {
            timer.stop();
        }
    }

    @Override
    public void finish() {
        build(shown.size());
    }

    private void focused(int index) {
        rows.get(current).setFocusTraversable(false);
        current = index;
        rows.get(current).setFocusTraversable(true);
        Scrolling.reveal(pane, rows.get(current));
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> go(1, TraversalDirection.NEXT, event);
            case UP -> go(-1, TraversalDirection.PREVIOUS, event);
            case DELETE, BACK_SPACE -> {
                rows.get(current).retract();
                event.consume();
            }
            default -> {
            }
        }
    }

    /** Goes as the tab key would if every row were a stop, so that whoever uses the keyboard sees the focus. */
    private void go(int step, TraversalDirection direction, KeyEvent event) {
        int next = current + step;
        if (next >= 0 && next < rows.size()) {
            rows.get(next).setFocusTraversable(true);
            rows.get(current).requestFocusTraversal(direction);
        }
        event.consume();
    }

    /** The row that the keys act on. */
    Node current() {
        return rows.get(current);
    }
}
