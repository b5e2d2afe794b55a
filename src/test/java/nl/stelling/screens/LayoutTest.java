// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Scene;
import nl.stelling.journey.Journey;
import nl.stelling.present.Appearance;
import nl.stelling.present.Appearance.Look;
import nl.stelling.statements.Language;
import nl.stelling.words.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Every place in every size and language: nothing is cut, nothing covers anything, all can be hit. */
class LayoutTest {

    static Stream<Size> sizes() {
        return Size.ALL.stream();
    }

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void allFits(Size size) {
        List<String> faults = WaitForAsyncUtils.waitForAsyncFx(Measure.LIMIT_MILLIS, () -> faults(size));
        assertTrue(faults.isEmpty(), () -> faults.size() + " faults\n" + String.join("\n", faults));
    }

    /** The pages that are no place of a journey. */
    @ParameterizedTest
    @MethodSource("sizes")
    void pagesOutsideAJourneyFitToo(Size size) {
        List<String> faults = WaitForAsyncUtils.waitForAsyncFx(Measure.LIMIT_MILLIS, () -> {
            Styles.loadTypeface();
            List<String> found = new ArrayList<>();
            for (Language language : Words.LANGUAGES) {
                Appearance appearance = new Appearance(language, Look.LIGHT, size.textPercent());
                LaidOut.pages(appearance).forEach((name, page) -> {
                    String where = "%s %s %s: ".formatted(name, language.tag(), size);
                    Measure.faults(LaidOut.scene(page, size), size.textPercent())
                            .forEach(fault -> found.add(where + fault));
                });
            }
            return found;
        });
        assertTrue(faults.isEmpty(), () -> String.join("\n", faults));
    }

    private static List<String> faults(Size size) {
        Styles.loadTypeface();
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, Journey> place : Places.all().entrySet()) {
            for (Language language : Words.LANGUAGES) {
                Scene scene = LaidOut.scene(place.getValue(),
                        new Appearance(language, Look.LIGHT, size.textPercent()), size);
                String where = "%s %s %s: ".formatted(place.getKey(), language.tag(), size);
                Measure.faults(scene, size.textPercent()).forEach(fault -> faults.add(where + fault));
                Measure.faults(LaidOut.withDisplayOpen(scene), size.textPercent()).stream()
                        .map(fault -> where + "with display open: " + fault)
                        .filter(fault -> !faults.contains(fault.replace("with display open: ", "")))
                        .forEach(faults::add);
            }
        }
        return faults;
    }
}
