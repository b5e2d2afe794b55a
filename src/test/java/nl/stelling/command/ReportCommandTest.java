// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

    @TempDir
    private Path temp;
    private Path oost;
    private Path west;

    @BeforeEach
    void twoBranches() throws IOException {
        oost = Files.writeString(temp.resolve("oost"), """
                stelling-counts 1
                booth	Oost	balie
                session	2026-11-23	completed	00000000000000000001
                session	2026-11-23	completed	00000000000000000002
                session	2026-11-23	broken-off	00000000000000000003
                batch	00000000000000000004	town	1.0	abc	12	bench=3/2/4/3	lamp=1/0/0/11	end
                session	2026-11-24	comp""");
        west = Files.writeString(temp.resolve("west"), """
                stelling-counts 1
                booth	West, "nieuw"	1
                session	2026-11-23	completed	00000000000000000005
                batch	00000000000000000006	town	1.0	abc	10	bench=10/0/0/0	lamp=0/0/0/10	end
                batch	00000000000000000007	dorp	2	def	10	hek=1/2/3/3/1/0	end
                """);
    }

    @Test
    void textHasDaysAndWhatEnoughVisitorsAnswered() {
        assertEquals(new Run(new Wanted.Done(0), """
                Sessies per dag
                23\u00a0november\u00a02026, Oost, balie: 2 afgemaakt, 1 afgebroken.
                23\u00a0november\u00a02026, West, "nieuw", 1: 1 afgemaakt, 0 afgebroken.
                Samen: 3 afgemaakt, 1 afgebroken.

                Antwoorden bij de set town, versie 1.0, van 22 bezoekers:
                bench: 13 eens, 2 geen van beide, 4 oneens en 3 geen antwoord.
                lamp: minder dan 10 antwoorden. Die laten we niet zien.

                Antwoorden bij de set dorp, versie 2, van 10 bezoekers:
                hek: 1 helemaal eens, 2 eens, 3 geen van beide, 3 oneens, 1 helemaal oneens en 0 geen antwoord.
                """, ""), report("--lang", "nl"));
    }

    @Test
    void csvHasARowForEachNumber() {
        assertEquals(new Run(new Wanted.Done(0), """
                day,branch,kiosk,set,version,statement,what,count
                2026-11-23,Oost,balie,,,,completed,2
                2026-11-23,Oost,balie,,,,broken-off,1
                2026-11-23,"West, ""nieuw""\",1,,,,completed,1
                2026-11-23,"West, ""nieuw""\",1,,,,broken-off,0
                ,,,town,1.0,,sessions,22
                ,,,town,1.0,bench,agree,13
                ,,,town,1.0,bench,neither,2
                ,,,town,1.0,bench,disagree,4
                ,,,town,1.0,bench,no-answer,3
                ,,,dorp,2,,sessions,10
                ,,,dorp,2,hek,strongly-agree,1
                ,,,dorp,2,hek,agree,2
                ,,,dorp,2,hek,neither,3
                ,,,dorp,2,hek,disagree,3
                ,,,dorp,2,hek,strongly-disagree,1
                ,,,dorp,2,hek,no-answer,0
                """, ""), report("--format", "csv"));
    }

    @Test
    void jsonHasTheSame() {
        String json = report("--format", "json").out().replaceAll("\\s+", "");
        assertTrue(json.startsWith("{\"format\":1,\"completed\":3,\"brokenOff\":1,\"days\":[{\"day\":\"2026-11-23\","
                + "\"branch\":\"Oost\",\"kiosk\":\"balie\",\"completed\":2,\"brokenOff\":1},"), json);
        assertTrue(json.contains("{\"set\":\"town\",\"version\":\"1.0\",\"checksum\":\"abc\",\"sessions\":22,"
                + "\"statements\":[{\"statement\":\"bench\",\"answers\":{\"agree\":13,\"neither\":2,\"disagree\":4},"
                + "\"noAnswer\":3},{\"statement\":\"lamp\"}]}"), json);
    }

    @Test
    void howeverOftenAFileIsGivenItCountsOnce() throws IOException {
        Path copy = Files.copy(oost, temp.resolve("copy"));
        for (String format : new String[]{"text", "csv", "json"}) {
            String once = report("--format", format).out();
            assertEquals(once, Run.of("kiosk", "report", oost.toString(), west.toString(), oost.toString(),
                    copy.toString(), "--format", format).out());
        }
    }

    @Test
    void everyFaultIsALineAndNothingElseIsWritten() throws IOException {
        Path bad = Files.writeString(temp.resolve("bad"), Files.readString(west) + "mine\nsession\t2026-02-30\t"
                + "completed\t00000000000000000009\n");
        Path twice = Files.writeString(temp.resolve("twice"), Files.readString(west).replace("11-23", "11-24"));
        assertEquals(new Run(new Wanted.Done(2), "", bad + ":6: “mine” is no count.\n" + bad
                + ":7: “2026-02-30” is no day that exists.\n" + temp.resolve("gone")
                + ": there is no file of this name.\n" + twice
                + ": the count 00000000000000000005 stands there twice, and not the same.\n"),
                Run.of("kiosk", "report", west.toString(), bad.toString(), temp.resolve("gone").toString(),
                        twice.toString(), "--lang", "en"));
    }

    @Test
    void noSessionYetIsNoFault() throws IOException {
        Path empty = Files.writeString(temp.resolve("empty"), "stelling-counts 1\n");
        assertEquals(new Run(new Wanted.Done(0), "No session was counted yet.\n", ""),
                Run.of("kiosk", "report", empty.toString(), "--lang", "en"));
    }

    @Test
    void withoutAFileItSaysWhatIsMissing() {
        assertEquals(new Run(new Wanted.Done(2), "", "COUNTS is missing here. Help: stelling kiosk report --help.\n"),
                Run.of("kiosk", "report", "--lang", "en"));
        assertEquals("“xml” does not fit --format. Choose from: text or json or csv.\n",
                Run.of("kiosk", "report", oost.toString(), "--format", "xml", "--lang", "en").err());
    }

    @Test
    void whatAFileHoldsCannotCommandATerminal() throws IOException {
        Path evil = Files.writeString(temp.resolve("evil"), """
                stelling-counts 1
                booth	\u001b[2JOost	1
                session	2026-11-23	completed	00000000000000000001
                """);
        Run run = Run.of("kiosk", "report", evil.toString());
        assertFalse(run.out().contains("\u001b"), run::out);
        assertFalse(Run.of("kiosk", "report", Files.writeString(evil, "\u001b[2J\n").toString()).err()
                .contains("\u001b"));
    }

    private Run report(String... options) {
        String[] args = new String[options.length + 4];
        System.arraycopy(new String[]{"kiosk", "report", oost.toString(), west.toString()}, 0, args, 0, 4);
        System.arraycopy(options, 0, args, 4, options.length);
        return Run.of(args);
    }
}
