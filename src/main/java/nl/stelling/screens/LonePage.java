// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import nl.stelling.present.Appearance;
import nl.stelling.screens.parts.Anchor;
import nl.stelling.screens.parts.Ems;
import nl.stelling.screens.parts.Focus;
import nl.stelling.screens.parts.Scrolling;
import nl.stelling.screens.parts.Settled;
import nl.stelling.statements.Language;
import nl.stelling.words.Words;

/** A page that has the window to itself, outside any journey: it changes its language and looks, and leads back. */
public abstract class LonePage extends BorderPane {

    final Page page;
    private final Ems ems = new Ems();
    private final TopBar top;
    private final Anchor anchor = new Anchor(this, () -> this);
    private final ObjectProperty<Appearance> appearance;
    private final Function<Language, Words> words;
    private final Runnable back;
    private final ChangeListener<Appearance> onDress = (_, _, _) -> dress();

    LonePage(String styleClass, ObjectProperty<Appearance> appearance, Function<Language, Words> words,
            Runnable back) {
        this.page = new Page(styleClass);
        this.appearance = appearance;
        this.words = words;
        this.back = back;
        this.top = TopBar.alone(appearance, words);
        getStylesheets().addAll(Styles.SHEETS);
        Settled.keep(this);
        getStyleClass().add("shell");
        setTop(top);
        setCenter(page);
        widthProperty().addListener((_, _, _) -> fit());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        appearance.addListener(onDress);
    }

    /** Says everything in these words; what has an id keeps the focus. */
    abstract void say(Words spoken);

    /** Takes the form for a window with little room, or with much. */
    void take(boolean isNarrow) {}

    /** The words of now. */
    final Words words() {
        return words.apply(appearance.get().language());
    }

    /** What the keyboard should act on first. */
    abstract Node firstFocus();

    /** Puts on the appearance of now. */
    final void dress() {
        anchor.hold(this::change);
    }

    private void change() {
        Appearance now = appearance.get();
        ems.show(now.textPercent());
        getStyleClass().removeAll(Styles.ALL_LOOKS);
        getStyleClass().addAll(Styles.of(now));
        Optional<Node> focused = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
        boolean isSeen = focused.filter(Node::isFocusVisible).isPresent();
        top.show(now, words.apply(now.language()));
        top.showRestart(false);
        say(words.apply(now.language()));
        focused.map(Node::getId).map(id -> lookup("#" + id)).ifPresent(node -> Focus.give(node, isSeen));
        fit();
    }

    private void fit() {
        boolean isNarrow = getWidth() > 0 && getWidth() < ems.of(Form.NARROW_EMS);
        getStyleClass().remove("narrow");
        if (isNarrow) {
            getStyleClass().add("narrow");
        }
        top.fit(isNarrow);
        page.fit(isNarrow);
        take(isNarrow);
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown()) {
            int steps = Keys.sizing(event.getCode());
            if (steps != 0) {
                appearance.set(appearance.get().resized(steps));
                event.consume();
            }
            return;
        }
        if (event.isAltDown() && event.getCode() == KeyCode.LEFT) {
            back.run();
            event.consume();
        } else if (!event.isAltDown()) {
            plain(event);
        }
    }

    private void plain(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                if (getScene().getFocusOwner() instanceof ButtonBase button) {
                    button.fire();
                }
            }
            case ESCAPE -> back.run();
            case PAGE_DOWN -> Scrolling.by(page, Keys.PAGE);
            case PAGE_UP -> Scrolling.by(page, -Keys.PAGE);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Gives the focus to what the keyboard should act on first; seen or not. */
    public final void takeFocus(boolean isSeen) {
        // What scrolls holds nothing until its style is known
        applyCss();
        Focus.give(firstFocus(), isSeen);
    }

    /** Hears of nothing any more: another takes its place. */
    public final void leave() {
        appearance.removeListener(onDress);
    }
}
