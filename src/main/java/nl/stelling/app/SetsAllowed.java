// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.util.List;

/**
 * Which sets voters may open beside the one they have.
 *
 * @param mayChoose whether any that they choose
 * @param folders where this computer has some
 */
record SetsAllowed(boolean mayChoose, List<String> folders) {

    /** A computer of the voter's own. */
    static final SetsAllowed ANY = new SetsAllowed(true, List.of());

    SetsAllowed {
        folders = List.copyOf(folders);
    }
}
