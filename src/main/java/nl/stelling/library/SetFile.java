// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.util.List;
import nl.stelling.statements.Axis;
import nl.stelling.statements.Id;
import nl.stelling.statements.Party;
import nl.stelling.statements.Programme;
import nl.stelling.statements.Publication;
import nl.stelling.statements.StatementSet;
import nl.stelling.statements.Theme;
import nl.stelling.statements.WeightChoice;

/**
 * What set.json holds.
 *
 * @param publication without a checksum: that is known when all files are read
 */
record SetFile(Id<StatementSet> id, Publication publication, Frame frame, List<WeightChoice> weights,
        int minimumCounted, int minutes, List<Theme> themes, List<Axis> axes, List<Party> parties,
        List<Programme> programmes) {}
