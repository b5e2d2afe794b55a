// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import java.nio.file.Path;
import nl.stelling.library.Inspection;
import nl.stelling.library.Library;
import nl.stelling.library.Reading;

/** Which statement set is meant. */
public sealed interface SetChoice {

    /** The word for the set that the program carries in itself; a folder of that name is meant by {@code ./} before it. */
    String BUNDLED = "veiligheid";

    /** The one that this computer begins with. */
    record Usual() implements SetChoice {}

    /** The set that the program carries in itself. */
    record Bundled() implements SetChoice {}

    /** A folder or zip. */
    record At(Path path) implements SetChoice {}

    /**
     * What a word or path means.
     *
     * @throws java.nio.file.InvalidPathException if it is neither
     */
    static SetChoice of(String wordOrPath) {
        return wordOrPath.equals(BUNDLED) ? new Bundled() : new At(Path.of(wordOrPath));
    }

    /** Where it is; empty for the set that the program carries in itself. */
    default String where() {
        return this instanceof At(var path) ? path.toAbsolutePath().normalize().toString() : "";
    }

    /** Reads it, which takes a moment. */
    default Reading read() {
        return switch (this) {
            case Usual(),Bundled() -> Library.bundled();
            case At(var path) -> Library.read(path);
        };
    }

    /** Reads it with all that an editor should hear of it. */
    default Inspection inspect() {
        return switch (this) {
            case Usual(),Bundled() -> Library.inspectBundled();
            case At(var path) -> Library.inspect(path);
        };
    }
}
