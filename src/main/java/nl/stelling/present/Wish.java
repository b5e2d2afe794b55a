// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

/**
 * What a voter wants of the program itself: to copy, to keep, to hear. It moves nobody on a journey, and it needs what
 * screens do not have; {@code app} does it.
 */
public sealed interface Wish {

    /** The result as plain text on the clipboard. */
    record CopyResult() implements Wish {}

    /** The answers in a file, to go on with. */
    record SaveResult() implements Wish {}

    /** The result on paper, in a file. */
    record SavePdf() implements Wish {}

    /** The result on paper, from a printer. */
    record PrintResult() implements Wish {}

    /** A result that was saved, back on the screen. */
    record OpenResult() implements Wish {}

    /** The answers on this computer as they are given; or no longer, and gone from it. */
    record Stay(boolean isWanted) implements Wish {}

    /** What can be read here, aloud. */
    record ReadAloud() implements Wish {}

    /** Silence. */
    record StopReading() implements Wish {}

    /** A lesson on the same set, instead of the wizard. */
    record Teach() implements Wish {}

    /** To do with a lesson: with its files and papers. */
    record OfLesson(LessonDesk.Deed deed) implements Wish {}

    /** To do with the end of a lesson. */
    sealed interface OfLeaving extends Wish {}

    /** To end the lesson; asked first where counts would be lost. */
    record Leave() implements OfLeaving {}

    /** To put the lesson into a file, and then to end it as was wanted. */
    record KeepAndLeave() implements OfLeaving {}

    /** To end it as was wanted, without its counts. */
    record LeaveUnkept() implements OfLeaving {}

    /** To do with the statement set: a journey is through one set, and another set is another journey. */
    sealed interface OfSets extends Wish {}

    /** To see which other sets there are. */
    record OtherSets() implements OfSets {}

    /** To choose a folder with a set. */
    record ChooseSetFolder() implements OfSets {}

    /** To choose a zip with a set. */
    record ChooseSetFile() implements OfSets {}

    /**
     * To see what is in a set.
     *
     * @param where its folder or zip; empty for the set that Stelling carries in itself
     */
    record OpenSet(String where) implements OfSets {}
}
