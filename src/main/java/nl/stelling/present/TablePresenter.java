// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.ArrayList;
import java.util.List;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.journey.Event;
import nl.stelling.journey.Listing.Order;
import nl.stelling.journey.Place;
import nl.stelling.present.TableView.Column;
import nl.stelling.score.Score;
import nl.stelling.score.Standing;
import nl.stelling.statements.Party;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** The table of all statements as text. */
final class TablePresenter {

    private final StatementSet set;
    private final AnswerSheet sheet;
    private final Place.Table place;
    private final Words words;

    TablePresenter(StatementSet set, AnswerSheet sheet, Place.Table place, Words words) {
        this.set = set;
        this.sheet = sheet;
        this.place = place;
        this.words = words;
    }

    TableView view() {
        List<Statement> statements = place.listing().of(set, sheet, place.outcome());
        List<Standing> standings = place.outcome().standings();
        TableRows rows = new TableRows(set, sheet, place, words);
        TableChoices choices = new TableChoices(set, sheet, place.listing(), words);
        List<Statement> asked = set.statements();
        int here = statements.indexOf(set.statement(place.here().statement()));
        return new TableView(words.of(Key.TABLE_TITLE),
                words.of(Key.TABLE_CHOOSE, statements.size(), set.statements().size()),
                listed(statements.size(), choices), choices.subject(),
                words.of(Key.TABLE_SUBJECT, choices.subject()), choices.subjects(), choices.filters(), choices.order(),
                words.of(Key.TABLE_ORDER, choices.order()), choices.orders(),
                new Lazy<>(standings.size() + TableRows.BEFORE_PARTIES, this::column),
                new Lazy<>(statements.size(), i -> rows.row(asked.indexOf(statements.get(i)), statements.get(i),
                        i == 0 || !statements.get(i - 1).theme().equals(statements.get(i).theme()))),
                statements.isEmpty() ? words.of(Key.TABLE_EMPTY, words.list(choices.chosen())) : "", Math.max(0, here),
                place.here().column());
    }

    private String listed(int count, TableChoices choices) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.of(Key.TABLE_LISTED, count, set.statements().size()));
        if (count > 0) {
            sentences.add(choices.orderSentence());
        }
        if (count > 0 && set.parties().size() > 1) {
            sentences.add(words.of(place.outcome().isOrdered() ? Key.TABLE_PARTIES : Key.TABLE_PARTIES_UNORDERED));
        }
        return String.join(" ", sentences);
    }

    private Column column(int index) {
        if (index == 0) {
            return own(words.of(Key.TABLE_STATEMENT), Key.TABLE_ORDER_ASKED, new Order.AsAsked());
        }
        if (index == 1) {
            return own(words.of(Key.RESULT_YOU), Key.TABLE_ORDER_DISTANCE, new Order.ByDistance());
        }
        Standing standing = place.outcome().standings().get(index - TableRows.BEFORE_PARTIES);
        Party party = standing.match().party();
        Order order = new Order.ByParty(party.id());
        String figure = figure(standing.match().common());
        return new Column(words.of(party.name()), words.of(party.place()), figure,
                words.of(Key.TABLE_HEAD, words.of(party.name()), words.of(party.place()), figure,
                        words.of(Key.TABLE_ORDER_PARTY, words.of(party.name()))),
                order.equals(place.listing().order()), new Event.TableListed(place.listing().with(order)));
    }

    private Column own(String name, Key does, Order order) {
        return new Column(name, "", "", words.of(Key.TABLE_HEAD_OWN, name, words.of(does)),
                order.equals(place.listing().order()), new Event.TableListed(place.listing().with(order)));
    }

    private String figure(Score score) {
        return score.isEnough()
                ? words.of(Key.TABLE_FIGURE, words.percent(score.percent()), score.counted())
                : words.of(Key.RESULT_NO_PERCENT);
    }
}
