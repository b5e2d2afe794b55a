// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.io.InputStream;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;

/** A set that Stelling carries in itself. Resources cannot be listed, so nothing is said of unlisted files. */
record ResourceSource(String name) implements Source {

    @Override
    public SortedSet<String> names() {
        return Collections.emptySortedSet();
    }

    @Override
    public Optional<InputStream> open(String file) {
        return Optional.ofNullable(ResourceSource.class.getResourceAsStream("sets/" + name + "/" + file));
    }

    /** A programme that Stelling carries, for any set that names it. */
    static Optional<InputStream> openProgramme(String file) {
        return Optional.ofNullable(ResourceSource.class.getResourceAsStream("programmes/" + file));
    }
}
