// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.counts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.stelling.counts.Fault.Why;
import nl.stelling.counts.LedgerReader.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerReaderTest {

    private static final String HEAD = "stelling-counts 1\nbooth\tOost\t1\n";
    private static final String ID = "0123456789abcdefghjk";
    private static final String SESSION = "session\t2026-11-23\tcompleted\t" + ID + "\n";

    @TempDir
    private Path temp;

    /** HEAD, SESSION and ID stand for the texts above, and | for a tab. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            mine~                                              ; 1 ; NOT_A_LEDGER
            mine                                               ; 1 ; NOT_A_LEDGER
            stelling-counts 2~                                 ; 1 ; NEWER
            stelling-counts~                                   ; 1 ; NOT_A_LEDGER
            stelling-counts 1~SESSION                          ; 2 ; NO_BOOTH
            HEADbooth|Oost~                                    ; 3 ; NO_RECORD
            HEADSESSION~                                       ; 4 ; NO_RECORD
            HEADSESSION,~SESSION                               ; 4 ; NO_RECORD
            HEADsession|2026-11-23|completed|012345~           ; 3 ; NO_RECORD
            HEADsession|2026-11-23|completed|ID0~              ; 3 ; NO_RECORD
            HEADsession|2026-11-23|done|ID~                    ; 3 ; NO_RECORD
            HEADsession|2026-11-23 15:10|completed|ID~         ; 3 ; NO_RECORD
            HEADsession|2026-02-30|completed|ID~               ; 3 ; NO_DAY
            HEADsession|2026-13-01|completed|ID~               ; 3 ; NO_DAY
            HEADbatch|ID|town|1.0|abc|12|bench=3/2/4/3~        ; 3 ; NO_RECORD
            HEADbatch|ID|town|1.0|abc|12|end~                  ; 3 ; NO_RECORD
            HEADbatch|ID|town|1.0|abc|12|bench=3/9/end|end~    ; 3 ; NO_RECORD
            HEADbatch|ID|town|1.0|abc|12|bench=3/2/4/3|bench=3/2/4/3|end~ ; 3 ; NO_RECORD
            HEADbatch|ID|town|1.0|abc|12|bench=3/2/4/2|end~    ; 3 ; NO_GROUP
            HEADbatch|ID|town|1.0|abc|9|bench=3/2/4/0|end~     ; 3 ; NO_GROUP
            """)
    void whatIsNoLedgerSaysWhere(String text, int line, Why why) throws IOException {
        Path file = write(text);
        Reading.Faulty faulty = assertInstanceOf(Reading.Faulty.class, LedgerReader.read(file));
        Fault fault = faulty.faults().getFirst();
        assertEquals(file.toString() + line + why, fault.file() + fault.line() + fault.why());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ''                                                              ; 0 ; 0
            stelling-cou                                                    ; 0 ; 0
            HEAD                                                            ; 0 ; 0
            HEADSESSION                                                     ; 1 ; 0
            HEADsession|2026-11-23|completed|ID                             ; 1 ; 0
            HEADsession|2026-11-23|completed|0123                           ; 0 ; 0
            HEADSESSIONHEADSESSION                                          ; 2 ; 0
            HEADbatch|ID|town|1.0|abc|12|bench=3/2/4/3|end~                 ; 0 ; 1
            HEADbatch|ID|town||abc|12|bench=3/2/4/3|lamp=1/1/1/1/1/7|end~   ; 0 ; 1
            HEADbatch|ID|town|1.0|abc|12|bench=3/2/4/3|end                  ; 0 ; 0
            """)
    void readsWholeRecords(String text, int sessions, int batches) throws IOException {
        Reading.Complete complete = assertInstanceOf(Reading.Complete.class, LedgerReader.read(write(text)));
        assertEquals(List.of(sessions, batches), List.of(complete.sessions().size(), complete.batches().size()));
    }

    @Test
    void linesOfAnotherSystemAreLinesToo() throws IOException {
        Path file = Files.writeString(temp.resolve("counts"), (HEAD + SESSION).replace("\n", "\r\n"));
        assertEquals(1, assertInstanceOf(Reading.Complete.class, LedgerReader.read(file)).sessions().size());
    }

    @Test
    void allFaultsAreToldUpToALimit() throws IOException {
        Path file = write("HEADx~SESSIONy~");
        Reading.Faulty faulty = assertInstanceOf(Reading.Faulty.class, LedgerReader.read(file));
        assertEquals(List.of(new Fault(file.toString(), 3, Why.NO_RECORD, "x"),
                new Fault(file.toString(), 5, Why.NO_RECORD, "y")), faulty.faults());
        Reading.Faulty many = assertInstanceOf(Reading.Faulty.class,
                LedgerReader.read(write("HEAD" + "x~".repeat(1000))));
        assertEquals(LedgerReader.MOST_FAULTS, many.faults().size());
    }

    @Test
    void aFileThatIsNoneOrNoTextIsAFault() throws IOException {
        Path gone = temp.resolve("gone");
        assertEquals(new Reading.Faulty(List.of(new Fault(gone.toString(), 0, Why.MISSING, ""))),
                LedgerReader.read(gone));
        assertEquals(new Reading.Faulty(List.of(new Fault(temp.toString(), 0, Why.UNREADABLE, ""))),
                LedgerReader.read(temp));
        Path bytes = Files.write(temp.resolve("bytes"), (HEAD + "\u00e9\n").getBytes(
                java.nio.charset.StandardCharsets.ISO_8859_1));
        assertEquals(new Reading.Faulty(List.of(new Fault(bytes.toString(), 3, Why.NOT_UTF8, ""))),
                LedgerReader.read(bytes));
    }

    @Test
    void whatIsFoundIsOnOneLineAndShort() {
        assertEquals("a�b", new Fault("f", 1, Why.NO_RECORD, "a\u001bb").found());
        assertEquals(61, new Fault("f", 1, Why.NO_RECORD, "x".repeat(1000)).found().length());
    }

    private Path write(String text) throws IOException {
        return Files.writeString(temp.resolve("counts"), text.replace("HEAD", HEAD).replace("SESSION", SESSION)
                .replace("ID", ID).replace('|', '\t').replace('~', '\n'));
    }
}
