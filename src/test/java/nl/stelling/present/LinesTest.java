// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.stelling.Seeds;
import nl.stelling.answers.Answer;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.answers.Sheets;
import nl.stelling.journey.Panel;
import nl.stelling.journey.Place;
import nl.stelling.score.Ballot;
import nl.stelling.statements.Id;
import nl.stelling.statements.Language;
import nl.stelling.statements.Position;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Words;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static final Words DUTCH = Words.in(Language.DUTCH);
    private static final StatementSet SET = Sets.table(Scale.FIVE_POINT, """
               red
            s1 ++
            s2 +
            s3 0
            s4 -
            s5 --
            s6 .
            s7 .
            """);
    private static final AnswerSheet SHEET = Sheets.row(SET, "++*2 ++ 0 . --*2 + ?");

    @Test
    void theVotersLine() {
        LineView line = Lines.ofVoter(SET, SHEET, new Place.AtStatement(new Id<>("s3"), Panel.CLOSED), DUTCH);
        assertEquals("Uw antwoorden: 3 eens, 1 geen van beide, 1 oneens, 1 overgeslagen en 1 nog open.", line.name());
        assertEquals("""
                1 AGREE heavy filled: Stelling 1: Helemaal eens, extra belangrijk
                2 AGREE filled: Stelling 2: Helemaal eens
                3 NEITHER filled here: Stelling 3: Geen van beide
                4 SKIPPED filled: Stelling 4: Overgeslagen
                5 DISAGREE heavy filled: Stelling 5: Helemaal oneens, extra belangrijk
                6 AGREE filled: Stelling 6: Eens
                7 OPEN filled: Stelling 7: Nog open
                """, shown(line));
    }

    @Test
    void nothingIsHereWhereNoStatementIsShown() {
        assertEquals(0, Lines.ofVoter(SET, SHEET, new Place.Start(), DUTCH).slots().stream()
                .filter(LineView.Slot::isHere).count());
    }

    @Test
    void aProgrammesLineIsFilledWhereItSaysTheSame() {
        LineView line = Lines.ofParty(SET, SHEET, SET.parties().getFirst(), DUTCH);
        assertEquals("Programma van Party red: 2 eens, 1 geen van beide, 2 oneens en 2 zonder standpunt.",
                line.name());
        assertEquals("""
                1 AGREE heavy filled: Stelling 1: Helemaal eens
                2 AGREE: Stelling 2: Eens
                3 NEITHER filled: Stelling 3: Geen van beide
                4 DISAGREE: Stelling 4: Oneens
                5 DISAGREE heavy filled: Stelling 5: Helemaal oneens
                6 SILENT: Stelling 6: Geen standpunt in dit hoofdstuk
                7 SILENT: Stelling 7: Geen standpunt in dit hoofdstuk
                """, shown(line));
    }

    @Test
    void aLineHasEveryStatementOnceAndInOrder() {
        Seeds.each(200, random -> {
            Ballot ballot = Ballot.random(random);
            int all = ballot.set().statements().size();
            LineView voter = Lines.ofVoter(ballot.set(), ballot.sheet(), new Place.Start(), DUTCH);
            assertEquals(IntStream.rangeClosed(1, all).boxed().toList(),
                    voter.slots().stream().map(LineView.Slot::number).toList());
            ballot.set().parties().forEach(party -> {
                LineView line = Lines.ofParty(ballot.set(), ballot.sheet(), party, DUTCH);
                for (int i = 0; i < all; i++) {
                    var statement = ballot.set().statements().get(i);
                    boolean same = ballot.sheet().answer(statement.id()) instanceof Answer.Given(var stance)
                            && statement.position(party.id()) instanceof Position.Held held && held.stance() == stance;
                    assertEquals(same, line.slots().get(i).isFilled());
                    assertEquals(voter.slots().get(i).isHeavy(), line.slots().get(i).isHeavy());
                }
            });
        });
    }

    private static String shown(LineView line) {
        return line.slots().stream().map(slot -> slot.number() + " " + slot.mark() + (slot.isHeavy() ? " heavy" : "")
                + (slot.isFilled() ? " filled" : "") + (slot.isHere() ? " here" : "") + ": " + slot.name() + "\n")
                .collect(Collectors.joining());
    }
}
