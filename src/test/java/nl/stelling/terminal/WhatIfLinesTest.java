// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.stelling.statements.Language;
import org.junit.jupiter.api.Test;

/** How sure a result is, and other answers tried out, in the terminal. */
class WhatIfLinesTest {

    private static List<String> dutch(String... lines) {
        return Sessions.last(Sessions.SET, Language.DUTCH, lines);
    }

    @Test
    void theResultByOtherMethods() {
        String said = String.join("\n", dutch("v", "v", "1", "3", "u", "hoe zeker"));
        assertTrue(said.contains("Afstand (uw uitslag): Hoe dichterbij, hoe meer punten. "
                + "Party red 75\u00a0%, Party blue 50\u00a0%."), said);
        assertTrue(said.contains("Zelfde antwoord: Alleen precies hetzelfde telt. Party "), said);
        assertTrue(said.contains("gevallen ligt Party red dichter bij u dan Party blue."), said);
        assertTrue(said.contains("Party red: uw uitslag is 75\u00a0%, meestal 50 tot 100\u00a0%."), said);
    }

    @Test
    void whatIsTriedIsSaidWithWhatMoves() {
        Sessions.assertSaid("""
                Stelling 1, term title (nl): Oneens. Dit was eens.
                Party blue: 100\u00a0%, was 50\u00a0%, 50 hoger.
                Party red: 25\u00a0%, was 75\u00a0%, 50 lager.
                vergeleken op 2 van 3 stellingen
                De volgorde is anders dan in uw uitslag.
                """, dutch("v", "v", "1", "3", "u", "wat als", "1 oneens"));
    }

    @Test
    void anAnswerIsTriedByKeyWordOrShortcut() {
        String[] start = {"v", "v", "1", "3", "u", "wat als"};
        List<String> first = dutch(with(start, "1 3"));
        assertEquals(first, dutch(with(start, "1 o")));
        assertEquals(first, dutch(with(start, "1 Oneens")));
        assertEquals(first, dutch(with(start, "1 disagree")));
        assertTrue(dutch(with(start, "1 open")).getFirst().endsWith("Nog open. Dit was eens."));
        assertTrue(dutch(with(start, "1 *")).getFirst().endsWith("Eens en telt dubbel. Dit telde gewoon."));
        assertTrue(dutch(with(start, "1 overslaan")).getFirst().endsWith("Overgeslagen. Dit was eens."));
        assertTrue(dutch(with(start, "9 eens")).getFirst().startsWith("Dat kan hier niet."));
        assertTrue(dutch(with(start, "1 misschien")).getFirst().startsWith("Dat kan hier niet."));
    }

    private static String[] with(String[] start, String last) {
        List<String> all = new java.util.ArrayList<>(List.of(start));
        all.add(last);
        return all.toArray(String[]::new);
    }

    @Test
    void undoTakesBackWhatWasTriedAndNoMore() {
        List<List<String>> said = Sessions.typed(Sessions.SET, Language.DUTCH, "v", "v", "1", "3", "u", "wat als",
                "1 oneens", "ongedaan", "ongedaan", "q");
        assertEquals("Stelling 1, term title (nl): Eens", said.get(8).getFirst());
        assertTrue(said.get(8).contains("U hebt nog niets veranderd."), said.get(8)::toString);
        assertEquals(List.of("Er is niets om terug te nemen."), said.get(9));
    }

    @Test
    void whatIsKeptIsTheResult() {
        List<String> said = dutch("v", "v", "1", "3", "u", "wat als", "1 oneens", "gebruik");
        assertEquals("Uw uitslag", said.getFirst());
        assertTrue(said.stream().anyMatch(line -> line.startsWith("Party blue: 100\u00a0%")), said::toString);
        List<String> back = dutch("v", "v", "1", "3", "u", "wat als", "1 oneens", "terug");
        assertTrue(back.stream().anyMatch(line -> line.startsWith("Party red: 75\u00a0%")), back::toString);
    }
}
