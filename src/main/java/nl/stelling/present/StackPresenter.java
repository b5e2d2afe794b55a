// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.ArrayList;
import java.util.List;
import nl.stelling.answers.Answer;
import nl.stelling.classroom.Lesson;
import nl.stelling.classroom.LessonEvent;
import nl.stelling.classroom.Stack;
import nl.stelling.statements.Stance;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** A stack of sheets as text. */
final class StackPresenter {

    private StackPresenter() {}

    static StackView view(Lesson lesson, Stack stack, boolean isKept, Words words) {
        int statements = stack.sums().size();
        int at = stack.entering().size();
        boolean isUnderWay = at > 0;
        String undo = isUnderWay
                ? words.of(Key.LESSON_SHEETS_UNDO_ANSWER)
                : stack.last().isEmpty() ? "" : words.of(Key.LESSON_SHEETS_UNDO_SHEET);
        return new StackView(words.of(Key.LESSON_SHEETS_TITLE),
                words.of(Key.LESSON_SHEETS_LEAD) + (isKept ? " " + words.of(Key.LESSON_SHEETS_KEPT) : ""),
                words.of(Key.LESSON_SHEETS_UNDER_WAY, stack.sheets() + lesson.rounds().sheets() + 1, at + 1,
                        statements),
                LessonTexts.text(lesson.set(), lesson.rounds().all().get(at), words), options(lesson, words),
                isUnderWay ? words.of(Key.LESSON_SHEETS_ENTERED, stack.sheets() + lesson.rounds().sheets() + 1) : "",
                entered(stack, words), statements,
                words.of(Key.LESSON_SHEETS_DONE, stack.sheets() + lesson.rounds().sheets()), undo,
                words.of(Key.LESSON_SHEETS_CLOSE),
                isUnderWay ? words.of(Key.LESSON_SHEETS_UNFINISHED) : "");
    }

    private static List<StackView.Entered> entered(Stack stack, Words words) {
        List<StackView.Entered> entered = new ArrayList<>();
        for (Answer answer : stack.entering()) {
            entered.add(new StackView.Entered(String.valueOf(entered.size() + 1), Mark.of(answer),
                    answer instanceof Answer.Given(var stance)
                            ? Stances.word(stance, words)
                            : words.of(Key.LESSON_SHEETS_BLANK)));
        }
        return entered;
    }

    private static List<StackView.Option> options(Lesson lesson, Words words) {
        List<StackView.Option> options = new ArrayList<>();
        for (Stance stance : lesson.setup().stances(lesson.set().scale())) {
            options.add(new StackView.Option(Mark.of(stance), Stances.word(stance, words),
                    String.valueOf(options.size() + 1), new LessonEvent.Entered(new Answer.Given(stance))));
        }
        options.add(new StackView.Option(Mark.SKIPPED, words.of(Key.LESSON_SHEETS_BLANK), "0",
                new LessonEvent.Entered(Answer.SKIPPED)));
        return options;
    }
}
