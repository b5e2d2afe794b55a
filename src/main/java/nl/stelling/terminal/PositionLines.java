// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.stelling.present.PositionView;
import nl.stelling.present.QuoteView;
import nl.stelling.present.Run;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What a programme says of a statement, as lines. */
final class PositionLines {

    private PositionLines() {}

    /** @param before how many quotes were said before these: they are numbered through */
    static List<String> of(PositionView view, int before, Words words) {
        List<String> lines = new ArrayList<>(
                List.of(words.of(Key.TERMINAL_POSITION, view.word(), view.nuance()), view.reasoning(),
                        view.inference()));
        int number = before;
        for (QuoteView quote : view.quotes()) {
            number++;
            lines.add(words.of(Key.TERMINAL_QUOTE, number, text(quote.runs(), words)));
        }
        return lines;
    }

    /** A programme's words in one line, and in it, said aloud, where something fell out. */
    static String text(List<Run> runs, Words words) {
        return runs.stream().map(run -> switch (run.kind()) {
            case PLAIN, MARKED, HERE, TOPIC -> run.text();
            case GAP -> " " + words.of(Key.TERMINAL_GAP, run.text()) + " ";
            case NAVIGATION -> " " + words.of(Key.TERMINAL_NAVIGATION, run.text().strip()) + " ";
        }).collect(Collectors.joining()).replaceAll("[\\s•]+", " ").replace("( [", "([")
                .replaceAll("\\] (?=[).,:;])", "]").strip();
    }
}
