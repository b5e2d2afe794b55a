// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import nl.stelling.statements.Language;

/** How to begin: with which set, in which language, and with what else. */
public record Options(SetChoice set, Language language, Opening opening) {

    /** With nothing beside the set. */
    public Options(SetChoice set, Language language) {
        this(set, language, new Opening.Nothing());
    }
}
