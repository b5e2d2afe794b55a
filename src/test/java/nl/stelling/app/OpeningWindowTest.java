// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.stelling.command.Opening;
import nl.stelling.command.Options;
import nl.stelling.library.Bundled;
import nl.stelling.library.Reading;
import nl.stelling.screens.Foyer;
import nl.stelling.screens.Shell;
import nl.stelling.settings.SettingsReading;
import nl.stelling.statements.Language;
import nl.stelling.words.Key;
import nl.stelling.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** The first screen stands before the set has been read, and nobody sees or loses anything when the set is there. */
class OpeningWindowTest extends ApplicationTest {

    /** A word and where it stands. */
    private record Seen(String id, String text, Bounds where) {}

    private final CountDownLatch painted = new CountDownLatch(1);
    private Window window;

    @Override
    public void start(Stage stage) {
        SettingsReading read = Start.read(Options.NONE);
        Start start = new Start(Options.NONE, assertInstanceOf(SettingsReading.Complete.class, read).settings());
        Lobby lobby = Lobby.of(start, new WordsCache());
        window = new Window(start, lobby, Runnable::run);
        window.await(lobby.foyer(Bundled.SET.cover()), painted::countDown);
    }

    @AfterEach
    void close() {
        interact(() -> scene().getWindow().hide());
    }

    private Scene scene() {
        return javafx.stage.Window.getWindows().stream().map(javafx.stage.Window::getScene)
                .filter(each -> each.getRoot() instanceof Foyer || each.getRoot() instanceof Shell).findFirst()
                .orElseThrow();
    }

    private void read() {
        interact(() -> window.open("", new Reading.Complete(Bundled.SET), new Opening.Nothing()));
    }

    @Test
    void itSaysWhenItHasBeenPainted() throws InterruptedException {
        assertTrue(painted.await(30, TimeUnit.SECONDS));
    }

    @Test
    void theShellLooksTheSameToTheLetter() {
        assertInstanceOf(Foyer.class, scene().getRoot());
        List<Seen> before = seen();
        Node focused = scene().getFocusOwner();
        read();
        assertInstanceOf(Shell.class, scene().getRoot());
        assertTrue(before.stream().anyMatch(each -> each.id().equals("begin")), before::toString);
        assertEquals(before, seen());
        assertEquals(focused.getId(), scene().getFocusOwner().getId());
    }

    @Test
    void anotherLanguageIsKept() {
        press("language");
        List<Seen> before = seen();
        read();
        assertEquals(before, seen());
        String dutch = Words.in(Language.DUTCH).of(Key.SETS_OPEN);
        assertTrue(before.stream().noneMatch(each -> each.text().equals(dutch)), before::toString);
    }

    @Test
    void whatWasPressedBeforeIsDoneAfter() {
        press("begin");
        assertInstanceOf(Foyer.class, scene().getRoot());
        read();
        assertNotNull(scene().getRoot().lookup("#go"), "the next screen");
    }

    private void press(String id) {
        interact(() -> scene().getRoot().lookup("#" + id).requestFocus());
        push(KeyCode.ENTER);
    }

    private List<Seen> seen() {
        interact(() -> {
            scene().getRoot().applyCss();
            scene().getRoot().layout();
        });
        return descendants(scene().getRoot()).filter(Labeled.class::isInstance).map(Labeled.class::cast)
                .filter(each -> each.isVisible() && each.isManaged())
                .map(each -> new Seen(each.getId() == null ? "" : each.getId(), each.getText(),
                        each.localToScene(each.getLayoutBounds())))
                .toList();
    }

    private static Stream<Node> descendants(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(OpeningWindowTest::descendants))
                : Stream.of(node);
    }
}
