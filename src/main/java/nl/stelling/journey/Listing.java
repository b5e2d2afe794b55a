// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.journey;

import java.util.Comparator;
import java.util.List;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.score.Closeness;
import nl.stelling.score.Outcome;
import nl.stelling.statements.Id;
import nl.stelling.statements.Party;
import nl.stelling.statements.Position;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import nl.stelling.statements.Theme;

/**
 * Which statements the table lists, and in which order.
 *
 * @param isDivided whether those alone on which programmes take different stances
 * @param isHeavy whether those alone that weigh more for the voter
 */
public record Listing(Subject subject, boolean isDivided, boolean isHeavy, Order order) {

    /** Everything, in the order in which it was asked. */
    public static final Listing ALL = new Listing(new Subject.Every(), false, false, new Order.AsAsked());

    /** What the listed statements are about. */
    public sealed interface Subject {

        /** Any theme. */
        record Every() implements Subject {}

        /** One theme alone. */
        record Only(Id<Theme> theme) implements Subject {}
    }

    /** In which order statements are listed; what is equal stands in the order in which it was asked. */
    public sealed interface Order {

        /** As they were asked. */
        record AsAsked() implements Order {}

        /** By theme, in the set's order of themes. */
        record ByTheme() implements Order {}

        /** First what is furthest from the voter, all programmes taken together; last what is not compared. */
        record ByDistance() implements Order {}

        /** By what one programme says: first what it agrees with most, last what it is silent on. */
        record ByParty(Id<Party> party) implements Order {}
    }

    /** The same about something else. */
    public Listing with(Subject other) {
        return new Listing(other, isDivided, isHeavy, order);
    }

    /** The same in another order. */
    public Listing with(Order other) {
        return new Listing(subject, isDivided, isHeavy, other);
    }

    /** The same, narrowed to what divides and to what weighs more, or not. */
    public Listing narrowed(boolean toDivided, boolean toHeavy) {
        return new Listing(subject, toDivided, toHeavy, order);
    }

    /** The statements that it lists. */
    public List<Statement> of(StatementSet set, AnswerSheet sheet, Outcome outcome) {
        return set.statements().stream().filter(each -> lists(each, sheet)).sorted(comparator(set, outcome)).toList();
    }

    /** How many statements it lists. */
    public int count(StatementSet set, AnswerSheet sheet) {
        return (int) set.statements().stream().filter(each -> lists(each, sheet)).count();
    }

    private boolean lists(Statement statement, AnswerSheet sheet) {
        boolean isAboutIt = switch (subject) {
            case Subject.Every _ -> true;
            case Subject.Only(var theme) -> statement.theme().equals(theme);
        };
        return isAboutIt && (!isHeavy || sheet.weight(statement.id()).factor() > 1)
                && (!isDivided || statement.isDivided());
    }

    private Comparator<Statement> comparator(StatementSet set, Outcome outcome) {
        return switch (order) {
            case Order.AsAsked _ -> (_, _) -> 0;
            case Order.ByTheme _ -> {
                List<Id<Theme>> themes = set.themes().stream().map(Theme::id).toList();
                yield Comparator.comparingInt(each -> themes.indexOf(each.theme()));
            }
            case Order.ByDistance _ -> {
                var closeness = Closeness.of(outcome);
                yield Comparator.comparing(each -> Closeness.on(each, closeness));
            }
            case Order.ByParty(var party) -> Comparator.comparingInt(each -> depth(each.position(party)));
        };
    }

    /** How far below a position stands: silence lowest of all. */
    private static int depth(Position position) {
        return switch (position) {
            case Position.Held held -> -held.stance().value();
            case Position.Silent _ -> Integer.MAX_VALUE;
        };
    }
}
