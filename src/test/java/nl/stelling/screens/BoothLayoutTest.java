// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Parent;
import nl.stelling.journey.Place;
import nl.stelling.present.Appearance;
import nl.stelling.present.Appearance.Look;
import nl.stelling.statements.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Every place of a booth, and every place of the wizard in a booth: nothing is cut, and a finger hits everything. */
class BoothLayoutTest {

    static Stream<Size> sizes() {
        return Stream.of(new Size(1080, 1920, 150), new Size(1366, 768, 100));
    }

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void aFingerHitsEverything(Size size) {
        List<String> faults = WaitForAsyncUtils.waitForAsyncFx(Measure.LIMIT_MILLIS, () -> faults(size));
        assertEquals("", String.join("\n", faults));
    }

    private static List<String> faults(Size size) {
        Styles.loadTypeface();
        List<String> faults = new ArrayList<>();
        Appearance appearance = new Appearance(Language.DUTCH, Look.LIGHT, size.textPercent());
        BoothPlaces.all().forEach((name, booth) -> look(name, BoothPlaces.shell(booth, appearance), size, faults));
        // A place of each kind: all their states are measured at 44 pixels elsewhere
        Set<Class<?>> seen = new HashSet<>();
        Places.all().forEach((name, journey) -> {
            boolean isNew = seen.add(journey.place().getClass()) || name.startsWith("0");
            if (isNew && !(journey.place() instanceof Place.SheetFound)) {
                look(name, BoothPlaces.shell(journey, appearance), size, faults);
            }
        });
        return faults;
    }

    private static void look(String name, Parent shown, Size size, List<String> faults) {
        Measure.faultsOfABooth(LaidOut.scene(shown, size), size.textPercent())
                .forEach(fault -> faults.add(name + " " + size + ": " + fault));
    }
}
