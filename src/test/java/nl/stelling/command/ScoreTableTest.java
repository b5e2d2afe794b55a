// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table of sheets, in every form of result. Of the good set, bikes are common and Blue is silent on dogs. */
class ScoreTableTest {

    @TempDir
    private Path temp;
    private String sheets = "";

    @BeforeEach
    void write() throws IOException {
        sheets = Files.writeString(temp.resolve("sheets.CSV"), """
                sheet,bikes,dogs
                v1,agree*2,disagree
                "v, 2",skipped,agree
                v3,disagree,
                """).toString();
    }

    @Test
    void asTable() {
        assertEquals(new Run(new Wanted.Done(0), """
                sheet,party,scope,rank,sharing,counted,earned,possible,percent
                v1,red,common,1,1,1,4,4,100
                v1,red,own,1,1,2,5,6,83
                v1,blue,common,2,1,1,0,4,0
                v1,blue,own,2,1,1,0,4,0
                "v, 2",red,common,,,0,0,0,
                "v, 2",red,own,1,1,1,1,2,50
                "v, 2",blue,common,,,0,0,0,
                "v, 2",blue,own,,,0,0,0,
                v3,blue,common,1,1,1,2,2,100
                v3,blue,own,1,1,1,2,2,100
                v3,red,common,2,1,1,0,2,0
                v3,red,own,2,1,1,0,2,0
                """, ""), Run.of("score", Run.GOOD, sheets, "--format", "csv"));
    }

    @Test
    void overWhatIsCommonAlone() {
        Run run = Run.of("score", Run.GOOD, sheets, "--format=csv", "--common", "--method=euclidean");
        assertEquals(6, run.out().lines().filter(line -> line.contains(",common,")).count());
        assertFalse(run.out().contains(",own,"));
        assertTrue(run.out().contains("v1,red,common,1,1,1,16,16,100\n"), run.out());
    }

    @Test
    void silenceByName() {
        assertTrue(Run.of("score", Run.GOOD, sheets, "--format=csv", "--silence=neutral").out()
                .contains("v1,blue,own,2,1,2,1,6,17\n"));
        assertTrue(Run.of("score", Run.GOOD, sheets, "--format=csv", "--silence=worst").out()
                .contains("v1,blue,own,2,1,2,0,6,0\n"));
    }

    @Test
    void asJsonWithEveryContribution() {
        Run run = Run.of("score", Run.GOOD, sheets, "--format", "json", "--silence", "worst", "--method",
                "euclidean");
        Map<?, ?> json = JsonValues.object(run.out());
        assertEquals("worst", json.get("silence"));
        assertEquals(3, ((List<?>) json.get("sheets")).size());
        assertEquals(4, run.out().lines().count(), "a line for each sheet");
        assertEquals(List.of("v1", "v, 2", "v3"), ((List<?>) json.get("sheets")).stream()
                .map(sheet -> ((Map<?, ?>) sheet).get("sheet")).toList());
        Map<?, ?> blue = party(json, 0, 1);
        assertEquals(List.of("blue", 2L, "apart"), List.of(blue.get("party"), blue.get("rank"), blue.get("toAbove")));
        Map<?, ?> own = (Map<?, ?>) blue.get("own");
        assertEquals(List.of(2L, 20L, 20L, 0L), List.of(own.get("rank"), own.get("squaredDistance"),
                own.get("squaredSpan"), own.get("percent")));
        assertEquals(Map.of("statement", "dogs", "answer", "disagree", "weight", 1L, "position", "silent", "counting",
                "assumed", "assumed", "agree", "earned", 0L, "possible", 4L), ((List<?>) own.get("statements")).get(1));
    }

    @Test
    void asLines() {
        String text = Run.of("score", Run.GOOD, sheets, "--lang", "nl", "--silence", "neutral").out();
        assertTrue(text.endsWith("""
                Waar een programma zwijgt, telt bij de eigen score “geen van beide”.
                v1: 1. Red 100\u00a0%; 2. Blue 0\u00a0%.
                v, 2: Red: Geen percentage; Blue: Geen percentage.
                v3: 1. Blue 100\u00a0%; 2. Red 0\u00a0%.
                """), text);
    }

    @Test
    void oneSheetInTheSameForms() {
        String csv = Run.of("score", Run.GOOD, Run.SHEET, "--format", "csv", "--common").out();
        assertTrue(csv.contains("sheet.json,red,common,1,1,1,4,4,100\n"), csv);
        String text = Run.of("score", Run.GOOD, Run.SHEET, "--common", "--lang", "en").out();
        assertFalse(text.contains("all its statements"), text);
        assertTrue(text.contains("Statement 1. You: Agree, counts double. Blue: Disagree. Points: 0 of 4.\n"), text);
    }

    @Test
    void aFaultGivesItsPlaceAndNoResult() throws IOException {
        Files.writeString(temp.resolve("bad.csv"), "sheet,bikes\nv1,agree\nv2,eens\n");
        assertEquals(new Run(new Wanted.Done(2), "", """
                bad.csv:3 bikes: “eens”; hier hoort een van deze waarden: agree, neither, disagree, skipped
                1 fout in “bad.csv”.
                """), Run.of("score", Run.GOOD, temp.resolve("bad.csv").toString(), "--format=json", "--lang=nl"));
    }

    @Test
    void whoStopsReadingStopsTheWriting() {
        int[] written = {0};
        PrintStream closed = new PrintStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                written[0]++;
                throw new IOException("closed");
            }
        });
        assertEquals(new Wanted.Done(2),
                Arguments.parse(new String[]{"score", Run.GOOD, sheets, "--format=csv"}, closed, closed));
        assertTrue(written[0] <= 2, "stopped at the first sheet");
    }

    private static Map<?, ?> party(Map<?, ?> json, int sheet, int party) {
        Map<?, ?> one = (Map<?, ?>) ((List<?>) json.get("sheets")).get(sheet);
        return (Map<?, ?>) ((List<?>) one.get("parties")).get(party);
    }
}
