// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.stelling.present.LineView;
import nl.stelling.present.ThemesView;
import nl.stelling.screens.parts.Bar;
import nl.stelling.screens.parts.Labels;
import nl.stelling.screens.parts.OneMeasure;
import nl.stelling.screens.parts.StemLine;

/** One theme, or a piece of it: the voter's line and those of the programmes, each with its figures. */
final class ThemeRow extends OneMeasure {

    /** The least height of a title: 44 px at the usual size of text. */
    private static final double TITLE_EMS = 2.45;

    /** One voice: its name, and where from, are shown where no heading above them does. */
    private record Voice(Label name, Label place, Region line, int statements, VBox figure) {}

    private final DoubleFunction<ThemesPlan> plan;
    private Labeled title = Labels.wrapping();
    private final Region own = new Region();
    private final List<Voice> voices = new ArrayList<>();

    /**
     * @param plan what stands where, at a width
     * @param follows whether another piece of the same theme stands above it
     * @param isFollowed whether another stands below it
     */
    ThemeRow(DoubleFunction<ThemesPlan> plan, boolean follows, boolean isFollowed) {
        this.plan = plan;
        own.getStyleClass().add("theme-own");
        getStyleClass().add("theme-row");
        if (follows) {
            getStyleClass().add("follows");
        }
        if (isFollowed) {
            getStyleClass().add("followed");
        }
        getChildren().add(own);
    }

    /** Stands above, or at the left. */
    void head(Labeled heading) {
        title = heading;
        title.setWrapText(true);
        title.setMinSize(0, Region.USE_PREF_SIZE);
        getChildren().add(title);
    }

    /** Adds what a voice says. */
    void add(ThemesView.Voice voice, LineView view) {
        StemLine line = new StemLine(false);
        line.show(view);
        add(voice, line, view.slots().size(), new VBox());
    }

    /** Adds what a programme says, and how close that is. */
    void add(ThemesView.Voice voice, ThemesView.Programme programme) {
        add(voice, programme.line());
        fill(voices.getLast().figure(), programme.cell());
    }

    /** Adds figures alone. */
    void add(ThemesView.Voice voice, ThemesView.Cell cell) {
        add(voice, new Region(), 0, new VBox());
        fill(voices.getLast().figure(), cell);
    }

    /** Keeps the place of a voice that says nothing here. */
    void addNothing(ThemesView.Voice voice) {
        add(voice, new Region(), 0, new VBox());
    }

    private void add(ThemesView.Voice voice, Region line, int statements, VBox figure) {
        figure.getStyleClass().add("theme-figure");
        Label name = Labels.of(voice.name(), "theme-voice");
        Label place = Labels.of(voice.place(), "party-place");
        voices.add(new Voice(name, place, line, statements, figure));
        getChildren().addAll(name, place, line, figure);
    }

    private static void fill(VBox figure, ThemesView.Cell cell) {
        Label compared = Labels.of(cell.compared(), "caption");
        if (cell.points().isEmpty()) {
            compared.setAccessibleText(cell.name());
        } else {
            Label points = Labels.of(cell.points(), "theme-points");
            points.setAccessibleText(cell.name());
            figure.getChildren().add(points);
        }
        if (cell.bar() >= 0) {
            Bar bar = new Bar();
            bar.show(cell.bar(), cell.points());
            figure.getChildren().add(bar);
        }
        figure.getChildren().add(compared);
    }

    @Override
    protected double arrange(double width, boolean isReal) {
        ThemesPlan now = plan.apply(width);
        return now.isAcross() ? across(now, isReal) : below(now, isReal);
    }

    /** As high as its words, and never too low for a finger. */
    private double titleHeight(ThemesPlan now, double width) {
        return title.getParent() == null
                ? 0
                : Math.max(Math.max(title.prefHeight(width), title.minHeight(width)), now.ems().of(TITLE_EMS));
    }

    private double across(ThemesPlan now, boolean isReal) {
        double line = now.ems().of(ThemesPlan.LINE_EMS);
        double name = now.name() - now.pad();
        double inner = titleHeight(now, name);
        for (Voice voice : voices) {
            inner = Math.max(inner, Math.max(voice.statements() == 0 ? 0 : line,
                    voice.figure().prefHeight(now.figure())));
        }
        double height = snapSizeY(inner + snappedTopInset() + snappedBottomInset());
        if (isReal) {
            double middle = snappedTopInset() + inner / 2;
            own.setVisible(voices.getFirst().statements() > 0);
            own.resizeRelocate(now.name(), 0, now.own(), height - 1);
            place(title, 0, middle, name, titleHeight(now, name));
            for (int i = 0; i < voices.size(); i++) {
                Voice voice = voices.get(i);
                double x = i == 0 ? now.name() + now.pad() : now.party(i - 1);
                voice.name().setVisible(false);
                voice.place().setVisible(false);
                place(voice.line(), x, middle, now.line(voice.statements()), voice.statements() == 0 ? 0 : line);
                place(voice.figure(), x + now.line(now.slots()) + now.pad(), middle, now.figure(),
                        voice.figure().prefHeight(now.figure()));
            }
        }
        return height;
    }

    private double below(ThemesPlan now, boolean isReal) {
        double y = snappedTopInset() + titleHeight(now, now.width());
        if (isReal) {
            own.setVisible(false);
            title.resizeRelocate(0, snappedTopInset(), now.width(), titleHeight(now, now.width()));
        }
        for (Voice voice : voices) {
            y += below(now, voice, y, isReal);
        }
        return snapSizeY(y + snappedBottomInset());
    }

    private double below(ThemesPlan now, Voice voice, double y, boolean isReal) {
        double line = voice.statements() == 0 ? 0 : now.ems().of(ThemesPlan.LINE_EMS);
        double name = voice.name().prefHeight(now.voice());
        boolean isPlaced = !voice.place().getText().isEmpty();
        double place = isPlaced ? voice.place().prefHeight(now.voice()) : 0;
        double figure = voice.figure().prefHeight(now.figure());
        boolean isEmpty = voice.figure().getChildren().isEmpty() && voice.statements() == 0;
        double words = isEmpty ? 0 : Math.max(name + place, figure);
        double height = now.isTight() ? words + line : Math.max(words, line);
        if (isReal) {
            double middle = y + (now.isTight() ? words : height) / 2;
            voice.name().setVisible(!isEmpty);
            voice.place().setVisible(!isEmpty && isPlaced);
            place(voice.name(), 0, middle - place / 2, now.voice(), name);
            place(voice.place(), 0, middle + name / 2, now.voice(), place);
            place(voice.figure(), now.figureX(), middle, now.figure(), figure);
            place(voice.line(), now.lineX(), now.isTight() ? y + words + line / 2 : middle,
                    now.line(voice.statements()), line);
        }
        return height;
    }

    private void place(Node node, double x, double middle, double width, double height) {
        node.resizeRelocate(snapPositionX(x), snapPositionY(middle - height / 2), snapSizeX(width),
                snapSizeY(height));
    }
}
