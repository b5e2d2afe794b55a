// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import nl.stelling.journey.Event;
import nl.stelling.present.Appearance;
import nl.stelling.present.Desk;
import nl.stelling.present.StartPresenter;
import nl.stelling.present.Voice;
import nl.stelling.present.Wish;
import nl.stelling.screens.parts.Ems;
import nl.stelling.screens.parts.Focus;
import nl.stelling.statements.Cover;
import nl.stelling.statements.Language;
import nl.stelling.words.Words;

/**
 * The first screen while its set is still being read: the same to the eye as in a {@link Shell}, which takes its place a
 * moment later. What is chosen meanwhile is told to whoever opened it, to be done then.
 */
public final class Foyer extends BorderPane {

    private final Cover cover;
    private final Desk desk;
    private final ObjectProperty<Appearance> appearance;
    private final Function<Language, Words> words;
    private final Attire attire;
    private final VoiceButton voiceButton;
    private final TopBar top;
    private final StartScreen start;
    private final ChangeListener<Appearance> onDress = (_, _, _) -> dress();

    /**
     * @param say is told what a voter chose of the journey
     * @param wish is told what a voter wants of the program itself
     * @param voice what the voice does now
     */
    public Foyer(Cover cover, Desk desk, ObjectProperty<Appearance> appearance, Function<Language, Words> words,
            Consumer<Event> say, Consumer<Wish> wish, ReadOnlyObjectProperty<Voice> voice) {
        this.cover = cover;
        this.desk = desk;
        this.appearance = appearance;
        this.words = words;
        Ems ems = new Ems();
        this.voiceButton = new VoiceButton(voice, wish, words.apply(appearance.get().language()));
        this.top = new TopBar(appearance, words, say, voiceButton);
        this.attire = new Attire(this, top, ems, desk);
        this.start = new StartScreen(say, wish, ems);
        setCenter(start.node());
        top.showRestart(false);
        appearance.addListener(onDress);
        widthProperty().addListener((_, _, _) -> fit());
        heightProperty().addListener((_, _, _) -> fit());
        top.heightProperty().addListener((_, _, _) -> fit());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        dress();
    }

    private void dress() {
        Words spoken = words.apply(appearance.get().language());
        attire.dress(appearance.get(), desk, spoken);
        start.show(StartPresenter.view(cover, desk, spoken), spoken);
        fit();
    }

    private void fit() {
        if (attire.measure(appearance.get(), desk)) {
            attire.fit(start);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && getScene().getFocusOwner() instanceof ButtonBase button) {
            button.fire();
            event.consume();
        }
    }

    /** Gives the focus to the way in. */
    public void takeFocus() {
        // What scrolls holds nothing until its style is known
        applyCss();
        Focus.give(start.firstFocus(), false);
    }

    /** Hears of nothing any more: the shell takes its place. */
    public void leave() {
        appearance.removeListener(onDress);
        voiceButton.leave();
    }
}
