// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.stelling.answers.Answer;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.journey.Place;
import nl.stelling.present.LineView.Slot;
import nl.stelling.statements.Id;
import nl.stelling.statements.Party;
import nl.stelling.statements.Position;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** Draws up the lines of a voter and of programmes. */
final class Lines {

    private Lines() {}

    /** The voter's own line, with the statement that is shown, if any. */
    static LineView ofVoter(StatementSet set, AnswerSheet sheet, Place place, Words words) {
        return ofVoter(set, sheet, set.statements(), place, words);
    }

    /** The same, of some of the statements alone. */
    static LineView ofVoter(StatementSet set, AnswerSheet sheet, List<Statement> some, Place place, Words words) {
        List<Slot> slots = new ArrayList<>();
        Map<Id<Statement>, Integer> numbers = numbers(set);
        for (Statement statement : some) {
            int number = numbers.getOrDefault(statement.id(), 0);
            Answer answer = sheet.answer(statement.id());
            boolean heavy = isHeavy(sheet, statement);
            boolean here = place instanceof Place.AtStatement(var shown, _) && shown.equals(statement.id());
            String word = Stances.word(answer, words);
            slots.add(new Slot(number, Mark.of(answer), heavy, true, here,
                    words.of(heavy ? Key.LINE_SLOT_HEAVY : Key.LINE_SLOT, number, word)));
        }
        return new LineView(slots, words.of(Key.LINE_VOTER, counts(slots, words)));
    }

    /** The line of a party's programme, filled where it says what the voter says. */
    static LineView ofParty(StatementSet set, AnswerSheet sheet, Party party, Words words) {
        return ofParty(set, sheet, set.statements(), party, words);
    }

    /** The same, of some of the statements alone. */
    static LineView ofParty(StatementSet set, AnswerSheet sheet, List<Statement> some, Party party, Words words) {
        List<Slot> slots = new ArrayList<>();
        Map<Id<Statement>, Integer> numbers = numbers(set);
        for (Statement statement : some) {
            int number = numbers.getOrDefault(statement.id(), 0);
            Position position = statement.position(party.id());
            boolean same = position instanceof Position.Held held
                    && sheet.answer(statement.id()).equals(new Answer.Given(held.stance()));
            slots.add(new Slot(number, Mark.of(position), isHeavy(sheet, statement), same, false,
                    words.of(Key.LINE_SLOT, number, Stances.word(position, words))));
        }
        return new LineView(slots, words.of(Key.LINE_PARTY, words.of(party.name()), counts(slots, words)));
    }

    /** To look each of them up in the set is slow: of 200 statements and 40 parties it was most of a result's time. */
    private static Map<Id<Statement>, Integer> numbers(StatementSet set) {
        Map<Id<Statement>, Integer> numbers = new HashMap<>();
        set.statements().forEach(statement -> numbers.put(statement.id(), numbers.size() + 1));
        return numbers;
    }

    private static boolean isHeavy(AnswerSheet sheet, Statement statement) {
        return sheet.weight(statement.id()).factor() > 1;
    }

    /** "13 eens, 5 oneens, 4 geen van beide", leaving out what does not occur. */
    private static String counts(List<Slot> slots, Words words) {
        Map<Mark, Integer> counts = new TreeMap<>();
        slots.forEach(slot -> counts.merge(slot.mark(), 1, Integer::sum));
        return counts(counts, words);
    }

    /** How many there are of each, in words. */
    static String counts(Map<Mark, Integer> counts, Words words) {
        return words.list(counts.entrySet().stream().map(each -> words.of(switch (each.getKey()) {
            case AGREE -> Key.COUNT_AGREE;
            case NEITHER -> Key.COUNT_NEITHER;
            case DISAGREE -> Key.COUNT_DISAGREE;
            case SKIPPED -> Key.COUNT_SKIPPED;
            case OPEN -> Key.COUNT_OPEN;
            case SILENT -> Key.COUNT_SILENT;
        }, each.getValue())).toList());
    }
}
