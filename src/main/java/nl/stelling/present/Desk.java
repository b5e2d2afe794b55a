// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

/**
 * What this computer offers a voter beside the wizard. It is no part of a journey: whether there is a printer moves
 * nobody.
 *
 * @param maySave whether a voter may write files here
 * @param hasSets whether there is a way to other sets
 */
public record Desk(boolean maySave, boolean hasSets, Printing printing, Staying staying) {

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

    public Desk with(Printing other) {
        return new Desk(maySave, hasSets, other, staying);
    }

    public Desk with(Staying other) {
        return new Desk(maySave, hasSets, printing, other);
    }
}
