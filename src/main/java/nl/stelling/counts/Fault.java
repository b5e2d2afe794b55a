// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.counts;

/**
 * What is wrong with a ledger, and where.
 *
 * @param file as it was named
 * @param line from 1; 0 for the file as a whole
 * @param found what stands there, on one line and cut short; empty where nothing does
 */
public record Fault(String file, int line, Why why, String found) {

    /** What can be wrong. */
    public enum Why {
        MISSING,
        /** Not a file, or not to be read. */
        UNREADABLE, TOO_LARGE, NOT_UTF8,
        /** It does not begin as a ledger does. */
        NOT_A_LEDGER,
        /** It is of a later version of this program. */
        NEWER,
        /** A record before it was said which booth it is of. */
        NO_BOOTH,
        /** No line of a ledger. */
        NO_RECORD,
        /** A day that is in no calendar. */
        NO_DAY,
        /** Sums of too small a group, or sums that are not those of that group. */
        NO_GROUP,
        /** The id of another record, but not what that one says. */
        OTHER_RECORD
    }

    private static final int UNITS = 60;

    public Fault {
        String visible = found.replace('\t', ' ').replaceAll("\\p{C}", "�");
        found = visible.length() <= UNITS ? visible : visible.substring(0, UNITS) + "…";
    }
}
