// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.stelling.journey.Event;
import nl.stelling.present.Mark;
import nl.stelling.present.WhatIfView.Choice;
import nl.stelling.present.WhatIfView.Row;
import nl.stelling.screens.parts.Ems;
import nl.stelling.screens.parts.Icons;
import nl.stelling.screens.parts.Labels;
import nl.stelling.screens.parts.MarkIcon;
import nl.stelling.screens.parts.OneMeasure;

/** One statement with its answers to try out. It takes the focus as a whole, and a key for each answer. */
final class WhatIfRow extends OneMeasure {

    private static final double CELL_EMS = 2.7;
    private static final double GAP_EMS = 0.45;
    private static final double NUMBER_GAP_EMS = 0.5;
    private static final String WEIGH_KEY = "*";

    private final Consumer<Event> say;
    private final Ems ems;
    private final Label number;
    private final Label title = Labels.wrapping("row-title");
    private final Label note = Labels.wrapping("caption");
    private final VBox name = new VBox(title, note);
    private final List<WhatIfCell> cells = new ArrayList<>();
    private Row shown;
    private boolean hasHeadings = true;

    WhatIfRow(Row first, Consumer<Event> say, Ems ems) {
        this.say = say;
        this.ems = ems;
        this.shown = first;
        String id = "what-if-" + first.number();
        setId(id);
        number = Labels.onOneLine(String.valueOf(first.number()), "row-number");
        for (Choice choice : first.choices()) {
            boolean isSkip = choice.mark() == Mark.SKIPPED;
            cells.add(new WhatIfCell(id + "-" + choice.key(), new MarkIcon(choice.mark()),
                    isSkip ? "skipped" : Icons.styleClass(choice.mark())));
        }
        cells.add(new WhatIfCell(id + "-weigh", Icons.icon("important"), "weigh"));
        getStyleClass().addAll("what-if-row", "row");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        name.setMouseTransparent(true);
        getChildren().addAll(number, name);
        getChildren().addAll(cells);
        setOnMousePressed(event -> {
            requestFocus();
            // Or what scrolls would take the focus
            event.consume();
        });
        fill();
    }

    /** Shows the statement as it is now; nothing is touched where nothing changed. */
    void show(Row row) {
        if (!row.equals(shown)) {
            shown = row;
            fill();
        }
    }

    /** Above all rows stands what their answers are, or each says so itself. */
    void fit(boolean toHeadings) {
        if (toHeadings != hasHeadings) {
            hasHeadings = toHeadings;
            requestLayout();
        }
    }

    private void fill() {
        title.setText(shown.title());
        title.getStyleClass().remove("changed");
        if (!shown.was().isEmpty()) {
            title.getStyleClass().add("changed");
        }
        setAccessibleText(shown.name());
        for (int i = 0; i < shown.choices().size(); i++) {
            Choice choice = shown.choices().get(i);
            Event event = choice.isChosen() ? shown.retract() : choice.event();
            cells.get(i).show(choice.word(), choice.isChosen(), choice.isOwn(), () -> say.accept(event));
        }
        Event next = shown.weighing().next();
        cells.getLast().show(shown.weighing().word(), shown.weighing().isHeavy(), !shown.weighing().isOwn(),
                () -> say.accept(next));
        requestLayout();
    }

    /** A key that was typed while this row has the focus; chosen is chosen, however often. */
    void typed(String character) {
        if (character.equals(WEIGH_KEY)) {
            say.accept(shown.weighing().next());
        }
        shown.choices().stream().filter(choice -> choice.key().equals(character)).findFirst()
                .ifPresent(choice -> say.accept(choice.event()));
    }

    /** Takes the answer back. */
    void retract() {
        say.accept(shown.retract());
    }

    private WhatIfGrid grid(double width) {
        return new WhatIfGrid(width - snappedLeftInset() - snappedRightInset(), cells.size(), ems);
    }

    /** How high a cell must be for its word, where it has one. */
    private double cellHeight(WhatIfGrid grid) {
        boolean isNamed = !hasHeadings || (grid.isStacked() && grid.lines() > 1);
        double height = ems.of(CELL_EMS);
        for (int i = 0; i < cells.size(); i++) {
            String name = i < shown.choices().size() ? shown.choices().get(i).word() : shown.weighing().heading();
            cells.get(i).named(isNamed ? name : "");
            height = Math.max(height, isNamed ? cells.get(i).prefHeight(grid.cell() - ems.of(GAP_EMS)) : 0);
        }
        return Math.ceil(height);
    }

    /** Beside the cells only what changed is said; above them all of it, for there the headings are gone. */
    private double nameHeight(WhatIfGrid grid) {
        String text = !grid.isStacked()
                ? shown.was()
                : shown.was().isEmpty() ? shown.state() : shown.state() + ", " + shown.was();
        note.setText(text);
        note.setVisible(!text.isEmpty());
        note.setManaged(!text.isEmpty());
        return name.prefHeight(grid.name());
    }

    @Override
    protected double arrange(double width, boolean isReal) {
        WhatIfGrid grid = grid(width);
        double insets = snappedTopInset() + snappedBottomInset();
        double cell = cellHeight(grid);
        double nameHeight = nameHeight(grid);
        if (isReal) {
            place(grid, nameHeight, cell);
        }
        double lines = grid.lines() * (cell + ems.of(GAP_EMS)) - ems.of(GAP_EMS);
        return insets + (grid.isStacked() ? nameHeight + lines : Math.max(nameHeight, cell));
    }

    private void place(WhatIfGrid grid, double nameHeight, double cellHeight) {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double room = getHeight() - top - snappedBottomInset();
        double nameY = grid.isStacked() ? top : top + (room - nameHeight) / 2;
        double cellY = grid.isStacked() ? top + nameHeight : top + (room - cellHeight) / 2;
        // Beside the first line
        double firstLine = Math.min(nameHeight, title.prefHeight(-1));
        number.resizeRelocate(left, nameY, grid.number() - ems.of(NUMBER_GAP_EMS), firstLine);
        name.resizeRelocate(left + grid.number(), nameY, grid.name(), nameHeight);
        for (int i = 0; i < cells.size(); i++) {
            int line = i / grid.beside();
            double y = cellY + line * (cellHeight + ems.of(GAP_EMS));
            cells.get(i).resizeRelocate(snapPositionX(left + grid.cellX(i) + ems.of(GAP_EMS) / 2), snapPositionY(y),
                    snapSizeX(grid.cell() - ems.of(GAP_EMS)), cellHeight);
        }
    }
}
