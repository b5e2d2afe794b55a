// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Rows below each other: the first of them at once, the rest a few each pulse, so that nobody waits for what nobody sees
 * yet. A row is asked for its height once for a width, for asking is what costs most.
 */
public final class Gradual extends Pane implements Growing {

    /** Building takes this much of a pulse at most, and then there is room for setting out what was built. */
    private static final long NANOS = 3_000_000;

    private final Deque<Supplier<? extends Node>> rest = new ArrayDeque<>();
    private final AnimationTimer timer = new AnimationTimer() {

        @Override
        public void handle(long now) {
            build();
        }
    };

    public Gradual(String... styleClasses) {
        getStyleClass().add(STYLE);
        getStyleClass().addAll(styleClasses);
    }

    /** Shows these rows, so many of them at once. */
    public void show(List<Supplier<? extends Node>> rows, int atOnce) {
        rest.clear();
        rest.addAll(rows);
        List<Node> first = new ArrayList<>();
        while (first.size() < atOnce && !rest.isEmpty()) {
            first.add(rest.removeFirst().get());
        }
        getChildren().setAll(first);
        if (!rest.isEmpty()) {
            timer.start();
        }
    }

    private void build() {
        long began = System.nanoTime();
        List<Node> more = new ArrayList<>();
        while (!rest.isEmpty() && (more.isEmpty() || System.nanoTime() - began < NANOS)) {
            more.add(rest.removeFirst().get());
        }
        getChildren().addAll(more);
        if (rest.isEmpty()) {
            timer.stop();
        }
    }

    @Override
    public void finish() {
        List<Node> more = new ArrayList<>();
        while (!rest.isEmpty()) {
            more.add(rest.removeFirst().get());
        }
        getChildren().addAll(more);
        timer.stop();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width - snappedLeftInset() - snappedRightInset();
        double height = snappedTopInset() + snappedBottomInset();
        for (Node row : getManagedChildren()) {
            height += snapSizeY(row.prefHeight(inner));
        }
        return height;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double inner = getWidth() - snappedLeftInset() - snappedRightInset();
        double y = snappedTopInset();
        for (Node row : getManagedChildren()) {
            double height = snapSizeY(row.prefHeight(inner));
            row.resizeRelocate(snappedLeftInset(), y, inner, height);
            y += height;
        }
    }
}
