// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import nl.stelling.screens.parts.StemLine;

/**
 * One statement through all lines: pointed at, tapped or reached by arrow keys, its column is lit in each of them and
 * said in words below.
 */
final class Columned {

    private final Label said;
    private List<String> columns = List.of();
    private final List<StemLine> lines = new ArrayList<>();
    private String hint = "";
    /** What was chosen stays lit when the mouse goes elsewhere. */
    private int chosen = -1;

    Columned(Label said) {
        this.said = said;
    }

    /** Begins anew with these words; the lines follow. */
    void show(List<String> inWords, String without) {
        columns = inWords;
        hint = without;
        lines.clear();
        choose(chosen < columns.size() ? chosen : -1);
    }

    /** Takes a line, the voter's own first: that one can be walked along by keys. */
    void add(StemLine line) {
        line.onPointed(index -> light(index < 0 ? chosen : index));
        line.onChosen(this::choose);
        if (lines.isEmpty()) {
            line.setId("own-line");
            line.setFocusTraversable(true);
            line.setOnKeyPressed(this::pressed);
        }
        lines.add(line);
        line.light(chosen);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> choose(Math.max(0, chosen - 1));
            case RIGHT -> choose(Math.min(columns.size() - 1, chosen + 1));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(int index) {
        chosen = index;
        light(index);
    }

    private void light(int index) {
        lines.forEach(line -> line.light(index));
        said.setText(index < 0 ? hint : columns.get(index));
        if (index >= 0 && !lines.isEmpty()) {
            lines.getFirst().setAccessibleText(columns.get(index));
        }
    }
}
