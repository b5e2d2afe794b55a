// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;
import nl.stelling.journey.Event;
import nl.stelling.kiosk.Door;
import nl.stelling.statements.Cover;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** The first screen as text. It needs the cover of a set and no more. */
public final class StartPresenter {

    private final Cover cover;
    private final Desk desk;
    private final Words words;

    private StartPresenter(Cover cover, Desk desk, Words words) {
        this.cover = cover;
        this.desk = desk;
        this.words = words;
    }

    /** The first screen of a set in these words, on a computer that offers this. */
    public static StartView view(Cover cover, Desk desk, Words words) {
        return new StartPresenter(cover, desk, words).view();
    }

    private StartView view() {
        return new StartView(words.of(cover.title()), words.of(Key.START_TITLE),
                words.of(Key.START_LEAD, cover.statements(), cover.programmes()), notes(), staying(),
                offers(), desk.has(Door.LESSON), desk.hasSets(), ways());
    }

    private List<Notes> notes() {
        return List.of(note(words.of(Key.START_NO_ADVICE), words.of(cover.description())),
                note(words.of(Key.START_UNCHECKED), words.of(Key.START_UNCHECKED_TEXT)),
                note(words.of(Key.START_MINUTES, cover.minutes()), words.of(Key.START_MINUTES_TEXT)),
                note(words.of(Key.START_PRIVATE), privacy()));
    }

    private static Notes note(String heading, String text) {
        return new Notes(heading, List.of(text));
    }

    private String privacy() {
        return words.of(desk.isBooth()
                ? Key.KIOSK_PRIVATE_TEXT
                : desk.staying() == Desk.Staying.ON ? Key.START_STAYING_TEXT : Key.START_PRIVATE_TEXT);
    }

    /** Nothing where answers may not stay. */
    private List<KeepView.Offer> staying() {
        boolean isOn = desk.staying() == Desk.Staying.ON;
        return desk.staying() == Desk.Staying.FORBIDDEN
                ? List.of()
                : List.of(offer("stay", isOn ? Key.START_STAY_OFF : Key.START_STAY_ON, new Wish.Stay(!isOn)));
    }

    private List<KeepView.Offer> offers() {
        return desk.maySave() ? List.of(offer("open-result", Key.START_OPEN, new Wish.OpenResult())) : List.of();
    }

    private KeepView.Offer offer(String id, Key name, Wish wish) {
        return new KeepView.Offer(id, words.of(name), "", "", "", wish);
    }

    /** A code that was taken along is gone on with at home: in a booth nobody types. */
    private List<Way> ways() {
        return desk.has(Door.TYPED_CODE)
                ? List.of(new Way("with-code", words.of(Key.CODE_OPEN), new Event.CodeAsked()))
                : List.of();
    }
}
