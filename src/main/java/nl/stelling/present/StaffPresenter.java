// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;
import nl.stelling.kiosk.Booth;
import nl.stelling.kiosk.BoothPlace;
import nl.stelling.kiosk.Check;
import nl.stelling.kiosk.StaffBoard;
import nl.stelling.statements.Publication;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** The menu of the staff as text. */
final class StaffPresenter {

    /** In a gigabyte. */
    private static final long MEGABYTES = 1_000;

    private final Booth booth;
    private final BoothPlace.Menu menu;
    private final Words words;

    StaffPresenter(Booth booth, BoothPlace.Menu menu, Words words) {
        this.booth = booth;
        this.menu = menu;
        this.words = words;
    }

    BoothView.Staff view() {
        Publication set = booth.set().publication();
        StaffBoard board = menu.board();
        return new BoothView.Staff(words.of(Key.KIOSK_STAFF),
                words.of(Key.KIOSK_STAFF_LEAD, Version.TEXT, words.of(set.title()), set.version()),
                new Notes(words.of(Key.KIOSK_STAFF_DAYS), days(board)),
                words.of(menu.isLooking() ? Key.KIOSK_STAFF_LOOKING : Key.KIOSK_STAFF_CHECKS),
                board.checks().stream().map(this::part).toList(), words.of(Key.KIOSK_STAFF_SETS),
                board.sets().stream().map(this::choice).toList(),
                List.of(words.of(Key.KIOSK_STAFF_LEAVE), words.of(Key.KIOSK_STAFF_CLEAN),
                        words.of(Key.KIOSK_STAFF_AGAIN), words.of(Key.KIOSK_STAFF_QUIT)));
    }

    private List<String> days(StaffBoard board) {
        return board.days().isEmpty()
                ? List.of(words.of(Key.KIOSK_STAFF_NO_DAYS))
                : board.days().stream().map(day -> words.of(Key.KIOSK_STAFF_DAY, words.date(day.day().toString()),
                        day.completed(), day.brokenOff())).toList();
    }

    private BoothView.Staff.Part part(Check check) {
        Key name = switch (check.subject()) {
            case SET -> Key.KIOSK_CHECK_SET;
            case PRINTER -> Key.KIOSK_CHECK_PRINTER;
            case DISK -> Key.KIOSK_CHECK_DISK;
            case COUNTS -> Key.KIOSK_CHECK_COUNTS;
            case DISPLAY -> Key.KIOSK_CHECK_DISPLAY;
        };
        Key state = switch (check.finding()) {
            case GOOD -> Key.KIOSK_CHECK_GOOD;
            case BAD -> Key.KIOSK_CHECK_BAD;
            case UNUSED -> Key.KIOSK_CHECK_UNUSED;
        };
        boolean isBad = check.finding() == Check.Finding.BAD;
        return new BoothView.Staff.Part(words.of(name), words.of(state),
                isBad ? words.of(why(check), detail(check)) : detail(check), !isBad);
    }

    /** With what is free in the larger unit where there is a whole one of it; less than there is rather than more. */
    private String detail(Check check) {
        long free = check.freeMegabytes();
        if (free == 0) {
            return check.detail();
        }
        return free < MEGABYTES
                ? words.of(Key.KIOSK_FREE_MB, check.detail(), free)
                : words.of(Key.KIOSK_FREE_GB, check.detail(), free / MEGABYTES);
    }

    /** What the staff can do something about. */
    private static Key why(Check check) {
        return switch (check.cause()) {
            case FULL -> Key.KIOSK_WHY_FULL;
            case READ_ONLY -> Key.KIOSK_WHY_READ_ONLY;
            case NO_FOLDER -> Key.KIOSK_WHY_NO_FOLDER;
            case FAILED -> Key.KIOSK_WHY_FAILED;
            case NONE -> switch (check.subject()) {
                case SET -> Key.KIOSK_WHY_SET;
                case PRINTER -> Key.KIOSK_WHY_PRINTER;
                case DISPLAY -> Key.KIOSK_WHY_DISPLAY;
                case DISK, COUNTS -> Key.KIOSK_WHY_FAILED;
            };
        };
    }

    private BoothView.Staff.Choice choice(StaffBoard.Offered set) {
        return new BoothView.Staff.Choice(set,
                set.where().isEmpty() ? words.of(Key.KIOSK_STAFF_SET_BUNDLED, set.name()) : set.name(),
                words.of(set.isInUse() ? Key.KIOSK_STAFF_SET_IN_USE : Key.KIOSK_STAFF_SET_TAKE));
    }
}
