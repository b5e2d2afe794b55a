// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.terminal;

import java.util.List;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Report;
import nl.stelling.library.KeptSheets.KeptReading;
import nl.stelling.library.Problem;
import nl.stelling.library.Rule;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Words;

/** The doors for files. The terminal has no key to them: who starts it opens them, or does not. */
public interface Doors {

    /** Keeps the answers in a file. */
    Report save(Journey journey, String file);

    /** Puts the result on paper, in a file. */
    Report pdf(Journey journey, String file, Words words);

    /** Reads answers that were kept in a file. */
    KeptReading open(StatementSet set, String file);

    /** Doors that stay closed. */
    record Closed() implements Doors {

        @Override
        public Report save(Journey journey, String file) {
            return new Report.Failed(Report.Deed.SAVE, file, Report.Cause.FORBIDDEN);
        }

        @Override
        public Report pdf(Journey journey, String file, Words words) {
            return new Report.Failed(Report.Deed.PDF, file, Report.Cause.FORBIDDEN);
        }

        @Override
        public KeptReading open(StatementSet set, String file) {
            return new KeptReading.Faulty(file, List.of(new Problem(file, "", 0, Rule.UNREADABLE, "", "")));
        }
    }
}
