// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;
import java.util.Set;
import nl.stelling.kiosk.Door;
import nl.stelling.statements.Language;
import nl.stelling.words.Words;

/**
 * What this computer offers a voter beside the wizard. It is no part of a journey: whether there is a printer moves
 * nobody.
 *
 * @param doors what there is beside the wizard; what is not there is not spoken of
 * @param maySave whether a voter may write files here
 * @param languages that the program can be put in
 */
public record Desk(Set<Door> doors, boolean maySave, Printing printing, Staying staying, List<Language> languages) {

    /** Whether something can be printed. */
    public enum Printing {
        /** Not known yet: to ask the system takes a moment. */
        UNKNOWN, READY, NO_PRINTER, FORBIDDEN
    }

    /** Whether the answers stay on this computer as they are given. */
    public enum Staying {
        OFF, ON, FORBIDDEN
    }

    /** A computer of the voter's own, as it is until somebody asks for more. */
    public static final Desk OWN = new Desk(true, true, Printing.UNKNOWN, Staying.OFF);

    public Desk {
        doors = Set.copyOf(doors);
        languages = List.copyOf(languages);
    }

    /** A computer of the voter's own, on which some things may be forbidden. */
    public Desk(boolean maySave, boolean hasSets, Printing printing, Staying staying) {
        this(hasSets ? Door.ALL : Door.ALL_BUT_SETS, maySave, printing, staying, Words.LANGUAGES);
    }

    /** A booth with these doors and languages. */
    public static Desk booth(Set<Door> doors, List<Language> languages) {
        return new Desk(doors, false, doors.contains(Door.PRINTER) ? Printing.UNKNOWN : Printing.FORBIDDEN,
                Staying.FORBIDDEN, languages);
    }

    /** Whether it is a booth: a screen that the next visitor uses too. */
    public boolean isBooth() {
        return Door.OF_A_BOOTH.containsAll(doors);
    }

    /** Whether there is a way to other sets. */
    public boolean hasSets() {
        return has(Door.SETS);
    }

    /** Whether there is this beside the wizard. */
    public boolean has(Door door) {
        return doors.contains(door);
    }

    public Desk with(Printing other) {
        return new Desk(doors, maySave, other, staying, languages);
    }

    public Desk with(Staying other) {
        return new Desk(doors, maySave, printing, other, languages);
    }
}
