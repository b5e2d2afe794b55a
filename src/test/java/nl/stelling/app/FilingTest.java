// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.stelling.answers.Answer;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Report;
import nl.stelling.journey.Report.Cause;
import nl.stelling.journey.Report.Deed;
import nl.stelling.library.Bundled;
import nl.stelling.library.KeptSheets.KeptReading;
import nl.stelling.statements.Language;
import nl.stelling.statements.Stance;
import nl.stelling.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilingTest {

    private static final Journey JOURNEY = Journey.start(Bundled.SET).after(new Event.Answered(
            Bundled.SET.statements().getFirst().id(), new Answer.Given(Stance.AGREE)));

    @TempDir
    private Path temp;

    private final Filing filing = new Filing(Permissions.ALL);

    @Test
    void whatWasSavedOpensAgain() {
        Report report = filing.save(JOURNEY, temp.resolve("mine").toString());
        String file = temp.resolve("mine.stelling").toString();
        assertEquals(new Report.Done(Deed.SAVE, file), report);
        assertTrue(filing.open(Bundled.SET, file) instanceof KeptReading.Complete(var kept)
                && kept.sheet().equals(JOURNEY.sheet()) && kept.isOfThisSet());
    }

    @Test
    void whatIsThereStays() throws IOException {
        Files.writeString(temp.resolve("mine.stelling"), "old");
        String file = temp.resolve("mine.stelling").toString();
        assertEquals(new Report.Failed(Deed.SAVE, file, Cause.EXISTS), filing.save(JOURNEY, file));
        // Picked as it is, the voter was asked; without its ending they were asked about another name
        assertEquals(new Report.Failed(Deed.SAVE, file, Cause.EXISTS),
                filing.savePicked(JOURNEY, temp.resolve("mine")));
        assertEquals(new Report.Done(Deed.SAVE, file), filing.savePicked(JOURNEY, Path.of(file)));
    }

    @Test
    void paperIsPaper() throws IOException {
        Report report = filing.pdf(JOURNEY, temp.resolve("mine.PDF").toString(), Words.in(Language.DUTCH));
        assertEquals(new Report.Done(Deed.PDF, temp.resolve("mine.PDF").toString()), report);
        byte[] bytes = Files.readAllBytes(temp.resolve("mine.PDF"));
        assertEquals("%PDF-1", new String(bytes, 0, 6, StandardCharsets.US_ASCII));
    }

    @Test
    void whereAnAdministratorLetsNothingBeKeptNothingIs() throws IOException {
        Filing closed = new Filing(new Permissions(false, true, true, true));
        String file = temp.resolve("mine.stelling").toString();
        assertEquals(new Report.Failed(Deed.SAVE, file, Cause.FORBIDDEN), closed.save(JOURNEY, file));
        filing.save(JOURNEY, file);
        assertTrue(closed.open(Bundled.SET, file) instanceof KeptReading.Faulty);
    }

    @Test
    void aNameThatTheSystemDoesNotTakeIsNoFailureOfOurs() {
        assertTrue(filing.save(JOURNEY, "a\0b") instanceof Report.Failed(_, _, var cause) && cause == Cause.OTHER);
    }
}
