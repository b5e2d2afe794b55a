// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;
import java.util.regex.Pattern;
import nl.stelling.settings.Expected;
import nl.stelling.settings.Fault;
import nl.stelling.settings.Setting;
import nl.stelling.settings.SettingsReading;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What is wrong with the file of an administrator, as text for who wrote it. */
public final class SettingsPresenter {

    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]");

    private final String file;
    private final Words words;

    private SettingsPresenter(String file, Words words) {
        this.file = file;
        this.words = words;
    }

    public static ProblemsView view(SettingsReading.Faulty reading, Words words) {
        SettingsPresenter presenter = new SettingsPresenter(reading.file(), words);
        return new ProblemsView(words.of(Key.SETTINGS_TITLE),
                words.of(Key.SETTINGS_LEAD, reading.file(), reading.faults().size()),
                reading.faults().stream().map(presenter::view).toList());
    }

    private ProblemView view(Fault fault) {
        String name = FOLDERS.matcher(file).replaceFirst("");
        String where = fault.line() == 0 ? name : words.of(Key.PROBLEM_LINE, name, fault.line());
        String key = key(fault.wrong());
        String found = found(fault);
        String expected = expected(fault.wrong());
        String place = (fault.line() == 0 ? file : file + ":" + fault.line()) + (key.isEmpty() ? "" : " " + key);
        return new ProblemView(where, key, found, expected, words.of(Key.PROBLEM_HERE, place, found, expected));
    }

    /** The key that it is about, where the file has one that means something. */
    private static String key(Fault.Wrong wrong) {
        return switch (wrong) {
            case Fault.Value(var setting) -> setting.key();
            case Fault.Twice(var setting, _) -> setting.key();
            case Fault.Missing _,Fault.Unreadable _,Fault.TooLarge _,Fault.NotUtf8 _,Fault.Unseen _,Fault.NoEquals _,Fault.UnknownKey _,Fault.More _ ->
                "";
        };
    }

    private String found(Fault fault) {
        return switch (fault.wrong()) {
            case Fault.Missing _ -> words.of(Key.FOUND_MISSING_FILE);
            case Fault.Unreadable _ -> words.of(Key.FOUND_UNREADABLE);
            case Fault.TooLarge _ -> words.of(Key.FOUND_TOO_LARGE);
            case Fault.NotUtf8 _ -> words.of(Key.SETTINGS_FOUND_UTF8);
            case Fault.Unseen _ -> words.of(Key.SETTINGS_FOUND_UNSEEN, fault.found());
            case Fault.Twice _ -> words.of(Key.FOUND_TWICE, fault.found());
            case Fault.More(var faults) -> words.of(Key.FOUND_MORE, faults);
            case Fault.Value(var setting) when setting.expected() instanceof Expected.Pin ->
                words.of(Key.SETTINGS_FOUND_PIN);
            case Fault.Value _,Fault.NoEquals _,Fault.UnknownKey _ -> fault.found().isEmpty()
                    ? words.of(Key.PROBLEM_NOTHING)
                    : words.of(Key.FOUND_VALUE, fault.found());
        };
    }

    private String expected(Fault.Wrong wrong) {
        return switch (wrong) {
            case Fault.Missing _ -> words.of(Key.SETTINGS_MISSING);
            case Fault.Unreadable _ -> words.of(Key.RULE_UNREADABLE);
            case Fault.TooLarge(var bytes) -> words.of(Key.RULE_TOO_LARGE, bytes);
            case Fault.NotUtf8 _ -> words.of(Key.RULE_NOT_UTF8);
            case Fault.Unseen _ -> words.of(Key.SETTINGS_UNSEEN);
            case Fault.NoEquals _ -> words.of(Key.SETTINGS_LINE);
            case Fault.UnknownKey(var meant) -> words.of(meant.size() == 1 ? Key.SETTINGS_KEY : Key.SETTINGS_KEYS,
                    String.join(", ", meant));
            case Fault.Twice(var setting, var before) -> words.of(Key.SETTINGS_TWICE, setting.key(), before);
            case Fault.Value(var setting) -> expected(setting);
            case Fault.More _ -> words.of(Key.SETTINGS_MORE);
        };
    }

    private String expected(Setting setting) {
        return switch (setting.expected()) {
            case Expected.YesOrNo() -> words.of(Key.SETTINGS_YES_OR_NO);
            case Expected.Whole(var min, var max) ->
                words.of(Key.RULE_NUMBERS_BETWEEN, Integer.toString(min), Integer.toString(max));
            case Expected.OneOf(var each) -> words.of(Key.SETTINGS_ONE_OF, list(each));
            case Expected.Some(var each) -> words.of(Key.SETTINGS_SOME, list(each));
            case Expected.Place(var word) -> word.isEmpty()
                    ? words.of(Key.SETTINGS_FILE)
                    : words.of(Key.SETTINGS_SET, word);
            case Expected.Places() -> words.of(Key.SETTINGS_FOLDERS);
            case Expected.Text() -> words.of(Key.SETTINGS_TEXT, Expected.Text.MOST);
            case Expected.Pin() -> words.of(Key.SETTINGS_PIN);
            case Expected.Hours() -> words.of(Key.SETTINGS_HOURS);
        };
    }

    private static String list(List<String> each) {
        return String.join(", ", each);
    }
}
