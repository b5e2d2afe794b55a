// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import nl.stelling.classroom.Lesson;
import nl.stelling.library.Problem;
import nl.stelling.library.Reading;
import nl.stelling.library.Rule;
import nl.stelling.present.Appearance;
import nl.stelling.present.Appearance.Look;
import nl.stelling.present.LessonDesk;
import nl.stelling.present.ProblemPresenter;
import nl.stelling.present.Session;
import nl.stelling.statements.Language;
import nl.stelling.words.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Outside the wizard too, what is read stays in its place when the size of the text or its language changes. */
class AnchorTest {

    private static final Appearance USUAL = new Appearance(Language.DUTCH, Look.LIGHT, 100);

    /** What scrolls outside the wizard. */
    enum Kind {
        LESSON, BOOTH, LONE_PAGE;

        Parent shell(ObjectProperty<Appearance> worn) {
            return switch (this) {
                case LESSON -> new LessonShell(new Session<>(LessonPlaces.all().get("67-lesson-list"), Lesson::after),
                        new SimpleObjectProperty<>(LessonDesk.OWN), worn, Words::in, _ -> {});
                case BOOTH -> BoothPlaces.shell(BoothPlaces.all().get("96-booth-staff"), worn);
                case LONE_PAGE -> new ProblemsPage(words -> ProblemPresenter.view(faulty(), words), worn, Words::in,
                        ProblemsPage.GoOn.BACK, () -> {}, _ -> true);
            };
        }
    }

    private static Reading.Faulty faulty() {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            problems.add(new Problem("statements/a" + i + ".json", "/text/nl", i + 1, Rule.EMPTY_TEXT, "", ""));
        }
        return new Reading.Faulty("a-set", problems);
    }

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @EnumSource
    void whatStoodAtTheTopStandsThereAgain(Kind kind) {
        WaitForAsyncUtils.waitForAsyncFx(Measure.LIMIT_MILLIS, () -> {
            Styles.loadTypeface();
            ObjectProperty<Appearance> worn = new SimpleObjectProperty<>(USUAL);
            Parent shell = kind.shell(worn);
            Scene scene = LaidOut.scene(shell, new Size(1024, 400, 100));
            scroll(scene);
            int top = atTop(scene);
            assertTrue(top > 3, "far down: " + top);
            for (Consumer<ObjectProperty<Appearance>> change : changes()) {
                change.accept(worn);
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                assertEquals(top, atTop(scene), 1, () -> kind + " " + worn.get());
            }
            return null;
        });
    }

    private static List<Consumer<ObjectProperty<Appearance>>> changes() {
        return Arrays.asList(worn -> worn.set(worn.get().resized(4)),
                worn -> worn.set(worn.get().with(Language.ENGLISH)), worn -> worn.set(worn.get().resized(-4)),
                worn -> worn.set(worn.get().with(Look.DARK)));
    }

    private static void scroll(Scene scene) {
        pane(scene).setVvalue(0.6);
        scene.getRoot().layout();
    }

    private static ScrollPane pane(Scene scene) {
        return assertInstanceOf(ScrollPane.class, scene.getRoot().lookup(".scrolling"));
    }

    /** How many texts are above what is seen. */
    private static int atTop(Scene scene) {
        Node seen = pane(scene).lookup(".viewport");
        return (int) texts(pane(scene).getContent())
                .filter(each -> seen.sceneToLocal(each.localToScene(each.getLayoutBounds())).getMaxY() < 1).count();
    }

    private static Stream<Node> texts(Node node) {
        return node instanceof Labeled
                ? Stream.of(node).filter(Node::isVisible)
                : node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(AnchorTest::texts)
                        : Stream.of();
    }
}
