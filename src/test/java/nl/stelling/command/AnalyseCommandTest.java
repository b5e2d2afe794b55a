// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.stelling.statements.Language;
import nl.stelling.words.Words;
import org.junit.jupiter.api.Test;

/** Of the good set one statement is common: Red agrees with it and Blue disagrees. */
class AnalyseCommandTest {

    @Test
    void asText() {
        Run run = Run.of("analyse", Run.GOOD, "--voters", "3000", "--seed", "7", "--lang", "nl");
        assertEquals(new Wanted.Done(0), run.wanted());
        assertEquals("", run.err(), "no bar where nobody watches");
        String text = run.out();
        assertTrue(text.contains("2 stellingen, waarvan 1 waarover elk programma iets zegt.\n"), text);
        assertTrue(text.contains("3.000 willekeurige kiezers. Het toeval begon met 7.\n"), text);
        assertTrue(text.contains("Wie het met alles eens is, krijgt als eerste: Red met 100\u00a0%.\n"), text);
        assertTrue(text.contains("Wie het met alles oneens is, krijgt als eerste: Blue met 100\u00a0%.\n"), text);
        assertTrue(text.contains("scheidt 1 van 1 paren partijen. Zonder deze stelling verandert de eerste plaats bij"
                + " 100\u00a0% van de kiezers.\n"), text);
        assertTrue(text.contains("scheidt 0 van 0 paren partijen. Telt niet mee voor de volgorde.\n"), text);
        assertTrue(text.endsWith("Stelling 2 scheidt geen enkele partij van een andere.\n"), text);
        assertEquals(text, Run.of("analyse", Run.GOOD, "--voters=3000", "--seed=7", "--lang=nl").out());
    }

    @Test
    void asJson() {
        Map<?, ?> json = JsonValues
                .object(Run.of("analyse", Run.GOOD, "--voters", "3000", "--format", "json").out());
        assertEquals(List.of(3000L, 1L, true, 2L, 1L), List.of(json.get("voters"), json.get("seed"),
                json.get("ordered"), json.get("statements"), json.get("common")));
        long tied = (long) json.get("tied");
        long alone = ((List<?>) json.get("first")).stream().mapToLong(each -> (long) ((Map<?, ?>) each).get("alone"))
                .sum();
        assertEquals(3000, tied + alone);
        assertEquals(Map.of("party", "red", "rank", 1L, "earned", 2L, "possible", 2L, "percent", 100L),
                ((List<?>) json.get("alwaysAgree")).getFirst());
        assertEquals("blue", ((Map<?, ?>) ((List<?>) json.get("alwaysDisagree")).getFirst()).get("party"));
        assertEquals(Map.of("statement", "bikes", "apart", 1L, "pairs", 1L, "silent", 0L, "changedWithout", 3000L),
                ((List<?>) json.get("separations")).getFirst());
        assertEquals(List.of(), json.get("alike"));
    }

    @Test
    void theBundledSetOrdersAndSaysWhichStatementsAreAlike() {
        String text = Run.of("analyse", "veiligheid", "--voters", "500", "--lang", "en").out();
        assertTrue(text.contains("These statements divide the parties in the same way: "), text);
    }

    @Test
    void badNumbersAreRefusedInOneLine() {
        for (String voters : List.of("0", "-1", "1e6", "1000000001", "99999999999999999999", "")) {
            assertEquals(new Run(new Wanted.Done(2), "", "“" + voters
                    + "” past niet bij --voters. Kies een heel getal van 1 tot en met 1000000000.\n"),
                    Run.of("analyse", Run.GOOD, "--voters=" + voters, "--lang", "nl"));
        }
        assertEquals(new Wanted.Done(2), Run.of("analyse", Run.GOOD, "--seed", "x").wanted());
        assertEquals(new Wanted.Done(2), Run.of("analyse", Run.GOOD, "--format", "csv").wanted());
    }

    @Test
    void aBadSetGivesItsFaultsAndNothingElse() {
        Run run = Run.of("analyse", Run.FILES.resolve("broken/BAD_DATE").toString(), "--lang", "nl");
        assertEquals(new Wanted.Done(2), run.wanted());
        assertEquals("", run.out());
        assertTrue(run.err().endsWith("6 fouten in “BAD_DATE”.\n"), run.err());
    }

    @Test
    void onATerminalABarFillsAndGoesAway() {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(result, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(shown, true, StandardCharsets.UTF_8);
        new AnalyseCommand(out, err, Words.in(Language.ENGLISH), true).run(SetChoice.of(Run.GOOD), 50_000, 1, true);
        String bar = shown.toString(StandardCharsets.UTF_8);
        assertTrue(bar.contains("\r[" + "#".repeat(40) + "]"), bar);
        assertTrue(bar.contains("#."), bar);
        assertTrue(bar.endsWith("\r"), bar);
        assertFalse(bar.contains("\n"), "it stays on its line");
        assertFalse(result.toString(StandardCharsets.UTF_8).contains("#"));
    }
}
