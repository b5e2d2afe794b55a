// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import nl.stelling.present.ClassView;
import nl.stelling.present.Mark;

/**
 * The hands of a class, a column a statement: eens stands on the line, oneens hangs from it, geen van beide lies on it
 * with its number. All columns are drawn alike, so that heights compare.
 */
public final class ClassColumns extends Pane {

    private static final double HEIGHT_EMS = 15;
    private static final double NUMBER_EMS = 1.4;
    private static final double PILL_EMS = 1.3;

    /** What is drawn of one statement. */
    private record Drawn(ClassView.Column column, Region agree, Label agreeCount, Label pill, Region disagree,
            Label disagreeCount, Label number) {}

    private final Ems ems;
    private final Region line = new Region();
    private final List<Drawn> drawn = new ArrayList<>();

    public ClassColumns(Ems ems) {
        this.ems = ems;
        getStyleClass().add("class-columns");
        line.getStyleClass().add("line");
    }

    public void show(ClassView view) {
        drawn.clear();
        view.columns().forEach(column -> drawn.add(drawn(column)));
        getChildren().setAll(line);
        for (Drawn each : drawn) {
            getChildren().addAll(each.agree(), each.agreeCount(), each.disagree(), each.disagreeCount(), each.number());
            if (has(each.column(), Mark.NEITHER)) {
                getChildren().add(each.pill());
            }
        }
        setVisible(!drawn.isEmpty());
        setManaged(!drawn.isEmpty());
    }

    private static Drawn drawn(ClassView.Column column) {
        Region agree = bar("agree");
        agree.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        agree.setAccessibleText(column.name());
        return new Drawn(column, agree, count(column, Mark.AGREE, "class-count"),
                count(column, Mark.NEITHER, "class-pill"), bar("disagree"),
                count(column, Mark.DISAGREE, "class-count"),
                Labels.onOneLine(String.valueOf(column.number()), "line-number"));
    }

    private static Region bar(String styleClass) {
        Region bar = new Region();
        bar.getStyleClass().addAll("mark", styleClass);
        return bar;
    }

    private static Label count(ClassView.Column column, Mark mark, String styleClass) {
        return Labels.onOneLine(String.valueOf(hands(column, mark)), styleClass);
    }

    private static boolean has(ClassView.Column column, Mark mark) {
        return column.counts().stream().anyMatch(count -> count.mark() == mark);
    }

    private static int hands(ClassView.Column column, Mark mark) {
        return column.counts().stream().filter(count -> count.mark() == mark).mapToInt(ClassView.Count::hands).sum();
    }

    @Override
    protected double computePrefHeight(double width) {
        return ems.of(HEIGHT_EMS);
    }

    @Override
    protected double computePrefWidth(double height) {
        return ems.of(22);
    }

    @Override
    protected double computeMinWidth(double height) {
        return ems.of(10);
    }

    @Override
    protected void layoutChildren() {
        int above = drawn.stream().mapToInt(each -> hands(each.column(), Mark.AGREE)).max().orElse(0);
        int below = drawn.stream().mapToInt(each -> hands(each.column(), Mark.DISAGREE)).max().orElse(0);
        double number = ems.of(NUMBER_EMS);
        double pill = ems.of(PILL_EMS);
        double room = getHeight() - 3 * number - pill;
        double unit = room / Math.max(1, above + below);
        double middle = number + above * unit + pill / 2;
        line.resizeRelocate(0, middle - 2, getWidth(), 4);
        double slot = getWidth() / Math.max(1, drawn.size());
        double width = Math.min(slot * 0.56, ems.of(1.8));
        for (int i = 0; i < drawn.size(); i++) {
            place(drawn.get(i), (i + 0.5) * slot, width, slot, middle, unit);
        }
    }

    private void place(Drawn each, double centre, double width, double slot, double middle, double unit) {
        double half = ems.of(PILL_EMS) / 2;
        double number = ems.of(NUMBER_EMS);
        boolean hasPill = has(each.column(), Mark.NEITHER);
        double gap = hasPill ? half : 2;
        double agree = hands(each.column(), Mark.AGREE) * unit;
        double disagree = hands(each.column(), Mark.DISAGREE) * unit;
        each.agree().resizeRelocate(centre - width / 2, middle - gap - agree, width, agree);
        centred(each.agreeCount(), centre, middle - gap - agree - number, slot, number);
        each.disagree().resizeRelocate(centre - width / 2, middle + gap, width, disagree);
        centred(each.disagreeCount(), centre, middle + gap + disagree, slot, number);
        if (hasPill) {
            each.pill().resizeRelocate(centre - width * 0.7, middle - half, width * 1.4, 2 * half);
        }
        centred(each.number(), centre, getHeight() - number, slot, number);
    }

    private static void centred(Label label, double centre, double y, double slot, double height) {
        double width = Math.min(slot, label.prefWidth(-1));
        label.resizeRelocate(centre - width / 2, y, width, height);
    }
}
