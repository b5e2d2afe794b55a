// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import javafx.geometry.NodeOrientation;
import javafx.scene.layout.BorderPane;
import nl.stelling.present.Appearance;
import nl.stelling.present.Desk;
import nl.stelling.screens.parts.Ems;
import nl.stelling.words.Words;

/** What a window's content with a bar at its top wears: the looks of an appearance, and the form for its room. */
final class Attire {

    private final BorderPane shell;
    private final TopBar top;
    private final Ems ems;
    private Form form = new Form(false, false, false, false, false);

    Attire(BorderPane shell, TopBar top, Ems ems, Desk desk) {
        this.shell = shell;
        this.top = top;
        this.ems = ems;
        Styles.dress(shell, desk.isBooth());
        shell.setTop(top);
    }

    Form form() {
        return form;
    }

    /** Puts on an appearance. */
    void dress(Appearance now, Desk desk, Words spoken) {
        spread(now, desk);
        shell.getStyleClass().removeAll(Styles.ALL_LOOKS);
        shell.getStyleClass().addAll(Styles.of(now));
        shell.setNodeOrientation(
                spoken.isRightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        top.furnish(desk);
        top.show(now, spoken);
    }

    /** The form for the room that there is now; whether it is another than before. */
    boolean measure(Appearance now, Desk desk) {
        spread(now, desk);
        Form fitting = shell.getWidth() <= 0
                ? form
                : Form.of(shell.getWidth(), shell.getHeight(), shell.getHeight() - top.getHeight(), ems,
                        desk.isBooth());
        boolean isOther = !fitting.equals(form);
        form = fitting;
        return isOther;
    }

    /** Takes on that form, and gives it to the screen. */
    void fit(Screen<?> screen) {
        shell.getStyleClass().removeAll(Form.STYLE_CLASSES);
        shell.getStyleClass().addAll(form.styleClasses());
        fitScreen(screen);
        top.fit(form.isNarrow());
    }

    /** Gives the form of now to a screen that comes new. */
    void fitScreen(Screen<?> screen) {
        screen.fitTall(form.isTall());
        screen.fit(form.isNarrow());
        screen.fitHeight(form.isLow());
    }

    private void spread(Appearance now, Desk desk) {
        ems.show(Styles.spread(shell, now.textPercent(), desk.isBooth()));
    }
}
