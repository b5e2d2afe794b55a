// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import static nl.stelling.statements.Stance.AGREE;
import static nl.stelling.statements.Stance.DISAGREE;
import static nl.stelling.statements.Stance.NEITHER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import javafx.scene.layout.StackPane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import nl.stelling.classroom.Lesson;
import nl.stelling.classroom.LessonEvent;
import nl.stelling.classroom.LessonPlace;
import nl.stelling.classroom.LessonPlace.AtRound.Panel;
import nl.stelling.classroom.Subject;
import nl.stelling.classroom.Tally;
import nl.stelling.library.Bundled;
import nl.stelling.present.Appearance;
import nl.stelling.present.LessonDesk;
import nl.stelling.present.Session;
import nl.stelling.present.Wish;
import nl.stelling.statements.Language;
import nl.stelling.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** A lesson in a window, given by keyboard alone and by mouse alone. */
class LessonWindowTest extends ApplicationTest {

    private static final Map<Language, Words> WORDS = new ConcurrentHashMap<>();

    private final Session<Lesson, LessonEvent> session = new Session<>(Lesson.start(Bundled.SET), Lesson::after);
    private final List<Wish> wishes = new ArrayList<>();
    private final AtomicReference<Throwable> mistake = new AtomicReference<>();
    private Scene scene;

    @Override
    public void start(Stage stage) {
        Styles.loadTypeface();
        scene = new Scene(new StackPane(), 1000, 900);
        LessonShell shell = new LessonShell(session, new SimpleObjectProperty<>(LessonDesk.OWN),
                new SimpleObjectProperty<>(new Appearance(Language.DUTCH, Appearance.Look.LIGHT, 100)),
                language -> WORDS.computeIfAbsent(language, Words::in), wishes::add);
        scene.setRoot(shell);
        stage.setScene(scene);
        stage.show();
        shell.takeFocus(false);
        Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> mistake.compareAndSet(null, thrown));
    }

    @AfterEach
    void nothingWentWrongUnseen() {
        if (mistake.get() != null) {
            throw new AssertionError("thrown on the thread of the window", mistake.get());
        }
    }

    @Test
    void byKeyboardDigitsAndEnterCountAndLeadOn() {
        press(KeyCode.ENTER);
        assertEquals("hands-1", focus());
        write("14");
        press(KeyCode.ENTER);
        write("4");
        press(KeyCode.ENTER);
        write("9");
        press(KeyCode.ENTER);
        assertEquals(tally(14, 4, 9), round(0));
        assertEquals("close", focus());
        press(KeyCode.SPACE);
        assertTrue(session.journey().get().rounds().all().getFirst().isClosed());
        assertEquals("next", focus());
        write("p");
        assertEquals(Panel.POSITIONS, at(LessonPlace.AtRound.class).panel());
        press(KeyCode.ENTER);
        assertEquals(1, at(LessonPlace.AtRound.class).round());
        assertEquals(Panel.NONE, at(LessonPlace.AtRound.class).panel());
        assertEquals("hands-1", focus(), "digits and Enter lead through the whole lesson");
        write("7");
        assertEquals(tally(7, 0, 0), round(1));
    }

    @Test
    void byKeyboardPlusMinusAndUndo() {
        press(KeyCode.ENTER);
        write("12");
        write("+");
        write("+");
        write("-");
        assertEquals(tally(13, 0, 0), round(0));
        undo();
        assertEquals(tally(14, 0, 0), round(0));
        write("?");
        assertEquals(Panel.MEANING, at(LessonPlace.AtRound.class).panel());
    }

    /** A wrong entry: arrows lead to it, and what is taken back is counted again where it stood. */
    @Test
    void arrowsAndUndoLeadBackIntoTheCount() {
        press(KeyCode.ENTER);
        write("15");
        press(KeyCode.ENTER);
        press(KeyCode.DOWN);
        write("9");
        press(KeyCode.ENTER);
        assertEquals("close", focus());
        undo();
        assertEquals("hands-3", focus());
        write("8");
        press(KeyCode.ENTER);
        List.of(KeyCode.UP, KeyCode.UP, KeyCode.UP, KeyCode.UP).forEach(this::press);
        assertEquals("hands-1", focus());
        write("14");
        assertEquals(tally(14, 0, 8), round(0));
    }

    @Test
    void pagesScrollByKeys() {
        ScrollPane pane = assertInstanceOf(ScrollPane.class, scene.lookup(".scrolling"));
        press(KeyCode.PAGE_DOWN);
        assertTrue(pane.getVvalue() > 0 && pane.getVvalue() < 1, () -> "page down: " + pane.getVvalue());
        press(KeyCode.END);
        assertEquals(1, pane.getVvalue());
        press(KeyCode.HOME);
        assertEquals(0, pane.getVvalue());
        at(LessonPlace.Preparing.class);
    }

    @Test
    void positionsWaitForTheCount() {
        press(KeyCode.ENTER);
        write("p");
        assertEquals(Panel.NONE, at(LessonPlace.AtRound.class).panel());
        assertFalse(isShown("positions"));
    }

    @Test
    void byMouseACountIsMadeClosedAndTakenBack() {
        click("begin");
        click("more-1", "more-1", "more-3", "fewer-1");
        assertEquals(tally(1, 0, 1), round(0));
        click("undo");
        assertEquals(tally(2, 0, 1), round(0));
        click("close", "positions", "next");
        assertEquals(1, at(LessonPlace.AtRound.class).round());
        click("previous", "list");
        at(LessonPlace.Overview.class);
    }

    /** JavaFX makes a click of each touch too: what acted on the touch itself would count twice. */
    @Test
    void aFingerCountsOnce() {
        click("begin");
        for (int touch = 1; touch <= 3; touch++) {
            touch("more-2");
            assertEquals(tally(0, touch, 0), round(0));
        }
        touch("fewer-2");
        assertEquals(tally(0, 2, 0), round(0));
        touch("close");
        assertTrue(session.journey().get().rounds().all().getFirst().isClosed());
        touch("next");
        assertEquals(1, at(LessonPlace.AtRound.class).round());
    }

    /** What a system with a touch screen sends: the touch itself, and the mouse that JavaFX makes of it. */
    private void touch(String id) {
        interact(() -> {
            Node node = scene.lookup("#" + id);
            Bounds box = node.localToScene(node.getLayoutBounds());
            TouchPoint pressed = new TouchPoint(1, TouchPoint.State.PRESSED, box.getCenterX(), box.getCenterY(),
                    scene.getWindow().getX() + box.getCenterX(), scene.getWindow().getY() + box.getCenterY(), node,
                    null);
            List.of(TouchEvent.TOUCH_PRESSED, TouchEvent.TOUCH_RELEASED)
                    .forEach(type -> {
                        Event.fireEvent(node, new TouchEvent(type, pressed, List.of(pressed), 1, false, false, false,
                                false));
                        mouse(node, type.equals(TouchEvent.TOUCH_PRESSED)
                                ? List.of(MouseEvent.MOUSE_ENTERED, MouseEvent.MOUSE_PRESSED)
                                : List.of(MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED));
                    });
        });
    }

    private static void mouse(Node node, List<EventType<MouseEvent>> types) {
        types.forEach(type -> Event.fireEvent(node, new MouseEvent(type, 5, 5, 5, 5, MouseButton.PRIMARY, 1, false,
                false, false, false, type != MouseEvent.MOUSE_ENTERED, false, false, true, false, true, null)));
    }

    @Test
    void sheetsAreEnteredByOneKeyAnAnswer() {
        click("begin", "list", "sheets");
        for (int sheet = 0; sheet < 6; sheet++) {
            write("1302313201");
        }
        press(KeyCode.BACK_SPACE);
        assertEquals(5, at(LessonPlace.Entering.class).stack().sheets(), "the last sheet is taken back whole");
        click("close-stack");
        at(LessonPlace.Results.class);
        assertEquals(List.of(tally(5, 0, 0), tally(0, 0, 5), Tally.EMPTY, tally(0, 5, 0)),
                List.of(round(0), round(1), round(2), round(3)));
    }

    @Test
    void inAFieldForWordsNoKeyActs() {
        click("begin", "list", "own");
        write("Kop+ 3 p?");
        press(KeyCode.ENTER);
        at(LessonPlace.Overview.class);
        assertEquals(new Subject.Own("Kop+ 3 p?"), session.journey().get().rounds().all().getLast().subject());
        String said = said("own-said");
        assertTrue(said.contains("11"), () -> "it stands below what is seen: " + said);
        write("Kop+ 3 p?");
        press(KeyCode.ENTER);
        assertNotEquals(said, said("own-said"), "it is there already");
    }

    @Test
    void closingIsAWishAndNotYetTheEnd() {
        click("leave");
        assertEquals(List.of(new Wish.Leave()), wishes);
        at(LessonPlace.Preparing.class);
    }

    @Test
    void theQuestionBeforeCountsAreLostIsAnsweredByMouse() {
        ask();
        click("keep", "confirm", "back");
        assertEquals(List.of(new Wish.KeepAndLeave(), new Wish.LeaveUnkept()), wishes);
        at(LessonPlace.AtRound.class);
    }

    /** The safe way has the focus, Tab leads to the others, and Escape is the way back. */
    @Test
    void theQuestionBeforeCountsAreLostIsAnsweredByKeyboard() {
        ask();
        assertEquals("keep", focus());
        press(KeyCode.ENTER);
        press(KeyCode.TAB);
        assertEquals("confirm", focus());
        press(KeyCode.SPACE);
        assertEquals(List.of(new Wish.KeepAndLeave(), new Wish.LeaveUnkept()), wishes);
        assertFalse(isShown("cancel"), "two buttons, and a link back");
        press(KeyCode.TAB);
        assertEquals("back", focus());
        press(KeyCode.ESCAPE);
        at(LessonPlace.AtRound.class);
        assertEquals(tally(14, 0, 0), round(0));
    }

    /** Whoever presses "down" three times never meets another button there: each kind has its own column. */
    @Test
    void theButtonsOfTheListStandInColumns() {
        press(KeyCode.ENTER);
        interact(() -> session.say(new LessonEvent.OverviewOpened()));
        interact(() -> session.say(new LessonEvent.OwnAdded(new Subject.Own("Er komt een skatebaan."))));
        interact(() -> scene.getRoot().layout());
        List<Double> columns = List.of("remove-", "up-", "down-").stream().map(this::column).toList();
        assertEquals(columns.stream().sorted().distinct().toList(), columns);
    }

    /** Where the buttons of a kind stand, all of them. */
    private double column(String kind) {
        List<Double> all = buttons(kind).map(button -> button.localToScene(0, 0).getX()).distinct().toList();
        assertEquals(1, all.size(), kind);
        return all.getFirst();
    }

    private Stream<Node> buttons(String kind) {
        return scene.getRoot().lookupAll(".lesson-row-button").stream()
                .filter(button -> button.getId() != null && button.getId().startsWith(kind));
    }

    /** Whoever presses "up" twice moves one statement by two. */
    @Test
    void theFocusGoesAlongWithWhatIsMoved() {
        press(KeyCode.ENTER);
        interact(() -> session.say(new LessonEvent.OverviewOpened()));
        Subject third = session.journey().get().rounds().all().get(2).subject();
        interact(() -> {
            scene.getRoot().layout();
            buttons("up-").skip(1).findFirst().orElseThrow().requestFocus();
        });
        press(KeyCode.SPACE);
        assertEquals(third, session.journey().get().rounds().all().get(1).subject());
        press(KeyCode.SPACE);
        assertEquals(third, session.journey().get().rounds().all().get(0).subject());
    }

    private void ask() {
        press(KeyCode.ENTER);
        write("14");
        interact(() -> session.say(new LessonEvent.LeaveAsked(LessonPlace.Leaving.For.START)));
        at(LessonPlace.Leaving.class);
    }

    private void press(KeyCode key) {
        interact(() -> new Robot().keyType(key));
    }

    private void undo() {
        interact(() -> {
            Robot hand = new Robot();
            hand.keyPress(KeyCode.CONTROL);
            hand.keyType(KeyCode.Z);
            hand.keyRelease(KeyCode.CONTROL);
        });
    }

    private void click(String... ids) {
        for (String id : ids) {
            clickOn("#" + id);
        }
    }

    private boolean isShown(String id) {
        return scene.getRoot().lookupAll("#" + id).stream().anyMatch(WindowTest::isShown);
    }

    private String said(String id) {
        return scene.lookup("#" + id) instanceof Label label && label.isVisible() ? label.getText() : "";
    }

    private String focus() {
        Node owner = scene.getFocusOwner();
        return owner == null ? "nothing" : String.valueOf(owner.getId());
    }

    private Tally round(int number) {
        return session.journey().get().rounds().all().get(number).tally();
    }

    private <P extends LessonPlace> P at(Class<P> kind) {
        return assertInstanceOf(kind, session.journey().get().place());
    }

    private static Tally tally(int agree, int neither, int disagree) {
        return Tally.EMPTY.with(AGREE, agree).with(NEITHER, neither).with(DISAGREE, disagree);
    }
}
