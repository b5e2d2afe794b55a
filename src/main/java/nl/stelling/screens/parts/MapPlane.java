// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import nl.stelling.present.MapView;
import nl.stelling.present.MapView.AxisView;
import nl.stelling.present.MapView.Spot;

/** A map of one axis or two: programmes are diamonds, the voter is a cross, with a dashed line where it may well lie. */
public final class MapPlane extends OneMeasure {

    /** A large window has room for more than this, a low one for no less. */
    private static final double MOST_EMS = 34;
    /** What stands above a map in its window, and the least below it. */
    private static final double AROUND_EMS = 7;
    private static final double MARK_EMS = 1.4;
    private static final double EDGE_EMS = 2.9;
    /** What a line leaves free at both ends of a name. */
    private static final double AIR = 2;

    /** What is drawn of a place. */
    private record Drawn(Spot spot, Region mark, Label name) {}

    private final Ems ems;
    private final Region across = new Region();
    private final Region up = new Region();
    private final Ellipse reach = new Ellipse();
    private final Ellipse outline = new Ellipse();
    /** The axes and the dashed line, which leave room for names. */
    private final Pane lines = new Pane(across, up, outline);
    private final List<Label> ends = new ArrayList<>();
    private final List<Drawn> drawn = new ArrayList<>();

    public MapPlane(Ems ems) {
        this.ems = ems;
        getStyleClass().add("map-plane");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        across.getStyleClass().add("line");
        up.getStyleClass().add("line");
        reach.getStyleClass().add("map-reach");
        outline.getStyleClass().add("map-outline");
        for (Node drawing : List.of(across, up, reach, outline, lines)) {
            drawing.setManaged(false);
        }
        // As high as a window gives room for
        sceneProperty().flatMap(Scene::heightProperty).addListener((_, _, _) -> requestLayout());
        outline.centerXProperty().bind(reach.centerXProperty());
        outline.centerYProperty().bind(reach.centerYProperty());
        outline.radiusXProperty().bind(reach.radiusXProperty());
        outline.radiusYProperty().bind(reach.radiusYProperty());
        outline.visibleProperty().bind(reach.visibleProperty());
    }

    /** Shows a map. */
    public void show(MapView view) {
        setAccessibleText(view.name());
        ends.clear();
        drawn.clear();
        for (AxisView axis : view.axes()) {
            ends.addAll(List.of(Labels.of(axis.low(), "map-end"), Labels.of(axis.high(), "map-end"),
                    Labels.of(axis.count(), "caption")));
        }
        view.spots().forEach(spot -> {
            Region mark = new Region();
            mark.getStyleClass().add(spot.isVoter() ? "map-voter" : "map-party");
            drawn.add(new Drawn(spot, mark, Labels.onOneLine(spot.name(), "map-name")));
        });
        up.setVisible(view.axes().size() > 1);
        reach.setVisible(view.spots().stream().anyMatch(Spot::isVoter));
        getChildren().setAll(reach, lines);
        getChildren().addAll(ends);
        drawn.forEach(each -> getChildren().addAll(each.mark(), each.name()));
        requestLayout();
    }

    private double windowHeight() {
        return getScene() == null ? 0 : getScene().getHeight();
    }

    private boolean isFlat() {
        return ends.size() <= 3;
    }

    @Override
    protected double arrange(double width, boolean isReal) {
        double wide = Math.min(width, Math.max(ems.of(MOST_EMS), windowHeight() - ems.of(AROUND_EMS)));
        double height = isFlat() ? ems.of(14) : wide;
        if (isReal && !ends.isEmpty()) {
            place(new Frame(Math.floor((width - wide) / 2), wide, height, ems.of(EDGE_EMS)));
        }
        return height;
    }

    /** Where the axes are, from end to end. */
    private record Frame(double left, double width, double height, double edge) {

        double x(double value) {
            double middle = width / 2;
            return left + middle + Math.clamp(value, -1, 1) * (middle - edge);
        }

        double y(double value) {
            double middle = height / 2;
            return middle - Math.clamp(value, -1, 1) * (middle - edge);
        }
    }

    private void place(Frame frame) {
        across.resizeRelocate(frame.left() + frame.edge(), frame.height() / 2 - 1, frame.width() - 2 * frame.edge(), 2);
        up.resizeRelocate(frame.left() + frame.width() / 2 - 1, frame.edge(), 2, frame.height() - 2 * frame.edge());
        List<Bounds> taken = new ArrayList<>(ends(frame));
        for (Drawn each : drawn) {
            double size = ems.of(each.spot().isVoter() ? MARK_EMS * 1.4 : MARK_EMS);
            double x = frame.x(each.spot().x());
            double y = frame.y(each.spot().y());
            each.mark().resizeRelocate(x - size / 2, y - size / 2, size, size);
            if (each.spot().isVoter()) {
                reach(each.spot(), frame);
            }
        }
        drawn.forEach(each -> taken.add(each.mark().getBoundsInParent()));
        name(taken, frame.height());
    }

    private void name(List<Bounds> taken, double height) {
        MapNames names = new MapNames(new BoundingBox(0, 0, getWidth(), height),
                reach.isVisible() ? reach.getBoundsInParent() : new BoundingBox(0, 0, -1, -1),
                Stream.of(across, up).filter(Node::isVisible).map(Node::getBoundsInParent).toList(), taken);
        Shape room = new Rectangle(getWidth(), height);
        for (Drawn each : drawn) {
            Bounds at = names.place(each.mark().getBoundsInParent(), each.name().prefWidth(-1),
                    each.name().prefHeight(-1));
            put(each.name(), at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
            room = Shape.subtract(room,
                    new Rectangle(at.getMinX() - AIR, at.getMinY(), at.getWidth() + 2 * AIR, at.getHeight()));
        }
        lines.resizeRelocate(0, 0, getWidth(), height);
        lines.setClip(room);
    }

    /** The dashed line stays within the axes: there is nothing beyond their ends. */
    private void reach(Spot spot, Frame frame) {
        double left = frame.x(spot.x() - spot.reachX());
        double right = frame.x(spot.x() + spot.reachX());
        double top = isFlat() ? frame.height() / 2 - ems.of(MARK_EMS) : frame.y(spot.y() + spot.reachY());
        double bottom = isFlat() ? frame.height() / 2 + ems.of(MARK_EMS) : frame.y(spot.y() - spot.reachY());
        reach.setCenterX((left + right) / 2);
        reach.setCenterY((top + bottom) / 2);
        reach.setRadiusX((right - left) / 2);
        reach.setRadiusY((bottom - top) / 2);
    }

    /** The names of the ends; what room they take. */
    private List<Bounds> ends(Frame frame) {
        double side = frame.width() / 2 - ems.of(1.2);
        double low = ends.getFirst().prefHeight(side);
        double high = ends.get(1).prefHeight(side);
        double y = frame.height() / 2 + ems.of(0.5);
        put(ends.getFirst(), frame.left() + ems.of(0.6), y, Math.min(side, ends.getFirst().prefWidth(-1)), low);
        double width = Math.min(side, ends.get(1).prefWidth(-1));
        put(ends.get(1), frame.left() + frame.width() - ems.of(0.6) - width, y, width, high);
        double count = ends.get(2).prefWidth(-1);
        put(ends.get(2), frame.left() + frame.width() - ems.of(0.6) - count, frame.height() / 2 - ems.of(0.4)
                - ends.get(2).prefHeight(count), count, ends.get(2).prefHeight(count));
        if (!isFlat()) {
            double most = frame.width() - ems.of(2);
            middle(ends.get(4), frame, ems.of(0.8), most);
            double bottom = ends.get(3).prefHeight(Math.min(most, ends.get(3).prefWidth(-1)));
            middle(ends.get(3), frame, frame.height() - ems.of(0.8) - bottom, most);
            double wide = ends.get(5).prefWidth(-1);
            put(ends.get(5), frame.left() + frame.width() / 2 + ems.of(0.5),
                    frame.height() - frame.edge() - ems.of(1.2), wide,
                    ends.get(5).prefHeight(wide));
        }
        return ends.stream().map(Label::getBoundsInParent).toList();
    }

    private static void middle(Label label, Frame frame, double y, double most) {
        double width = Math.min(most, label.prefWidth(-1));
        put(label, frame.left() + (frame.width() - width) / 2, y, width, label.prefHeight(width));
    }

    private static void put(Label label, double x, double y, double width, double height) {
        label.resizeRelocate(x, y, width, height);
    }
}
