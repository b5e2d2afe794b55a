// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import nl.stelling.present.Run.Kind;
import nl.stelling.statements.Damage;
import nl.stelling.statements.Programme;
import nl.stelling.statements.Quote;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** Cuts a programme's text into runs: what proves a position, where something fell out, and the rest. */
final class Runs {

    /** A quote of the programme, and what its words are to a reader. */
    record Marking(Quote quote, Kind kind) {

        boolean isOver(int at) {
            return quote.start() <= at && at < quote.end();
        }
    }

    private final Programme programme;
    private final List<Marking> marked;
    private final Words words;

    /** @param marked where two are over the same words, the first one counts */
    Runs(Programme programme, List<Marking> marked, Words words) {
        this.programme = programme;
        this.marked = marked;
        this.words = words;
    }

    /** A stretch in which nothing is marked. */
    static List<Run> plain(Programme programme, int start, int end, Words words) {
        return new Runs(programme, List.of(), words).of(start, end);
    }

    /**
     * The stretch from start to end; runs but for the gaps put together are the text of that stretch. A gap at its very
     * end belongs to the next one, unless the text ends there.
     */
    List<Run> of(int start, int end) {
        List<Run> runs = within(start, end);
        if (start < end && end == programme.text().length()) {
            addGap(runs, end);
        }
        return runs;
    }

    /** The same of a line, with all gaps from some place before it to some place after it. */
    List<Run> line(int before, int start, int end, int after) {
        List<Run> runs = gaps(before, start);
        runs.addAll(within(start, end));
        runs.addAll(gaps(end, after));
        return runs;
    }

    private List<Run> within(int start, int end) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
        marked.forEach(each -> cuts.addAll(List.of(each.quote().start(), each.quote().end())));
        programme.damage().forEach(place -> cuts.addAll(List.of(place.start(), place.end())));
        List<Integer> within = List.copyOf(cuts.subSet(start, true, end, true));
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i + 1 < within.size(); i++) {
            addGap(runs, within.get(i));
            runs.add(new Run(programme.text().substring(within.get(i), within.get(i + 1)), kind(within.get(i))));
        }
        return runs;
    }

    /** What fell out from one place up to another. */
    private List<Run> gaps(int from, int to) {
        List<Run> gaps = new ArrayList<>();
        programme.damage().stream().map(Damage::start).filter(at -> from <= at && at < to).distinct().sorted()
                .forEach(at -> addGap(gaps, at));
        return gaps;
    }

    private void addGap(List<Run> runs, int at) {
        programme.damage().stream().filter(place -> place.start() == at)
                .sorted(Comparator.comparing(Damage::kind)).findFirst().ifPresent(place -> {
                    switch (place.kind()) {
                        case MISSING_WORDS -> runs.add(new Run(words.of(Key.GAP_WORDS), Kind.GAP));
                        case MISSING_HEADING -> runs.add(new Run(words.of(Key.GAP_HEADING), Kind.GAP));
                        case RUN_TOGETHER, NAVIGATION -> {
                        }
                    }
                });
    }

    private Kind kind(int at) {
        boolean navigation = programme.damage().stream().anyMatch(place -> place.kind() == Damage.Kind.NAVIGATION
                && place.start() <= at && at < place.end());
        return marked.stream().filter(each -> each.isOver(at)).map(Marking::kind).findFirst()
                .orElse(navigation ? Kind.NAVIGATION : Kind.PLAIN);
    }
}
