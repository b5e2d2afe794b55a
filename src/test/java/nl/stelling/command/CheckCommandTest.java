// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.stelling.library.Library;
import nl.stelling.library.Reading;
import nl.stelling.statements.Language;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Words;
import org.junit.jupiter.api.Test;

class CheckCommandTest {

    @Test
    void aGoodSetIsSummedUp() {
        String checksum = ((Reading.Complete) Library.read(Run.FILES.resolve("good"))).set().publication().checksum();
        Run run = Run.of("check", Run.GOOD, "--lang", "nl");
        assertEquals(new Wanted.Done(0), run.wanted());
        assertEquals("""
                Geen fouten.
                6 opmerkingen. Daarmee kan de set open.
                De stad, versie 1.0.0 van 2026-11-22.
                Controlegetal: %s.
                2 stellingen, waarvan 1 waarover elk programma iets zegt.
                Red: 1 eens, 0 oneens, 1 geen van beide, 0 geen standpunt.
                Blue: 0 eens, 1 oneens, 0 geen van beide, 1 geen standpunt.
                Thema “Verkeer”: 1 stelling, 1 waarover elk programma iets zegt. \
                Red: 1 eens, 0 oneens, 0 geen van beide, 0 geen standpunt. \
                Blue: 0 eens, 1 oneens, 0 geen van beide, 0 geen standpunt.
                Thema “Dieren”: 1 stelling, 0 waarover elk programma iets zegt. \
                Red: 0 eens, 0 oneens, 1 geen van beide, 0 geen standpunt. \
                Blue: 0 eens, 0 oneens, 0 geen van beide, 1 geen standpunt.
                Partijen staan tegenover elkaar bij 1: bikes.
                Nergens zeggen alle partijen hetzelfde.
                Codering: 2 ronden, en 1 beslissing met een reden.
                Met zwijgen als eigen antwoord: 2 van 2 gelijk, alfa van Krippendorff 1,000.
                Alleen waar elke ronde een standpunt vond: 2 van 2 gelijk, alfa van Krippendorff 1,000.
                Register van red-town: er is geen.
                Register van blue-town: er is geen.
                """.formatted(checksum), run.out().substring(run.out().indexOf("Geen fouten")));
        assertEquals("", run.err());
    }

    @Test
    void aWarningIsANoteAndKeepsNothingFromBeingGood() {
        Run run = Run.of("check", Run.GOOD, "--lang", "en");
        assertTrue(run.out().startsWith("Note, set.json:24 /axes/0/id: statements on this axis on which every "
                + "programme speaks: 1; better is at least 6, or no axis\n"), run::out);
        assertEquals(6, run.out().lines().filter(line -> line.startsWith("Note, ")).count());
    }

    @Test
    void registersAreCounted() {
        Run run = Run.of("check", "src/main/resources/nl/stelling/library/template", "--lang", "en");
        assertEquals("""
                Parties stand against each other on 1: bibliotheek-zondag.
                Nowhere do all parties say the same.
                Register of ster: 3 pledges, from 2 points of lists and the running text.
                Measures: 2, 1 with a statement, 1 without.
                Principles: 1, 0 with a statement, 1 without.
                Descriptions: 0, 0 with a statement, 0 without.
                Register of maan: 2 pledges, from 1 point of lists and the running text.
                Measures: 1, 1 with a statement, 0 without.
                Principles: 1, 0 with a statement, 1 without.
                Descriptions: 0, 0 with a statement, 0 without.
                """, run.out().substring(run.out().indexOf("Parties stand")));
        assertTrue(run.out().startsWith("No faults.\nAn example"), run::out);
    }

    @Test
    void theBundledSetHasNoFaultAndItsRegisters() {
        Run run = Run.of("check", "veiligheid", "--lang", "en");
        assertEquals(new Wanted.Done(0), run.wanted());
        assertTrue(run.out().contains("Register of bij1-amsterdam: 119 pledges, from 38 points"), run::out);
        assertTrue(run.out().contains("Register of d66-enschede: 133 pledges, from 31 points"), run::out);
    }

    @Test
    void whatNothingTellsApartIsNamed() {
        StatementSet set = Sets.table(Scale.THREE_POINT, """
                red blue green
                bikes + + 0
                dogs - - -
                cats + + 0
                hens . . +
                owls . . .
                """);
        List<String> lines = CheckReport.of(set, List.of(), Words.in(Language.ENGLISH));
        assertEquals(List.of("Party red and Party blue have the same position on every statement.",
                "2 statements with the same positions (Party red agree, Party blue agree, "
                        + "Party green neither): bikes, cats."),
                lines.stream().filter(line -> line.contains(" the same position")).toList());
        assertTrue(lines.contains("All parties say the same on 1: dogs."), lines::toString);
        assertTrue(lines.contains("Nowhere do parties stand against each other."), lines::toString);
    }

    @Test
    void everyFaultOfABrokenSetIsALine() {
        String broken = Run.FILES.resolve("broken/BAD_DATE").toString();
        assertEquals(new Run(new Wanted.Done(2),
                """
                        set.json:8 /date: “22-11-2026”; hier hoort een datum die bestaat, zoals 2026-11-22
                        set.json:37 /programmes/1/date: “2026-13”; hier hoort een datum die bestaat, zoals 2026-11-22
                        programmes/red.txt: geen bestand; hier hoort dit bestand, want dit vraagt erom: set.json /programmes/0/file
                        programmes/blue.txt: geen bestand; hier hoort dit bestand, want dit vraagt erom: set.json /programmes/1/file
                        statements/bikes.json: geen bestand; hier hoort dit bestand, want dit vraagt erom: set.json /statements/0
                        statements/dogs.json: geen bestand; hier hoort dit bestand, want dit vraagt erom: set.json /statements/1
                        6 fouten in “BAD_DATE”.
                        """,
                ""), Run.of("check", broken, "--lang", "nl"));
    }

    @Test
    void whatIsNoSetIsAFaultToo() {
        assertEquals(new Run(new Wanted.Done(2), """
                the whole set: “nowhere”; expected a folder or zip that holds set.json
                1 fault in “nowhere”.
                """, ""), Run.of("check", "nowhere", "--lang", "en"));
    }
}
