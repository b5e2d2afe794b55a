// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.util.List;
import nl.stelling.statements.Pledge;

/**
 * All that an editor should hear of a set.
 *
 * @param warnings what is no fault but might be better, by file in reading order and then by line
 * @param pledges the registers of all programmes that have one; empty where the set has faults
 */
public record Inspection(Reading reading, List<Problem> warnings, List<Pledge> pledges) {

    public Inspection {
        warnings = List.copyOf(warnings);
        pledges = List.copyOf(pledges);
    }
}
