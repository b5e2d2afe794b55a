// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;
import nl.stelling.kiosk.StaffBoard;
import nl.stelling.statements.Language;

/** What the place of a booth shows, as ready text. */
public sealed interface BoothView {

    /**
     * No visitor can begin.
     *
     * @param notices the same in each language that visitors can begin in
     */
    record Closed(List<Notice> notices) implements BoothView {

        /**
         * What a door says in one language.
         *
         * @param hours of a week from Monday on; empty where hours are not the reason
         */
        public record Notice(String title, String text, List<Hours> hours) {

            public Notice {
                hours = List.copyOf(hours);
            }
        }

        /**
         * Days with the same hours.
         *
         * @param hours one text for each part of such a day, or the one that it is closed
         */
        public record Hours(String days, List<String> hours) {

            public Hours {
                hours = List.copyOf(hours);
            }
        }

        public Closed {
            notices = List.copyOf(notices);
        }
    }

    /**
     * What draws a visitor.
     *
     * @param greetings one for each language; touching one begins
     * @param line an example that grows
     * @param shift by how many steps everything stands lower, so that no picture burns into the screen
     */
    record Attract(String title, String lead, LineView line, List<Greeting> greetings, Notes note, int shift)
            implements
                BoothView {

        /** A way in. */
        public record Greeting(Language language, String name, String touch) {}

        public Attract {
            greetings = List.copyOf(greetings);
        }
    }

    /** The wizard itself. */
    record Visit() implements BoothView {}

    /**
     * Whether the visitor is still there, over the wizard.
     *
     * @param text with the seconds that are left
     * @param line a mark for each part of the time, those that went by open
     */
    record Ask(String title, String text, LineView line, String stay, String stop) implements BoothView {}

    /**
     * Where a PIN is typed.
     *
     * @param why it is not looked at, or what was wrong, or empty
     * @param isOpen whether a PIN can be tried now
     */
    record Pin(String title, String text, String why, boolean isOpen, String erase, String enter, String cancel)
            implements
                BoothView {}

    /**
     * The menu of the staff.
     *
     * @param lead which program and set this is
     * @param days how many sessions there were
     * @param checks how each part is
     * @param sets that it can be changed to
     */
    record Staff(String title, String lead, Notes days, String checksHeading, List<Part> checks, String setsHeading,
            List<Choice> sets, List<String> buttons) implements BoothView {

        /** One part of the booth. */
        public record Part(String name, String state, String detail, boolean isGood) {}

        /** One set, and the name of the button that takes it. */
        public record Choice(StaffBoard.Offered offered, String name, String state) {}

        public Staff {
            checks = List.copyOf(checks);
            sets = List.copyOf(sets);
            buttons = List.copyOf(buttons);
        }
    }

    /** The screen can be cleaned. */
    record Cleaning(String title, String text, LineView line) implements BoothView {}
}
