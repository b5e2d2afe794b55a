// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.stelling.statements.Language;

/**
 * The words of one language that are better not in a statement: data, in the resources of this room.
 *
 * @param rules for each rule on words the words it is about
 * @param compared what a comparison is with: the word that makes it no bare one
 */
record WordLists(Map<Rule, Pattern> rules, Pattern compared) {

    private static final Pattern NOTHING = Pattern.compile("(?!)");

    /** The words that a rule is about. */
    Pattern of(Rule rule) {
        return rules.getOrDefault(rule, NOTHING);
    }

    /** The lists of a language or of its base language; empty where there are none. */
    static Optional<WordLists> of(Language language) {
        return List.of(language, language.base()).stream().flatMap(each -> read(each).stream()).findFirst();
    }

    private static Optional<WordLists> read(Language language) {
        String file = "lint/" + language.tag() + ".json";
        Problems problems = new Problems();
        InputStream stream = WordLists.class.getResourceAsStream(file);
        return Optional.ofNullable(stream).flatMap(open -> Bytes.read(file, open, problems))
                .flatMap(bytes -> Bytes.json(file, bytes, problems))
                .map(json -> of(new Cursor(problems, file, json)));
    }

    private static WordLists of(Cursor at) {
        Map<Rule, Pattern> rules = new EnumMap<>(Rule.class);
        rules.put(Rule.NEGATION, words(at.need("negation")));
        rules.put(Rule.PROHIBITION, words(at.need("prohibition")));
        rules.put(Rule.AND_OR, words(at.need("andOr")));
        rules.put(Rule.BARE_COMPARISON, words(at.need("comparison")));
        rules.put(Rule.VAGUE_WORD, words(at.need("vague")));
        rules.put(Rule.JARGON, words(at.need("jargon")));
        return new WordLists(rules, words(at.need("compared")));
    }

    private static Pattern words(Cursor list) {
        return anyOf(list.list(Values::plain));
    }

    /** Finds any of these words, whole and in either case; a star stands for the words between two. */
    static Pattern anyOf(List<String> words) {
        // Longest first, so that of two that begin alike the one that says more is named
        String either = words.stream().sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .map(word -> Pattern.quote(word).replace("*", "\\E[^.!?]{0,100}\\Q")).collect(Collectors.joining("|"));
        return words.isEmpty()
                ? NOTHING
                : Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + either + ")(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
