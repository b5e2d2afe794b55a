// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;
import nl.stelling.journey.Event;

/**
 * Answers to try out, and what they would change.
 *
 * @param keys what keys do at a statement
 * @param headings the words of the answers, in their order
 * @param changes the heading of what changes
 * @param compared on how many statements all percentages rest
 * @param parties in the order that they would have
 * @param more what is not listed, or empty
 * @param order what becomes of the order, in sentences
 * @param summary the same in one line
 */
public record WhatIfView(String title, String lead, String keys, List<String> headings, String weightHeading,
        List<Row> rows, String changes, String compared, List<Party> parties, String more, String order,
        String summary, boolean isChanged, boolean canUndo) implements View {

    public WhatIfView {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        parties = List.copyOf(parties);
    }

    /**
     * One statement.
     *
     * @param choices the answers, skipping last
     * @param retract takes the answer back
     * @param state what is chosen, in words
     * @param was the voter's own answer where it is another; or empty
     * @param name all of it, for who cannot see it
     */
    public record Row(int number, String title, List<Choice> choices, Weighing weighing, Event retract, String state,
            String was, String name) {

        public Row {
            choices = List.copyOf(choices);
        }
    }

    /**
     * One answer.
     *
     * @param isOwn whether it is the voter's own answer
     * @param event chooses it
     */
    public record Choice(Mark mark, String word, String key, boolean isChosen, boolean isOwn, Event event) {}

    /**
     * How heavily a statement counts.
     *
     * @param heading what it is to count more
     * @param isOwn whether it counts as the voter has it
     * @param next goes to the next weight
     */
    public record Weighing(String heading, String word, boolean isHeavy, boolean isOwn, Event next) {}

    /**
     * One party.
     *
     * @param toAbove what binds it to the one above, or empty
     * @param percent whole percents, or -1: none
     * @param own the same of the voter's own answers
     * @param was what it was, or that it stays
     * @param moved by how much it moved, or empty
     * @param name all of it, for who cannot see it
     */
    public record Party(String id, String party, String toAbove, int percent, String percentText, int own, String was,
            String moved, String name) {}
}
