// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import nl.stelling.statements.Language;
import nl.stelling.statements.Programme;
import nl.stelling.statements.Scale;

/**
 * What set.json lays down for all other files: what they may refer to. Ids are plain here; those of things that are
 * otherwise faulty are among them, so that one fault is not reported again wherever its thing is named.
 *
 * @param owners the party of each programme
 * @param programmes whose text could be read
 * @param statements in the order in which they are asked, each with the place that names it
 */
record Frame(List<Language> languages, Scale scale, SequencedSet<String> themes, SequencedSet<String> axes,
        SequencedSet<String> parties, Map<String, String> owners, Map<String, Programme> programmes,
        SequencedMap<String, String> statements) {}
