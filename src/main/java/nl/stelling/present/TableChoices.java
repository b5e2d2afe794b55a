// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.ArrayList;
import java.util.List;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.journey.Event;
import nl.stelling.journey.Listing;
import nl.stelling.journey.Listing.Order;
import nl.stelling.journey.Listing.Subject;
import nl.stelling.present.TableView.Choice;
import nl.stelling.statements.StatementSet;
import nl.stelling.statements.Theme;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What can be chosen for the table, as text; every count is how many would be listed. */
final class TableChoices {

    /** With more parties than this the headings alone offer their order. */
    private static final int FEW_PARTIES = 8;

    private final StatementSet set;
    private final AnswerSheet sheet;
    private final Listing listing;
    private final Words words;

    TableChoices(StatementSet set, AnswerSheet sheet, Listing listing, Words words) {
        this.set = set;
        this.sheet = sheet;
        this.listing = listing;
        this.words = words;
    }

    List<FilterView> subjects() {
        List<FilterView> subjects = new ArrayList<>();
        subjects.add(filter(words.of(Key.TABLE_EVERY), listing.with(new Subject.Every())));
        for (Theme theme : set.themes()) {
            subjects.add(filter(words.of(theme.name()), listing.with(new Subject.Only(theme.id()))));
        }
        return subjects;
    }

    private FilterView filter(String name, Listing other) {
        return new FilterView(name, other.count(set, sheet), other.equals(listing), new Event.TableListed(other));
    }

    /** Which theme was chosen. */
    String subject() {
        return subjects().stream().filter(FilterView::isChosen).map(FilterView::name)
                .findFirst().orElse("");
    }

    List<FilterView> filters() {
        return List.of(filter(words.of(Key.TABLE_ALL), listing.narrowed(false, false)),
                toggle(Key.TABLE_DIVIDED, listing.isDivided(), listing.narrowed(true, listing.isHeavy()),
                        listing.narrowed(false, listing.isHeavy())),
                toggle(Key.TABLE_HEAVY, listing.isHeavy(), listing.narrowed(listing.isDivided(), true),
                        listing.narrowed(listing.isDivided(), false)));
    }

    private FilterView toggle(Key name, boolean isOn, Listing on, Listing off) {
        return new FilterView(words.of(name), on.count(set, sheet), isOn, new Event.TableListed(isOn ? off : on));
    }

    /** What narrows the list now, by name. */
    List<String> chosen() {
        List<String> names = new ArrayList<>();
        subjects().stream().skip(1).filter(FilterView::isChosen).forEach(each -> names.add(quoted(each)));
        filters().stream().skip(1).filter(FilterView::isChosen).forEach(each -> names.add(quoted(each)));
        return names;
    }

    private String quoted(FilterView filter) {
        return words.of(Key.METHODS_QUOTED, filter.name());
    }

    List<Choice> orders() {
        List<Choice> orders = new ArrayList<>();
        orders.add(choice(Key.TABLE_ORDER_ASKED, new Order.AsAsked()));
        orders.add(choice(Key.TABLE_ORDER_THEME, new Order.ByTheme()));
        orders.add(choice(Key.TABLE_ORDER_DISTANCE, new Order.ByDistance()));
        if (set.parties().size() <= FEW_PARTIES) {
            set.parties().forEach(party -> orders.add(
                    choice(Key.TABLE_ORDER_PARTY, new Order.ByParty(party.id()), words.of(party.name()))));
        }
        return orders;
    }

    private Choice choice(Key name, Order order, Object... blanks) {
        return new Choice(words.of(name, blanks), order.equals(listing.order()),
                new Event.TableListed(listing.with(order)));
    }

    /** Which order was chosen. */
    String order() {
        return switch (listing.order()) {
            case Order.AsAsked _ -> words.of(Key.TABLE_ORDER_ASKED);
            case Order.ByTheme _ -> words.of(Key.TABLE_ORDER_THEME);
            case Order.ByDistance _ -> words.of(Key.TABLE_ORDER_DISTANCE);
            case Order.ByParty(var party) -> words.of(Key.TABLE_ORDER_PARTY, words.of(set.party(party).name()));
        };
    }

    /** What that order is, in a sentence. */
    String orderSentence() {
        return switch (listing.order()) {
            case Order.AsAsked _ -> words.of(Key.TABLE_SORTED_ASKED);
            case Order.ByTheme _ -> words.of(Key.TABLE_SORTED_THEME);
            case Order.ByDistance _ -> words.of(Key.TABLE_SORTED_DISTANCE);
            case Order.ByParty(var party) -> words.of(Key.TABLE_SORTED_PARTY, words.of(set.party(party).name()));
        };
    }
}
