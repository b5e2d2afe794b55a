// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import nl.stelling.present.Appearance;
import nl.stelling.present.Appearance.Look;
import nl.stelling.statements.Language;
import nl.stelling.words.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Every place of a lesson on every beamer: nothing is cut, nothing covers anything, and everything says what it is. */
class LessonLayoutTest {

    static Stream<Size> sizes() {
        return Stream.of(new Size(1920, 1080, 100), new Size(1366, 768, 100), new Size(1024, 768, 100),
                new Size(1920, 1080, 200), new Size(1366, 768, 200), new Size(1024, 768, 200));
    }

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void allFitsAndSpeaks(Size size) {
        List<String> faults = WaitForAsyncUtils.waitForAsyncFx(Measure.LIMIT_MILLIS, () -> {
            Styles.loadTypeface();
            List<String> found = new ArrayList<>();
            // What a listener throws reaches nobody else
            Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> found.add("thrown: " + thrown));
            LaidOut.Beamer beamer = new LaidOut.Beamer(LessonPlaces.all().get("60-lesson-prepare"),
                    new Appearance(Language.DUTCH, Look.LIGHT, size.textPercent()), size);
            Words.LANGUAGES.forEach(language -> LessonPlaces.all().forEach((place, lesson) -> {
                Scene scene = beamer.show(lesson, language);
                String where = "%s %s %s: ".formatted(place, language.tag(), size);
                Measure.faults(scene, 100).forEach(fault -> found.add(where + fault));
                if (!isWhole(scene)) {
                    found.add(where + "a class does not see the whole statement");
                }
                WindowTest.all(scene.getRoot()).stream().filter(WindowTest::isShown)
                        .flatMap(AccessibilityTest::look).forEach(fault -> found.add(where + fault));
            }));
            return found;
        });
        assertTrue(faults.isEmpty(), () -> faults.size() + " faults\n" + String.join("\n", faults));
    }

    /** Whether a statement, while hands are counted, is seen without scrolling. */
    private static boolean isWhole(Scene scene) {
        Node counting = scene.lookup(".counting");
        return counting == null || !counting.isVisible()
                || scene.lookup(".scrolling") instanceof ScrollPane pane && pane.getContent().getLayoutBounds()
                        .getHeight() <= pane.getViewportBounds().getHeight() + 1;
    }
}
