// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import nl.stelling.answers.Answer;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Place;
import nl.stelling.present.Appearance;
import nl.stelling.present.Desk;
import nl.stelling.present.Session;
import nl.stelling.present.Voice;
import nl.stelling.present.Wish;
import nl.stelling.statements.Id;
import nl.stelling.statements.Language;
import nl.stelling.statements.Stance;
import nl.stelling.statements.Statement;
import nl.stelling.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.testfx.framework.junit5.ApplicationTest;

/** A window with the wizard in it. What is on the screen is found by its id, never by its text. */
abstract class WindowTest extends ApplicationTest {

    /** The screen that tests have is 1000 by 1000. */
    static final int WIDTH = 1000;
    static final int HEIGHT = 800;

    static final Answer AGREE = new Answer.Given(Stance.AGREE);
    static final Answer NEITHER = new Answer.Given(Stance.NEITHER);
    static final Answer DISAGREE = new Answer.Given(Stance.DISAGREE);

    private static final Map<Language, Words> WORDS = new ConcurrentHashMap<>();

    ObjectProperty<Appearance> appearance = new SimpleObjectProperty<>();
    final ObjectProperty<Voice> voice = new SimpleObjectProperty<>(Voice.READY);
    final List<Wish> wishes = new ArrayList<>();
    final Mouse mouse = new Mouse(this);
    final Keyboard keyboard = new Keyboard(this);
    private final AtomicReference<Throwable> mistake = new AtomicReference<>();
    private Scene scene;
    private Session<Journey, Event> session;

    @Override
    public void start(Stage stage) {
        Styles.loadTypeface();
        scene = new Scene(new StackPane(), WIDTH, HEIGHT);
        stage.setScene(scene);
        stage.show();
        Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> mistake.compareAndSet(null, thrown));
    }

    @AfterEach
    void nothingWentWrongUnseen() {
        if (mistake.get() != null) {
            throw new AssertionError("thrown on the thread of the window", mistake.get());
        }
    }

    /** Opens the wizard afresh at a journey, in Dutch, light, with text of the usual size. */
    void open(Journey journey) {
        interact(() -> {
            appearance = new SimpleObjectProperty<>(new Appearance(Language.DUTCH, Appearance.Look.LIGHT, 100));
            session = new Session<>(journey, Journey::after);
            Shell shell = new Shell(session, appearance, language -> WORDS.computeIfAbsent(language, Words::in),
                    wishes::add, new SimpleObjectProperty<>(Desk.OWN), voice);
            scene.setRoot(shell);
            shell.takeFocus();
        });
    }

    Scene scene() {
        return scene;
    }

    /** Lets something happen, on the thread of the window. */
    void say(Event event) {
        session.say(event);
    }

    Journey journey() {
        return session.journey().get();
    }

    <P extends Place> P assertAt(Class<P> kind) {
        return assertInstanceOf(kind, journey().place());
    }

    /** Holds that a statement is on the screen, by its number from 1. */
    void assertAtStatement(int number) {
        Id<Statement> here = assertAt(Place.AtStatement.class).statement();
        assertTrue(here.equals(statement(number)), () -> "not at statement " + number + " but at " + here);
    }

    /** Holds that nothing happened since, without writing out a whole journey when something did. */
    void assertStill(Journey before) {
        assertTrue(before.equals(journey()), () -> "moved from " + before.place() + " with " + before.sheet() + " to "
                + journey().place() + " with " + journey().sheet());
    }

    Id<Statement> statement(int number) {
        return journey().set().statements().get(number - 1).id();
    }

    Answer answer(int number) {
        return journey().sheet().answer(statement(number));
    }

    int weight(int number) {
        return journey().sheet().weight(statement(number)).factor();
    }

    /** The visible node of this id. */
    Node node(String id) {
        return scene.getRoot().lookupAll("#" + id).stream().filter(WindowTest::isShown).findFirst()
                .orElseThrow(() -> new AssertionError("no #" + id + " at " + journey().place()));
    }

    void assertShown(String... ids) {
        for (String id : ids) {
            node(id);
        }
    }

    void assertNotShown(String... ids) {
        for (String id : ids) {
            assertFalse(scene.getRoot().lookupAll("#" + id).stream().anyMatch(WindowTest::isShown),
                    () -> "#" + id + " at " + journey().place());
        }
    }

    static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    /** A node and all within it. */
    static List<Node> all(Node node) {
        List<Node> all = new ArrayList<>(List.of(node));
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> all.addAll(all(child)));
        }
        return all;
    }

    /** The digits in what a node says. */
    String digits(String id) {
        return all(node(id)).stream().map(part -> part instanceof Text text ? text.getText() : "")
                .collect(Collectors.joining()).replaceAll("\\D", "");
    }

    /** The id of what has the focus. */
    String focus() {
        Node owner = scene.getFocusOwner();
        return owner == null ? "nothing" : String.valueOf(owner.getId());
    }
}
