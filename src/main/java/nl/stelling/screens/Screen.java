// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import javafx.scene.Node;
import javafx.scene.Parent;
import nl.stelling.words.Words;

/**
 * What one kind of place looks like. It is built once and shows many views, so that whatever has the focus keeps it.
 *
 * @param <V> what it shows
 */
interface Screen<V> {

    Parent node();

    /** Shows a place in these words. */
    void show(V view, Words words);

    /** What keys ask of some screens alone. */
    enum Asked {
        FIND, NEXT, PREVIOUS, LEAVE
    }

    /** Does what a key asks; false where it means nothing now. */
    default boolean asked(Asked what) {
        return false;
    }

    /** Leaves what scrolls where it is, for a voter who comes back to it. */
    default void stay() {}

    /** Begins at the top, for a voter who arrives from elsewhere. */
    default void arrive() {}

    /** What has the focus when a voter arrives here. */
    Node firstFocus();

    /** Takes the form for a window with little room, or with much. */
    default void fit(boolean isNarrow) {}

    /** Takes the form for a tall screen that is touched, or for any other. */
    default void fitTall(boolean isTall) {}

    /** Takes the form for a window in which little height is left, or enough. */
    default void fitHeight(boolean isLow) {}
}
