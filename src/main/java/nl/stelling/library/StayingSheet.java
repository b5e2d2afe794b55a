// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.library.KeptSheets.KeptReading;
import nl.stelling.statements.StatementSet;

/**
 * The sheet that stays on this computer while it is filled in. That its file is there is what says that it is wanted: who
 * never asked for it has no file and no folder.
 */
public final class StayingSheet {

    private final Path folder;
    private final StatementSet set;

    /** @param folder for the program's own data; it need not be there */
    public StayingSheet(Path folder, StatementSet set) {
        this.folder = folder;
        this.set = set;
    }

    public Path file() {
        return folder.resolve(set.id().value() + KeptSheets.EXTENSION);
    }

    /** The sheet that stayed; nothing where none is wanted. */
    public Optional<KeptReading> read() {
        return Files.exists(file()) ? Optional.of(KeptSheets.read(file(), set)) : Optional.empty();
    }

    /** Writes it, whole or not at all. */
    public SafeFile.Outcome write(AnswerSheet sheet, String date) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            return SafeFile.Outcome.READ_ONLY;
        }
        return SafeFile.write(file(), true,
                out -> out.write(Sheets.write(sheet, set, date).getBytes(StandardCharsets.UTF_8)));
    }

    /** Erases it and what stayed of other sets, and the folder where nothing else is in it; whether all is gone. */
    public boolean erase() {
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (DirectoryStream<Path> sheets = Files.newDirectoryStream(folder, "*" + KeptSheets.EXTENSION)) {
            for (Path sheet : sheets) {
                Files.delete(sheet);
            }
        } catch (IOException | DirectoryIteratorException e) {
            return false;
        }
        try {
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // Something of somebody else is in it: the sheet is gone all the same
        }
        return true;
    }
}
