// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.stelling.present.FilterView;
import nl.stelling.present.ReasoningView;
import nl.stelling.present.ReviewView;
import nl.stelling.present.TableView;
import nl.stelling.present.View;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** All that can be typed at a place. */
final class Help {

    private Help() {}

    static List<String> of(Talk talk) {
        Words words = talk.words();
        List<String> lines = new ArrayList<>(List.of(words.of(Key.TERMINAL_HELP), Hints.of(talk)));
        for (FilterView filter : filters(talk.view())) {
            lines.add(words.of(Key.TERMINAL_HELP_LINE, filter.name(), words.of(Key.DOES_FILTER, filter.count())));
        }
        if (talk.view() instanceof TableView table) {
            table.orders().forEach(order -> lines
                    .add(words.of(Key.TERMINAL_HELP_LINE, order.name(), words.of(Key.DOES_ORDER))));
        }
        for (Verb verb : Verb.at(talk.journey().place())) {
            lines.add(words.of(Key.TERMINAL_HELP_LINE, ways(verb, words), words.of(verb.does())));
        }
        return lines;
    }

    private static List<FilterView> filters(View view) {
        return switch (view) {
            case ReviewView review -> review.filters();
            case ReasoningView reasoning -> reasoning.filters();
            case TableView table -> Stream.concat(table.filters().stream(), table.subjects().stream()).toList();
            default -> List.of();
        };
    }

    /** The word, and the shortcut if it has one: to name more ways would be to say less. */
    private static String ways(Verb verb, Words words) {
        List<String> ways = Typed.ways(verb.ways(), words);
        boolean hasShortcut = ways.getLast().length() == 1;
        return hasShortcut ? words.of(Key.TERMINAL_OR, ways.getFirst(), ways.getLast()) : ways.getFirst();
    }
}
