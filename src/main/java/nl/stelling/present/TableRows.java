// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.stelling.answers.Answer;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.answers.Weight;
import nl.stelling.journey.Event;
import nl.stelling.journey.Listing;
import nl.stelling.journey.Place;
import nl.stelling.present.TableView.Cell;
import nl.stelling.present.TableView.Row;
import nl.stelling.statements.Party;
import nl.stelling.statements.Position;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** The rows of the table as text. */
final class TableRows {

    /** The columns of the statement and of the voter. */
    static final int BEFORE_PARTIES = 2;
    /** With more parties than this a sentence counts them rather than naming each. */
    private static final int FEW_PARTIES = 6;

    private final StatementSet set;
    private final AnswerSheet sheet;
    private final Place.Table place;
    private final Words words;

    TableRows(StatementSet set, AnswerSheet sheet, Place.Table place, Words words) {
        this.set = set;
        this.sheet = sheet;
        this.place = place;
        this.words = words;
    }

    /**
     * The row of a statement.
     *
     * @param index its number in the set, from 0
     * @param isNewTheme whether no row before it is of its theme
     */
    Row row(int index, Statement statement, boolean isNewTheme) {
        boolean saysTheme = isNewTheme && place.listing().order() instanceof Listing.Order.ByTheme;
        int columns = BEFORE_PARTIES + set.parties().size();
        String title = words.of(statement.title());
        return new Row(index + 1, title, saysTheme ? words.of(set.theme(statement.theme()).name()) : "",
                sheet.weight(statement.id()).factor() > 1, words.of(Key.TABLE_ROW, index + 1, words.within(title)),
                new Lazy<>(columns, column -> cell(statement, column)),
                new Lazy<>(columns, column -> aloud(index + 1, statement, column)),
                new Lazy<>(columns, column -> sentence(statement, column)));
    }

    private Cell cell(Statement statement, int column) {
        Event open = new Event.TableCellOpened(new Place.Table.Cell(statement.id(), column));
        if (column < BEFORE_PARTIES) {
            Answer answer = sheet.answer(statement.id());
            return new Cell(Mark.of(answer), Stances.word(answer, words), open);
        }
        Position position = statement.position(party(column).id());
        return new Cell(Mark.of(position), word(position), open);
    }

    private String aloud(int number, Statement statement, int column) {
        String title = words.of(statement.title());
        if (column == 0) {
            return words.of(Key.TABLE_ROW, number, title);
        }
        if (column == 1) {
            return words.of(Key.TABLE_CELL, words.of(Key.RESULT_YOU), voter(statement), number, title);
        }
        Party party = party(column);
        return words.of(Key.TABLE_CELL, words.of(party.name()),
                words.within(Stances.word(statement.position(party.id()), words)), number, title);
    }

    private Party party(int column) {
        return place.outcome().standings().get(column - BEFORE_PARTIES).match().party();
    }

    /** In a column there is no room for more than what it comes to. */
    private String word(Position position) {
        return switch (position) {
            case Position.Held held -> Stances.word(held.stance(), words);
            case Position.Silent _ -> words.of(Key.TABLE_SILENT);
        };
    }

    private String voter(Statement statement) {
        Weight weight = sheet.weight(statement.id());
        String answer = words.within(Stances.word(sheet.answer(statement.id()), words));
        return weight.factor() == 1
                ? answer
                : words.of(Key.TABLE_WEIGHED, answer, words.of(Key.WEIGHT_TIMES, weight.factor()));
    }

    /** What the voter and the parties say; of many parties, the one that is looked at and how many say what. */
    private String sentence(Statement statement, int column) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.of(Key.TABLE_VOICE, words.of(Key.RESULT_YOU), voter(statement)));
        boolean isFew = set.parties().size() <= FEW_PARTIES;
        for (int i = BEFORE_PARTIES; i < BEFORE_PARTIES + set.parties().size(); i++) {
            if (isFew || i == column) {
                Party party = party(i);
                sentences.add(words.of(Key.TABLE_VOICE, words.of(party.name()),
                        words.within(Stances.word(statement.position(party.id()), words))));
            }
        }
        if (!isFew) {
            sentences.add(words.of(Key.TABLE_COUNTS, counts(statement)));
        }
        return String.join(" ", sentences);
    }

    private String counts(Statement statement) {
        Map<Mark, Integer> counts = new TreeMap<>();
        statement.positions().values().forEach(position -> counts.merge(Mark.of(position), 1, Integer::sum));
        return Lines.counts(counts, words);
    }
}
