// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.stelling.statements.Folded;

/** The sentences of a text: the one that has most of some words, and those that hold a part of it. */
final class Sentences {

    private static final Pattern SENTENCE = Pattern.compile("[^\\s•.!?][^\\n•.!?]*[.!?]*[’”)]*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** So much of a word tells which it is: what follows is often only its ending. */
    private static final int STEM = 6;

    /** A part of a text. */
    record Span(int start, int end) {}

    private record Candidate(Span span, Set<String> words) {}

    private Sentences() {}

    /** The sentence with most of the words, where a word that stands in few sentences counts for more. */
    static Optional<Span> nearest(String text, String wanted) {
        List<Candidate> all = SENTENCE.matcher(text).results().map(sentence -> new Candidate(
                new Span(sentence.start(), sentence.end()), words(Folded.of(sentence.group()).text()))).toList();
        Set<String> words = words(wanted);
        Map<String, Long> often = all.stream().flatMap(each -> each.words.stream()).filter(words::contains)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return all.stream().filter(each -> weight(each, often) > 0)
                .max(Comparator.comparingDouble((Candidate each) -> weight(each, often))
                        .thenComparing(each -> each.span.start, Comparator.reverseOrder()))
                .map(Candidate::span);
    }

    /** From the beginning of the sentence in which a part begins to the end of that in which it ends. */
    static Span around(String text, int start, int end) {
        List<MatchResult> touched = SENTENCE.matcher(text).results()
                .filter(sentence -> sentence.start() < end && sentence.end() > start).toList();
        return touched.isEmpty()
                ? new Span(start, end)
                : new Span(Math.min(start, touched.getFirst().start()), Math.max(end, touched.getLast().end()));
    }

    private static double weight(Candidate sentence, Map<String, Long> often) {
        return often.entrySet().stream().filter(word -> sentence.words.contains(word.getKey()))
                .mapToDouble(word -> 1.0 / word.getValue()).sum();
    }

    private static Set<String> words(String folded) {
        return WORD.matcher(folded).results().map(MatchResult::group)
                .map(word -> word.substring(0, Math.min(STEM, word.length()))).collect(Collectors.toSet());
    }
}
