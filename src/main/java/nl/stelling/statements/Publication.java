// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.statements;

import java.util.List;

/**
 * Who publishes a set, when, and how it was made.
 *
 * @param contact where a mistake can be reported
 * @param date of this version, year first
 * @param selection how statements were chosen and positions coded
 * @param partyOrder why the parties stand in the order in which they are shown
 * @param changes newest first
 * @param checksum SHA-256 over the set's files, in lower-case hexadecimal: says which set a result was made with
 */
public record Publication(Text title, Text description, String publisher, Text contact, String version, String date,
        String licence, Text selection, Text partyOrder, List<Change> changes, String checksum) {

    /** What changed in a version of the set. */
    public record Change(String version, String date, Text text) {}

    public Publication {
        changes = List.copyOf(changes);
    }
}
