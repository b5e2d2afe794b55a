// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import nl.stelling.present.Appearance;
import nl.stelling.present.Appearance.Look;
import nl.stelling.screens.parts.Bar;
import nl.stelling.screens.parts.HeroLine;
import nl.stelling.screens.parts.StemLine;
import nl.stelling.statements.Language;
import nl.stelling.words.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What a screen reader is told: every control says what it is and what it is called, every drawing what it shows. */
class AccessibilityTest {

    private static final Size SIZE = Size.ALL.getFirst();
    private static final Set<AccessibleRole> NO_ROLE = EnumSet.of(AccessibleRole.NODE, AccessibleRole.PARENT);

    static Stream<Language> languages() {
        return Words.LANGUAGES.stream();
    }

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everythingSaysWhatItIs(Language language) {
        Appearance appearance = new Appearance(language, Look.LIGHT, SIZE.textPercent());
        List<String> faults = WaitForAsyncUtils.waitForAsyncFx(Measure.LIMIT_MILLIS, () -> {
            List<String> found = new ArrayList<>();
            Places.all().forEach((place, journey) -> {
                Scene scene = LaidOut.withDisplayOpen(LaidOut.scene(journey, appearance, SIZE));
                WindowTest.all(scene.getRoot()).stream().filter(WindowTest::isShown)
                        .flatMap(AccessibilityTest::look).map(fault -> place + ": " + fault).forEach(found::add);
            });
            LaidOut.pages(appearance).forEach((name, page) -> WindowTest.all(LaidOut.scene(page, SIZE).getRoot())
                    .stream().filter(WindowTest::isShown).flatMap(AccessibilityTest::look)
                    .map(fault -> name + ": " + fault).forEach(found::add));
            BoothPlaces.all().forEach((place, booth) -> WindowTest
                    .all(LaidOut.scene(BoothPlaces.shell(booth, appearance), SIZE).getRoot()).stream()
                    .filter(WindowTest::isShown).flatMap(AccessibilityTest::look)
                    .map(fault -> place + ": " + fault).forEach(found::add));
            return found;
        });
        assertTrue(faults.isEmpty(), () -> String.join("\n", faults));
    }

    /** What is wrong with how a node presents itself. */
    static Stream<String> look(Node node) {
        boolean isDrawing = node instanceof StemLine || node instanceof Bar || node instanceof HeroLine;
        boolean hasRole = !NO_ROLE.contains(Objects.requireNonNullElse(node.getAccessibleRole(), AccessibleRole.NODE));
        boolean mustSpeak = node.isFocusTraversable() || isDrawing
                || node.getAccessibleRole() == AccessibleRole.IMAGE_VIEW;
        List<String> faults = new ArrayList<>();
        if (mustSpeak && !hasRole) {
            faults.add(Measure.name(node) + " has no role");
        }
        if (mustSpeak && name(node).isBlank()) {
            faults.add(Measure.name(node) + " has no name");
        }
        return faults.stream();
    }

    private static String name(Node node) {
        String text = node instanceof Labeled labeled ? labeled.getText() : "";
        return Objects.requireNonNullElse(node.getAccessibleText(), text);
    }
}
