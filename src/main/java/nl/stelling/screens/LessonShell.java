// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import nl.stelling.classroom.Lesson;
import nl.stelling.classroom.LessonEvent;
import nl.stelling.present.Appearance;
import nl.stelling.present.LessonDesk;
import nl.stelling.present.LessonPresenter;
import nl.stelling.present.LessonView;
import nl.stelling.present.Session;
import nl.stelling.present.Wish;
import nl.stelling.screens.parts.Anchor;
import nl.stelling.screens.parts.Ems;
import nl.stelling.screens.parts.Focus;
import nl.stelling.screens.parts.Settled;
import nl.stelling.statements.Language;
import nl.stelling.words.Words;

/**
 * The window's content during a lesson. A class reads it from the back of the room: the larger the window, the larger
 * the text, and never smaller than at 125 %.
 */
public final class LessonShell extends BorderPane {

    /**
     * A window in pixels, and the size of the text from there on. With larger text a class would not see the whole
     * statement, so that no other can be asked for there.
     *
     * @param nearby the least for what a teacher alone reads, from nearby: more of it fits then
     * @param most the most for that
     */
    private record Step(double fromWidth, double fromHeight, int textPercent, int nearby, int most) {

        int wanted(boolean isForClass, int asked) {
            return isForClass ? textPercent : Math.clamp(asked, nearby, most);
        }

        boolean isIn(double width, double height) {
            return width >= fromWidth && height >= fromHeight;
        }
    }

    private static final Step LEAST = new Step(0, 0, 125, 100, 125);
    private static final List<Step> STEPS = List.of(new Step(1700, 950, 175, 125, 200),
            new Step(1400, 850, 150, 125, 175), new Step(1300, 700, 125, 100, 150));
    /** Fewer ems than this are little room. */
    private static final double NARROW_EMS = 48;

    private final Session<Lesson, LessonEvent> session;
    private final ObjectProperty<LessonDesk> desk;
    private final ObjectProperty<Appearance> appearance;
    private final Function<Language, Words> words;
    private final Ems ems = new Ems();
    private final LessonScreens screens;
    private final LessonBar bar;
    private final Anchor anchor = new Anchor(this, () -> this.screen.node());
    private final ChangeListener<Lesson> onMove = (_, _, _) -> moved();
    private final ChangeListener<Appearance> onDress = (_, _, _) -> dress();
    private final ChangeListener<LessonDesk> onDesk = (_, _, _) -> show();
    private LessonView view;
    private Screen<?> screen;
    private boolean isNarrow;

    /**
     * @param words the words of each language, kept by whoever gives them
     * @param wish is told what the teacher wants of the program itself
     */
    public LessonShell(Session<Lesson, LessonEvent> session, ObjectProperty<LessonDesk> desk,
            ObjectProperty<Appearance> appearance,
            Function<Language, Words> words, Consumer<Wish> wish) {
        this.session = session;
        this.desk = desk;
        this.appearance = appearance;
        this.words = words;
        this.screens = new LessonScreens(session::say, wish, ems);
        this.bar = new LessonBar(appearance, words, wish);
        getStyleClass().addAll("shell", "lesson");
        getStylesheets().addAll(Styles.SHEETS);
        Settled.keep(this);
        this.view = LessonPresenter.view(session.journey().get(), desk.get(), wordsNow());
        this.screen = screens.show(view, wordsNow());
        session.journey().addListener(onMove);
        appearance.addListener(onDress);
        desk.addListener(onDesk);
        widthProperty().addListener((_, _, _) -> dress());
        heightProperty().addListener((_, _, _) -> dress());
        new LessonKeys(this, session::say);
        dress();
    }

    private Words wordsNow() {
        return words.apply(appearance.get().language());
    }

    /** What is shown now, for the keys. */
    LessonView view() {
        return view;
    }

    private void moved() {
        Class<?> kind = view.getClass();
        boolean wasForClass = screens.isForClass(view);
        boolean isSeen = getScene() != null && getScene().getFocusOwner() != null
                && Focus.isSeen(getScene().getFocusOwner());
        show();
        if (screens.isForClass(view) != wasForClass) {
            dress();
        }
        if (view.getClass() != kind) {
            screen.arrive();
            takeFocus(isSeen);
        }
    }

    private void show() {
        Optional<Node> focused = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
        boolean isSeen = focused.filter(Focus::isSeen).isPresent();
        view = LessonPresenter.view(session.journey().get(), desk.get(), wordsNow());
        screen = screens.show(view, wordsNow());
        if (!screen.node().equals(getCenter())) {
            screen.fit(isNarrow);
            setCenter(screen.node());
        }
        setTop(screens.hasBar(view) ? bar : null);
        // What had the focus may be built anew, or be there no more
        focused.filter(node -> node.getScene() == null).ifPresent(gone -> Focus.give(
                Optional.ofNullable(gone.getId()).map(id -> lookup("#" + id)).orElse(screen.firstFocus()), isSeen));
    }

    private void dress() {
        anchor.hold(this::change);
    }

    private void change() {
        Appearance now = appearance.get();
        Step least = STEPS.stream().filter(step -> step.isIn(getWidth(), getHeight())).findFirst().orElse(LEAST);
        Appearance worn = new Appearance(now.language(), now.look(),
                least.wanted(screens.isForClass(view), now.textPercent()));
        ems.show(worn.textPercent());
        getStyleClass().removeAll(Styles.ALL_LOOKS);
        getStyleClass().addAll(Styles.of(worn));
        isNarrow = getWidth() > 0 && getWidth() < ems.of(NARROW_EMS);
        getStyleClass().remove("tight");
        if (isNarrow) {
            getStyleClass().add("tight");
        }
        getStyleClass().remove("projector");
        if (least.equals(STEPS.getFirst())) {
            getStyleClass().add("projector");
        }
        bar.show(now, wordsNow());
        show();
        screen.fit(isNarrow);
    }

    /** Hears of nothing any more: another takes its place. */
    public void leave() {
        session.journey().removeListener(onMove);
        appearance.removeListener(onDress);
        desk.removeListener(onDesk);
    }

    /**
     * Gives the focus to what the keyboard should act on when the lesson arrives at this place.
     *
     * @param isSeen whether somebody uses the keyboard
     */
    public void takeFocus(boolean isSeen) {
        Node first = screen.firstFocus();
        if (first.getScene() == null) {
            applyCss();
        }
        Focus.give(first, isSeen);
    }
}
