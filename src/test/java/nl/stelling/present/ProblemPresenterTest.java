// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.stelling.library.Examples;
import nl.stelling.library.Problem;
import nl.stelling.library.Reading;
import nl.stelling.library.Rule;
import nl.stelling.statements.Language;
import nl.stelling.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemPresenterTest {

    private static final Words DUTCH = Words.in(Language.DUTCH);
    private static final Words ENGLISH = Words.in(Language.ENGLISH);

    /** Of these the rule says all there is to say of what stands there. */
    private static final Set<Rule> NOTHING_FOUND = EnumSet.of(Rule.UNREADABLE, Rule.DOUBLE_FILE, Rule.LINK_OUTSIDE,
            Rule.MISSING_FILE, Rule.UNLISTED_FILE, Rule.TOO_LARGE, Rule.TOO_MANY_FILES, Rule.TOO_DEEP, Rule.TOO_LONG,
            Rule.TOO_MANY_VALUES, Rule.MISSING_KEY, Rule.EMPTY_TEXT, Rule.EMPTY_LIST, Rule.MISSING_LANGUAGE,
            Rule.MISSING_POSITION, Rule.POSITION_WITHOUT_QUOTE, Rule.INFERENCE_MISSING, Rule.PLEDGE_WITHOUT_REASON);

    /** And of these all there is to say of what should. */
    private static final Set<Rule> NOTHING_EXPECTED = EnumSet.of(Rule.UNREADABLE, Rule.BAD_ZIP, Rule.UNSAFE_NAME,
            Rule.DOUBLE_FILE, Rule.LINK_OUTSIDE, Rule.UNLISTED_FILE, Rule.NOT_UTF8, Rule.NOT_JSON, Rule.NOT_CSV,
            Rule.DUPLICATE_KEY,
            Rule.EMPTY_TEXT, Rule.EMPTY_LIST, Rule.BAD_CHARACTER, Rule.BAD_LANGUAGE, Rule.BAD_ID, Rule.DOUBLE_ID,
            Rule.DOUBLE_VALUE, Rule.DOUBLE_POSITION, Rule.POSITION_WITHOUT_QUOTE, Rule.INFERENCE_MISSING,
            Rule.PLEDGE_WITHOUT_REASON, Rule.AXIS_WITHOUT_DIRECTION, Rule.NEGATION, Rule.PROHIBITION, Rule.AND_OR,
            Rule.BARE_COMPARISON, Rule.VAGUE_WORD, Rule.JARGON, Rule.STRAIGHT_APOSTROPHE);

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRuleHasWordsThatSayWhatIsKnown(Rule rule) {
        for (Words words : List.of(DUTCH, ENGLISH)) {
            ProblemView view = view(new Problem("set.json", "/here", 7, rule, "FOUND", "EXPECTED"), words);
            assertEquals(!NOTHING_FOUND.contains(rule), view.found().contains("FOUND"), view::found);
            assertEquals(!NOTHING_EXPECTED.contains(rule), view.expected().contains("EXPECTED"), view::expected);
            ProblemView bare = view(new Problem("", "", 0, rule, "", ""), words);
            assertFalse(bare.found().isBlank() || bare.expected().isBlank());
        }
    }

    @Test
    void nothingThatTheReaderFindsIsLost() {
        List<Problem> problems = Examples.problems();
        assertTrue(problems.size() > 50, "the broken examples are there");
        assertAll(problems.stream().filter(problem -> problem.rule() != Rule.WRONG_TYPE).map(problem -> () -> {
            ProblemView view = view(problem, DUTCH);
            assertTrue(NOTHING_FOUND.contains(problem.rule()) || view.found().contains(problem.found()),
                    problem::toString);
            Stream.of(problem.expected().split("\\.\\.")).filter(part -> !part.equals("2147483647"))
                    .forEach(part -> assertTrue(view.expected().contains(part), problem::toString));
        }));
    }

    @Test
    void everyKindOfValueHasItsWords() {
        List<String> shown = Examples.problems().stream().filter(problem -> problem.rule() == Rule.WRONG_TYPE)
                .map(problem -> view(problem, DUTCH).expected()).toList();
        assertEquals(6, shown.stream().distinct().count(), "one for each kind that the reader asks for");
        assertTrue(shown.stream().noneMatch(text -> text.startsWith("iets van deze soort")), shown::toString);
    }

    @Test
    void aProblemSaysWhereItIs() {
        ProblemView view = view(new Problem("set.json", "/scale", 11, Rule.UNKNOWN_VALUE, "4", "3, 5"), DUTCH);
        assertEquals(new ProblemView("set.json, regel 11", "/scale", "“4”", "een van deze waarden: 3, 5",
                "set.json:11 /scale: “4”; hier hoort een van deze waarden: 3, 5"), view);
        view = view(new Problem("", "", 0, Rule.TOO_MANY_FILES, "", "2000"), ENGLISH);
        assertEquals("the whole set: too many files; expected at most 2,000 files", view.line());
        view = view(new Problem("a.json", "", 0, Rule.MISSING_FILE, "", "set.json /statements/2"), ENGLISH);
        assertEquals("a.json: no file; expected this file, for this asks for it: set.json /statements/2",
                view.line());
    }

    @Test
    void numbersBetweenTwoOthersAreSaidSo() {
        assertEquals("een getal van 1 tot en met 100", expected(Rule.NUMBER_OUT_OF_RANGE, "1..100"));
        assertEquals("een getal vanaf 0", expected(Rule.NUMBER_OUT_OF_RANGE, "0..2147483647"));
        assertEquals("een van deze getallen: -1, 1", expected(Rule.NUMBER_OUT_OF_RANGE, "-1, 1"));
        assertEquals("een getal van 1234 tot en met 5678", expected(Rule.DAMAGE_OUTSIDE_TEXT, "1234..5678"));
    }

    @Test
    void aFaultySetIsCalledByItsName() {
        ProblemsView view = ProblemPresenter.view(new Reading.Faulty("town.zip", List.of(
                new Problem("set.json", "", 1, Rule.NOT_JSON, "{", ""))), DUTCH);
        assertEquals("In “town.zip” zit één fout. Er is niets veranderd.", view.lead());
        assertEquals(1, view.problems().size());
    }

    private static String expected(Rule rule, String expected) {
        return view(new Problem("set.json", "/x", 1, rule, "9", expected), DUTCH).expected();
    }

    private static ProblemView view(Problem problem, Words words) {
        return ProblemPresenter.views(List.of(problem), words).getFirst();
    }
}
