// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.stelling.statements.Language;
import nl.stelling.statements.Party;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.StatementSet;
import nl.stelling.statements.Text;
import org.junit.jupiter.api.Test;

class TerminalTest {

    private static final StatementSet SET = Sessions.SET;
    private static final Language NL = Language.DUTCH;
    private static final Language EN = Language.ENGLISH;

    @Test
    void whatIsOpenedIsSaidAloneAndNotAgainAfterwards() {
        Sessions.assertSaid("""
                Dit betekent het: term meaning (nl)
                Zo is het nu: term now (nl)
                Een argument voor: term for (nl)
                Een argument tegen: term against (nl)
                """, Sessions.last(SET, NL, "v", "v", "betekenis"));
        Sessions.assertSaid("""
                Party red, Town, datum onbekend.
                Standpunt: Geen van beide.
                red reasons on dogs (nl)
                Citaat 1: “red on dogs.”
                Party blue, Town, datum onbekend.
                Standpunt: Oneens.
                blue reasons on dogs (nl)
                Citaat 2: “blue on dogs.”
                """, Sessions.last(SET, NL, "v", "v", "stelling 2", "programma's"));
        Sessions.assertSaid("""
                Party blue, programme blue (nl), Town, datum onbekend.
                Stelling 2: dogs text (nl)
                Standpunt: Oneens. blue reasons on dogs (nl)
                Ervoor staat: blue on term.
                Hieruit blijkt het standpunt: “blue on dogs.”
                Erna staat: blue on cats.
                Typ hele tekst voor het hele programma. Typ terug om terug te gaan.
                """, Sessions.last(SET, NL, "v", "v", "stelling 2", "p", "citaat 2"));
        Sessions.assertSaid("""
                Stelling 2 van 3, theme 2 (nl)
                dogs text (nl)
                Typ uw antwoord: 1 is Eens, 2 is Geen van beide, 3 is Oneens en 0 is Overslaan. Of typ hulp.
                """, Sessions.last(SET, NL, "v", "v", "stelling 2", "p", "citaat 2", "terug"));
        Sessions.assertSaid("blue on term.\nblue on dogs.\nblue on cats.",
                Sessions.last(SET, NL, "v", "v", "stelling 2", "c2", "hele tekst"));
    }

    @Test
    void goingBackWhereNothingLiesBehindIsRefused() {
        for (String back : List.of("terug", "vorige", "t", "back")) {
            assertEquals(List.of("Verder terug kan niet."), Sessions.last(SET, NL, back));
            assertEquals("Verder terug kan niet.", Sessions.piped(SET, NL, back).get(1).getFirst());
        }
        assertEquals(List.of("There is nothing further back."), Sessions.last(SET, EN, "back"));
    }

    @Test
    void whereNothingIsOpenThereIsNowhereToGo() {
        List<String> none = List.of("Er staat geen stelling meer open.");
        assertEquals(none, Sessions.last(SET, NL, "v", "v", "1", "0", "3", "open"));
        assertEquals(none, Sessions.last(SET, NL, "v", "v", "1", "0", "3", "uitslag", "open"));
        assertEquals("Stelling 2 van 3, theme 2 (nl)",
                Sessions.last(SET, NL, "v", "v", "1", "antwoorden", "open").getFirst());
    }

    @Test
    void wordsAreListedAndExplained() {
        Sessions.assertSaid("1: term\nTyp woord met een nummer voor de uitleg.",
                Sessions.last(SET, NL, "v", "v", "woorden"));
        Sessions.assertSaid("term (nl): explanation (nl)", Sessions.last(SET, NL, "v", "v", "woord 1"));
        Sessions.assertSaid("term (nl): explanation (nl)", Sessions.last(SET, NL, "v", "v", "2", "w Termen"));
        Sessions.assertSaid("In deze stelling staan geen woorden met uitleg.",
                Sessions.last(SET, NL, "v", "v", "2", "w"));
        Sessions.assertSaid("Voor dat woord is er geen uitleg.", Sessions.last(SET, NL, "v", "v", "2", "w 1"));
    }

    @Test
    void weightsGoRoundInTheOrderOfTheSet() {
        List<List<String>> said = Sessions.typed(Sets.withWeights(SET, 1, 2, 4), EN, "f", "f", "*", "*", "*", "x",
                "weight 4 (en)", "2", "back");
        assertEquals(List.of("Weight: weight 2 (en).", "Weight: weight 4 (en).", "Weight: weight 1 (en).",
                "Weight: weight 2 (en).", "Weight: weight 4 (en)."),
                said.subList(3, 8).stream().map(List::getFirst).toList());
        assertEquals(List.of("Your answer: Neither.", "Weight: weight 4 (en)."), said.get(9).subList(3, 5));
    }

    @Test
    void fivePointsAreFiveAnswers() {
        StatementSet five = Sets.table(Scale.FIVE_POINT, """
                       red
                bikes  ++
                dogs   -
                cats   0
                """);
        List<List<String>> said = Sessions.typed(five, NL, "v", "v", "helemaal eens", "5", "e", "q");
        assertEquals("Typ uw antwoord: 1 is Helemaal eens, 2 is Eens, 3 is Geen van beide, 4 is Oneens, "
                + "5 is Helemaal oneens en 0 is Overslaan. Of typ hulp.", said.get(2).getLast());
        assertEquals("Uw antwoord: Helemaal eens.", said.get(3).getFirst());
        assertEquals("Uw antwoord: Helemaal oneens.", said.get(4).getFirst());
        assertEquals("Uw antwoord: Eens.", said.get(5).getFirst());
    }

    @Test
    void undoTakesBackAndSaysWhere() {
        List<List<String>> said = Sessions.typed(SET, NL, "v", "v", "ongedaan", "1", "maak ongedaan", "m");
        Sessions.assertSaid("Er is niets om terug te nemen.", said.get(3));
        Sessions.assertSaid("""
                Teruggenomen.
                Stelling 1 van 3, theme 1 (nl)
                term text (nl)
                Woorden met uitleg: term.
                """, said.get(5));
        Sessions.assertSaid("Er is niets om terug te nemen.", said.get(6));
    }

    @Test
    void beginningAgainIsAskedOnce() {
        List<List<String>> said = Sessions.typed(SET, NL, "v", "v", "1", "opnieuw", "1", "nee", "opnieuw", "ja", "u");
        Sessions.assertSaid(
                "Opnieuw beginnen?\nAl uw antwoorden worden gewist. Dat is niet terug te draaien.\nTyp ja of nee.",
                said.get(4));
        Sessions.assertSaid("Dat kan hier niet. Typ ja of nee.", said.get(5));
        assertEquals("Stelling 2 van 3, theme 2 (nl)", said.get(6).getFirst());
        assertEquals("Neem stelling.", said.get(8).get(1));
        assertEquals("Nog geen uitslag", said.get(9).getFirst());
    }

    @Test
    void whoComesBackHearsWhereButNotAllOfItAgain() {
        Sessions.assertSaid("""
                Party red, Town, datum onbekend.
                100\u00a0%, vergeleken op 1 van 3 stellingen.
                Enter zegt alles nog eens.
                Typ citaat met een nummer om het citaat in het programma te lezen. Typ terug voor uw uitslag.
                """, Sessions.last(SET, NL, "v", "v", "1", "u", "party red", "c 1", "terug"));
        Sessions.assertSaid("""
                Uw uitslag
                Party red: 100\u00a0%, vergeleken op 1 van 3 stellingen.
                Party blue: 0\u00a0%, vergeleken op 1 van 3 stellingen.
                Enter zegt alles nog eens.
                Typ voor de uitleg de naam van een partij: Party red en Party blue.
                """, Sessions.last(SET, NL, "v", "v", "1", "u", "party red", "terug"));
        assertEquals("Uw uitslag", Sessions.last(SET, NL, "v", "v", "1", "u", "2", "waarom 1", "terug").getFirst());
    }

    @Test
    void fewAnswersGiveNoPercentage() {
        List<String> result = Sessions.last(Sets.withMinimum(SET, 5), NL, "v", "v", "1", "u");
        assertEquals("Nog geen uitslag", result.getFirst());
        assertEquals("Party red: Geen percentage. 1 stelling vergeleken, 5 zijn er nodig.", result.get(2));
        List<String> reasoning = Sessions.last(Sets.withMinimum(SET, 5), NL, "v", "v", "1", "u", "1");
        assertEquals("Geen percentage. 1 stelling vergeleken, 5 zijn er nodig.", reasoning.get(1));
    }

    @Test
    void equalPartiesAreSaidToBeEqual() {
        StatementSet equal = Sets.table(Scale.THREE_POINT, "red blue\nbikes + +\ndogs - 0");
        assertEquals("Party red en Party blue: gelijk.", Sessions.last(equal, NL, "v", "v", "1", "u").get(4));
        assertEquals("Party red en Party blue: nagenoeg gelijk.",
                Sessions.last(equal, NL, "v", "v", "1", "3", "u").get(4));
    }

    @Test
    void whatIsListedCanBeNarrowedByName() {
        Sessions.assertSaid("Stelling 2, dogs title (nl): Nog open\nStelling 3, cats title (nl): Nog open",
                Sessions.last(SET, NL, "v", "v", "1", "a", "open of"));
        assertEquals("Zelfde antwoord: 1 stelling.",
                Sessions.last(SET, NL, "v", "v", "1", "u", "1", "zelfde").getFirst());
        Sessions.assertSaid("Hier staat nu niets.", Sessions.last(SET, NL, "v", "v", "1", "u", "1", "dichtbij"));
        assertEquals("Alle stellingen waarover Party red iets zegt. Dit percentage is niet te vergelijken met dat van "
                + "een ander programma.", Sessions.last(SET, NL, "v", "v", "1", "u", "1", "eigen").get(2));
    }

    @Test
    void nothingIsSaidInAFormThatSpeechWouldMiss() {
        String[] everywhere = {"v", "h", "v", "h", "b", "w", "w1", "p", "c1", "h", "hele tekst", "t", "*", "1", "0",
                "2",
                "h", "u", "h", "1", "h", "eigen", "t", "i", "h", "t", "z", "h", "nee", "blub"};
        for (Language language : List.of(NL, EN)) {
            String[] lines = language.equals(NL)
                    ? everywhere
                    : Stream.concat(Stream.of("nl"), Stream.of(everywhere))
                            .toArray(String[]::new);
            String said = Sessions.play(SET, language, Terminal.Input.TYPED, lines);
            IntStream unfit = said.codePoints()
                    .filter(c -> c != '\n' && (Character.isISOControl(c) || c >= 0x2500 && c <= 0x27BF));
            assertEquals(List.of(), unfit.mapToObj(Character::getName).toList());
            assertFalse(said.contains("  "), "places made by spaces");
        }
    }

    @Test
    void whatASetHoldsCannotCommandTheTerminal() {
        Party red = SET.parties().getFirst();
        Party obeyed = new Party(red.id(), Text.same("Red\u001b[31m\tand\nblue"), red.place());
        StatementSet set = new StatementSet(SET.id(), SET.publication(), SET.languages(), SET.scale(), SET.weights(),
                SET.minimumCounted(), SET.minutes(), SET.themes(), SET.axes(), List.of(obeyed, SET.parties().getLast()),
                SET.programmes(), SET.glossary(), SET.statements(), SET.coding());
        assertEquals("Red [31m and blue, Town, datum onbekend.", Sessions.last(set, NL, "v", "v", "p").getFirst());
    }
}
