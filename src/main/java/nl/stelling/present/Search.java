// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.stelling.present.ProgrammeView.Paragraph;
import nl.stelling.statements.Folded;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/**
 * Where words stand in a programme, whatever their case or accents. What fell out is no part of the text: words on both
 * sides of a gap stand next to each other.
 *
 * @param wanted the words, folded; empty when nothing is looked for
 * @param matches in reading order, none over another
 */
public record Search(String wanted, List<Match> matches) {

    /** Looking for nothing. */
    public static final Search NONE = new Search("", List.of());

    /**
     * A place where they stand.
     *
     * @param start in the paragraph's own words, gaps left out
     */
    public record Match(int paragraph, int start, int end) {}

    /** What a stretch is to somebody who looks for something. */
    public enum Hit {
        NONE, FOUND, HERE
    }

    /** A part of a paragraph. */
    public record Stretch(Run run, Hit hit) {}

    public Search {
        matches = List.copyOf(matches);
    }

    /** Looks for what somebody typed. */
    public static Search in(List<Paragraph> paragraphs, String typed) {
        String wanted = Folded.of(typed).text().strip();
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < paragraphs.size() && !wanted.isEmpty(); i++) {
            Folded folded = Folded.of(text(paragraphs.get(i)));
            int at = folded.text().indexOf(wanted);
            while (at >= 0) {
                int end = at + wanted.length();
                matches.add(new Match(i, folded.startOf(at), folded.endBefore(end)));
                at = folded.text().indexOf(wanted, end);
            }
        }
        return new Search(wanted, matches);
    }

    private static String text(Paragraph paragraph) {
        return paragraph.runs().stream().filter(run -> run.kind() != Run.Kind.GAP).map(Run::text)
                .collect(Collectors.joining());
    }

    /** Whether anything is looked for. */
    public boolean isOn() {
        return !wanted.isEmpty();
    }

    /**
     * How many there are and which is looked at, in words.
     *
     * @param here the number of the match that is looked at, from 0
     */
    public String count(int here, Words words) {
        return !isOn()
                ? ""
                : matches.isEmpty()
                        ? words.of(Key.SEARCH_NOTHING)
                        : words.of(Key.SEARCH_COUNT, here + 1, matches.size());
    }

    /** A paragraph cut where matches begin and end; put together again it is the same. */
    public List<Stretch> stretches(List<Paragraph> paragraphs, int paragraph, int here) {
        List<Stretch> stretches = new ArrayList<>();
        int at = 0;
        for (Run run : paragraphs.get(paragraph).runs()) {
            if (run.kind() == Run.Kind.GAP) {
                stretches.add(new Stretch(run, Hit.NONE));
            } else {
                cut(run, at, paragraph, here, stretches);
                at += run.text().length();
            }
        }
        return stretches;
    }

    private void cut(Run run, int start, int paragraph, int here, List<Stretch> stretches) {
        int end = start + run.text().length();
        int at = start;
        for (int i = 0; i < matches.size(); i++) {
            Match match = matches.get(i);
            int from = Math.max(at, match.start());
            int to = Math.min(end, match.end());
            if (match.paragraph() == paragraph && from < to) {
                add(run, start, at, from, Hit.NONE, stretches);
                add(run, start, from, to, i == here ? Hit.HERE : Hit.FOUND, stretches);
                at = to;
            }
        }
        add(run, start, at, end, Hit.NONE, stretches);
    }

    private static void add(Run run, int start, int from, int to, Hit hit, List<Stretch> stretches) {
        if (from < to) {
            stretches.add(new Stretch(new Run(run.text().substring(from - start, to - start), run.kind()), hit));
        }
    }
}
