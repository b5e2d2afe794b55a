// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import nl.stelling.statements.Id;
import nl.stelling.statements.Programme;

/** By which id a set names the programme in a file. */
final class ProgrammeNames {

    private static final String UNKNOWN = "programme";

    private ProgrammeNames() {}

    /** The id in the set around the file, else in the bundled set, else one made of the file's name. */
    static Id<Programme> idOf(Path file, String sha256) {
        Path name = file.getFileName();
        Path folder = file.toAbsolutePath().normalize().getParent();
        Optional<String> around = Optional.ofNullable(folder).map(programmes -> programmes.resolveSibling(Names.SET))
                .filter(Files::isRegularFile).flatMap(set -> id(set,
                        each -> Values.string(each.maybe("file")).equals(Optional.of(Objects.toString(name)))));
        return new Id<>(around.or(() -> bundled(sha256)).filter(Id::isValid).orElseGet(() -> made(name)));
    }

    private static Optional<String> id(Path set, Predicate<Cursor> isMeant) {
        try {
            return id(Files.newInputStream(set), isMeant);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> bundled(String sha256) {
        return Library.openBundled(Names.SET).flatMap(
                stream -> id(stream, each -> Values.string(each.maybe("sha256")).equals(Optional.of(sha256))));
    }

    /** What is wrong with the set is not asked here: an editor looks for quotes while it is still being made. */
    private static Optional<String> id(InputStream set, Predicate<Cursor> isMeant) {
        Problems unheard = new Problems();
        return Bytes.read(Names.SET, set, unheard).flatMap(bytes -> Bytes.json(Names.SET, bytes, unheard))
                .map(json -> new Cursor(unheard, Names.SET, json)).stream()
                .flatMap(at -> at.maybe("programmes").list(each -> each).stream()).filter(isMeant).findFirst()
                .flatMap(each -> Values.string(each.maybe("id")));
    }

    private static String made(Path name) {
        String plain = Objects.toString(name, "").replaceFirst("\\.[^.]*$", "");
        return Id.isValid(plain) ? plain : UNKNOWN;
    }
}
