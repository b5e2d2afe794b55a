// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import nl.stelling.kiosk.Booth;
import nl.stelling.kiosk.BoothEvent;
import nl.stelling.kiosk.KioskPolicy.Controls;
import nl.stelling.present.Appearance;
import nl.stelling.present.BoothPresenter;
import nl.stelling.present.BoothView;
import nl.stelling.present.Session;
import nl.stelling.screens.parts.Anchor;
import nl.stelling.screens.parts.Ems;
import nl.stelling.statements.Language;
import nl.stelling.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the screen of a booth. A visit has a shell of its own, made when it begins and let go of when it ends;
 * with it goes everything that the visitor saw.
 */
public final class BoothShell extends Pane {

    /** With less height than this the first screen lets its text scroll, and others leave out what can be missed. */
    private static final double ATTRACT_EMS = 40;
    private static final double LOW_EMS = 30;

    private final Session<Booth, BoothEvent> session;
    private final ObjectProperty<Appearance> appearance;
    private final Function<Language, Words> words;
    private final BoothDeeds deeds;
    private final Ems ems = new Ems();
    private final Region corner = new Region();
    private final Anchor anchor = new Anchor(this, () -> this.screen.node());
    private final Map<Class<? extends BoothView>, Screen<?>> built = new HashMap<>();
    private final ChangeListener<Booth> onMove = (_, _, _) -> moved();
    private final ChangeListener<Appearance> onDress = (_, _, _) -> anchor.hold(this::dress);
    private BoothView view;
    private Screen<?> screen;
    private @Nullable Shell visit;

    /** @param words the words of each language, kept by whoever gives them */
    public BoothShell(Session<Booth, BoothEvent> session, ObjectProperty<Appearance> appearance,
            Function<Language, Words> words, BoothDeeds deeds) {
        this.session = session;
        this.appearance = appearance;
        this.words = words;
        this.deeds = deeds;
        Styles.dress(this, true);
        corner.setId("corner");
        corner.getStyleClass().add("corner");
        corner.setOnMousePressed(_ -> session.say(new BoothEvent.CornerPressed()));
        this.view = present();
        this.screen = build(view);
        session.journey().addListener(onMove);
        appearance.addListener(onDress);
        dress();
        place();
    }

    private BoothView present() {
        return BoothPresenter.view(session.journey().get(), wordsNow(), words,
                Platform.getPreferences().isReducedMotion());
    }

    private Words wordsNow() {
        return words.apply(appearance.get().language());
    }

    private void moved() {
        BoothView next = present();
        if (next.equals(view)) {
            return;
        }
        boolean isElsewhere = next.getClass() != view.getClass();
        view = next;
        forget();
        screen = build(view);
        if (isElsewhere) {
            place();
            screen.arrive();
            takeFocus();
        }
    }

    /** Lets go of a visit that ended. */
    private void forget() {
        if (visit != null && !session.journey().get().isVisited()) {
            visit.leave();
            visit = null;
        }
    }

    private Screen<?> build(BoothView now) {
        return switch (now) {
            case BoothView.Closed closed -> shown(closed, () -> new ClosedScreen(ems));
            case BoothView.Attract attract -> shown(attract, () -> new AttractScreen(session::say));
            case BoothView.Ask ask -> shown(ask, () -> new AskDialog(session::say));
            case BoothView.Pin pin -> shown(pin, () -> new PinScreen(session::say, deeds::tryPin, wordsNow()));
            case BoothView.Staff staff -> shown(staff, () -> new StaffScreen(session::say, deeds::take, ems));
            case BoothView.Cleaning cleaning -> shown(cleaning, CleaningScreen::new);
            case BoothView.Visit _ -> visiting();
        };
    }

    private Screen<?> visiting() {
        if (visit == null) {
            visit = deeds.visit();
        }
        return new VisitScreen(visit);
    }

    /** A screen is kept under the very class of what it shows, which makes the cast right. */
    @SuppressWarnings("unchecked")
    private <V extends BoothView> Screen<V> shown(V now, Supplier<Screen<V>> builder) {
        Screen<V> of = (Screen<V>) built.computeIfAbsent(now.getClass(), _ -> builder.get());
        of.show(now, wordsNow());
        return of;
    }

    /** What stands on the screen: one thing alone. Behind the question whether somebody is there no answer is to be seen. */
    private void place() {
        boolean isQuiet = view instanceof BoothView.Attract || view instanceof BoothView.Closed;
        getChildren().clear();
        getChildren().add(screen.node());
        if (isQuiet) {
            getChildren().add(corner);
        }
        requestLayout();
    }

    /** Puts on the appearance: nobody's place changes. */
    private void dress() {
        ems.show(appearance.get().textPercent());
        getStyleClass().removeAll(Styles.ALL_LOOKS);
        getStyleClass().addAll(Styles.of(appearance.get()));
        BoothView next = present();
        // To another place it goes when it hears of that
        if (next.getClass() == view.getClass()) {
            view = next;
            screen = build(view);
        }
    }

    /** Where controls are low, what has controls stands in the lower half of a tall screen. */
    @Override
    protected void layoutChildren() {
        boolean isHalf = session.journey().get().policy().controls() == Controls.LOW && getHeight() > getWidth();
        double top = isHalf ? snapPositionY(getHeight() / 2) : 0;
        Styles.fill(this, ems);
        boolean isWhole = view instanceof BoothView.Attract || view instanceof BoothView.Ask;
        screen.fit(getWidth() < ems.of(Form.NARROW_EMS));
        screen.fitHeight(
                getHeight() - (isWhole ? 0 : top) < ems.of(view instanceof BoothView.Attract ? ATTRACT_EMS : LOW_EMS));
        for (Node child : getManagedChildren()) {
            if (child.equals(corner)) {
                corner.resizeRelocate(0, 0, corner.prefWidth(-1), corner.prefHeight(-1));
            } else {
                double from = isWhole ? 0 : top;
                child.resizeRelocate(0, from, getWidth(), getHeight() - from);
            }
        }
    }

    /** The visit that goes on, for a test to look at. */
    @Nullable
    Shell visit() {
        return visit;
    }

    /** Hears of nothing any more: another takes its place. */
    public void leave() {
        session.journey().removeListener(onMove);
        appearance.removeListener(onDress);
        if (visit != null) {
            visit.leave();
        }
    }

    /** Gives the focus to what the keyboard should act on. */
    public void takeFocus() {
        applyCss();
        if (visit != null && view instanceof BoothView.Visit) {
            visit.takeFocus();
        } else {
            screen.firstFocus().requestFocus();
        }
    }
}
