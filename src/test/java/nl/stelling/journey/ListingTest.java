// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import nl.stelling.Seeds;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.answers.Sheets;
import nl.stelling.score.Method;
import nl.stelling.score.Outcome;
import nl.stelling.score.Scoring;
import nl.stelling.statements.Id;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingTest {

    /** Themes alternate: s1, s3, s5 are about the first, s2, s4 about the second. */
    private static final StatementSet SET = Sets.table(Scale.THREE_POINT, """
               red blue
            s1 +   -
            s2 +   +
            s3 .   -
            s4 0   +
            s5 -   .
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            every   | all          | asked    | s1 s2 s3 s4 s5
            every   | divided      | asked    | s1 s4
            every   | heavy        | asked    | s2 s4 s5
            every   | divided heavy| asked    | s4
            theme-1 | all          | asked    | s1 s3 s5
            theme-2 | all          | asked    | s2 s4
            theme-1 | divided heavy| asked    |
            theme-1 | heavy        | asked    | s5
            every   | all          | theme    | s1 s3 s5 s2 s4
            every   | all          | distance | s3 s1 s4 s2 s5
            every   | all          | red      | s1 s2 s4 s5 s3
            every   | all          | blue     | s2 s4 s1 s3 s5
            every   | heavy        | blue     | s2 s4 s5
            """)
    void lists(String subject, String narrowed, String order, String expected) {
        Listing listing = Listing.ALL.with(subject.equals("every")
                ? new Listing.Subject.Every()
                : new Listing.Subject.Only(new Id<>(subject)))
                .narrowed(narrowed.contains("divided"), narrowed.contains("heavy"))
                .with(order(order));
        // s1 half earned; s2 all; s3 none; s4 three quarters; s5 skipped, so that nothing is compared
        AnswerSheet sheet = Sheets.row(SET, "+ +*2 + +*2 .*2");
        assertEquals(expected == null ? "" : expected, shown(listing.of(SET, sheet, outcome(SET, sheet))));
        assertEquals(listing.of(SET, sheet, outcome(SET, sheet)).size(), listing.count(SET, sheet));
    }

    private static Listing.Order order(String word) {
        return switch (word) {
            case "asked" -> new Listing.Order.AsAsked();
            case "theme" -> new Listing.Order.ByTheme();
            case "distance" -> new Listing.Order.ByDistance();
            default -> new Listing.Order.ByParty(new Id<>(word));
        };
    }

    @Test
    void everyOrderListsTheSameStatementsAndLeavesEqualsAsAsked() {
        Seeds.each(200, random -> {
            StatementSet set = Sets.random(1 + random.nextInt(12), 1 + random.nextInt(4), Scale.FIVE_POINT, random);
            AnswerSheet sheet = Sheets.randomSheet(set, random);
            Listing some = Listing.ALL.narrowed(random.nextBoolean(), random.nextBoolean());
            List<Statement> asked = some.of(set, sheet, outcome(set, sheet));
            for (String word : List.of("theme", "distance", "p1")) {
                List<Statement> other = some.with(order(word)).of(set, sheet, outcome(set, sheet));
                assertEquals(new HashSet<>(asked), new HashSet<>(other), word);
                assertEquals(asked.size(), other.size(), word);
            }
            List<Statement> byParty = some.with(order("p1")).of(set, sheet, outcome(set, sheet));
            for (int i = 1; i < byParty.size(); i++) {
                if (byParty.get(i).position(new Id<>("p1")).getClass() == byParty.get(i - 1).position(new Id<>("p1"))
                        .getClass() && stance(byParty.get(i)).equals(stance(byParty.get(i - 1)))) {
                    List<Statement> pair = new ArrayList<>(List.of(byParty.get(i - 1), byParty.get(i)));
                    pair.sort((a, b) -> Integer.compare(asked.indexOf(a), asked.indexOf(b)));
                    assertEquals(pair.getFirst(), byParty.get(i - 1), "equals stand as asked");
                }
            }
        });
    }

    private static String stance(Statement statement) {
        return statement.position(new Id<>("p1")) instanceof nl.stelling.statements.Position.Held held
                ? held.stance().name()
                : "silent";
    }

    private static Outcome outcome(StatementSet set, AnswerSheet sheet) {
        return Scoring.score(set, sheet, Method.CITY_BLOCK);
    }

    private static String shown(List<Statement> statements) {
        return statements.stream().map(each -> each.id().value()).collect(Collectors.joining(" "));
    }
}
