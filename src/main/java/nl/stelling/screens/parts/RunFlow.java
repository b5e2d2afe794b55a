// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import nl.stelling.present.Mark;
import nl.stelling.present.Run;
import nl.stelling.present.Search.Hit;
import nl.stelling.present.Search.Stretch;

/**
 * A programme's words, with the marked passages tinted behind them, gaps shown as such, and what somebody looks for in a
 * frame.
 */
public final class RunFlow extends Pane {

    private final TextFlow flow = new TextFlow();
    private final Path tint;
    private final Path underline;
    private final Path topic = path("passage-underline", "topic");
    private final Path found = path("found");
    private final Path foundHere = path("found-here");
    /** Draws nothing, and is where the passage that is looked at stands. */
    private final Path here = path("here-shape");
    private List<Stretch> stretches = List.of();

    /** @param mark the position that marked passages prove */
    public RunFlow(Mark mark, String... styleClasses) {
        flow.getStyleClass().add("run-flow");
        flow.getStyleClass().addAll(styleClasses);
        tint = path("passage-tint", Icons.styleClass(mark));
        underline = path("passage-underline", Icons.styleClass(mark));
        getChildren().addAll(tint, underline, topic, found, foundHere, here, flow);
    }

    private static Path path(String... styleClasses) {
        Path path = new Path();
        path.getStyleClass().addAll(styleClasses);
        return path;
    }

    /** Words in which nothing is marked, as a quote by itself: far less to build than what can mark them. */
    public static TextFlow plain(List<Run> runs, String... styleClasses) {
        TextFlow plain = new TextFlow();
        plain.getStyleClass().add("run-flow");
        plain.getStyleClass().addAll(styleClasses);
        runs.forEach(run -> plain.getChildren().add(node(new Stretch(run, Hit.NONE))));
        return plain;
    }

    /** Shows a stretch of a programme. */
    public RunFlow show(List<Run> runs) {
        return showFound(runs.stream().map(run -> new Stretch(run, Hit.NONE)).toList());
    }

    /** Shows a stretch of a programme in which somebody looks for something. */
    public RunFlow showFound(List<Stretch> shown) {
        if (!shown.equals(stretches)) {
            stretches = List.copyOf(shown);
            flow.getChildren().setAll(shown.stream().map(RunFlow::node).toList());
            requestLayout();
        }
        return this;
    }

    private static Node node(Stretch stretch) {
        Run run = stretch.run();
        Node node = switch (run.kind()) {
            case PLAIN -> Labels.text(run.text(), "programme-text");
            case MARKED, HERE, TOPIC -> Labels.text(run.text(), "programme-text", "marked");
            case NAVIGATION -> Labels.text(run.text(), "programme-text", "navigation");
            case GAP -> Labels.onOneLine(run.text(), "gap");
        };
        if (stretch.hit() == Hit.HERE) {
            node.getStyleClass().add("on-hit");
        }
        return node;
    }

    /** Where the match that is looked at stands, else the passage; once this has been laid out. */
    public Node target() {
        return !foundHere.getElements().isEmpty() ? foundHere : !here.getElements().isEmpty() ? here : this;
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
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), flow.prefHeight(getWidth()));
        flow.layout();
        List.of(tint, underline, topic, found, foundHere, here)
                .forEach(path -> path.getElements().clear());
        int at = 0;
        for (int i = 0; i < stretches.size(); i++) {
            boolean isText = flow.getChildren().get(i) instanceof Text;
            int end = at + (isText ? stretches.get(i).run().text().length() : 1);
            draw(stretches.get(i), at, end);
            at = end;
        }
    }

    private void draw(Stretch stretch, int at, int end) {
        Run run = stretch.run();
        if (run.kind() == Run.Kind.MARKED || run.kind() == Run.Kind.HERE) {
            tint.getElements().addAll(flow.getRangeShape(at, end, false));
            underline.getElements().addAll(flow.getUnderlineShape(at, end));
        } else if (run.kind() == Run.Kind.TOPIC) {
            topic.getElements().addAll(flow.getUnderlineShape(at, end));
        }
        if (run.isHere()) {
            here.getElements().addAll(flow.getRangeShape(at, end, false));
        }
        if (stretch.hit() != Hit.NONE) {
            (stretch.hit() == Hit.HERE ? foundHere : found).getElements()
                    .addAll(flow.getRangeShape(at, end, false));
        }
    }
}
