// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import nl.stelling.present.ThemesView;
import nl.stelling.screens.parts.Labels;

/** Whose columns are below; nothing where the voices stand below each other with their names. */
final class ThemesHead extends Pane {

    private final DoubleFunction<ThemesPlan> plan;
    private final List<Label> names = new ArrayList<>();

    ThemesHead(List<ThemesView.Voice> voices, DoubleFunction<ThemesPlan> plan) {
        this.plan = plan;
        getStyleClass().add("theme-head");
        for (ThemesView.Voice voice : voices) {
            Label name = Labels.of(voice.name(), "theme-voice");
            name.setGraphic(Labels.onOneLine(voice.place(), "party-place"));
            names.add(name);
        }
        getChildren().addAll(names);
    }

    private double width(ThemesPlan now, int index) {
        return index == 0 ? now.own() - now.pad() : now.line(now.slots()) + now.pad() + now.figure();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        ThemesPlan now = plan.apply(width);
        double height = 0;
        for (int i = 0; now.isAcross() && i < names.size(); i++) {
            height = Math.max(height, names.get(i).prefHeight(width(now, i)));
        }
        return now.isAcross() ? height + snappedTopInset() + snappedBottomInset() : 0;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        ThemesPlan now = plan.apply(getWidth());
        for (int i = 0; i < names.size(); i++) {
            Label name = names.get(i);
            name.setVisible(now.isAcross());
            name.resizeRelocate(snapPositionX(i == 0 ? now.name() + now.pad() : now.party(i - 1)), snappedTopInset(),
                    snapSizeX(width(now, i)), name.prefHeight(width(now, i)));
        }
    }
}
