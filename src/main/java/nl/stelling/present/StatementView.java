// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.ArrayList;
import java.util.List;
import nl.stelling.journey.Event;
import nl.stelling.journey.Panel;

/**
 * One statement, to be answered.
 *
 * @param number from 1
 * @param counter which of how many, in words
 * @param pieces the statement's text, with the terms that are explained
 * @param options the stances, the most agreeing first
 * @param weights what it can count, the usual first
 * @param isComplete whether no statement is open any more
 * @param returns ways back to where the statement was opened from
 * @param canUndo whether there is an answer or weight to take back
 */
public record StatementView(int number, String counter, String total, String theme, List<Piece> pieces,
        List<Option> options, Option skip, List<Weighing> weights, Panel panel, Meaning meaning,
        List<PositionView> positions, LineView line, List<Event.Jumped> jumps, List<Way> returns,
        boolean isComplete, boolean canUndo) implements View {

    /**
     * An answer that can be chosen.
     *
     * @param key the key that chooses it
     * @param mark SKIPPED for skipping
     */
    public record Option(Mark mark, String word, String key, boolean isChosen, Event event) {}

    /**
     * A weight that can be chosen.
     *
     * @param isUsual whether it is what every statement begins with
     */
    public record Weighing(String name, boolean isUsual, boolean isChosen, Event event) {}

    /**
     * What there is to know of the statement.
     *
     * @param facts what it means, and how it is now
     * @param arguments one for, and one against
     * @param term the term that is explained, or empty
     */
    public record Meaning(List<MeaningNote> facts, List<MeaningNote> arguments, String term, String explanation) {

        /** Facts, then arguments. */
        public List<MeaningNote> notes() {
            List<MeaningNote> notes = new ArrayList<>(facts);
            notes.addAll(arguments);
            return notes;
        }
    }

    /** A heading and a text in which terms are explained too. */
    public record MeaningNote(String heading, List<Piece> pieces) {}

    public StatementView {
        pieces = List.copyOf(pieces);
        options = List.copyOf(options);
        weights = List.copyOf(weights);
        positions = List.copyOf(positions);
        jumps = List.copyOf(jumps);
        returns = List.copyOf(returns);
    }

    /** The weight after the one that is chosen, in the set's order; after the last the first. */
    public Weighing nextWeight() {
        int chosen = weights.indexOf(weights.stream().filter(Weighing::isChosen).findFirst().orElse(weights.getLast()));
        return weights.get((chosen + 1) % weights.size());
    }

    /** The statement's text in one. */
    public String text() {
        return Pieces.text(pieces);
    }
}
