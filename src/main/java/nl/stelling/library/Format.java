// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

/** The version of the files' format, which set.json and answer sheets begin with. */
final class Format {

    static final int VERSION = 1;

    private Format() {}

    /** Whether a file is of the format that this program reads, or does not say; a problem if it says otherwise. */
    static boolean isKnown(Cursor at) {
        allowSchema(at);
        Cursor format = at.need("format");
        boolean other = !format.isAbsent()
                && !(format.json() instanceof Json.Num number && number.literal().equals("" + VERSION));
        if (other) {
            format.problem(Rule.BAD_FORMAT_VERSION, "" + VERSION);
        }
        return !other;
    }

    /** Lets a file name its schema, so that an editor finds it. */
    static void allowSchema(Cursor at) {
        Values.string(at.maybe("$schema"));
    }
}
