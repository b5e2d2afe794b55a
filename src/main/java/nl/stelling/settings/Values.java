// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.settings;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.stelling.kiosk.OpeningHours;

/** What each key holds, by the file or as usual: values that are as expected, as what they stand for. */
final class Values {

    private final Map<Setting, String> decided = new EnumMap<>(Setting.class);
    private final Path folder;

    /** Where nothing stands that has to do with the place of the file. */
    Values(Map<Setting, String> decided) {
        this(decided, Path.of(""));
    }

    /** @param folder of the file: a path in it begins there */
    Values(Map<Setting, String> decided, Path folder) {
        this.decided.putAll(decided);
        this.folder = folder;
    }

    /** The text itself; empty where there is none. */
    String text(Setting setting) {
        return decided.getOrDefault(setting, setting.usual());
    }

    boolean yes(Setting setting) {
        return text(setting).equals(Expected.YesOrNo.YES);
    }

    int number(Setting setting) {
        return Integer.parseInt(text(setting));
    }

    /** The word that stands there; empty where it is this one, which decides nothing. */
    String word(Setting setting, String none) {
        return text(setting).equals(none) ? "" : text(setting);
    }

    /** What the word stands for. */
    <T> T choice(Setting setting, Map<String, T> words) {
        return Objects.requireNonNull(words.get(text(setting)), setting.key());
    }

    List<String> some(Setting setting) {
        return Expected.Some.parts(text(setting));
    }

    /** A file or folder; empty where none is named, or the word that stands for none. */
    String path(Setting setting) {
        String text = text(setting);
        boolean isWord = setting.expected() instanceof Expected.Place(var word) && text.equals(word);
        return isWord ? "" : resolved(text);
    }

    List<String> paths(Setting setting) {
        return text(setting).isEmpty()
                ? List.of()
                : Expected.Places.parts(text(setting)).stream().map(this::resolved).toList();
    }

    private String resolved(String path) {
        return folder.resolve(path).normalize().toString();
    }

    OpeningHours hours(Setting setting) {
        return text(setting).isEmpty() ? OpeningHours.ALWAYS : OpeningHours.of(text(setting));
    }
}
