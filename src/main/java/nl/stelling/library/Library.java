// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.ZipFile;
import nl.stelling.statements.Cover;

/** The door through which statement sets come in: a set without a fault, or all that is wrong with it. */
public final class Library {

    private static final String BUNDLED = "veiligheid";

    private Library() {}

    /** The set that Stelling carries in itself. */
    public static Reading bundled() {
        return new SetReader(new ResourceSource(BUNDLED), new Problems()).read().reading();
    }

    /** The cover of the set that Stelling carries in itself: there in a moment, long before the set. */
    public static Optional<Cover> bundledCover() {
        return CoverReader.read(new ResourceSource(BUNDLED));
    }

    /** The set that Stelling carries in itself, with all that an editor should hear of it. */
    public static Inspection inspectBundled() {
        return new SetReader(new ResourceSource(BUNDLED), new Problems()).inspect();
    }

    /** A file of the bundled set as it stands. */
    static Optional<InputStream> openBundled(String file) {
        return new ResourceSource(BUNDLED).open(file);
    }

    /**
     * The set in a folder, or in a zip of such a folder. Whatever is there, it ends in a set or in problems: nothing is
     * thrown for what a file holds, and reading stays within {@link Limits}.
     */
    public static Reading read(Path folderOrZip) {
        return open(folderOrZip, SetReader::read).reading();
    }

    /** The set in a folder or zip as {@link #read} has it, with all that an editor should hear of it. */
    public static Inspection inspect(Path folderOrZip) {
        return open(folderOrZip, SetReader::inspect);
    }

    private static Inspection open(Path folderOrZip, Function<SetReader, Inspection> how) {
        String name = Objects.toString(folderOrZip.getFileName(), folderOrZip.toString());
        Problems problems = new Problems();
        if (Files.isDirectory(folderOrZip)) {
            return readFolder(folderOrZip, name, problems, how);
        }
        if (Files.isRegularFile(folderOrZip)) {
            return readZip(folderOrZip, name, problems, how);
        }
        return faulty(name, problems, Rule.NOT_A_SET, Names.SET);
    }

    private static Inspection readFolder(Path folder, String name, Problems problems,
            Function<SetReader, Inspection> how) {
        // Before anything is listed: whoever picks the wrong folder, such as a whole disk, should hear so at once
        if (!Files.exists(folder.resolve(Names.SET))) {
            return faulty(name, problems, Rule.NOT_A_SET, Names.SET);
        }
        try (Source source = FolderSource.of(folder, name, problems)) {
            return how.apply(new SetReader(source, problems));
        } catch (IOException e) {
            return faulty(name, problems, Rule.UNREADABLE, "");
        }
    }

    private static Inspection readZip(Path file, String name, Problems problems, Function<SetReader, Inspection> how) {
        try {
            if (Files.size(file) > Limits.SET_BYTES) {
                return faulty(name, problems, Rule.TOO_LARGE, Integer.toString(Limits.SET_BYTES));
            }
            try (Source source = ZipSource.of(new ZipFile(file.toFile(), StandardCharsets.UTF_8), name, problems)) {
                return how.apply(new SetReader(source, problems));
            }
        } catch (IOException e) {
            return faulty(name, problems, Rule.BAD_ZIP, "");
        }
    }

    private static Inspection faulty(String name, Problems problems, Rule rule, String expected) {
        problems.add("", rule, name, expected);
        return new Inspection(new Reading.Faulty(name, problems.inOrder()), List.of(), List.of());
    }
}
