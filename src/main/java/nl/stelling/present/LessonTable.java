// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.ArrayList;
import java.util.List;
import nl.stelling.classroom.Lesson;
import nl.stelling.classroom.Round;
import nl.stelling.classroom.Subject;
import nl.stelling.statements.Stance;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/**
 * The sums of a lesson as comma-separated values (RFC 4180) for a spreadsheet: a row for each statement, in the lesson's
 * order. What may not be shown is left empty, and why stands in its column.
 */
public final class LessonTable {

    /** Without it a spreadsheet takes UTF-8 for the letters of the system. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** A cell that begins so is worked out rather than shown. */
    private static final String FORMULA = "=+-@\t\r＝＋－＠";

    private final Lesson lesson;
    private final Words words;
    private final String separator;

    private LessonTable(Lesson lesson, Words words) {
        this.lesson = lesson;
        this.words = words;
        this.separator = words.of(Key.LESSON_TABLE_SEPARATOR);
    }

    /** The whole text, to be written in UTF-8. */
    public static String of(Lesson lesson, Words words) {
        return new LessonTable(lesson, words).text();
    }

    private List<Stance> stances() {
        return Stances.of(lesson.set().scale());
    }

    private String text() {
        List<String> head = new ArrayList<>(List.of(words.of(Key.LESSON_TABLE_NUMBER), words.of(Key.LESSON_TABLE_ID),
                words.of(Key.LESSON_TABLE_STATEMENT), words.of(Key.LESSON_TABLE_STATE),
                words.of(Key.LESSON_TABLE_SIZE), words.of(Key.LESSON_TABLE_VOTERS)));
        stances().forEach(stance -> head.add(Stances.inSentence(stance, words)));
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK).append(row(head));
        int number = 0;
        for (Round round : lesson.rounds().all()) {
            text.append(row(cells(++number, round)));
        }
        return text.toString();
    }

    private List<String> cells(int number, Round round) {
        List<String> cells = new ArrayList<>(List.of(String.valueOf(number), switch (round.subject()) {
            case Subject.OfSet(var id) -> id.value();
            case Subject.Own _ -> words.of(Key.LESSON_TABLE_OWN);
        }, LessonTexts.text(lesson.set(), round, words), words.of(round.outcome().isPresent()
                ? Key.LESSON_TABLE_DONE
                : round.isClosed() ? Key.LESSON_TABLE_SECRET : Key.LESSON_TABLE_OPEN),
                String.valueOf(lesson.setup().classSize())));
        cells.add(round.outcome().map(tally -> String.valueOf(tally.voters())).orElse(""));
        stances().forEach(stance -> cells.add(round.outcome()
                .filter(tally -> lesson.setup().stances(lesson.set().scale()).contains(stance)
                        || tally.of(stance) > 0)
                .map(tally -> String.valueOf(tally.of(stance))).orElse("")));
        return cells;
    }

    private String row(List<String> cells) {
        return String.join(separator, cells.stream().map(this::cell).toList()) + "\r\n";
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    private String cell(String text) {
        String safe = isFormula(text) || isFormula(text.strip()) ? "'" + text : text;
        boolean isPlain = safe.equals(safe.strip()) && !safe.contains(separator)
                && safe.chars().noneMatch(letter -> letter == '"' || letter == '\n' || letter == '\r');
        return isPlain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
