// SPDX-License-Identifier: EUPL-1.2
package nl.stelling;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rooms of the house, each with the rooms it may know, and why no others. Lowest first. */
enum Room {
    STATEMENTS("what is asked stands by itself"),
    ANSWERS("an answer is about a statement, whatever becomes of it", STATEMENTS),
    SCORE("a score comes from a set and a sheet, whoever asks for it", STATEMENTS, ANSWERS),
    CERTAINTY("how sure an outcome is follows from the outcome, whoever asks", STATEMENTS, ANSWERS, SCORE),
    JOURNEY("the wizard is a pure function and knows no other flow", STATEMENTS, ANSWERS, SCORE, CERTAINTY),
    BULK("many voters are proven equal to one, and nothing else", STATEMENTS, ANSWERS, SCORE, JOURNEY),
    CLASSROOM("a lesson is no booth: app picks the flow", STATEMENTS, ANSWERS, SCORE, CERTAINTY, JOURNEY),
    LIBRARY("the door for files stands beside the flows, whose records it keeps and which it does not lead", STATEMENTS,
            ANSWERS, SCORE, CERTAINTY, JOURNEY, CLASSROOM),
    KIOSK("a booth is no lesson: app picks the flow", STATEMENTS, ANSWERS, SCORE, CERTAINTY, JOURNEY),
    COUNTS("what a booth counts is written as safely as any file, and read by whoever reports", STATEMENTS, ANSWERS,
            SCORE, JOURNEY, LIBRARY, KIOSK),
    SETTINGS("what an administrator decides holds for every flow, and leads none", STATEMENTS, LIBRARY, KIOSK),
    WORDS("what the program says is worded without knowing who shows it", STATEMENTS, ANSWERS, SCORE, JOURNEY),
    PRESENT("a presenter turns the domain into words and knows nobody who shows them", STATEMENTS, ANSWERS, SCORE,
            CERTAINTY,
            JOURNEY, LIBRARY, CLASSROOM, KIOSK, COUNTS, SETTINGS, WORDS),
    SCREENS("a screen reads presenter records and says events: no score and no file", STATEMENTS, ANSWERS, JOURNEY,
            CLASSROOM, KIOSK, WORDS, PRESENT),
    TERMINAL("the terminal is a form beside the screens, of the same records", STATEMENTS, ANSWERS, SCORE, CERTAINTY,
            JOURNEY,
            LIBRARY, CLASSROOM, KIOSK, COUNTS, WORDS, PRESENT),
    PAPER("paper is a form beside the screens, of the same records", STATEMENTS, ANSWERS, SCORE, CERTAINTY, JOURNEY,
            LIBRARY,
            CLASSROOM, KIOSK, COUNTS, WORDS, PRESENT),
    VOICE("the voice is a form beside the screens, of the same records", STATEMENTS, ANSWERS, SCORE, CERTAINTY, JOURNEY,
            LIBRARY,
            CLASSROOM, KIOSK, COUNTS, WORDS, PRESENT),
    COMMAND("the command line stands beside the screens, and alone works on many voters", STATEMENTS, ANSWERS, SCORE,
            CERTAINTY,
            JOURNEY, LIBRARY, BULK, CLASSROOM, KIOSK, COUNTS, SETTINGS, WORDS, PRESENT),
    APP("app joins all rooms, and nobody knows it; many voters are the command line's alone", STATEMENTS, ANSWERS,
            SCORE, CERTAINTY, JOURNEY, LIBRARY, CLASSROOM, KIOSK, COUNTS, SETTINGS, WORDS, PRESENT, SCREENS, TERMINAL,
            PAPER, VOICE,
            COMMAND);

    private static final String ROOT = "nl.stelling.";

    private final String because;
    private final List<Room> known;

    Room(String because, Room... known) {
        this.because = because;
        this.known = List.of(known);
    }

    String because() {
        return because;
    }

    boolean mayKnow(Room other) {
        return other == this || known.contains(other);
    }

    /** The package of the room and those inside it, as ArchUnit writes them. */
    String packages() {
        return ROOT + name().toLowerCase(Locale.ROOT) + "..";
    }

    /** The room of a package; none for a package that is not in the house, or in no room that is known. */
    static Optional<Room> of(String packageName) {
        return Arrays.stream(values()).filter(
                room -> (packageName + ".").startsWith(ROOT + room.name().toLowerCase(Locale.ROOT) + ".")).findFirst();
    }

    /** The packages of some rooms. */
    static String[] packagesOf(Room... rooms) {
        return Arrays.stream(rooms).map(Room::packages).toArray(String[]::new);
    }

    /** The packages of the rooms below {@code present}: where nothing is shown. */
    static String[] belowPresent() {
        return Arrays.stream(values()).filter(room -> room.compareTo(PRESENT) < 0).map(Room::packages)
                .toArray(String[]::new);
    }
}
