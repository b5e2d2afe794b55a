// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.stelling.answers.Answer;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Place;
import nl.stelling.library.Bundled;
import nl.stelling.library.Reading;
import nl.stelling.library.Sheets;
import nl.stelling.present.Appearance;
import nl.stelling.present.Appearance.Look;
import nl.stelling.present.Desk;
import nl.stelling.present.DropPresenter;
import nl.stelling.present.DropPresenter.Refusal;
import nl.stelling.present.ProblemPresenter;
import nl.stelling.present.Session;
import nl.stelling.present.Wish;
import nl.stelling.screens.OfferPage;
import nl.stelling.screens.ProblemsPage;
import nl.stelling.screens.SetsPage;
import nl.stelling.screens.Shell;
import nl.stelling.statements.Language;
import nl.stelling.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;

/** What falls on the window is opened as what it is, or a sentence says why it is not. */
class DroppingTest extends ApplicationTest {

    private static final Path SETS = Path.of("src/test/resources/nl/stelling/library/good");
    private static final Journey START = Journey.start(Bundled.SET);
    private static final AnswerSheet KEPT = AnswerSheet.EMPTY.with(Bundled.SET.statements().getFirst().id(),
            Answer.SKIPPED);
    private static final Journey OTHER = START
            .after(new Event.Answered(Bundled.SET.statements().getLast().id(), Answer.SKIPPED));

    private final ObjectProperty<Appearance> appearance = new SimpleObjectProperty<>(
            new Appearance(Language.DUTCH, Look.LIGHT, 100));
    private final List<File> lessons = new ArrayList<>();
    private Scene scene;
    private Pages pages;
    private Dropping dropping;
    private Session<Journey, Event> session = new Session<>(START, Journey::after);

    @TempDir
    private Path folder;

    @Override
    public void start(Stage stage) {
        scene = new Scene(new StackPane(), 900, 700);
        pages = new Pages(scene, appearance, Words::in, Runnable::run, this::begin, SetsAllowed.ANY);
        allow(Permissions.ALL);
        stage.setScene(scene);
        stage.show();
    }

    private void allow(Permissions permissions) {
        dropping = new Dropping(scene, pages, permissions);
    }

    private void begin(Journey journey) {
        session = new Session<>(journey, Journey::after);
        Session<Journey, Event> begun = session;
        pages.show(new Shell(begun, appearance, Words::in, wish -> pages.grant((Wish.OfSets) wish)),
                () -> begun.journey().get());
        Deskwork deskwork = new Deskwork(begun, new SimpleObjectProperty<>(Desk.OWN), new Filing(Permissions.ALL),
                Runnable::run, () -> Words.in(Language.DUTCH), scene::getWindow,
                faulty -> pages.refuse(spoken -> ProblemPresenter.view(faulty, spoken)));
        dropping.onto(new Dropping.Onto.Journey(deskwork::open));
    }

    private void first() {
        interact(() -> pages.first("", new Reading.Complete(Bundled.SET)));
    }

    private void drop(Path... files) {
        interact(() -> dropping.take(Stream.of(files).map(Path::toFile).toList()));
    }

    private Path result(String name) throws IOException {
        return Files.writeString(folder.resolve(name), Sheets.write(KEPT, Bundled.SET, "2026-11-24"));
    }

    private Parent root() {
        return scene.getRoot();
    }

    private Place place() {
        return session.journey().get().place();
    }

    private void assertRefused(Refusal why, int count) {
        assertInstanceOf(ProblemsPage.class, root());
        String title = DropPresenter.view(why, count, Words.in(Language.DUTCH)).title();
        assertTrue(root().lookupAll(".title").stream().anyMatch(each -> ((Label) each).getText().equals(title)), title);
        assertNull(root().lookup(".problem-table"), "a table of nothing");
    }

    @Test
    void aResultIsOpenedAsAResult() throws IOException {
        first();
        for (String name : List.of("a.stelling", "B.STELLING")) {
            interact(() -> begin(START));
            drop(result(name));
            assertInstanceOf(Shell.class, root());
            assertInstanceOf(Place.Results.class, place());
            assertEquals(KEPT, session.journey().get().sheet());
        }
    }

    @Test
    void noAnswersAreLostUnasked() throws IOException {
        first();
        interact(() -> begin(OTHER));
        drop(result("a.stelling"));
        assertInstanceOf(Place.SheetFound.class, place());
        assertEquals(OTHER.sheet(), session.journey().get().sheet());
        assertEquals("leave", scene.getFocusOwner().getId(), "the safe way has the focus");
    }

    @Test
    void aResultThatIsNoneSaysWhatIsWrong() throws IOException {
        first();
        Parent shell = root();
        drop(Files.writeString(folder.resolve("a.stelling"), "no result"));
        assertInstanceOf(ProblemsPage.class, root());
        assertFalse(root().lookupAll(".problem-table").isEmpty());
        drop(result("b.stelling"));
        assertSame(shell, root());
        assertInstanceOf(Place.Results.class, place());
    }

    /** What covers the journey would cover the result. */
    @Test
    void aResultUncoversTheJourney() throws IOException {
        first();
        interact(() -> pages.grant(new Wish.OtherSets()));
        assertInstanceOf(SetsPage.class, root());
        drop(result("a.stelling"));
        assertInstanceOf(Shell.class, root());
        assertInstanceOf(Place.Results.class, place());
    }

    @Test
    void aSetIsLookedAt() {
        first();
        drop(SETS);
        assertInstanceOf(OfferPage.class, root());
    }

    @Test
    void manyAtOnceAreRefusedAndChangeNothing() throws IOException {
        first();
        Parent shell = root();
        drop(result("a.stelling"), SETS);
        assertRefused(Refusal.MANY, 2);
        drop(result("a.stelling"), SETS, SETS);
        interact(() -> ((javafx.scene.control.ButtonBase) root().lookup("#go-on")).fire());
        assertSame(shell, root(), "one refusal takes the place of the other");
        assertEquals(START, session.journey().get());
    }

    @Test
    void nothingFallsIntoALessonButALesson() throws IOException {
        first();
        dropping.onto(new Dropping.Onto.Lesson(lessons::add));
        drop(SETS);
        assertRefused(Refusal.LESSON, 1);
        drop(result("a.stelling"));
        assertRefused(Refusal.LESSON, 1);
        Path lesson = folder.resolve("monday.stelling-les");
        drop(lesson);
        assertEquals(List.of(lesson.toFile()), lessons);
        assertInstanceOf(Shell.class, root(), "nothing covers what is opened");
        interact(() -> pages.grant(new Wish.OtherSets()));
        drop(SETS);
        assertInstanceOf(OfferPage.class, root(), "who chooses other statements for a lesson may drop some");
    }

    @Test
    void aLessonHasNoPlaceOutsideOne() {
        first();
        drop(folder.resolve("monday.stelling-les"));
        assertRefused(Refusal.NO_LESSON, 1);
    }

    @Test
    void whatIsForbiddenIsSaidToBe() throws IOException {
        allow(new Permissions(false, true, true, true));
        first();
        drop(result("a.stelling"));
        assertRefused(Refusal.FORBIDDEN, 1);
        drop(SETS);
        assertInstanceOf(OfferPage.class, root());
        allow(new Permissions(true, true, false, true));
        first();
        drop(SETS);
        assertRefused(Refusal.FORBIDDEN, 1);
    }

    @Test
    void aResultNeedsASet() throws IOException {
        interact(() -> pages.first("", new Reading.Faulty("nothing", List.of())));
        drop(result("a.stelling"));
        assertRefused(Refusal.NO_SET, 1);
    }
}
