// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.stelling.statements.Id;
import nl.stelling.statements.Language;
import nl.stelling.statements.Party;
import nl.stelling.statements.Position;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Stance;
import nl.stelling.statements.StatementSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large set: five answers, thirty parties, forty statements, three languages, one of them from right to left. */
class ManyPartiesTest {

    private static final int PARTIES = 30;
    private static final int STATEMENTS = 40;
    private static final List<String> STANCES = List.of("strongly-agree", "agree", "neither", "disagree",
            "strongly-disagree", "silent");
    private static final Language ARABIC = new Language("ar");

    @TempDir
    private Path temp;

    @Test
    void isReadWhole() {
        TestSets.write(temp.resolve("set.json"), setJson());
        each(PARTIES, party -> {
            TestSets.write(temp.resolve("programmes/p" + party + ".txt"), programme(party));
            return "";
        });
        each(STATEMENTS, statement -> {
            TestSets.write(temp.resolve("statements/s" + statement + ".json"), statement(statement));
            return "";
        });

        StatementSet set = TestSets.complete(temp);

        assertEquals(Scale.FIVE_POINT, set.scale());
        assertEquals(PARTIES, set.parties().size());
        assertEquals(STATEMENTS, set.statements().size());
        assertEquals("مثال s7", set.statements().get(7).text().in(ARABIC));
        assertEquals("مثال s7", set.statements().get(7).text().in(new Language("ar-MA")));
        assertEquals("s7 nl", set.statements().get(7).text().in(new Language("fy")));
        Position.Held held = assertInstanceOf(Position.Held.class,
                set.statements().get(4).position(new Id<Party>("p6")));
        assertEquals(Stance.STRONGLY_DISAGREE, held.stance());
        assertEquals("🚲 وضع p6 s4 é", held.quotes().getFirst().text());
        assertInstanceOf(Position.Silent.class, set.statements().get(5).position(new Id<>("p0")));
    }

    private static String setJson() {
        String weights = each(3, i -> "{\"factor\": %d, \"name\": %s}".formatted(i + 1, text("w" + i)));
        String themes = each(2, i -> "{\"id\": \"t%d\", \"name\": %s}".formatted(i, text("t" + i)));
        String parties = each(PARTIES, i -> "{\"id\": \"p%d\", \"name\": \"P%d\", \"place\": %s}".formatted(i, i,
                text("place")));
        String programmes = each(PARTIES, i -> """
                {"id": "p%d", "party": "p%d", "title": "P", "file": "p%d.txt", "sha256": "%s", "date": "2026",
                 "damage": []}""".formatted(i, i, i, Bytes.sha256(programme(i).getBytes(StandardCharsets.UTF_8))));
        return """
                {"format": 1, "id": "large", "title": %1$s, "description": %1$s,
                 "publisher": {"name": "P", "contact": "C"}, "version": "2", "date": "2028-02-29", "licence": "L",
                 "languages": ["nl", "en", "ar"], "scale": 5, "weights": [%2$s], "minimumCounted": 5, "minutes": 20,
                 "selection": %1$s, "themes": [%3$s], "axes": [], "parties": [%4$s], "partyOrder": %1$s,
                 "programmes": [%5$s], "statements": [%6$s], "changes": []}
                """.formatted(text("x"), weights, themes, parties, programmes,
                each(STATEMENTS, i -> "\"s" + i + "\""));
    }

    private static String statement(int statement) {
        return """
                {"id": "s%d", "theme": "t%d", "title": %3$s, "text": %3$s, "meaning": %3$s, "argumentFor": %3$s,
                 "argumentAgainst": %3$s, "positions": [%4$s]}
                """.formatted(statement, statement % 2, text("s" + statement),
                each(PARTIES, party -> position(party, statement)));
    }

    private static String position(int party, int statement) {
        String stance = STANCES.get((party + statement) % STANCES.size());
        if (stance.equals("silent")) {
            return "{\"party\": \"p%d\", \"stance\": \"silent\", \"reasoning\": %s}".formatted(party, text("r"));
        }
        String quote = quote(party, statement);
        return """
                {"party": "p%1$d", "stance": "%2$s", "firmness": "full", "basis": "stated",
                 "quotes": [{"programme": "p%1$d", "start": %3$d, "text": "%4$s"}], "reasoning": %5$s}
                """.formatted(party, stance, programme(party).indexOf(quote), quote, text("r"));
    }

    /** With line ends of another system, and with characters of one, two, three and four bytes. */
    private static String programme(int party) {
        return IntStream.range(0, STATEMENTS).mapToObj(statement -> quote(party, statement) + "\r\n")
                .collect(Collectors.joining());
    }

    private static String quote(int party, int statement) {
        return "🚲 وضع p" + party + " s" + statement + " é";
    }

    private static String text(String name) {
        return "{\"nl\": \"%1$s nl\", \"en\": \"%1$s en\", \"ar\": \"مثال %1$s\"}".formatted(name);
    }

    private static String each(int count, java.util.function.IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining(", "));
    }
}
