// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.ArrayList;
import java.util.List;
import nl.stelling.journey.Event;
import nl.stelling.kiosk.Door;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What else can be seen of a result, in the order in which a voter asks for it. */
final class ResultWays {

    private ResultWays() {}

    static List<Way> of(StatementSet set, Desk desk, Words words) {
        List<Way> ways = new ArrayList<>(List.of(new Way("table", words.of(Key.TABLE_WAY), new Event.TableOpened()),
                new Way("themes", words.of(Key.THEMES_TITLE), new Event.ThemesOpened()),
                new Way("to-what-if", words.of(Key.WHATIF_TITLE), new Event.WhatIfOpened()),
                new Way("to-how-sure", words.of(Key.WAY_HOW_SURE), new Event.HowSureAsked())));
        if (set.hasMap()) {
            ways.add(new Way("to-map", words.of(Key.MAP_WAY), new Event.MapOpened()));
        }
        ways.add(new Way("take-home", words.of(Key.TAKE_WAY), new Event.TakeHomeOpened()));
        if (!desk.isBooth() || desk.has(Door.PRINTER)) {
            Key name = desk.isBooth() ? Key.KEEP_PRINT : Key.RESULT_KEEP;
            ways.add(new Way("keep", words.of(name), new Event.KeepOpened()));
        }
        return ways;
    }
}
