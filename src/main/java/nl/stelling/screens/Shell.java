// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Place;
import nl.stelling.present.Appearance;
import nl.stelling.present.Desk;
import nl.stelling.present.Presenter;
import nl.stelling.present.Session;
import nl.stelling.present.View;
import nl.stelling.present.Voice;
import nl.stelling.present.Wish;
import nl.stelling.screens.parts.Anchor;
import nl.stelling.screens.parts.Ems;
import nl.stelling.screens.parts.Scrolling;
import nl.stelling.statements.Language;
import nl.stelling.words.Words;

/** The window's content: the bar at the top, and below it the screen of the place where the voter is. */
public final class Shell extends BorderPane {

    private final Session<Journey, Event> session;
    private final ObjectProperty<Appearance> appearance;
    private final Function<Language, Words> words;
    private final ObservableValue<Desk> desk;
    private final Screens screens;
    private final TopBar top;
    private final Attire attire;
    private final VoiceButton voiceButton;
    private final Keys keys;
    private final Focus focus = new Focus(this);
    private final Anchor anchor = new Anchor(this, () -> this.screen.node());
    private final Whereabouts whereabouts = new Whereabouts();
    private View view;
    private Screen<?> screen;
    private final ChangeListener<Journey> onMove = (_, before, after) -> moved(before, after);
    private final ChangeListener<Appearance> onDress = (_, _, _) -> dress();
    private final ChangeListener<Desk> onFurnish;

    /** On a computer of the voter's own. */
    public Shell(Session<Journey, Event> session, ObjectProperty<Appearance> appearance,
            Function<Language, Words> words, Consumer<Wish> wish) {
        this(session, appearance, words, wish, new SimpleObjectProperty<>(Desk.OWN),
                new SimpleObjectProperty<>(Voice.READY));
    }

    /**
     * @param words the words of each language, kept by whoever gives them
     * @param wish is told what the voter wants of the program itself
     * @param desk what this computer offers beside the wizard
     * @param voice what the voice does now
     */
    public Shell(Session<Journey, Event> session, ObjectProperty<Appearance> appearance,
            Function<Language, Words> words, Consumer<Wish> wish, ObservableValue<Desk> desk,
            ReadOnlyObjectProperty<Voice> voice) {
        this.session = session;
        this.appearance = appearance;
        this.words = words;
        this.desk = desk;
        Ems ems = new Ems();
        this.screens = new Screens(session::say, wish, this::focus, ems);
        this.voiceButton = new VoiceButton(voice, wish, wordsNow());
        this.top = new TopBar(appearance, words, session::say, voiceButton);
        this.attire = new Attire(this, top, ems, desk.getValue());
        this.view = present();
        this.keys = new Keys(this, session, appearance, view);
        this.screen = screens.show(view, wordsNow());
        setCenter(screen.node());
        session.journey().addListener(onMove);
        appearance.addListener(onDress);
        // What this computer offers moves nobody
        onFurnish = (_, _, _) -> focus.keep(this::show);
        desk.addListener(onFurnish);
        widthProperty().addListener((_, _, _) -> fit());
        heightProperty().addListener((_, _, _) -> fit());
        top.heightProperty().addListener((_, _, _) -> fit());
        dress();
    }

    private View present() {
        return Presenter.view(session.journey().get(), desk.getValue(), wordsNow());
    }

    private Words wordsNow() {
        return words.apply(appearance.get().language());
    }

    private void moved(Journey before, Journey after) {
        boolean forgets = before.place() instanceof Place.Restarting && after.place() instanceof Place.Start;
        if (forgets) {
            screens.forget();
            whereabouts.forget();
        }
        Class<?> kind = view.getClass();
        Optional<Whereabouts.Left> back = whereabouts.moved(before, after, new Whereabouts.Left(kind,
                focus.owner().map(Node::getId).orElse(""), Scrolling.scrolled(screen.node())));
        focus.keep(this::show);
        if (view.getClass() != kind) {
            back.filter(left -> left.kind() == view.getClass())
                    .ifPresentOrElse(left -> left.restore(screen, this::focus), this::comeNew);
        }
    }

    private void comeNew() {
        screen.arrive();
        takeFocus();
    }

    /** Gives a node the focus. */
    void focus(Node node) {
        keys.focus(node);
    }

    private void show() {
        view = present();
        screen = screens.show(view, wordsNow());
        if (!screen.node().equals(getCenter())) {
            attire.fitScreen(screen);
            setCenter(screen.node());
        }
        keys.show(view);
        top.showRestart(!session.journey().get().sheet().equals(AnswerSheet.EMPTY));
    }

    /** Puts on the appearance: nobody's place or focus changes. */
    private void dress() {
        anchor.hold(() -> {
            attire.dress(appearance.get(), desk.getValue(), wordsNow());
            focus.keep(this::show);
            fit();
        });
    }

    private void fit() {
        if (attire.measure(appearance.get(), desk.getValue())) {
            anchor.hold(() -> focus.keep(() -> attire.fit(screen)));
        }
    }

    Screen<?> screen() {
        return screen;
    }

    VoiceButton voiceButton() {
        return voiceButton;
    }

    boolean isWriting() {
        return focus.isWriting();
    }

    /** Hears of nothing any more: another takes its place. */
    public void leave() {
        session.journey().removeListener(onMove);
        appearance.removeListener(onDress);
        desk.removeListener(onFurnish);
        voiceButton.leave();
    }

    /** Gives the focus to what the keyboard should act on when a voter arrives at this place. */
    public void takeFocus() {
        keys.focus(screen.firstFocus());
    }
}
