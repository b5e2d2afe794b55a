// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stelling.statements.Basis;
import nl.stelling.statements.Damage;
import nl.stelling.statements.Firmness;
import nl.stelling.statements.Pledge;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Stance;

/**
 * The words that the files use for what the records know. Written out rather than made of the constants' names: those
 * may change, published files do not.
 */
final class Vocabulary {

    /** What a silent party's position is called. */
    static final String SILENT = "silent";

    /** What a skipped answer is called. */
    static final String SKIPPED = "skipped";

    static final List<Word<Stance>> STANCES = List.of(new Word<>("strongly-agree", Stance.STRONGLY_AGREE),
            new Word<>("agree", Stance.AGREE), new Word<>("neither", Stance.NEITHER),
            new Word<>("disagree", Stance.DISAGREE), new Word<>("strongly-disagree", Stance.STRONGLY_DISAGREE));

    static final List<Word<Firmness>> FIRMNESS = List.of(new Word<>("full", Firmness.FULL),
            new Word<>("partial", Firmness.PARTIAL));

    static final List<Word<Basis>> BASIS = List.of(new Word<>("stated", Basis.STATED),
            new Word<>("inferred", Basis.INFERRED));

    static final List<Word<Damage.Kind>> DAMAGE = List.of(new Word<>("missing-words", Damage.Kind.MISSING_WORDS),
            new Word<>("missing-heading", Damage.Kind.MISSING_HEADING),
            new Word<>("run-together", Damage.Kind.RUN_TOGETHER), new Word<>("navigation", Damage.Kind.NAVIGATION));

    static final List<Word<Pledge.Kind>> PLEDGES = List.of(new Word<>("measure", Pledge.Kind.MEASURE),
            new Word<>("principle", Pledge.Kind.PRINCIPLE), new Word<>("description", Pledge.Kind.DESCRIPTION));

    /** A word and what it stands for. */
    record Word<V>(String word, V value) {}

    private Vocabulary() {}

    /** What a word stands for, if it is one of these. */
    static <V> Optional<V> value(List<Word<V>> words, String word) {
        return words.stream().filter(each -> each.word().equals(word)).map(Word::value).findFirst();
    }

    /** The word for a value, which is one of these. */
    static <V> String word(List<Word<V>> words, V value) {
        return words.stream().filter(each -> each.value().equals(value)).map(Word::word).findFirst().orElseThrow();
    }

    static <V> List<String> words(List<Word<V>> words) {
        return words.stream().map(Word::word).toList();
    }

    /** The words for the stances of a scale, and one more for having none. */
    static List<String> stances(Scale scale, String none) {
        return Stream.concat(STANCES.stream().filter(each -> scale.has(each.value())).map(Word::word), Stream.of(none))
                .toList();
    }
}
