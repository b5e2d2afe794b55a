// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.stelling.statements.Language;
import nl.stelling.statements.StatementSet;
import org.junit.jupiter.api.Test;

class WalkTest {

    private static final StatementSet SET = Sessions.SET;
    private static final Language NL = Language.DUTCH;
    private static final Language EN = Language.ENGLISH;

    @Test
    void aWholeWalkInDutch() {
        List<List<String>> said = Sessions.typed(SET, NL, "verder", "verder", "*", "eens", "2", "o", "uitslag",
                "waarom party blue", "stop");

        assertEquals("Typ verder om te beginnen. Typ hulp voor alles wat u kunt typen.", said.get(0).getLast());
        assertEquals("Typ verder voor de eerste stelling.", said.get(1).getLast());
        Sessions.assertSaid("""
                Stelling 1 van 3, theme 1 (nl)
                term text (nl)
                Woorden met uitleg: term.
                Typ uw antwoord: 1 is Eens, 2 is Geen van beide, 3 is Oneens en 0 is Overslaan. Of typ hulp.
                """, said.get(2));
        Sessions.assertSaid("Gewicht: weight 2 (nl).", said.get(3));
        Sessions.assertSaid("""
                Uw antwoord: Eens.
                Stelling 2 van 3, theme 2 (nl)
                dogs text (nl)
                """, said.get(4));
        Sessions.assertSaid("""
                Uw antwoord: Geen van beide.
                Stelling 3 van 3, theme 1 (nl)
                cats text (nl)
                """, said.get(5));
        Sessions.assertSaid("""
                Uw antwoord: Oneens.
                Uw antwoorden
                3 beantwoord, 0 overgeslagen, 0 nog open. Kies een regel om uw antwoord te veranderen.
                Stelling 1, term title (nl): Eens, extra belangrijk
                Stelling 2, dogs title (nl): Geen van beide
                Stelling 3, cats title (nl): Oneens
                Typ het nummer van een stelling om uw antwoord te veranderen. Typ uitslag voor uw uitslag.
                """, said.get(6));
        Sessions.assertSaid("""
                Uw uitslag
                Zo dicht ligt elk programma bij uw antwoorden. Het is geen stemadvies.
                Party red: 100\u00a0%, vergeleken op 2 van 3 stellingen.
                Party blue: 17\u00a0%, vergeleken op 2 van 3 stellingen.
                Party red, Town, datum onbekend.
                Alle standpunten: 75\u00a0% (3 van 3)
                Programma van Party red: 2 eens en 1 geen van beide.
                Party blue, Town, datum onbekend.
                Alle standpunten: 17\u00a0% (2 van 3)
                Programma van Party blue: 2 oneens en 1 zonder standpunt.
                3 van 3 stellingen beantwoord, 1 als extra belangrijk gemerkt.
                Uw antwoorden: 1 eens, 1 geen van beide en 1 oneens.
                """, said.get(7).subList(0, 12));
        assertEquals("Typ voor de uitleg de naam van een partij: Party red en Party blue.", said.get(7).getLast());
        Sessions.assertSaid("""
                Party blue, Town, datum onbekend.
                17\u00a0%, vergeleken op 2 van 3 stellingen.
                Stellingen waarover elk programma iets zegt. Die bepalen de volgorde.
                Zelfde antwoord: 0 van 0 punten.
                Dichtbij: 1 van 2 punten.
                Ver uit elkaar: 0 van 4 punten.
                Samen: 1 van 6 punten.
                1 gedeeld door 6 is 0,166…, afgerond 17\u00a0%.
                Zelfde antwoord 2 punten, met elke stap verschil één minder. Extra belangrijk telt dubbel.
                Dichtbij: 1 stelling.
                Stelling 2: dogs text (nl)
                Uw antwoord: Geen van beide.
                Standpunt: Oneens.
                blue reasons on dogs (nl)
                Citaat 1: “blue on dogs.”
                Punten: 1 van 2.
                Ver uit elkaar: 1 stelling.
                Stelling 1: term text (nl)
                Uw antwoord: Eens, telt dubbel.
                Standpunt: Oneens. Het programma gaat niet helemaal zo ver. Het programma zegt dit niet letterlijk.
                blue reasons on term (nl)
                Zo leiden wij dat af: blue infers on term (nl)
                Citaat 2: “blue on term.”
                Punten: 0 van 4.
                Niet meegeteld: 1 stelling.
                Stelling 3: cats text (nl)
                Uw antwoord: Oneens.
                Standpunt: Geen standpunt in dit hoofdstuk.
                blue is silent on cats (nl)
                Hierover staat niets in dit hoofdstuk van het programma.
                Typ citaat met een nummer om het citaat in het programma te lezen. Typ terug voor uw uitslag.
                """, said.get(8));
        Sessions.assertSaid("Stelling stopt. Alleen wat u zelf bewaarde, blijft.", said.get(9));
        assertEquals(10, said.size());
    }

    @Test
    void theSameWalkInEnglish() {
        List<List<String>> said = Sessions.typed(SET, EN, "forward", "f", "important", "agree", "neither", "D", "r",
                "why blue", "party blue", "shared", "q");

        Sessions.assertSaid("""
                Statement 1 of 3, theme 1 (en)
                term text (en)
                Words with an explanation: term.
                Type your answer: 1 is Agree, 2 is Neither, 3 is Disagree and 0 is Skip. Or type help.
                """, said.get(2));
        Sessions.assertSaid("""
                Your answer: Agree.
                Statement 2 of 3, theme 2 (en)
                dogs text (en)
                """, said.get(4));
        assertEquals("Party red: 100%, compared on 2 of 3 statements.", said.get(7).get(2));
        Sessions.assertSaid(
                "That cannot be done here. For the reasoning, type the name of a party: Party red and Party blue.",
                said.get(8));
        assertEquals("1 divided by 6 is 0.166…, rounded 17%.", said.get(9).get(7));
        Sessions.assertSaid("Stelling stops. Only what you saved yourself remains.", said.get(11));
    }
}
