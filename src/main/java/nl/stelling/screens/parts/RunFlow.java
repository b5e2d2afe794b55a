// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import nl.stelling.present.Mark;
import nl.stelling.present.Run;

/** A programme's words, with the marked passages tinted behind them and gaps shown as such. */
public final class RunFlow extends Pane {

    private final TextFlow flow = new TextFlow();
    private final Path tint = new Path();
    private final Path underline = new Path();
    private List<Run> runs = List.of();

    /** @param mark the position that marked passages prove */
    public RunFlow(Mark mark, String... styleClasses) {
        flow.getStyleClass().add("run-flow");
        flow.getStyleClass().addAll(styleClasses);
        tint.getStyleClass().addAll("passage-tint", Icons.styleClass(mark));
        underline.getStyleClass().addAll("passage-underline", Icons.styleClass(mark));
        getChildren().addAll(tint, underline, flow);
    }

    /** Shows a stretch of a programme. */
    public RunFlow show(List<Run> shown) {
        runs = shown;
        flow.getChildren().setAll(shown.stream().map(run -> switch (run.kind()) {
            case PLAIN -> Labels.text(run.text(), "programme-text");
            case MARKED, HERE -> Labels.text(run.text(), "programme-text", "marked");
            case NAVIGATION -> Labels.text(run.text(), "programme-text", "navigation");
            case GAP -> Labels.onOneLine(run.text(), "gap");
        }).toList());
        return this;
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return flow.prefWidth(height);
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), flow.prefHeight(getWidth()));
        flow.layout();
        tint.getElements().clear();
        underline.getElements().clear();
        int at = 0;
        for (int i = 0; i < runs.size(); i++) {
            boolean isText = flow.getChildren().get(i) instanceof Text;
            int length = isText ? runs.get(i).text().length() : 1;
            Run.Kind kind = runs.get(i).kind();
            if (kind == Run.Kind.MARKED || kind == Run.Kind.HERE) {
                tint.getElements().addAll(flow.getRangeShape(at, at + length, false));
                underline.getElements().addAll(flow.getUnderlineShape(at, at + length));
            }
            at += length;
        }
    }
}
