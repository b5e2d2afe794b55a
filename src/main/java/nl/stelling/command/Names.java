// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import nl.stelling.score.Counting;
import nl.stelling.score.Method;
import nl.stelling.score.Scope;
import nl.stelling.score.Silence;
import nl.stelling.statements.Stance;

/** What scripts call things; the usual one first. Written out, for a constant's name may change and a script does not. */
final class Names {

    private Names() {}

    static SequencedMap<String, Method> methods() {
        SequencedMap<String, Method> methods = new LinkedHashMap<>();
        methods.put("city-block", Method.CITY_BLOCK);
        methods.put("agreement", Method.AGREEMENT);
        methods.put("directional", Method.DIRECTIONAL);
        methods.put("euclidean", Method.EUCLIDEAN);
        methods.put("hybrid", Method.HYBRID);
        return methods;
    }

    static SequencedMap<String, Silence> silences() {
        SequencedMap<String, Silence> silences = new LinkedHashMap<>();
        silences.put("leave-out", Silence.LEAVE_OUT);
        silences.put("neutral", Silence.NEUTRAL);
        silences.put("worst", Silence.WORST);
        return silences;
    }

    static SequencedMap<String, ScoreWish.Format> formats() {
        SequencedMap<String, ScoreWish.Format> formats = new LinkedHashMap<>();
        formats.put("text", ScoreWish.Format.TEXT);
        formats.put("json", ScoreWish.Format.JSON);
        formats.put("csv", ScoreWish.Format.CSV);
        return formats;
    }

    static SequencedMap<String, ScoreWish.Format> analysisFormats() {
        SequencedMap<String, ScoreWish.Format> formats = formats();
        formats.remove("csv");
        return formats;
    }

    static String of(Method method) {
        return name(methods(), method);
    }

    static String of(Silence silence) {
        return name(silences(), silence);
    }

    static String of(Scope scope) {
        return switch (scope) {
            case COMMON -> "common";
            case OWN -> "own";
        };
    }

    static String of(Counting counting) {
        return switch (counting) {
            case COUNTED -> "counted";
            case ASSUMED -> "assumed";
            case OPEN -> "open";
            case SKIPPED -> "skipped";
            case SILENT -> "silent";
            case NOT_COMMON -> "not-common";
        };
    }

    /** As the files of sets and sheets have it. */
    static String of(Stance stance) {
        return switch (stance) {
            case STRONGLY_AGREE -> "strongly-agree";
            case AGREE -> "agree";
            case NEITHER -> "neither";
            case DISAGREE -> "disagree";
            case STRONGLY_DISAGREE -> "strongly-disagree";
        };
    }

    /** The stances of a scale with so many of them, from agreeing most to agreeing least. */
    static List<Stance> stances(int count) {
        return Arrays.stream(Stance.values()).filter(stance -> Math.abs(stance.value()) <= count / 2).toList();
    }

    /** What can be counted of a statement, in the order of {@link nl.stelling.counts.Batch#sums}. */
    static List<String> answers(int count) {
        return Stream.concat(stances(count - 1).stream().map(Names::of), Stream.of("no-answer")).toList();
    }

    /** As a reader of comma-separated values takes it for one. */
    static String quoted(String name) {
        boolean plain = name.chars().noneMatch(c -> c == ',' || c == '"') && name.equals(name.strip());
        return plain ? name : '"' + name.replace("\"", "\"\"") + '"';
    }

    private static <T extends Enum<T>> String name(Map<String, T> names, T thing) {
        return names.entrySet().stream().filter(each -> each.getValue().equals(thing)).map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
