// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import nl.stelling.answers.Answer;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.library.Bundled;
import nl.stelling.library.Problem;
import nl.stelling.library.Reading;
import nl.stelling.library.Rule;
import nl.stelling.present.Appearance;
import nl.stelling.present.Appearance.Look;
import nl.stelling.present.Session;
import nl.stelling.present.Wish;
import nl.stelling.screens.OfferPage;
import nl.stelling.screens.ProblemsPage;
import nl.stelling.screens.SetsPage;
import nl.stelling.screens.Shell;
import nl.stelling.statements.Language;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;

/** Another set is looked at before it is used, and no answer is lost unasked. */
class PagesTest extends ApplicationTest {

    private static final Path GOOD = Path.of("src/test/resources/nl/stelling/library/good");
    private static final Journey HALF = Journey.start(Bundled.SET)
            .after(new Event.Answered(Bundled.SET.statements().getFirst().id(), Answer.SKIPPED));

    private final ObjectProperty<Appearance> appearance = new SimpleObjectProperty<>(
            new Appearance(Language.DUTCH, Look.LIGHT, 100));
    private Scene scene;
    private Pages pages;
    private Session<Journey, Event> session;

    @TempDir
    private Path folder;

    /** Slow work is done at once: what is tested is what comes of it. */
    @Override
    public void start(Stage stage) {
        scene = new Scene(new StackPane(), 900, 700);
        pages = new Pages(scene, appearance, Words::in, Runnable::run, this::begin, SetsAllowed.ANY);
        stage.setScene(scene);
        stage.show();
    }

    private void begin(Journey journey) {
        session = new Session<>(journey, Journey::after);
        Session<Journey, Event> begun = session;
        pages.show(new Shell(begun, appearance, Words::in, wish -> pages.grant((Wish.OfSets) wish)),
                () -> begun.journey().get());
    }

    private void first(Reading reading) {
        interact(() -> pages.first("", reading));
    }

    private Journey journey() {
        return session.journey().get();
    }

    private Parent root() {
        return scene.getRoot();
    }

    private void fire(String id) {
        interact(() -> ((ButtonBase) node(id)).fire());
    }

    private Node node(String id) {
        return assertInstanceOf(Node.class, root().lookup("#" + id), () -> "no #" + id + " on " + root());
    }

    private void press(List<KeyCode> together) {
        interact(() -> {
            Robot hand = new Robot();
            together.forEach(hand::keyPress);
            together.reversed().forEach(hand::keyRelease);
        });
    }

    private void grant(Wish.OfSets wish) {
        interact(() -> pages.grant(wish));
    }

    private static Path good(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(GOOD)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(GOOD.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return folder;
    }

    @Test
    void anotherSetIsLookedAtAndUsed() throws IOException {
        first(new Reading.Complete(Bundled.SET));
        StatementSet before = journey().set();
        fire("other-sets");
        assertInstanceOf(SetsPage.class, root());
        grant(new Wish.OpenSet(good(folder).toString()));
        assertInstanceOf(OfferPage.class, root());
        assertEquals("use", scene.getFocusOwner().getId());
        assertSame(before, journey().set(), "looking uses nothing");
        fire("use");
        assertInstanceOf(Shell.class, root());
        assertNotSame(before, journey().set());
        fire("other-sets");
        assertNull(root().lookup("#set-1"), "the set in use is not offered");
        fire("set-0");
        fire("use");
        assertEquals(before, journey().set());
        fire("other-sets");
        assertNotNull(root().lookup("#set-1"), "what was opened can be opened again");
    }

    @Test
    void whatWasLookedAtIsAmongTheKnownSets() throws IOException {
        first(new Reading.Complete(Bundled.SET));
        fire("other-sets");
        assertNull(root().lookup("#set-1"));
        String where = good(folder).toString();
        grant(new Wish.OpenSet(where));
        fire("back");
        assertInstanceOf(SetsPage.class, root());
        assertNotNull(root().lookup("#set-1"), "the set that was looked at");
        interact(() -> node("set-1").requestFocus());
        Node look = node("set-1");
        fire("set-1");
        fire("back");
        assertSame(look, scene.getFocusOwner(), "the focus is on the set that was looked at");
    }

    @Test
    void whoGoesBackFindsEverythingAsItWas() throws IOException {
        first(new Reading.Complete(Bundled.SET));
        interact(() -> begin(HALF));
        Parent shell = root();
        Journey before = journey();
        interact(() -> node("other-sets").requestFocus());
        fire("other-sets");
        Parent sets = root();
        grant(new Wish.OpenSet(good(folder).toString()));
        assertEquals("back", scene.getFocusOwner().getId(), "where answers would be lost the safe way has the focus");
        fire("back");
        assertSame(sets, root());
        fire("back");
        assertSame(shell, root());
        assertEquals("other-sets", scene.getFocusOwner().getId());
        assertSame(before, journey());
    }

    @Test
    void keysThatGoBackOnAJourneyGoBackOnThePagesOutsideIt() throws IOException {
        first(new Reading.Complete(Bundled.SET));
        Parent shell = root();
        Wish.OpenSet good = new Wish.OpenSet(good(folder).toString());
        for (List<KeyCode> keys : List.of(List.of(KeyCode.ESCAPE), List.of(KeyCode.ALT, KeyCode.LEFT))) {
            fire("other-sets");
            Parent sets = root();
            grant(good);
            assertInstanceOf(OfferPage.class, root());
            press(keys);
            assertSame(sets, root());
            grant(new Wish.OpenSet(folder.resolve("nowhere").toString()));
            assertInstanceOf(ProblemsPage.class, root());
            press(keys);
            assertSame(sets, root());
            press(keys);
            assertSame(shell, root());
        }
    }

    @Test
    void whatIsOpenedInsteadTakesThePlaceOfWhatIsLookedAt() throws IOException {
        first(new Reading.Complete(Bundled.SET));
        Parent shell = root();
        grant(new Wish.OpenSet(good(folder).toString()));
        grant(new Wish.OpenSet(folder.resolve("nowhere").toString()));
        assertInstanceOf(ProblemsPage.class, root());
        grant(new Wish.OpenSet(folder.toString()));
        assertInstanceOf(OfferPage.class, root());
        fire("back");
        assertSame(shell, root());
    }

    @Test
    void aFaultySetChangesNothing() {
        first(new Reading.Complete(Bundled.SET));
        interact(() -> begin(HALF));
        Parent shell = root();
        grant(new Wish.OpenSet(folder.toString()));
        assertInstanceOf(ProblemsPage.class, root());
        fire("go-on");
        assertSame(shell, root());
        assertSame(HALF.sheet(), journey().sheet());
    }

    @Test
    void whoBeganWithAFaultySetGoesOnWithTheBundledOne() {
        first(new Reading.Faulty("nothing", List.of()));
        assertInstanceOf(ProblemsPage.class, root());
        fire("go-on");
        assertInstanceOf(Shell.class, root());
        assertEquals(Bundled.SET, journey().set());
    }

    @Test
    void whoBeganWithAFaultySetMayChooseAnotherAndCopyWhatIsWrong() throws IOException {
        first(new Reading.Faulty("nothing", List.of(
                new Problem("set.json", "/id", 3, Rule.EMPTY_TEXT, "", ""))));
        Parent faulty = root();
        String before = ((Labeled) node("copy")).getText();
        fire("copy");
        assertFalse(before.equals(((Labeled) node("copy")).getText()), "that it is copied is said");
        interact(() -> assertTrue(Clipboard.getSystemClipboard().getString().contains("set.json:3 /id")));
        fire("choose");
        assertInstanceOf(SetsPage.class, root());
        fire("back");
        assertSame(faulty, root());
        fire("choose");
        grant(new Wish.OpenSet(good(folder).toString()));
        fire("use");
        assertInstanceOf(Shell.class, root());
        assertNotSame(Bundled.SET, journey().set());
    }

    @Test
    void pagesSpeakTheOtherLanguageAndKeepTheFocus() throws IOException {
        first(new Reading.Complete(Bundled.SET));
        fire("other-sets");
        grant(new Wish.OpenSet(good(folder).toString()));
        String dutch = ((ButtonBase) node("use")).getText();
        interact(() -> node("back").requestFocus());
        interact(() -> appearance.set(appearance.get().with(Language.ENGLISH).with(Look.DARK).resized(4)));
        assertFalse(dutch.equals(((ButtonBase) node("use")).getText()));
        assertTrue(root().getStyleClass().containsAll(List.of("dark", "text-200")));
        assertEquals("back", scene.getFocusOwner().getId());
        fire("back");
        interact(() -> appearance.set(appearance.get().with(Language.DUTCH)));
        fire("back");
        assertTrue(root().getStyleClass().contains("dark"));
    }
}
