// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import nl.stelling.statements.Language;
import nl.stelling.statements.StatementSet;
import org.junit.jupiter.api.Test;

class InputTest {

    private static final StatementSet SET = Sessions.SET;
    private static final Language NL = Language.DUTCH;
    private static final Language EN = Language.ENGLISH;

    @Test
    void aFileOfAnswersIsEnough() {
        List<List<String>> said = Sessions.piped(SET, NL, "1", "", "geen van beide", "0");

        Sessions.assertSaid("""
                Stelling 1 van 3, theme 1 (nl)
                term text (nl)
                Woorden met uitleg: term.
                Uw antwoord: Eens.
                Stelling 2 van 3, theme 2 (nl)
                dogs text (nl)
                """, said.get(1));
        assertEquals("Uw antwoord: Geen van beide.", said.get(2).getFirst());
        assertEquals("Uw antwoord: Overgeslagen.", said.get(3).getFirst());
        assertEquals("Uw uitslag", said.get(4).getFirst());
        assertEquals(5, said.size());
    }

    @Test
    void aPersonDoesNotAnswerAStatementThatWasNotHeard() {
        List<List<String>> said = Sessions.typed(SET, NL, "1", "v", "1");
        Sessions.assertSaid("Dat kan hier niet. Typ verder om te beginnen. Typ hulp voor alles wat u kunt typen.",
                said.get(1));
        Sessions.assertSaid("Dat kan hier niet. Typ verder voor de eerste stelling.", said.get(3));
        assertEquals(4, said.size(), "nothing was answered, so there is no result to say");
    }

    @Test
    void theEndOfTheInputGivesTheResultWhereverItComes() {
        String[] walk = {"v", "v", "1", "p", "c 1", "hele tekst", "t", "b", "w 1", "2", "3", "a", "i", "z"};
        for (int end = 0; end <= walk.length; end++) {
            List<List<String>> said = Sessions.typed(SET, NL, Stream.of(walk).limit(end).toArray(String[]::new));
            boolean answered = end >= 3;
            assertEquals(end + (answered ? 2 : 1), said.size(), List.of(walk).subList(0, end)::toString);
            assertEquals(answered, said.getLast().getFirst().equals("Uw uitslag"));
        }
    }

    @Test
    void aResultThatWasJustSaidIsNotSaidAgain() {
        assertEquals(5, Sessions.typed(SET, NL, "v", "v", "1", "u").size());
        assertEquals(6, Sessions.typed(SET, NL, "v", "v", "1", "u", "1").size());
    }

    @Test
    void whatIsUnknownGetsOneLineAndLosesNothing() {
        List<List<String>> said = Sessions.typed(SET, NL, "v", "v", "blub", "7", "1", "stelling 9", "citaat x", "2");
        String hint = "Dat kan hier niet. "
                + "Typ uw antwoord: 1 is Eens, 2 is Geen van beide, 3 is Oneens en 0 is Overslaan. Of typ hulp.";
        Sessions.assertSaid(hint, said.get(3));
        Sessions.assertSaid(hint, said.get(4));
        assertEquals("Uw antwoord: Eens.", said.get(5).getFirst());
        Sessions.assertSaid("Die stelling is er niet. Er zijn er 3.", said.get(6));
        Sessions.assertSaid("Dat citaat is er hier niet. Er zijn er 2.", said.get(7));
        assertEquals("Stelling 3 van 3, theme 1 (nl)", said.get(8).get(1));
    }

    @Test
    void anotherLanguageKeepsThePlaceAndTheAnswer() {
        List<List<String>> said = Sessions.typed(SET, NL, "v", "v", "1", "2", "terug", "taal", "back", "nederlands",
                "en", "language nl");
        Sessions.assertSaid("""
                Statement 2 of 3, theme 2 (en)
                dogs text (en)
                Your answer: Neither.
                Type your answer: 1 is Agree, 2 is Neither, 3 is Disagree and 0 is Skip. Or type help.
                """, said.get(6));
        assertEquals("Statement 1 of 3, theme 1 (en)", said.get(7).getFirst());
        assertEquals("Stelling 1 van 3, theme 1 (nl)", said.get(8).getFirst());
        assertEquals("Statement 1 of 3, theme 1 (en)", said.get(9).getFirst());
        assertEquals("Stelling 1 van 3, theme 1 (nl)", said.get(10).getFirst());
    }

    @Test
    void whoSpeaksTheOtherLanguageIsUnderstoodButForShortcuts() {
        List<List<String>> said = Sessions.typed(SET, NL, "forward", "forward", "disagree", "d");
        assertEquals("Uw antwoord: Oneens.", said.get(3).getFirst());
        assertTrue(said.get(4).getFirst().startsWith("Dat kan hier niet."));
    }

    @Test
    void numbersMeanWhatIsNumberedHere() {
        assertEquals("Stelling 3 van 3, theme 1 (nl)", Sessions.last(SET, NL, "a", "3").getFirst());
        assertEquals("Party blue, Town, datum onbekend.", Sessions.last(SET, NL, "v", "v", "1", "u", "2").getFirst());
        assertEquals("Stelling 2 van 3, theme 2 (nl)", Sessions.last(SET, NL, "v", "v", "1", "u", "2", "2").getFirst());
    }

    @Test
    void enterAloneSaysItAgain() {
        List<List<String>> said = Sessions.typed(SET, EN, "f", "", "f", "", "p", "repeat");
        assertEquals(said.get(1), said.get(2));
        assertEquals(said.get(3), said.get(4));
        assertTrue(said.get(6).containsAll(said.get(5)), "what is open is said too");
    }
}
