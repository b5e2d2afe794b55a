// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import nl.stelling.answers.AnswerSheet;
import nl.stelling.score.Outcome;

/** A form in which the results of sheets are written, one after the other. */
sealed interface ScoreForm permits ScoreText, ScoreLines, ScoreCsv, ScoreJson {

    /** What comes before the first sheet. */
    String head();

    /** One sheet; on any thread. */
    String sheet(String name, AnswerSheet sheet, Outcome outcome);

    /** What comes between two sheets. */
    default String between() {
        return "";
    }

    /** What comes after the last sheet. */
    String foot();
}
