// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;
import java.util.function.Function;
import nl.stelling.kiosk.Booth;
import nl.stelling.kiosk.Opening;
import nl.stelling.kiosk.OpeningHours;
import nl.stelling.present.BoothView.Closed.Hours;
import nl.stelling.present.BoothView.Closed.Notice;
import nl.stelling.statements.Language;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** Says of a booth that is closed why it is, and when it will not be: in each of its languages, for nobody chose one. */
final class ClosedPresenter {

    private static final int MINUTES = 60;

    private final Words words;

    private ClosedPresenter(Words words) {
        this.words = words;
    }

    static BoothView.Closed view(Booth booth, Function<Language, Words> words) {
        return new BoothView.Closed(booth.policy().languages().stream().map(words)
                .map(each -> new ClosedPresenter(each).notice(booth)).toList());
    }

    private Notice notice(Booth booth) {
        if (booth.opening() == Opening.NO_SET) {
            return new Notice(words.of(Key.KIOSK_NO_SET), words.of(Key.KIOSK_NO_SET_TEXT), List.of());
        }
        OpeningHours hours = booth.policy().hours();
        return hours.equals(OpeningHours.ALWAYS)
                ? new Notice(words.of(Key.KIOSK_CLOSED), words.of(Key.KIOSK_CLOSED_TEXT), List.of())
                : new Notice(words.of(Key.KIOSK_CLOSED), words.of(Key.KIOSK_CLOSED_HOURS),
                        hours.week().stream().map(this::hours).toList());
    }

    private Hours hours(OpeningHours.Row row) {
        String first = words.day(row.first());
        String days = row.first() == row.last() ? first : words.of(Key.KIOSK_DAYS, first, words.day(row.last()));
        List<String> parts = row.parts().stream()
                .map(part -> words.of(Key.KIOSK_FROM_TO, time(part.from()), time(part.to()))).toList();
        return new Hours(days, parts.isEmpty() ? List.of(words.of(Key.KIOSK_NO_HOURS)) : parts);
    }

    private String time(int minute) {
        return words.of(Key.KIOSK_TIME, minute / MINUTES, minute % MINUTES);
    }
}
