// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import nl.stelling.present.Mark;
import nl.stelling.present.Run;
import nl.stelling.present.Search.Hit;
import nl.stelling.present.Search.Stretch;

/**
 * A programme's words, with the marked passages tinted behind them, gaps shown as such, and what somebody looks for in a
 * frame.
 */
public final class RunFlow extends Pane {

    /** What is drawn behind the words, the lowest first. */
    private enum Layer {

        TINT, UNDERLINE, TOPIC, FOUND, FOUND_HERE,
        /** Draws nothing, and is where the passage that is looked at stands. */
        HERE
    }

    private final TextFlow flow = new TextFlow();
    /** Only those that are needed: most paragraphs of a programme need none, and each of them costs its style. */
    private final Map<Layer, Path> paths = new EnumMap<>(Layer.class);
    private final Mark mark;
    private List<Stretch> stretches = List.of();

    /** @param mark the position that marked passages prove */
    public RunFlow(Mark mark, String... styleClasses) {
        this.mark = mark;
        flow.getStyleClass().add("run-flow");
        flow.getStyleClass().addAll(styleClasses);
        getChildren().add(flow);
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
            layers();
            requestLayout();
        }
        return this;
    }

    private void layers() {
        paths.clear();
        for (Stretch stretch : stretches) {
            layers(stretch).forEach(layer -> paths.computeIfAbsent(layer, this::path));
        }
        List<Node> all = new ArrayList<>(paths.values());
        all.add(flow);
        getChildren().setAll(all);
    }

    private Path path(Layer layer) {
        Path path = new Path();
        path.getStyleClass().addAll(switch (layer) {
            case TINT -> List.of("passage-tint", Icons.styleClass(mark));
            case UNDERLINE -> List.of("passage-underline", Icons.styleClass(mark));
            case TOPIC -> List.of("passage-underline", "topic");
            case FOUND -> List.of("found");
            case FOUND_HERE -> List.of("found-here");
            case HERE -> List.of("here-shape");
        });
        return path;
    }

    private static List<Layer> layers(Stretch stretch) {
        Run run = stretch.run();
        List<Layer> layers = new ArrayList<>();
        if (run.kind() == Run.Kind.MARKED || run.kind() == Run.Kind.HERE) {
            layers.addAll(List.of(Layer.TINT, Layer.UNDERLINE));
        } else if (run.kind() == Run.Kind.TOPIC) {
            layers.add(Layer.TOPIC);
        }
        if (run.isHere()) {
            layers.add(Layer.HERE);
        }
        if (stretch.hit() != Hit.NONE) {
            layers.add(stretch.hit() == Hit.HERE ? Layer.FOUND_HERE : Layer.FOUND);
        }
        return layers;
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
        return Stream.of(Layer.FOUND_HERE, Layer.HERE).map(paths::get).filter(Objects::nonNull).<Node>map(path -> path)
                .findFirst().orElse(this);
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
        paths.values().forEach(path -> path.getElements().clear());
        List<TextLineInfo> lines = paths.isEmpty() ? List.of() : flow.getLayoutInfo().getTextLines(false);
        int at = 0;
        for (int i = 0; i < stretches.size(); i++) {
            boolean isText = flow.getChildren().get(i) instanceof Text;
            int end = at + (isText ? stretches.get(i).run().text().length() : 1);
            draw(stretches.get(i), at, end, lines);
            at = end;
        }
    }

    /** Line by line, without the space at which a line was broken. */
    private void draw(Stretch stretch, int at, int end, List<TextLineInfo> lines) {
        List<Layer> layers = layers(stretch);
        if (layers.isEmpty()) {
            return;
        }
        String text = stretch.run().text();
        for (TextLineInfo line : lines) {
            int from = Math.max(at, line.start());
            int to = Math.min(end, line.end());
            while (to > from && end - at == text.length() && Character.isWhitespace(text.charAt(to - at - 1))) {
                to--;
            }
            for (Layer layer : from < to ? layers : List.<Layer>of()) {
                draw(layer, from, to);
            }
        }
    }

    private void draw(Layer layer, int from, int to) {
        Path path = paths.get(layer);
        if (path != null) {
            path.getElements().addAll(layer == Layer.UNDERLINE || layer == Layer.TOPIC
                    ? flow.getUnderlineShape(from, to)
                    : flow.getRangeShape(from, to, false));
        }
    }
}
