// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.SortedSet;

/** Where the files of a set come from. Whoever reads a set sees names and bytes, never a path. */
sealed interface Source extends Closeable permits FolderSource, ZipSource, ResourceSource {

    /** What a person calls it: the name of the folder or zip. */
    String name();

    /** The names of all files there are; empty where that cannot be known. */
    SortedSet<String> names();

    /** The bytes of a file, or empty if there is none of that name. The caller closes it, and sets bounds to it. */
    Optional<InputStream> open(String name) throws IOException;

    @Override
    default void close() throws IOException {}
}
