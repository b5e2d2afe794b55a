// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stelling.classroom.Lesson;
import nl.stelling.classroom.Round;
import nl.stelling.present.PlanView.Line;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Document;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/**
 * A plan for a lesson, from the document that the words have of it and the statements that were chosen. In the document
 * {@code # } is the title, {@code ## } heads a part and {@code ##+ } one on a page of its own, {@code - } is a point,
 * {@code 5 | name | text} a step of five minutes; other lines are plain.
 */
public final class PlanPresenter {

    private static final Pattern STEP = Pattern.compile("(\\d+) \\| (.+?) \\| (.+)");

    private final Lesson lesson;
    private final Words words;
    private final List<PlanView.Part> parts = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private String heading = "";
    private boolean isAnew;
    private int minute;

    private PlanPresenter(Lesson lesson, Words words) {
        this.lesson = lesson;
        this.words = words;
    }

    /** The plan for this lesson, on this day, which comes with the year first. */
    public static PlanView view(Lesson lesson, String date, Words words) {
        return new PlanPresenter(lesson, words).view(date);
    }

    private PlanView view(String date) {
        StatementSet set = lesson.set();
        List<String> all = words.lines(Document.LESSON_PLAN, words.of(set.publication().title()),
                LessonTexts.programmes(set, words),
                set.minimumCounted()).stream().filter(line -> !line.isBlank()).toList();
        all.subList(2, all.size()).forEach(this::add);
        end();
        statements();
        return new PlanView(LessonFront.of(Key.LESSON_PLAN_NAME, lesson, date, words),
                all.getFirst().substring("# ".length()), all.get(1), parts);
    }

    private void add(String line) {
        Matcher step = STEP.matcher(line);
        if (line.startsWith("##")) {
            end();
            isAnew = line.startsWith("##+");
            heading = line.substring(line.indexOf(' ') + 1);
        } else if (line.startsWith("- ")) {
            lines.add(new Line.Point(line.substring("- ".length())));
        } else if (step.matches()) {
            int minutes = Integer.parseInt(step.group(1));
            lines.add(new Line.Step(minute, minutes, step.group(2), step.group(3)));
            minute += minutes;
        } else {
            lines.add(new Line.Plain(line));
        }
    }

    private void end() {
        if (!heading.isEmpty()) {
            parts.add(new PlanView.Part(heading, isAnew, lines));
        }
        lines.clear();
        minute = 0;
    }

    /** The chosen statements, each with the question to talk about. */
    private void statements() {
        List<Line> all = new ArrayList<>();
        int number = 0;
        for (Round round : lesson.rounds().all()) {
            number++;
            String question = LessonTexts.statement(lesson.set(), round).filter(each -> !each.question().isEmpty())
                    .map(each -> words.of(each.question())).orElse("");
            all.add(new Line.Asked(number, LessonTexts.text(lesson.set(), round, words), question));
        }
        parts.add(new PlanView.Part(words.of(Key.LESSON_PLAN_STATEMENTS), false, all));
    }
}
