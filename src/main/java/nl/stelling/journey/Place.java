// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.journey;

import nl.stelling.answers.KeptSheet;
import nl.stelling.answers.TakeHomeCode;
import nl.stelling.certainty.Scrutiny;
import nl.stelling.score.Chart;
import nl.stelling.score.Outcome;
import nl.stelling.score.Scope;
import nl.stelling.statements.Id;
import nl.stelling.statements.Party;
import nl.stelling.statements.Programme;
import nl.stelling.statements.Statement;

/** Where the voter is, with all that this place needs to be shown. */
public sealed interface Place {

    /** The first thing a voter sees. */
    record Start() implements Place {}

    /** How answering works. */
    record HowItWorks() implements Place {}

    /** One statement, to be answered. */
    record AtStatement(Id<Statement> statement, Panel panel) implements Place {}

    /** All answers at a glance. */
    record Review(Filter filter) implements Place {

        /** Which answers are listed. */
        public enum Filter {
            ALL, UNANSWERED, WEIGHED
        }
    }

    /**
     * How close every programme is.
     *
     * @param before what the voter saw here before the answers changed; the outcome itself where nothing did
     */
    record Results(Outcome outcome, Outcome before) implements Place {

        /** Seen for the first time. */
        public Results(Outcome outcome) {
            this(outcome, outcome);
        }
    }

    /** Why a programme is as close as it is, statement by statement. */
    record Reasoning(Outcome outcome, Id<Party> party, Scope scope, Group group) implements Place {

        /** Which statements are listed. */
        public enum Group {
            ALL, SAME, NEAR, APART, NOT_COUNTED
        }
    }

    /** The result under other methods, and how much of it hangs on which statements were asked. */
    record HowSure(Outcome outcome, Scrutiny scrutiny) implements Place {}

    /**
     * Other answers than the voter's own, to see what they would change.
     *
     * @param own what comes of the voter's answers
     * @param outcome what comes of those that are tried out
     */
    record WhatIf(Outcome own, Trial trial, Outcome outcome) implements Place {}

    /**
     * What all programmes say of all statements, beside the voter's own answers.
     *
     * @param here where in the table the voter is
     */
    record Table(Outcome outcome, Listing listing, Cell here) implements Place {

        /**
         * One cell of the table.
         *
         * @param column 0 for the statement itself, 1 for the voter, from 2 on the parties in the outcome's order
         */
        public record Cell(Id<Statement> statement, int column) {}
    }

    /** How close every programme is, one theme at a time. */
    record Themes(Outcome outcome) implements Place {}

    /** Where the voter and the programmes lie on the axes of a set that has any. */
    record OnMap(Chart chart) implements Place {}

    /**
     * A programme's own text, where it bears on a statement.
     *
     * @param quote the number of the passage that is looked at, from 0: of the position's quotes, and after them of what
     *     else the programme says on the topic
     */
    record InProgramme(Id<Statement> statement, Id<Party> party, int quote) implements Place {}

    /** A programme's own text, read for itself. */
    record WholeProgramme(Id<Programme> programme) implements Place {}

    /** What Stelling is and how it was made. */
    record About() implements Place {}

    /** Whether to forget everything and begin again. */
    record Restarting() implements Place {}

    /** Where a result is kept, printed and copied. */
    record Keep(Report report) implements Place {}

    /** The answers as a code to take along: it follows from the sheet of now. */
    record TakeHome() implements Place {}

    /** Where a code that was taken along is typed. */
    record CodeEntry(String typed, TakeHomeCode.Reading reading) implements Place {}

    /** Whether to go on with a sheet that was kept. */
    record SheetFound(KeptSheet kept, Where where) implements Place {

        /** Where it was found. */
        public enum Where {
            /** In a file that the voter opened. */
            FILE,
            /** On this computer, where it stays as the answers are given. */
            COMPUTER
        }
    }
}
