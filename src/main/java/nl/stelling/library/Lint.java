// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.stelling.statements.Language;
import nl.stelling.statements.Term;

/** Reads the texts of a set as a reader would who has little time: what they could say more plainly. */
final class Lint {

    static final int WORDS = 20;
    static final int TITLE = 40;
    static final int SENTENCES = 3;
    static final int PERCENT = 25;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][^\\s]*");
    private static final Pattern SENTENCE = Pattern.compile("[.!?…]+[’”)]*(\\s|$)");
    private static final Pattern STRAIGHT = Pattern.compile("\\S{0,30}['\"]\\S{0,30}");
    private static final List<String> FOR_READERS = List.of("title", "text", "meaning", "now", "argumentFor",
            "argumentAgainst", "question");

    /** The keys that hold the programme's own words, or no prose: nobody may change the first, or reads the second. */
    private static final List<String> NOT_OURS = List.of("$schema", "quotes", "quote", "heading", "contact");

    private final List<Language> languages;
    private final Map<Language, WordLists> lists = new HashMap<>();
    private final Map<Language, Pattern> explained = new HashMap<>();

    Lint(List<Language> languages, List<Term> glossary) {
        this.languages = languages;
        languages.forEach(language -> {
            WordLists.of(language).ifPresent(found -> lists.put(language, found));
            explained.put(language,
                    WordLists.anyOf(glossary.stream().flatMap(term -> term.formsIn(language).stream()).toList()));
        });
    }

    /** Says what might be better in the wording of a statement. */
    void statement(Cursor at) {
        for (Language language : languages) {
            Cursor text = version(at, "text", language);
            words(text, language);
            reportOver(text, Rule.MANY_WORDS, (int) WORD.matcher(said(text)).results().count(), WORDS);
            Cursor title = version(at, "title", language);
            reportOver(title, Rule.LONG_TITLE, said(title).length(), TITLE);
            Cursor meaning = version(at, "meaning", language);
            reportOver(meaning, Rule.MANY_SENTENCES, (int) SENTENCE.matcher(said(meaning)).results().count(),
                    SENTENCES);
            arguments(version(at, "argumentFor", language), version(at, "argumentAgainst", language));
            FOR_READERS.forEach(key -> jargon(version(at, key, language), language));
        }
    }

    /** Says of every text in a file which straight marks it holds. */
    void marks(Cursor at) {
        switch (at.json()) {
            case Json.Obj object -> at.entries().stream().filter(entry -> !NOT_OURS.contains(entry.getKey()))
                    .forEach(entry -> marks(entry.getValue()));
            case Json.Arr array -> at.list(each -> {
                marks(each);
                each.leave();
                return each;
            });
            case Json.Str string -> report(at, Rule.STRAIGHT_APOSTROPHE, STRAIGHT);
            default -> {
            }
        }
    }

    private void words(Cursor text, Language language) {
        WordLists words = lists.get(language);
        if (words != null) {
            Stream.of(Rule.NEGATION, Rule.PROHIBITION, Rule.AND_OR)
                    .forEach(rule -> report(text, rule, words.of(rule)));
            // “More often” is a comparison, and no more vague than what it is compared with
            reportBeside(text, Rule.VAGUE_WORD, words.of(Rule.VAGUE_WORD), words.of(Rule.BARE_COMPARISON));
            if (!words.compared().matcher(said(text)).find()) {
                report(text, Rule.BARE_COMPARISON, words.of(Rule.BARE_COMPARISON));
            }
        }
    }

    private void jargon(Cursor text, Language language) {
        WordLists words = lists.get(language);
        Pattern known = explained.get(language);
        if (words != null && known != null) {
            reportBeside(text, Rule.JARGON, words.of(Rule.JARGON), known);
        }
    }

    /** Reports each unwanted word once that no other word covers or touches. */
    private static void reportBeside(Cursor text, Rule rule, Pattern unwanted, Pattern others) {
        BitSet covered = new BitSet();
        others.matcher(said(text)).results().forEach(other -> covered.set(other.start(), other.end()));
        unwanted.matcher(said(text)).results()
                .filter(word -> covered.get(word.start(), word.end()).isEmpty())
                .map(MatchResult::group).distinct().forEach(word -> text.problem(rule, word, ""));
    }

    private static void arguments(Cursor one, Cursor other) {
        int longer = Math.max(said(one).length(), said(other).length());
        int shorter = Math.min(said(one).length(), said(other).length());
        if ((longer - shorter) * 100 > shorter * PERCENT) {
            other.problem(Rule.UNEQUAL_ARGUMENTS, said(one).length() + ", " + said(other).length(), "" + PERCENT);
        }
    }

    private static void report(Cursor text, Rule rule, Pattern unwanted) {
        Matcher matcher = unwanted.matcher(said(text));
        if (matcher.find()) {
            text.problem(rule, matcher.group(), "");
        }
    }

    private static void reportOver(Cursor text, Rule rule, int found, int most) {
        if (found > most) {
            text.problem(rule, Integer.toString(found), Integer.toString(most));
        }
    }

    /** A text in one language. One that is the same in all is read in the first, and only once. */
    private Cursor version(Cursor at, String key, Language language) {
        Cursor text = at.maybe(key);
        return switch (text.json()) {
            case Json.Str string when language.equals(languages.getFirst()) -> text;
            case Json.Obj object -> text.maybe(language.tag());
            default -> at.maybe("");
        };
    }

    private static String said(Cursor text) {
        return text.json() instanceof Json.Str string ? string.value() : "";
    }
}
