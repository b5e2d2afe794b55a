// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.journey;

import nl.stelling.answers.Answer;
import nl.stelling.answers.KeptSheet;
import nl.stelling.answers.Weight;
import nl.stelling.certainty.Scrutiny;
import nl.stelling.score.Outcome;
import nl.stelling.score.Scope;
import nl.stelling.statements.Id;
import nl.stelling.statements.Party;
import nl.stelling.statements.Programme;
import nl.stelling.statements.Statement;
import nl.stelling.statements.Theme;

/** Something the voter did, or that was found for the voter. What does not fit the place where the voter is, changes nothing. */
public sealed interface Event {

    /** Wants to take part: is told how answering works. */
    record Begun() implements Event {}

    /** Knows how it works: goes to the first statement still open. */
    record Understood() implements Event {}

    /** Answered, skipped, or with {@link Answer#OPEN} took an answer back. */
    record Answered(Id<Statement> statement, Answer answer) implements Event {}

    /** Gave a statement another weight. */
    record Weighed(Id<Statement> statement, Weight weight) implements Event {}

    /** On to the next statement, answered or not; after the last to the review. */
    record WentOn() implements Event {}

    /** To the statement before this one; elsewhere to where the voter came from. */
    record WentBack() implements Event {}

    /** Back to the list in which the voter chose this statement; elsewhere the same as {@link WentBack}. */
    record Returned() implements Event {}

    /** Straight to a statement. */
    record Jumped(Id<Statement> statement) implements Event {}

    /** Opened or closed something below the statement. */
    record PanelChosen(Panel panel) implements Event {}

    /** Wants to see all answers. */
    record ReviewOpened() implements Event {}

    /** Wants to see some of the answers. */
    record ReviewFiltered(Place.Review.Filter filter) implements Event {}

    /** Wants to see the result. */
    record ResultOpened() implements Event {}

    /** Wants to know why a programme is as close as it is. */
    record ReasoningOpened(Id<Party> party) implements Event {}

    /** Wants the reasoning over other statements. */
    record ScopeChosen(Scope scope) implements Event {}

    /** Wants to see some of the reasoning. */
    record GroupChosen(Place.Reasoning.Group group) implements Event {}

    /** Wants to see a passage where it stands in the programme: a quote, or what else there is on the topic. */
    record PassageOpened(Id<Statement> statement, Id<Party> party, int quote) implements Event {}

    /** Wants to read a programme for itself. */
    record ProgrammeOpened(Id<Programme> programme) implements Event {}

    /** Wants to know how sure the result is. */
    record HowSureAsked() implements Event {}

    /** What was found of how sure an outcome is; of use only while that outcome is looked at. */
    record ScrutinyFound(Outcome outcome, Scrutiny scrutiny) implements Event {}

    /** Wants to try out other answers. */
    record WhatIfOpened() implements Event {}

    /** Tried another answer to a statement, or with {@link Answer#OPEN} none. */
    record Tried(Id<Statement> statement, Answer answer) implements Event {}

    /** Tried another weight for a statement. */
    record TriedWeight(Id<Statement> statement, Weight weight) implements Event {}

    /** Makes the answers that were tried out the own ones. */
    record TrialKept() implements Event {}

    /** Wants to see what all programmes say of all statements; who was there before finds it as it was. */
    record TableOpened() implements Event {}

    /** Wants other statements in the table, or another order. */
    record TableListed(Listing listing) implements Event {}

    /** Wants to see a statement of the table; {@code cell} is where the voter was. */
    record TableCellOpened(Place.Table.Cell cell) implements Event {}

    /** Wants to see how close every programme is by theme. */
    record ThemesOpened() implements Event {}

    /** Wants to see the statements of one theme, in the table. */
    record ThemeOpened(Id<Theme> theme) implements Event {}

    /** Wants to see where the voter and the programmes lie on the axes of the set; nothing where it has none. */
    record MapOpened() implements Event {}

    /** Wants to know what Stelling is. */
    record AboutOpened() implements Event {}

    /** Takes the last answer or weight back; of what is only tried out, the last that was tried. */
    record Undone() implements Event {}

    /** Wants to begin again. */
    record RestartAsked() implements Event {}

    /** Is sure to begin again: everything is forgotten. */
    record RestartConfirmed() implements Event {}

    /** Wants to keep, print or copy the result. */
    record KeepOpened() implements Event {}

    /** Wants to take the answers along as a code. */
    record TakeHomeOpened() implements Event {}

    /** Wants to type a code that was taken along. */
    record CodeAsked() implements Event {}

    /** Typed a code; it may be none. */
    record CodeTyped(String typed) implements Event {}

    /** The program did what was asked where results are kept, or could not. */
    record Reported(Report report) implements Event {}

    /** A sheet that was kept was found: in a file that the voter opened, or on this computer. */
    record SheetFound(KeptSheet kept, Place.SheetFound.Where where) implements Event {}

    /** Goes on with the sheet that was found. */
    record SheetTaken() implements Event {}

    /** Leaves the sheet that was found on this computer, and begins anew. */
    record SheetLeft() implements Event {}
}
