// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Group;
import javafx.scene.Scene;
import nl.stelling.kiosk.Booth;
import nl.stelling.present.Appearance;
import nl.stelling.present.Appearance.Look;
import nl.stelling.statements.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A display that is turned, or replaced by a smaller one, while a visitor stands before it. */
class BoothDisplayTest {

    private static final List<Size> DISPLAYS = List.of(new Size(1366, 768, 100), new Size(1080, 1920, 150),
            new Size(1024, 768, 100), new Size(800, 600, 100), new Size(1920, 1080, 125), new Size(768, 1366, 100),
            new Size(1366, 768, 100));

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    /** Each place of a booth goes through all of these displays on the same screen, as it does in a library. */
    @Test
    void whateverTheDisplayBecomesAllFitsAndTheVisitGoesOn() {
        List<String> faults = WaitForAsyncUtils.waitForAsyncFx(Measure.LIMIT_MILLIS, () -> {
            Styles.loadTypeface();
            List<String> found = new ArrayList<>();
            BoothPlaces.all().forEach((name, booth) -> found.addAll(faults(name, booth)));
            return found;
        });
        assertEquals("", String.join("\n", faults));
    }

    private static List<String> faults(String name, Booth booth) {
        ObjectProperty<Appearance> worn = new SimpleObjectProperty<>(
                new Appearance(Language.DUTCH, Look.LIGHT, 100));
        BoothShell shell = BoothPlaces.shell(booth, worn);
        Shell visit = shell.visit();
        Scene scene = new Scene(new Group());
        List<String> faults = new ArrayList<>();
        for (Size display : DISPLAYS) {
            worn.set(new Appearance(Language.DUTCH, Look.LIGHT, display.textPercent()));
            scene.setRoot(new Group());
            scene = LaidOut.scene(shell, display);
            Measure.faultsOfABooth(scene, display.textPercent())
                    .forEach(fault -> faults.add(name + " " + display + ": " + fault));
            assertSame(visit, shell.visit(), "the visit went on");
        }
        return faults;
    }
}
