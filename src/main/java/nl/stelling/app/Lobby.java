// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.stelling.present.Appearance;
import nl.stelling.present.Appearance.Look;
import nl.stelling.present.Desk;
import nl.stelling.present.Voice;
import nl.stelling.screens.Foyer;
import nl.stelling.statements.Cover;

/**
 * What a window begins with, and its first screen hears of. It needs no window: JavaFX lets nodes be made on any thread
 * while none of them is in a window that shows.
 */
record Lobby(WordsCache words, Permissions permissions, ObjectProperty<Appearance> appearance,
        ObjectProperty<Desk> desk, ObjectProperty<Voice> voice, Meanwhile meanwhile) {

    /** In the light look where the system's is to be followed: what that is, is known once JavaFX has started. */
    static Lobby of(Start start, WordsCache words) {
        Permissions permissions = start.permissions();
        return new Lobby(words, permissions, new SimpleObjectProperty<>(start.appearance(() -> Look.LIGHT)),
                new SimpleObjectProperty<>(permissions.desk(!start.settings().setFolders().isEmpty())),
                new SimpleObjectProperty<>(permissions.voice()), new Meanwhile());
    }

    Foyer foyer(Cover cover) {
        return new Foyer(cover, desk.get(), appearance, words::in, meanwhile::say, meanwhile::wish, voice);
    }
}
