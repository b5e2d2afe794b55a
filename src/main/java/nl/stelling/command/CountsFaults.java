// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import java.util.List;
import nl.stelling.counts.Fault;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What is wrong with files of counts, each in a line with its place as other tools write it. */
final class CountsFaults {

    private CountsFaults() {}

    static List<String> lines(List<Fault> faults, Words words) {
        return faults.stream().map(fault -> line(fault, words)).toList();
    }

    private static String line(Fault fault, Words words) {
        String place = fault.line() == 0 ? fault.file() : fault.file() + ":" + fault.line();
        return words.of(Key.COUNTS_FAULT, place, words.of(switch (fault.why()) {
            case MISSING -> Key.COUNTS_MISSING;
            case UNREADABLE -> Key.COUNTS_UNREADABLE;
            case TOO_LARGE -> Key.COUNTS_TOO_LARGE;
            case NOT_UTF8 -> Key.COUNTS_NOT_UTF8;
            case NOT_A_LEDGER -> Key.COUNTS_NOT_A_LEDGER;
            case NEWER -> Key.COUNTS_NEWER;
            case NO_BOOTH -> Key.COUNTS_NO_BOOTH;
            case NO_RECORD -> Key.COUNTS_NO_RECORD;
            case NO_DAY -> Key.COUNTS_NO_DAY;
            case NO_GROUP -> Key.COUNTS_NO_GROUP;
            case OTHER_RECORD -> Key.COUNTS_OTHER_RECORD;
        }, fault.found()));
    }
}
