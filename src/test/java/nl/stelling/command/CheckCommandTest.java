// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.stelling.library.Library;
import nl.stelling.library.Reading;
import org.junit.jupiter.api.Test;

class CheckCommandTest {

    @Test
    void aGoodSetIsSummedUp() {
        String checksum = ((Reading.Complete) Library.read(Run.FILES.resolve("good"))).set().publication().checksum();
        assertEquals(new Run(new Wanted.Done(0), """
                Geen fouten.
                De stad, versie 1.0.0 van 2026-11-22.
                Controlegetal: %s.
                2 stellingen, waarvan 1 waarover elk programma iets zegt.
                Red: 1 eens, 0 oneens, 1 geen van beide, 0 geen standpunt.
                Blue: 0 eens, 1 oneens, 0 geen van beide, 1 geen standpunt.
                """.formatted(checksum), ""), Run.of("check", Run.GOOD, "--lang", "nl"));
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
