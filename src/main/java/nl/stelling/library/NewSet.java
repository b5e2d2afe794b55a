// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.stelling.statements.Id;

/** The set that an editor begins with: one statement on an invented town, without a fault. */
public final class NewSet {

    /** What came of making a set. */
    public enum Outcome {
        MADE,
        /** Something of that name is there already; it was left as it is. */
        EXISTS,
        /** The name of the folder cannot be the id of a set. */
        BAD_NAME,
        /** The folder or a file in it could not be written. */
        FAILED
    }

    private static final List<String> FILES = List.of(Names.SET, Names.GLOSSARY,
            Names.statement("bibliotheek-zondag"), Names.PROGRAMMES + "ster.txt", Names.PROGRAMMES + "maan.txt",
            Names.pledges("ster"), Names.pledges("maan"));
    private static final String ID = "\"id\": \"voorbeeld\"";

    private NewSet() {}

    /** Makes a set in a new folder, whose name becomes its id. Nothing that is there is ever changed. */
    public static Outcome make(Path folder) {
        String id = Objects.toString(folder.normalize().getFileName(), "");
        if (!Id.isValid(id)) {
            return Outcome.BAD_NAME;
        }
        try {
            Path parent = folder.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            // Fails where something is: between a question beforehand and this, somebody else might have made it
            Files.createDirectory(folder);
            for (String file : FILES) {
                Path target = folder.resolve(file);
                Files.createDirectories(Optional.ofNullable(target.getParent()).orElse(folder));
                Files.writeString(target, text(file).replace(ID, "\"id\": \"" + id + "\""));
            }
            return Outcome.MADE;
        } catch (FileAlreadyExistsException e) {
            return Outcome.EXISTS;
        } catch (IOException e) {
            return Outcome.FAILED;
        }
    }

    private static String text(String file) throws IOException {
        try (InputStream in = NewSet.class.getResourceAsStream("template/" + file)) {
            if (in == null) {
                throw new FileNotFoundException(file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
