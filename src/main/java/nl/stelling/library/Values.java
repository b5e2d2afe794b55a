// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stelling.statements.Id;
import nl.stelling.statements.Language;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Text;

/** Reads the value at a {@link Cursor}: each kind of value that the files know, with all that can be wrong with it. */
final class Values {

    /** What is returned for an id that is none; a set that holds it is never made. */
    private static final String STAND_IN = "faulty";

    private static final String DATE_FORM = "2026-11-22";
    private static final Pattern DATE = Pattern.compile("([0-9]{4})-(0[1-9]|1[0-2])-([0-3][0-9])");
    private static final Pattern WHOLE = Pattern.compile("(-?[0-9]+)(\\.0+)?");
    private static final int DIGITS = 10;

    private Values() {}

    /** A string as it stands. */
    static Optional<String> string(Cursor at) {
        if (at.json() instanceof Json.Str string) {
            return Optional.of(string.value());
        }
        if (!at.isAbsent()) {
            at.problem(Rule.WRONG_TYPE, "string");
        }
        return Optional.empty();
    }

    /** A string that says something. */
    static String plain(Cursor at) {
        Optional<String> value = string(at);
        value.ifPresent(text -> check(at, text));
        return value.orElse("");
    }

    /** A text in the languages of the set, or one that is the same in all; nothing where nothing stands. */
    static Text text(Cursor at, List<Language> languages) {
        if (at.json() instanceof Json.Obj) {
            return versions(at, languages);
        }
        if (at.json() instanceof Json.Str string) {
            check(at, string.value());
            return Text.same(string.value());
        }
        if (!at.isAbsent()) {
            at.problem(Rule.WRONG_TYPE, "text");
        }
        return Text.NONE;
    }

    private static Text versions(Cursor at, List<Language> languages) {
        SequencedMap<Language, String> versions = new LinkedHashMap<>();
        languages.forEach(language -> versions.put(language, ""));
        inLanguages(at, languages).forEach((language, version) -> versions.put(language, plain(version)));
        return Text.of(versions);
    }

    /** Each language's member of an object; says which are no languages of the set, and which of those are missing. */
    static SequencedMap<Language, Cursor> inLanguages(Cursor at, List<Language> languages) {
        SequencedMap<Language, Cursor> versions = new LinkedHashMap<>();
        at.entries().forEach(entry -> {
            String tag = entry.getKey();
            if (!Language.isValid(tag)) {
                entry.getValue().problem(Rule.BAD_LANGUAGE, tag, "");
            } else if (languages.isEmpty() || languages.contains(new Language(tag))) {
                versions.put(new Language(tag), entry.getValue());
            } else {
                entry.getValue().problem(Rule.UNKNOWN_LANGUAGE, tag,
                        Shown.list(languages.stream().map(Language::tag).toList()));
            }
        });
        languages.stream().filter(language -> !versions.containsKey(language))
                .forEach(language -> at.problem(Rule.MISSING_LANGUAGE, "", language.tag()));
        return versions;
    }

    /** True or false. */
    static boolean yesOrNo(Cursor at) {
        boolean yes = at.json() instanceof Json.Word word && word.literal().equals("true");
        boolean no = at.json() instanceof Json.Word word && word.literal().equals("false");
        if (!yes && !no && !at.isAbsent()) {
            at.problem(Rule.WRONG_TYPE, "true or false");
        }
        return yes;
    }

    /** A whole number between two others, both included. */
    static int number(Cursor at, int min, int max) {
        Matcher whole = WHOLE.matcher(at.json() instanceof Json.Num number ? number.literal() : "");
        if (whole.matches()) {
            String digits = whole.group(1);
            long value = digits.length() > DIGITS ? Long.MAX_VALUE : Long.parseLong(digits);
            if (value >= min && value <= max) {
                return (int) value;
            }
            at.problem(Rule.NUMBER_OUT_OF_RANGE, min == max ? "" + min : min + ".." + max);
        } else if (!at.isAbsent()) {
            at.problem(Rule.WRONG_TYPE, "whole number");
        }
        return min;
    }

    /** An id. */
    static <T> Id<T> id(Cursor at) {
        String value = string(at).orElse(STAND_IN);
        if (Id.isValid(value)) {
            return new Id<>(value);
        }
        at.problem(Rule.BAD_ID, "");
        return new Id<>(STAND_IN);
    }

    /** The id of a new thing, which is then taken. */
    static <T> Id<T> newId(Cursor at, Set<String> taken) {
        Id<T> id = id(at);
        boolean given = at.json() instanceof Json.Str string && string.value().equals(id.value());
        if (given && !taken.add(id.value())) {
            at.problem(Rule.DOUBLE_ID, "");
        }
        return id;
    }

    /** The id of a thing that is among those known. */
    static <T> Id<T> reference(Cursor at, Collection<String> known, Rule unknown) {
        Id<T> id = id(at);
        if (at.json() instanceof Json.Str string && string.value().equals(id.value()) && !known.contains(id.value())) {
            at.problem(unknown, Shown.list(known));
        }
        return id;
    }

    /** One of some words, as what it stands for. */
    static <V> V choice(Cursor at, List<Vocabulary.Word<V>> words) {
        Optional<V> value = string(at).flatMap(word -> Vocabulary.value(words, word));
        if (value.isEmpty() && at.json() instanceof Json.Str) {
            at.problem(Rule.UNKNOWN_VALUE, Shown.list(Vocabulary.words(words)));
        }
        return value.orElse(words.getFirst().value());
    }

    /** The word of a stance on this scale or of having none; empty where it is neither. */
    static Optional<String> stance(Cursor at, Scale scale, String none) {
        List<String> allowed = Vocabulary.stances(scale, none);
        Optional<String> word = string(at);
        if (word.isPresent() && !allowed.contains(word.get())) {
            boolean onAnother = Vocabulary.stances(Scale.FIVE_POINT, none).contains(word.get());
            at.problem(onAnother ? Rule.STANCE_OUTSIDE_SCALE : Rule.UNKNOWN_VALUE, Shown.list(allowed));
        }
        return word.filter(allowed::contains);
    }

    /** A day, year first. */
    static String date(Cursor at) {
        String value = string(at).orElse(DATE_FORM);
        Matcher date = DATE.matcher(value);
        if (!date.matches() || !YearMonth.of(Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)))
                .isValidDay(Integer.parseInt(date.group(3)))) {
            at.problem(Rule.BAD_DATE, DATE_FORM);
        }
        return value;
    }

    private static void check(Cursor at, String text) {
        if (text.isBlank()) {
            at.problem(Rule.EMPTY_TEXT, "");
        }
        text.codePoints().filter(Values::isBad).findFirst()
                .ifPresent(bad -> at.problem(Rule.BAD_CHARACTER, Shown.number(bad), ""));
    }

    private static boolean isBad(int c) {
        return (Character.isISOControl(c) && c != '\n' && c != '\t') || Character.getType(c) == Character.SURROGATE;
    }
}
