// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.stelling.statements.Text;

/** A folder in which an administrator keeps sets for everybody. */
public final class SetFolder {

    /** More than these nobody looks through. */
    static final int MOST = 50;

    /** A set without a fault, and where it is. */
    public record Kept(Text title, Path where) {}

    private SetFolder() {}

    /** The sets in it without a fault, by the names of their files; none where there is no such folder. */
    public static List<Kept> sets(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(SetFolder::looksLikeASet).sorted().limit(MOST).flatMap(SetFolder::read).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean looksLikeASet(Path file) {
        String name = file.toString();
        return name.regionMatches(true, name.length() - 4, ".zip", 0, 4) || Files.exists(file.resolve(Names.SET));
    }

    private static Stream<Kept> read(Path file) {
        return Library.read(file) instanceof Reading.Complete(var set)
                ? Stream.of(new Kept(set.publication().title(), file.toAbsolutePath().normalize()))
                : Stream.empty();
    }
}
