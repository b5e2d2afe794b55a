// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

/**
 * How to begin, as far as it was typed.
 *
 * @param language its tag; empty where none was typed
 * @param config the file with the settings of an administrator; empty for that of the computer
 */
public record Options(SetChoice set, String language, Opening opening, String config) {

    /** Of which nothing was typed. */
    public static final Options NONE = new Options(new SetChoice.Usual(), "");

    /** With nothing beside set and language. */
    public Options(SetChoice set, String language) {
        this(set, language, new Opening.Nothing(), "");
    }
}
