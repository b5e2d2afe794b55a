// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Report;
import nl.stelling.journey.Report.Deed;
import nl.stelling.library.KeptSheets;
import nl.stelling.library.KeptSheets.KeptReading;
import nl.stelling.library.SafeFile;
import nl.stelling.library.Sheets;
import nl.stelling.paper.ResultPaper;
import nl.stelling.present.PaperPresenter;
import nl.stelling.statements.StatementSet;
import nl.stelling.terminal.Doors;
import nl.stelling.words.Words;

/** Results in and out of files, for window and terminal alike. It takes its time: the window asks on the worker. */
final class Filing implements Doors {

    static final String PDF = ".pdf";

    private final Permissions permissions;

    Filing(Permissions permissions) {
        this.permissions = permissions;
    }

    @Override
    public Report save(Journey journey, String file) {
        return write(Deed.SAVE, file, KeptSheets.EXTENSION, false, text(journey));
    }

    @Override
    public Report pdf(Journey journey, String file, Words words) {
        return write(Deed.PDF, file, PDF, false, paper(journey, words));
    }

    /** The same for a file that the voter picked, and was asked about if something was there. */
    Report savePicked(Journey journey, Path picked) {
        return write(Deed.SAVE, picked.toString(), KeptSheets.EXTENSION, true, text(journey));
    }

    /** Today where this computer stands, year first. */
    static String today() {
        return LocalDate.now(ZoneId.systemDefault()).toString();
    }

    /** The same on paper. */
    Report pdfPicked(Journey journey, Path picked, Words words) {
        return write(Deed.PDF, picked.toString(), PDF, true, paper(journey, words));
    }

    private static SafeFile.Content paper(Journey journey, Words words) {
        return out -> ResultPaper.write(PaperPresenter.view(journey, today(), words), out);
    }

    private static SafeFile.Content text(Journey journey) {
        return out -> out.write(Sheets.write(journey.sheet(), journey.set(), today())
                .getBytes(StandardCharsets.UTF_8));
    }

    /** A name without its ending gets it, and is then another name than the voter was asked about. */
    private Report write(Deed deed, String name, String extension, boolean isAsked, SafeFile.Content content) {
        if (!permissions.mayKeep()) {
            return new Report.Failed(deed, name, Report.Cause.FORBIDDEN);
        }
        boolean isWhole = name.regionMatches(true, name.length() - extension.length(), extension, 0,
                extension.length());
        String whole = isWhole ? name : name + extension;
        try {
            Path file = Path.of(whole).toAbsolutePath().normalize();
            return report(deed, file, SafeFile.write(file, isAsked && isWhole, content));
        } catch (InvalidPathException e) {
            return new Report.Failed(deed, whole, Report.Cause.OTHER);
        }
    }

    private static Report report(Deed deed, Path file, SafeFile.Outcome outcome) {
        return outcome == SafeFile.Outcome.WRITTEN
                ? new Report.Done(deed, file.toString())
                : new Report.Failed(deed, file.toString(), cause(outcome));
    }

    /** Why nothing was written. */
    static Report.Cause cause(SafeFile.Outcome outcome) {
        return switch (outcome) {
            case EXISTS -> Report.Cause.EXISTS;
            case NO_FOLDER -> Report.Cause.NO_FOLDER;
            case READ_ONLY -> Report.Cause.READ_ONLY;
            case FULL -> Report.Cause.FULL;
            case WRITTEN, FAILED -> Report.Cause.OTHER;
        };
    }

    @Override
    public KeptReading open(StatementSet set, String file) {
        try {
            return permissions.mayKeep()
                    ? KeptSheets.read(Path.of(file), set)
                    : new Doors.Closed().open(set, file);
        } catch (InvalidPathException e) {
            return new Doors.Closed().open(set, file);
        }
    }
}
