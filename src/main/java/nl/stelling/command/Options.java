// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import nl.stelling.statements.Language;

/** How to begin: with which set, in which language. */
public record Options(SetChoice set, Language language) {}
