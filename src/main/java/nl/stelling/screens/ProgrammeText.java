// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.Node;
import nl.stelling.present.ProgrammeView;
import nl.stelling.present.ProgrammeView.Paragraph;
import nl.stelling.present.Search;
import nl.stelling.screens.parts.Gradual;
import nl.stelling.screens.parts.RunFlow;

/** The paragraphs of a programme, those round the passage first; those that stay the same are kept. */
final class ProgrammeText {

    private static final String WHOLE = "whole";
    /** About what a window of 768 shows of a text above its passage, in letters, and from there on. */
    private static final int ABOVE = 500;
    private static final int BELOW = 1200;
    /** What the space below a paragraph is worth in letters. */
    private static final int SPACE = 66;

    private final Gradual rows = new Gradual("programme");
    private final List<RunFlow> flows = new ArrayList<>();
    private List<Paragraph> paragraphs = List.of();

    Gradual node() {
        return rows;
    }

    /** Shows a programme with what is looked for in it; the number of the match that is looked at, from 0. */
    void show(ProgrammeView view, Search search, int here) {
        if (!paragraphs.equals(view.paragraphs())) {
            paragraphs = view.paragraphs();
            // Where nothing is marked, nothing stands back for it
            rows.getStyleClass().remove(WHOLE);
            if (view.isWhole()) {
                rows.getStyleClass().add(WHOLE);
            }
            flows.clear();
            paragraphs.forEach(_ -> flows.add(new RunFlow(view.mark())));
            begin();
        }
        for (int i = 0; i < flows.size(); i++) {
            flows.get(i).showFound(search.stretches(paragraphs, i, here));
        }
        if (search.isOn()) {
            // A match may stand anywhere
            rows.finish();
        }
    }

    private void begin() {
        List<Supplier<? extends Node>> boxes = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            RunFlow flow = flows.get(i);
            boxes.add(() -> new ParagraphBox(paragraph, flow));
        }
        int passage = IntStream.range(0, paragraphs.size()).filter(i -> paragraphs.get(i).isHere()).findFirst()
                .orElse(0);
        int from = passage;
        for (int letters = 0; from > 0 && letters < ABOVE; from--) {
            letters += letters(from - 1);
        }
        int to = passage;
        for (int letters = 0; to < paragraphs.size() && letters < BELOW; to++) {
            letters += letters(to);
        }
        rows.show(boxes, from, to - from);
    }

    private int letters(int paragraph) {
        return SPACE + paragraphs.get(paragraph).runs().stream().mapToInt(run -> run.text().length()).sum();
    }

    /** Where the passage begins that is looked at; the top when none is. */
    Node passage() {
        for (int i = 0; i < flows.size(); i++) {
            if (paragraphs.get(i).isHere()) {
                return flows.get(i).target();
            }
        }
        return rows;
    }

    /** Where a match of a search stands. */
    Node match(Search.Match match) {
        return flows.get(match.paragraph()).target();
    }
}
