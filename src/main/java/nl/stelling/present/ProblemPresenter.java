// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stelling.library.KeptSheets.KeptReading;
import nl.stelling.library.LessonFiles.LessonReading;
import nl.stelling.library.Problem;
import nl.stelling.library.Reading;
import nl.stelling.library.Rule;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What is wrong with a set or a sheet, as text for who wrote it. */
public final class ProblemPresenter {

    private static final Set<Rule> LIMITS = Set.of(Rule.TOO_LARGE, Rule.TOO_MANY_FILES, Rule.TOO_LONG,
            Rule.TOO_MANY_VALUES, Rule.TOO_DEEP, Rule.TOO_MANY_PROBLEMS);
    private static final Pattern RANGE = Pattern.compile("(-?\\d+)\\.\\.(\\d+)");
    private static final String NO_END = Integer.toString(Integer.MAX_VALUE);

    private final Words words;

    private ProblemPresenter(Words words) {
        this.words = words;
    }

    /** What is wrong with a set that was to be opened. */
    public static ProblemsView view(Reading.Faulty reading, Words words) {
        return new ProblemsView(words.of(Key.PROBLEM_TITLE),
                words.of(Key.PROBLEM_LEAD, reading.name(), reading.problems().size()),
                views(reading.problems(), words));
    }

    /** What is wrong with a result that was to be opened. */
    public static ProblemsView view(KeptReading.Faulty reading, Words words) {
        return new ProblemsView(words.of(Key.OPEN_TITLE),
                words.of(lead(reading.problems().getFirst()), reading.name()), views(reading.problems(), words));
    }

    /** What is wrong with a lesson that was to be opened. */
    public static ProblemsView view(LessonReading.Faulty reading, Words words) {
        Problem first = reading.problems().getFirst();
        return new ProblemsView(words.of(Key.LESSON_OPEN_TITLE), words.of(switch (first.rule()) {
            case OTHER_SET -> Key.LESSON_OPEN_OTHER_SET;
            case BAD_FORMAT_VERSION -> Key.LESSON_OPEN_FORMAT;
            case MISSING_FILE, UNREADABLE -> Key.LESSON_OPEN_GONE;
            case MISSING_KEY, WRONG_TYPE -> Key.LESSON_OPEN_FOREIGN;
            default -> Key.LESSON_OPEN_DAMAGED;
        }, reading.name(), first.found()), views(reading.problems(), words));
    }

    /** What can be done about it: that comes first for a voter, who did not write the file. */
    private static Key lead(Problem problem) {
        return switch (problem.rule()) {
            case OTHER_SET -> Key.OPEN_LEAD_OTHER_SET;
            case BAD_FORMAT_VERSION -> Key.OPEN_LEAD_NEWER;
            case MISSING_FILE, UNREADABLE -> Key.OPEN_LEAD_GONE;
            default -> Key.OPEN_LEAD_DAMAGED;
        };
    }

    /** Problems one by one, in their order. */
    public static List<ProblemView> views(List<Problem> problems, Words words) {
        ProblemPresenter presenter = new ProblemPresenter(words);
        return problems.stream().map(presenter::view).toList();
    }

    private ProblemView view(Problem problem) {
        String file = problem.file().isEmpty() ? words.of(Key.PROBLEM_WHOLE_SET) : problem.file();
        String where = problem.line() == 0 ? file : words.of(Key.PROBLEM_LINE, file, problem.line());
        String found = words.of(RuleWords.found(problem), blank(problem.rule(), problem.found()));
        String expected = expected(problem);
        String place = (problem.line() == 0 ? file : file + ":" + problem.line())
                + (problem.pointer().isEmpty() ? "" : " " + problem.pointer());
        return new ProblemView(where, problem.pointer(), found, expected,
                words.of(problem.rule().isWarning() ? Key.PROBLEM_ADVICE : Key.PROBLEM_HERE, place, found, expected));
    }

    private String expected(Problem problem) {
        Matcher range = RANGE.matcher(problem.expected());
        boolean between = problem.rule() == Rule.NUMBER_OUT_OF_RANGE || problem.rule() == Rule.DAMAGE_OUTSIDE_TEXT;
        if (!between || !range.matches()) {
            return words.of(RuleWords.expected(problem), blank(problem.rule(), problem.expected()));
        }
        return range.group(2).equals(NO_END)
                ? words.of(Key.RULE_NUMBERS_FROM, range.group(1))
                : words.of(Key.RULE_NUMBERS_BETWEEN, range.group(1), range.group(2));
    }

    /** How much is taken in is written as a number; a value of a file as the file has it. */
    private static Object blank(Rule rule, String text) {
        return LIMITS.contains(rule) && text.matches("\\d{1,18}") ? Long.parseLong(text) : text;
    }
}
