// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;
import java.util.stream.Collectors;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.answers.TakeHomeCode;
import nl.stelling.answers.TakeHomeCode.Reading;
import nl.stelling.journey.Place;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** A code to take along, and one that was, as text. */
final class TakeHomePresenter {

    /** Whoever finds it on a phone later sees what it is; the reader of codes passes over it. */
    private static final String NAME = "STELLING ";

    private final StatementSet set;
    private final Words words;

    TakeHomePresenter(StatementSet set, Words words) {
        this.set = set;
        this.words = words;
    }

    TakeHomeView view(AnswerSheet sheet) {
        List<String> groups = TakeHomeCode.groups(TakeHomeCode.of(set, sheet));
        String code = String.join(" ", groups);
        return new TakeHomeView(words.of(Key.TAKE_TITLE), words.of(Key.TAKE_LEAD), NAME + code,
                words.of(Key.TAKE_PICTURE, code), words.of(Key.TAKE_CODE), groups, spelled(groups),
                List.of(note(Key.TAKE_HOW, Key.TAKE_HOW_TEXT), note(Key.TAKE_WHAT, Key.TAKE_WHAT_TEXT)));
    }

    private Notes note(Key heading, Key text) {
        return new Notes(words.of(heading), List.of(words.of(text)));
    }

    private static String spelled(List<String> groups) {
        return groups.stream().map(group -> String.join(" ", group.split(""))).collect(Collectors.joining(", "));
    }

    CodeView view(Place.CodeEntry place) {
        return new CodeView(words.of(Key.CODE_TITLE), words.of(Key.CODE_LEAD), words.of(Key.CODE_FIELD),
                place.typed(), fault(place.reading()), words.of(Key.CODE_GO));
    }

    private String fault(Reading reading) {
        return switch (reading) {
            case Reading.Complete _,Reading.Nothing _ -> "";
            case Reading.NoLetter(var character) -> words.of(Key.CODE_NO_LETTER, character);
            case Reading.Length(int letters, int expected) -> words.of(Key.CODE_LENGTH, letters, expected);
            case Reading.Mistyped _ -> words.of(Key.CODE_MISTYPED);
            case Reading.Newer _ -> words.of(Key.CODE_NEWER);
            case Reading.OtherSet _ -> words.of(Key.CODE_OTHER_SET, words.of(set.publication().title()));
            case Reading.OtherVersion _ -> words.of(Key.CODE_OTHER_VERSION, set.publication().version());
        };
    }
}
