// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.stelling.present.ProgrammeView;
import nl.stelling.present.ProgrammeView.Paragraph;
import nl.stelling.present.Run;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** A passage of a programme as lines, with what stands around it. */
final class ProgrammeLines {

    private ProgrammeLines() {}

    static List<String> of(ProgrammeView view, Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(words.of(Key.TERMINAL_PARTY, view.party(), view.about()));
        if (view.isWhole()) {
            lines.add(view.damageNote());
            return lines;
        }
        lines.add(words.of(Key.TERMINAL_NOTE, view.noteHeading(), view.note()));
        boolean isProof = !view.word().isEmpty();
        if (isProof) {
            lines.add(words.of(Key.TERMINAL_POSITION, view.word(), view.reasoning()));
        }
        if (isProof && view.passages().size() > 1) {
            lines.add(view.passages().get(view.here()).name());
        }
        lines.addAll(passage(view, words));
        if (view.paragraphs().subList(firstHere(view.paragraphs()), lastHere(view.paragraphs()) + 1).stream()
                .flatMap(paragraph -> paragraph.runs().stream()).anyMatch(run -> run.kind() == Run.Kind.GAP)) {
            lines.add(view.damageNote());
        }
        if (view.passages().size() > 1) {
            lines.add(words.of(Key.TERMINAL_TOPIC, view.passages().size()));
        }
        return lines;
    }

    /** The whole text, a paragraph a line. */
    static List<String> whole(ProgrammeView view, Words words) {
        return view.paragraphs().stream().map(paragraph -> PositionLines.text(paragraph.runs(), words)).toList();
    }

    private static List<String> passage(ProgrammeView view, Words words) {
        List<Paragraph> paragraphs = view.paragraphs();
        int first = firstHere(paragraphs);
        int last = lastHere(paragraphs);
        List<String> lines = new ArrayList<>();
        paragraphs.subList(0, first).stream().filter(each -> each.kind() == Paragraph.Kind.HEADING)
                .reduce((_, nearest) -> nearest).ifPresent(heading -> lines.add(
                        words.of(Key.TERMINAL_UNDER_HEADING, PositionLines.text(heading.runs(), words))));
        String before = PositionLines.text(before(paragraphs, first), words);
        if (!before.isEmpty()) {
            lines.add(words.of(Key.TERMINAL_BEFORE, before));
        }
        lines.add(words.of(view.passages().get(view.here()).isProof() ? Key.TERMINAL_HERE : Key.TERMINAL_HERE_TOPIC,
                paragraphs.subList(first, last + 1).stream()
                        .map(paragraph -> PositionLines.text(here(paragraph.runs()), words))
                        .collect(Collectors.joining(" "))));
        String after = PositionLines.text(after(paragraphs, last), words);
        if (!after.isEmpty()) {
            lines.add(words.of(Key.TERMINAL_AFTER, after));
        }
        return lines;
    }

    private static int firstHere(List<Paragraph> paragraphs) {
        int first = 0;
        while (first < paragraphs.size() - 1 && !paragraphs.get(first).isHere()) {
            first++;
        }
        return first;
    }

    private static int lastHere(List<Paragraph> paragraphs) {
        int last = paragraphs.size() - 1;
        while (last > 0 && !paragraphs.get(last).isHere()) {
            last--;
        }
        return last;
    }

    /** From the first run of the passage to its last, gaps between them included. */
    private static List<Run> here(List<Run> runs) {
        return runs.subList(first(runs), last(runs) + 1);
    }

    /** The rest of the passage's own paragraph, else the paragraph next to it; a heading is said as one. */
    private static List<Run> before(List<Paragraph> paragraphs, int first) {
        List<Run> runs = paragraphs.get(first).runs();
        List<Run> own = runs.subList(0, first(runs));
        boolean alone = own.isEmpty() && first > 0 && paragraphs.get(first - 1).kind() != Paragraph.Kind.HEADING;
        return alone ? paragraphs.get(first - 1).runs() : own;
    }

    private static List<Run> after(List<Paragraph> paragraphs, int last) {
        List<Run> runs = paragraphs.get(last).runs();
        List<Run> own = runs.subList(last(runs) + 1, runs.size());
        boolean alone = own.isEmpty() && last + 1 < paragraphs.size()
                && paragraphs.get(last + 1).kind() != Paragraph.Kind.HEADING;
        return alone ? paragraphs.get(last + 1).runs() : own;
    }

    private static int first(List<Run> runs) {
        int first = 0;
        while (first < runs.size() - 1 && !runs.get(first).isHere()) {
            first++;
        }
        return first;
    }

    private static int last(List<Run> runs) {
        int last = runs.size() - 1;
        while (last > 0 && !runs.get(last).isHere()) {
            last--;
        }
        return last;
    }
}
